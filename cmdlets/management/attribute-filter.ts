import type { CmdletContext } from '#cmdlet';
import { EnumValue, type Value } from '#values';

/** FileAttributes by name, as .NET numbers them. */
const bits: ReadonlyMap<string, number> = new Map([
  ['none', 0],
  ['readonly', 1],
  ['hidden', 2],
  ['system', 4],
  ['directory', 16],
  ['archive', 32],
  ['device', 64],
  ['normal', 128],
  ['temporary', 256],
  ['sparsefile', 512],
  ['reparsepoint', 1024],
  ['compressed', 2048],
  ['offline', 4096],
  ['notcontentindexed', 8192],
  ['encrypted', 16384],
  ['integritystream', 32768],
  ['noscrubdata', 131072],
  ['d', 16],
  ['r', 1],
  ['h', 2],
  ['s', 4],
  ['a', 32],
  ['l', 1024],
]);

/** Tells which attributes pass: `Directory+Hidden, !ReadOnly` (`+` is and, the comma or, `!` not). */
export type AttributeTest = (attributes: number) => boolean;

export function attributeTest(expression: readonly string[], context: CmdletContext): AttributeTest {
  const alternatives = expression
    .flatMap(text => text.split(','))
    .map(text => text.split('+').map(term => termTest(term.trim(), context)));
  return attributes => alternatives.some(terms => terms.every(term => term(attributes)));
}

function termTest(term: string, context: CmdletContext): AttributeTest {
  const negated = term.startsWith('!');
  const name = negated ? term.slice(1).trim() : term;
  const bit = bits.get(name.toLowerCase());
  if (bit === undefined) return refuse(name, context);
  return attributes => ((attributes & bit) !== 0) !== negated;
}

function refuse(name: string, context: CmdletContext): never {
  return context.fail(
    context.error(
      'System.Management.Automation.ParameterBindingException',
      `Cannot bind parameter 'Attributes'. Cannot convert value "${name}" to type "System.Management.Automation.FlagsExpression\`1[System.IO.FileAttributes]". Error: "Unable to match the identifier name ${name} to a valid enumerator name. Specify one of the following enumerator names and try again:\nNone, ReadOnly, Hidden, System, Directory, Archive, Device, Normal, Temporary, SparseFile, ReparsePoint, Compressed, Offline, NotContentIndexed, Encrypted, IntegrityStream, NoScrubData"`,
      'CannotConvertArgumentNoMessage',
      'InvalidArgument',
    ),
  );
}

/** The attributes of a file's object as a number; zero for what is no file. */
export function attributesOf(value: Value, context: CmdletContext): number {
  const attributes = context.shell.members.get(value, 'Attributes');
  return attributes instanceof EnumValue ? Number(attributes.value) : 0;
}
