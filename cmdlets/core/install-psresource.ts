import { defineCmdlet, ps } from '#cmdlet';
import { accepted, answerInstall, wantedModules } from './built-in-modules.ts';

/** The same for the newer command. */
export default defineCmdlet({
  name: 'Install-PSResource',
  module: 'Microsoft.PowerShell.PSResourceGet',
  synopsis: 'Accepts modules that are built in as installed; others are not fetched.',
  aliases: ['isres'],
  parameters: {
    Name: wantedModules,
    Version: accepted(ps.string()),
    Prerelease: accepted(ps.switch()),
    Repository: accepted(ps.array(ps.string())),
    Credential: accepted(ps.credential()),
    Scope: accepted(ps.oneOf('CurrentUser', 'AllUsers')),
    TrustRepository: accepted(ps.switch()),
    Reinstall: accepted(ps.switch()),
    Quiet: accepted(ps.switch()),
    AcceptLicense: accepted(ps.switch()),
    NoClobber: accepted(ps.switch()),
    SkipDependencyCheck: accepted(ps.switch()),
    PassThru: accepted(ps.switch()),
  },
  shouldProcess: 'medium',
  examples: [{ does: 'A line of many scripts', code: 'Install-PSResource PartnerCenter -TrustRepository' }],
  process: (bound, context) => answerInstall(bound.Name, context),
});
