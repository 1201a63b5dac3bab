import { defineCmdlet, ps } from '#cmdlet';
import { SecureString } from '#dotnet';
import { Byte } from '#values';
import { encryptText } from './encrypted-text.ts';

/** Makes text of a secure string, encrypted or plain. */
export default defineCmdlet({
  name: 'ConvertFrom-SecureString',
  module: 'Microsoft.PowerShell.Security',
  synopsis: 'Makes text of a secure string, encrypted or plain.',
  outputs: ['System.String'],
  parameters: {
    SecureString: {
      type: ps.secureString(),
      mandatory: true,
      position: 0,
      from: 'pipeline',
      help: 'The secure string.',
    },
    AsPlainText: { type: ps.switch(), help: 'Gives the text itself.' },
    SecureKey: { type: ps.secureString(), help: 'The key to encrypt with, as a secure string.' },
    Key: { type: ps.array(ps.net('byte')), help: 'The key to encrypt with: 16, 24 or 32 bytes.' },
  },
  sets: {
    Secure: { SecureKey: { position: 1 } },
    AsPlainText: { AsPlainText: {} },
    Open: { Key: {} },
  },
  defaultSet: 'Secure',
  examples: [
    {
      does: 'Encrypt with a key and read it again',
      code: "$key = 1..16; $text = 'p@ss' | ConvertTo-SecureString -AsPlainText -Force | ConvertFrom-SecureString -Key $key; ($text | ConvertTo-SecureString -Key $key).Length",
    },
  ],
  process(bound, context) {
    if (!(bound.SecureString instanceof SecureString)) return;
    const text = bound.SecureString.reveal();
    if (text === '') {
      return context.fail(
        context.error(
          'System.Management.Automation.PSArgumentException',
          'Cannot process argument because the value of argument "SecureString" is not valid. Change the value of the "SecureString" argument and run the operation again.',
          'Argument',
          'InvalidArgument',
        ),
      );
    }
    if (bound.set === 'AsPlainText' && bound.AsPlainText) context.write(text);
    else if (bound.set === 'Open' && bound.Key) {
      context.write(
        encryptText(
          text,
          Uint8Array.from(bound.Key, byte => (byte instanceof Byte ? byte.value : 0)),
        ),
      );
    } else if (bound.set === 'Secure' && bound.SecureKey instanceof SecureString) {
      context.write(encryptText(text, Buffer.from(bound.SecureKey.reveal(), 'utf16le')));
    } else context.write(Buffer.from(text, 'utf16le').toString('hex'));
  },
});
