import type { ScriptBlock, Value } from '#values';

/**
 * The type of a parameter: the name that PowerShell shows and converts to, and (in TypeScript only) what the cmdlet then gets.
 * `names` are the members of an enumeration or a ValidateSet: matched without case, offered by completion.
 */
export interface ParameterType<T extends Value = Value> {
  /** `string`, `int`, `string[]`, `System.DateTime`, `switch`: resolvable as a type literal. `names` types convert to string. */
  readonly typeName: string;
  readonly names?: readonly string[];
  /** The enumeration's .NET name when `names` is one, for help and syntax (`[-Encoding <Encoding>]`). */
  readonly displayName?: string;
  /** Never set: carries T. */
  readonly as?: T;
}

const of = <T extends Value>(typeName: string): (() => ParameterType<T>) => {
  const type: ParameterType<T> = { typeName };
  return () => type;
};

/** Constructors of parameter types: `ps.string()`, `ps.array(ps.int())`, `ps.oneOf('Start', 'Stop')`. */
export const ps = {
  string: of<string>('string'),
  int: of<number>('int'),
  bool: of<boolean>('bool'),
  /** True when given (`-Force`), false for `-Force:$false`. */
  switch: of<boolean>('switch'),
  object: of<Value>('object'),
  psobject: of<Value>('psobject'),
  scriptBlock: of<ScriptBlock>('scriptblock'),
  hashtable: of<object>('hashtable'),
  dictionary: of<object>('System.Collections.IDictionary'),
  guid: of<object>('guid'),
  dateTime: of<object>('datetime'),
  timeSpan: of<object>('timespan'),
  uri: of<object>('uri'),
  secureString: of<object>('securestring'),
  credential: of<object>('pscredential'),
  long: of<object>('long'),
  double: of<object>('double'),
  char: of<object>('char'),
  version: of<object>('version'),
  type: of<object>('type'),
  /** Any other type by its literal name. The cmdlet gets the object as conversion makes it. */
  net: <T extends Value = object>(typeName: string): ParameterType<T> => ({ typeName }),
  array: <T extends Value>(element: ParameterType<T>): ParameterType<T[]> => ({
    typeName: `${element.typeName}[]`,
    ...(element.names ? { names: element.names } : {}),
    ...(element.displayName ? { displayName: `${element.displayName}[]` } : {}),
  }),
  /** A ValidateSet: the text as declared, whatever its case was when typed. */
  oneOf: <const N extends readonly string[]>(...names: N): ParameterType<N[number]> => ({ typeName: 'string', names }),
  /** An enumeration of .NET's or PowerShell's that the cmdlet wants as text. */
  enumeration: <const N extends readonly string[]>(displayName: string, ...names: N): ParameterType<N[number]> => ({
    typeName: 'string',
    names,
    displayName,
  }),
};
