import { defineCmdlet, ps } from '#cmdlet';
import { answerInstall } from './built-in-modules.ts';

/** Takes the line with which scripts for Partner Center start: what they ask for is built in. */
export default defineCmdlet({
  name: 'Install-Module',
  module: 'PowerShellGet',
  synopsis: 'Accepts modules that are built in as installed; others are not fetched.',
  aliases: ['inmo'],
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 0,
      from: 'pipelineOrPropertyName',
      validate: { notNullOrEmpty: true },
      help: 'The modules.',
    },
    MinimumVersion: { type: ps.string(), help: 'Taken for compatibility.' },
    MaximumVersion: { type: ps.string(), help: 'Taken for compatibility.' },
    RequiredVersion: { type: ps.string(), help: 'Taken for compatibility.' },
    Repository: { type: ps.array(ps.string()), help: 'Taken for compatibility.' },
    Credential: { type: ps.credential(), help: 'Taken for compatibility.' },
    Scope: { type: ps.oneOf('CurrentUser', 'AllUsers'), help: 'Taken for compatibility.' },
    AllowClobber: { type: ps.switch(), help: 'Taken for compatibility.' },
    SkipPublisherCheck: { type: ps.switch(), help: 'Taken for compatibility.' },
    Force: { type: ps.switch(), help: 'Taken for compatibility.' },
    AllowPrerelease: { type: ps.switch(), help: 'Taken for compatibility.' },
    AcceptLicense: { type: ps.switch(), help: 'Taken for compatibility.' },
    PassThru: { type: ps.switch(), help: 'Taken for compatibility.' },
  },
  shouldProcess: 'medium',
  examples: [{ does: 'A line of many scripts', code: 'Install-Module PartnerCenter -Scope CurrentUser -Force' }],
  process: (bound, context) => answerInstall(bound.Name, context),
});
