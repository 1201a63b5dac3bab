import { defineCmdlet, ps } from '#cmdlet';
import { modelName } from '../model-object.ts';
import { contextObject } from './context-object.ts';
import { signIn } from './sign-in.ts';

/** Select-PartnerContext: takes another sign-in of the session into use. */
export default defineCmdlet({
  name: 'Select-PartnerContext',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.SelectPartnerContext',
  synopsis: 'Takes another sign-in of the session into use.',
  outputs: [modelName('Authentication.PartnerContext')],
  parameters: {
    Name: {
      type: ps.string(),
      mandatory: true,
      position: 0,
      from: 'propertyName',
      validate: { notNullOrEmpty: true },
      help: 'The name of the sign-in, as Get-PartnerContext -ListAvailable shows it.',
    },
  },
  examples: [
    {
      does: 'Go back to the sandbox',
      code: 'Connect-PartnerCenter -Environment Sandbox | Select-PartnerContext',
      needs: 'sandbox',
    },
  ],
  links: ['Get-PartnerContext'],
  process({ Name: contextName }, context) {
    const { context: data } = signIn(context, { action: 'select', contextName });
    if (data !== null) context.write(contextObject(data));
  },
});
