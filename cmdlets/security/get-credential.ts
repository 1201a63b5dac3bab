import { type CmdletContext, defineCmdlet, type ParameterType, ps } from '#cmdlet';
import { PSCredential, SecureString } from '#dotnet';
import { toText, type Value } from '#values';

const credentialOrName: ParameterType<Value> = { typeName: 'object', displayName: 'pscredential' };

/** Asks for a user name and a password. */
export default defineCmdlet({
  name: 'Get-Credential',
  module: 'Microsoft.PowerShell.Security',
  synopsis: 'Asks for a user name and a password.',
  outputs: ['System.Management.Automation.PSCredential'],
  parameters: {
    Credential: {
      type: credentialOrName,
      validate: { notNull: true },
      help: 'A user name to ask the password for, or a credential, which is given as it is.',
    },
    Message: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'What is said above the question.' },
    UserName: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'A user name to ask the password for.' },
    Title: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'The heading of the question.' },
  },
  sets: {
    CredentialSet: { Credential: { position: 0 } },
    MessageSet: { Message: {}, UserName: { position: 0 }, Title: {} },
  },
  defaultSet: 'CredentialSet',
  examples: [
    {
      does: 'A credential is given as it is',
      code: "$password = ConvertTo-SecureString 'p@ss' -AsPlainText -Force; Get-Credential ([pscredential]::new('adele', $password))",
    },
  ],
  end(bound, context) {
    if (bound.set === 'CredentialSet' && bound.Credential instanceof PSCredential) {
      context.write(bound.Credential);
      return;
    }
    const given =
      bound.set === 'CredentialSet'
        ? bound.Credential == null
          ? ''
          : toText(bound.Credential)
        : (bound.UserName ?? '');
    const title = bound.set === 'MessageSet' ? bound.Title : undefined;
    const message = bound.set === 'MessageSet' ? bound.Message : undefined;
    const { host } = context.shell;
    if (host.nonInteractive) refusePrompt(context);
    host.write('out', `\n${title ?? 'PowerShell credential request'}\n${message ?? 'Enter your credentials.'}\n`);
    const user = given || (host.call('readLine', { prompt: 'User: ', secret: false }) ?? '');
    if (user === '') return;
    const password = host.call('readLine', { prompt: `Password for user ${user}: `, secret: true }) ?? '';
    const secret = new SecureString(password);
    secret.makeReadOnly();
    context.write(new PSCredential(user, secret));
  },
});

function refusePrompt(context: CmdletContext): never {
  return context.fail(
    context.error(
      'System.Management.Automation.PSInvalidOperationException',
      'PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.',
      'InvalidOperation',
      'InvalidOperation',
    ),
  );
}
