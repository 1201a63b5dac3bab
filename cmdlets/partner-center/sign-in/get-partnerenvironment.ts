import { defineCmdlet, ps } from '#cmdlet';
import { modelName, modelObject } from '../model-object.ts';
import { environments } from './environments.ts';

/** Get-PartnerEnvironment: the clouds and their addresses. */
export default defineCmdlet({
  name: 'Get-PartnerEnvironment',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.GetPartnerEnvironment',
  synopsis: 'Gets the environments that Connect-PartnerCenter knows.',
  outputs: [modelName('Authentication.PSPartnerEnvironment')],
  parameters: {
    Name: {
      type: ps.oneOf('AzureChinaCloud', 'AzureCloud', 'AzureGermanCloud', 'AzurePPE', 'AzureUSGovernment', 'Sandbox'),
      position: 0,
      from: 'propertyName',
      help: 'One environment. All of them without it.',
    },
  },
  examples: [{ does: 'Show the addresses of the global cloud', code: 'Get-PartnerEnvironment AzureCloud' }],
  links: ['Connect-PartnerCenter'],
  process({ Name: name }, context) {
    for (const environment of environments) {
      if (name !== undefined && environment.name !== name) continue;
      context.write(
        modelObject('Authentication.PSPartnerEnvironment', [
          ['ActiveDirectoryAuthority', environment.authority],
          ['AzureAdGraphEndpoint', environment.graph],
          ['Name', environment.name],
          ['PartnerCenterEndpoint', environment.partnerCenter],
        ]),
      );
    }
  },
});
