import type { ParameterMetadata } from '#cmdlet';
import type { NetType } from '#values';
import { type CompletionResult, match } from '../completion-result.ts';
import { asWord, begins, type Word } from '../quoting.ts';
import type { Site } from '../site.ts';

/** Values that a parameter's declaration names, or null where it names none: a ValidateSet, an enumeration, a switch with a colon. */
export function declaredValues(
  site: Site,
  parameter: ParameterMetadata,
  word: Word,
  behindColon: boolean,
): CompletionResult[] | null {
  const { type } = parameter;
  if (isEncoding(type.displayName)) return matching(encodings, word);
  if (type.names) return matching(orderOf(type.names, type.displayName), word);
  const netType = parameter.netType ?? site.shell.types.resolve(type.typeName);
  const names = netType ? enumNames(netType) : null;
  if (names) return matching(names, word);
  if (parameter.isSwitch && behindColon) return booleans(word);
  return null;
}

/** Names of an enumeration, or of the one that an array is of; null for other types. */
export function enumNames(type: NetType): string[] | null {
  const { enumMembers } = type.elementType ?? type;
  return enumMembers ? [...enumMembers.keys()].sort() : null;
}

/** What `-Encoding` takes, in PowerShell's order. */
const encodings = [
  'ansi',
  'ascii',
  'bigendianunicode',
  'bigendianutf32',
  'oem',
  'unicode',
  'utf7',
  'utf8',
  'utf8BOM',
  'utf8NoBOM',
  'utf32',
];

const isEncoding = (displayName: string | undefined): boolean => displayName === 'Encoding';

/** Members of an enumeration come by name; the values of a set in their own order. */
function orderOf(names: readonly string[], displayName: string | undefined): readonly string[] {
  return displayName === undefined ? names : [...names].sort();
}

/** A value that is the whole word comes first. */
function matching(names: readonly string[], word: Word): CompletionResult[] {
  const found = names.filter(name => begins(name, word.text));
  const exact = found.filter(name => name.toLowerCase() === word.text.toLowerCase());
  return [...exact, ...found.filter(name => !exact.includes(name))].map(name =>
    match('ParameterValue', asWord(name, word.quote), name),
  );
}

function booleans(word: Word): CompletionResult[] {
  return ['$true', '$false'].filter(name => begins(name, word.text)).map(name => match('ParameterValue', name));
}
