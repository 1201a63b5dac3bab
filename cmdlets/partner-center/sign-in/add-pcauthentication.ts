import { defineCmdlet } from '#cmdlet';
import { Hashtable } from '#values';
import { pcSignIn, pcSignInParameters, pcSignInSets } from './pc-sign-in.ts';
import { signIn } from './sign-in.ts';

/** Add-PCAuthentication: the sign-in of the PC* module, with an application and its secret. */
export default defineCmdlet({
  name: 'Add-PCAuthentication',
  module: 'PartnerCenterModule',
  className: 'Add-PCAuthentication',
  synopsis: 'Signs in to Partner Center.',
  outputs: ['System.Collections.Hashtable'],
  parameters: pcSignInParameters,
  sets: pcSignInSets,
  defaultSet: 'user',
  examples: [
    {
      does: 'Sign in as an application',
      code: "$secret = 'Harbor!2026x' | ConvertTo-SecureString -AsPlainText -Force; Add-PCAuthentication -CspAppId '3f0e6b5c-6b0e-4c5e-9d0f-0a1b2c3d4e5f' -CspDomain 'contoso.onmicrosoft.com' -CspClientSecret $secret",
      needs: 'sandbox',
    },
  ],
  links: ['Connect-PartnerCenter', 'New-PCSaToken'],
  process(bound, context) {
    const { CspAppId: applicationId, CspDomain: domain } = bound;
    const given = bound.set === 'app' ? { clientSecret: bound.CspClientSecret } : { credential: bound.Credential };
    const { request, resource, userName } = pcSignIn(applicationId, domain, given, context);
    signIn(context, { action: 'signIn', ...request });
    const shown = new Hashtable();
    shown.set('Resource', resource);
    shown.set('Domain', domain);
    shown.set('ClientId', applicationId);
    if (userName !== null) shown.set('Username', userName);
    context.write(shown);
  },
});
