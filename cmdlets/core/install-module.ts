import { defineCmdlet, ps } from '#cmdlet';
import { accepted, answerInstall, wantedModules } from './built-in-modules.ts';

/** Takes the line with which scripts for Partner Center start: what they ask for is built in. */
export default defineCmdlet({
  name: 'Install-Module',
  module: 'PowerShellGet',
  synopsis: 'Accepts modules that are built in as installed; others are not fetched.',
  aliases: ['inmo'],
  parameters: {
    Name: wantedModules,
    MinimumVersion: accepted(ps.string()),
    MaximumVersion: accepted(ps.string()),
    RequiredVersion: accepted(ps.string()),
    Repository: accepted(ps.array(ps.string())),
    Credential: accepted(ps.credential()),
    Scope: accepted(ps.oneOf('CurrentUser', 'AllUsers')),
    AllowClobber: accepted(ps.switch()),
    SkipPublisherCheck: accepted(ps.switch()),
    Force: accepted(ps.switch()),
    AllowPrerelease: accepted(ps.switch()),
    AcceptLicense: accepted(ps.switch()),
    PassThru: accepted(ps.switch()),
  },
  shouldProcess: 'medium',
  examples: [{ does: 'A line of many scripts', code: 'Install-Module PartnerCenter -Scope CurrentUser -Force' }],
  process: (bound, context) => answerInstall(bound.Name, context),
});
