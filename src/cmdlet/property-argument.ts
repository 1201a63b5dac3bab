import { Dictionary, typeOf, type Value } from '#values';
import type { CmdletContext } from './context.ts';
import { isScriptBlock, PropertyExpression } from './property-expression.ts';

/** A key that hashtables given as a property may have (`@{ Name = 'Size'; Expression = { … } }`). */
export interface EntryKey {
  readonly name: string;
  /** Other words for it: `label` for `name`. */
  readonly aliases?: readonly string[];
  /** Types of value that it takes; any when left out. */
  readonly types?: readonly ('string' | 'scriptblock' | 'bool' | 'int')[];
  readonly mandatory?: boolean;
}

export const expressionKey: EntryKey = { name: 'expression', types: ['string', 'scriptblock'], mandatory: true };
export const nameKey: EntryKey = { name: 'name', aliases: ['label'], types: ['string'] };

/** One element of a -Property argument, read: an expression and what its hashtable said besides. */
export interface PropertyArgument {
  readonly expression: PropertyExpression;
  /** By the key's full name (`name`, `descending`). */
  readonly entries: ReadonlyMap<string, Value>;
}

const netNames = {
  string: 'System.String',
  scriptblock: 'System.Management.Automation.ScriptBlock',
  bool: 'System.Boolean',
  int: 'System.Int32',
} as const;

/** Reads a -Property argument: names, script blocks and hashtables with the given keys, whose names may be shortened. */
export function readPropertyArguments(
  values: readonly Value[] | undefined,
  keys: readonly EntryKey[],
  context: CmdletContext,
): PropertyArgument[] {
  const read: PropertyArgument[] = [];
  for (const value of values ?? []) {
    if (value === null || value === undefined) continue;
    if (typeof value === 'string') {
      if (value === '') refuse(context, 'ExpressionEmptyString2', 'An empty string value is not allowed.');
      read.push({ expression: new PropertyExpression(value), entries: new Map() });
    } else if (isScriptBlock(value)) {
      read.push({ expression: new PropertyExpression(value), entries: new Map() });
    } else if (value instanceof Dictionary) read.push(readTable(value, keys, context));
    else {
      const accepted = `{${netNames.string}, ${netNames.scriptblock}}`;
      refuse(
        context,
        'DictionaryKeyUnknownType',
        `Cannot convert ${typeName(value)} to one of the following types ${accepted}.`,
      );
    }
  }
  return read;
}

function readTable(table: Dictionary, keys: readonly EntryKey[], context: CmdletContext): PropertyArgument {
  const entries = new Map<string, Value>();
  for (const [key, value] of table.pairs()) {
    if (typeof key !== 'string') {
      refuse(
        context,
        'DictionaryKeyNonString',
        `The ${typeOf(key)?.name} key type is not valid. The key must be a string.`,
      );
    }
    const entry = findKey(key, keys, context);
    if (entries.has(entry.name)) {
      refuse(context, 'DictionaryKeyDuplicate', `The duplicated key "${key}" conflicts with "${entry.name}".`);
    }
    entries.set(entry.name, checkEntry(key, value, entry, context));
  }
  for (const key of keys) {
    if (key.mandatory && !entries.has(key.name)) {
      refuse(context, 'DictionaryKeyMandatoryEntry', `A mandatory entry for ${key.name} is missing.`);
    }
  }
  const source = entries.get('expression');
  return { expression: new PropertyExpression(isScriptBlock(source) ? source : String(source)), entries };
}

function findKey(typed: string, keys: readonly EntryKey[], context: CmdletContext): EntryKey {
  const lower = typed.toLowerCase();
  const found = keys.filter(key => [key.name, ...(key.aliases ?? [])].some(name => name.startsWith(lower)));
  const [first, second] = found;
  if (!first || lower === '') return refuse(context, 'DictionaryKeyIllegal', `The ${typed} key is not valid.`);
  if (second && first.name !== lower) {
    refuse(
      context,
      'DictionaryKeyAmbiguous',
      `The ${typed} key is ambiguous; possible values are ${first.name} and ${second.name}.`,
    );
  }
  return first;
}

function checkEntry(typed: string, value: Value, key: EntryKey, context: CmdletContext): Value {
  if (value === null || value === undefined) {
    refuse(context, 'DictionaryKeyMissingValue', `The ${typed} key has no value.`);
  }
  const { types } = key;
  if (!types || types.some(type => isOf(value, type))) {
    if (key.name === 'expression' && value === '') {
      refuse(context, 'ExpressionEmptyString1', 'The "expression" key cannot have an empty string value.');
    }
    return value;
  }
  const names = types.map(type => netNames[type]);
  const [id, expected] =
    names.length === 1
      ? ['DictionaryKeyIllegalValue2', `expected type is ${names[0]}.`]
      : ['DictionaryKeyIllegalValue1', `expected types are {${names.join(', ')}}.`];
  return refuse(context, id, `The "${typed}" key has a type, ${typeName(value)}, that is not valid; ${expected}`);
}

function isOf(value: Value, type: 'string' | 'scriptblock' | 'bool' | 'int'): boolean {
  if (type === 'scriptblock') return isScriptBlock(value);
  return type === 'string' ? typeof value === 'string' : typeof value === (type === 'int' ? 'number' : 'boolean');
}

function typeName(value: Value): string {
  return typeOf(value)?.fullName ?? '';
}

/** The exception says little; the sentence stands in the record's details, as in PowerShell. */
function refuse(context: CmdletContext, id: string, message: string): never {
  const record = context.error(
    'System.NotSupportedException',
    'Specified method is not supported.',
    id,
    'InvalidArgument',
  );
  record.errorDetails = { message, recommendedAction: '' };
  return context.fail(record);
}
