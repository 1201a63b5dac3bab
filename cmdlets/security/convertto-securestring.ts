import { defineCmdlet, ps } from '#cmdlet';
import { SecureString } from '#dotnet';
import { Byte } from '#values';
import { attempt } from '../management/report-errors.ts';
import { decryptText } from './encrypted-text.ts';

/** Makes a secure string of text, plain or encrypted. */
export default defineCmdlet({
  name: 'ConvertTo-SecureString',
  module: 'Microsoft.PowerShell.Security',
  synopsis: 'Makes a secure string of text, plain or encrypted.',
  outputs: ['System.Security.SecureString'],
  parameters: {
    String: {
      type: ps.string(),
      mandatory: true,
      position: 0,
      from: 'pipeline',
      help: 'The text; encrypted, unless -AsPlainText is given.',
    },
    AsPlainText: { type: ps.switch(), help: 'The text is not encrypted.' },
    Force: { type: ps.switch(), help: 'Taken for compatibility.' },
    SecureKey: { type: ps.secureString(), help: 'The key that the text was encrypted with, as a secure string.' },
    Key: { type: ps.array(ps.net('byte')), help: 'The key that the text was encrypted with: 16, 24 or 32 bytes.' },
  },
  sets: {
    Secure: { SecureKey: { position: 1 } },
    PlainText: { AsPlainText: { position: 1 }, Force: { position: 2 } },
    Open: { Key: {} },
  },
  defaultSet: 'Secure',
  examples: [
    { does: 'Keep a secret', code: "$secret = ConvertTo-SecureString 'p@ssw0rd' -AsPlainText -Force; $secret.Length" },
  ],
  process(bound, context) {
    if (bound.set === 'PlainText' && bound.AsPlainText) {
      context.write(secure(bound.String));
      return;
    }
    let text: string | null = null;
    const read = (): string | null =>
      bound.set === 'Open' && bound.Key
        ? decryptText(
            bound.String,
            Uint8Array.from(bound.Key, byte => (byte instanceof Byte ? byte.value : 0)),
          )
        : bound.set === 'Secure' && bound.SecureKey instanceof SecureString
          ? decryptText(bound.String, Buffer.from(bound.SecureKey.reveal(), 'utf16le'))
          : fromHex(bound.String);
    if (!attempt(context, () => (text = read()))) return;
    if (text === null) {
      context.writeError(
        context.error(
          'System.Management.Automation.PSArgumentException',
          `The parameter value "${bound.String}" is not a valid encrypted string.`,
          'ImportSecureString_InvalidArgument',
          'InvalidArgument',
        ),
      );
      return;
    }
    context.write(secure(text));
  },
});

function secure(text: string): SecureString {
  const secret = new SecureString(text);
  secret.makeReadOnly();
  return secret;
}

/** Off Windows a text without a key is only written in hexadecimal digits. */
function fromHex(text: string): string | null {
  return /^([0-9a-f]{4})+$/i.test(text) ? Buffer.from(text, 'hex').toString('utf16le') : null;
}
