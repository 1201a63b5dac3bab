import { defineCmdlet } from '#cmdlet';
import { pcSignIn, pcSignInParameters, pcSignInSets } from './pc-sign-in.ts';
import { signIn } from './sign-in.ts';

/** New-PCSaToken: a token as text, for -SaToken. */
export default defineCmdlet({
  name: 'New-PCSaToken',
  module: 'PartnerCenterModule',
  className: 'New-PCSaToken',
  synopsis: 'Gets a token for -SaToken.',
  outputs: ['System.String'],
  parameters: pcSignInParameters,
  sets: pcSignInSets,
  defaultSet: 'user',
  examples: [
    {
      does: 'List customers with a token instead of the sign-in',
      code: "$secret = 'Harbor!2026x' | ConvertTo-SecureString -AsPlainText -Force; Get-PCCustomer -SaToken (New-PCSaToken -CspAppId '3f0e6b5c-6b0e-4c5e-9d0f-0a1b2c3d4e5f' -CspDomain 'contoso.onmicrosoft.com' -CspClientSecret $secret)",
      needs: 'sandbox',
    },
  ],
  links: ['Add-PCAuthentication'],
  process(bound, context) {
    const { CspAppId: applicationId, CspDomain: domain } = bound;
    const given = bound.set === 'app' ? { clientSecret: bound.CspClientSecret } : { credential: bound.Credential };
    const { request } = pcSignIn(applicationId, domain, given, context);
    const { token } = signIn(context, { action: 'token', ...request });
    if (token !== undefined) context.write(token.accessToken);
  },
});
