import { defineCmdlet, ps } from '#cmdlet';
import { toText, type Value } from '#values';

/** Read-Host: asks the person for a line. */
export default defineCmdlet({
  name: 'Read-Host',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.String', 'System.Security.SecureString'],
  parameters: {
    Prompt: {
      type: ps.object(),
      position: 0,
      remaining: true,
      validate: { allowNull: true },
      help: 'The question; a colon is put behind it.',
    },
    MaskInput: { type: ps.switch(), help: 'Shows asterisks and gives text.' },
    AsSecureString: { type: ps.switch(), help: 'Shows asterisks and gives a SecureString.' },
  },
  sets: {
    AsString: { MaskInput: {} },
    AsSecureString: { AsSecureString: {} },
  },
  defaultSet: 'AsString',
  synopsis: 'Asks for a line of text.',
  examples: [{ does: 'Ask for a name', code: "$name = Read-Host 'Customer'", needs: 'terminal' }],
  process(bound, context) {
    if (context.shell.host.nonInteractive) {
      const message = 'PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.';
      const type = 'System.Management.Automation.PSInvalidOperationException';
      context.fail(context.error(type, message, 'InvalidOperation', 'InvalidOperation'));
    }
    const prompt = promptText(bound.Prompt);
    const secure = bound.set === 'AsSecureString' && bound.AsSecureString === true;
    const secret = secure || (bound.set === 'AsString' && bound.MaskInput === true);
    const line = context.shell.host.call('readLine', { prompt, secret });
    if (!secure) context.write(line ?? '');
    else
      context.write(
        context.shell.commands.invoke(
          'ConvertTo-SecureString',
          new Map<string, Value>([
            ['String', line ?? ''],
            ['AsPlainText', true],
          ]),
        )[0],
      );
  },
});

function promptText(prompt: Value): string {
  if (prompt === undefined || prompt === null) return '';
  const parts = Array.isArray(prompt) ? prompt : [prompt];
  return `${parts.map(part => toText(part)).join(' ')}: `;
}
