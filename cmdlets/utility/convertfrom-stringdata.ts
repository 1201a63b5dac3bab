import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { Hashtable, toText } from '#values';

/** ConvertFrom-StringData: lines of `name=value` as a hashtable. */
export default defineCmdlet({
  name: 'ConvertFrom-StringData',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.Collections.Hashtable'],
  parameters: {
    StringData: {
      type: ps.string(),
      mandatory: true,
      position: 0,
      from: 'pipeline',
      validate: { allowEmptyString: true },
      help: 'The text. Lines that start with # are comments; backslashes escape as in regular expressions.',
    },
    Delimiter: {
      type: ps.char(),
      position: 1,
      help: 'Stands between name and value; an equals sign unless said otherwise.',
    },
  },
  synopsis: 'Reads lines of name=value.',
  examples: [{ does: 'Read two lines', code: '"name = Contoso`nseats = 5" | ConvertFrom-StringData' }],
  process(bound, context) {
    const delimiter = bound.Delimiter === undefined ? '=' : toText(bound.Delimiter);
    const table = new Hashtable();
    for (const raw of bound.StringData.split('\n')) {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) continue;
      const at = line.indexOf(delimiter);
      if (at < 1) refuse(`Data line '${line}' is not in 'name=value' format. `, context);
      const name = unescaped(line.slice(0, at)).trim();
      if (table.has(name)) refuse(`Data item '${name}' in line '${line}' is already defined. `, context);
      table.set(name, unescaped(line.slice(at + 1)).trim());
    }
    context.write(table);
  },
});

/** Regex.Unescape's sequences. */
function unescaped(text: string): string {
  return text.replace(/\\(u[\da-fA-F]{4}|x[\da-fA-F]{2}|[\s\S])/g, (_, sequence: string) => {
    const known = 'abefnrtv'.indexOf(sequence);
    if (sequence.length > 1) return String.fromCharCode(Number.parseInt(sequence.slice(1), 16));
    return known >= 0 ? '\u0007\b\u001b\f\n\r\t\v'.charAt(known) : sequence;
  });
}

function refuse(message: string, context: CmdletContext): never {
  const type = 'System.Management.Automation.PSInvalidOperationException';
  return context.fail(context.error(type, message, 'InvalidOperation', 'InvalidOperation'));
}
