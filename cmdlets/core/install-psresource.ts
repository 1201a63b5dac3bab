import { defineCmdlet, ps } from '#cmdlet';
import { answerInstall } from './built-in-modules.ts';

/** The same for the newer command. */
export default defineCmdlet({
  name: 'Install-PSResource',
  module: 'Microsoft.PowerShell.PSResourceGet',
  synopsis: 'Accepts modules that are built in as installed; others are not fetched.',
  aliases: ['isres'],
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 0,
      from: 'pipelineOrPropertyName',
      validate: { notNullOrEmpty: true },
      help: 'The modules.',
    },
    Version: { type: ps.string(), help: 'Taken for compatibility.' },
    Prerelease: { type: ps.switch(), help: 'Taken for compatibility.' },
    Repository: { type: ps.array(ps.string()), help: 'Taken for compatibility.' },
    Credential: { type: ps.credential(), help: 'Taken for compatibility.' },
    Scope: { type: ps.oneOf('CurrentUser', 'AllUsers'), help: 'Taken for compatibility.' },
    TrustRepository: { type: ps.switch(), help: 'Taken for compatibility.' },
    Reinstall: { type: ps.switch(), help: 'Taken for compatibility.' },
    Quiet: { type: ps.switch(), help: 'Taken for compatibility.' },
    AcceptLicense: { type: ps.switch(), help: 'Taken for compatibility.' },
    NoClobber: { type: ps.switch(), help: 'Taken for compatibility.' },
    SkipDependencyCheck: { type: ps.switch(), help: 'Taken for compatibility.' },
    PassThru: { type: ps.switch(), help: 'Taken for compatibility.' },
  },
  shouldProcess: 'medium',
  examples: [{ does: 'A line of many scripts', code: 'Install-PSResource PartnerCenter -TrustRepository' }],
  process: (bound, context) => answerInstall(bound.Name, context),
});
