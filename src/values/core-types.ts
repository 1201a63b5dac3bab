import { NetType, type TypeOptions } from './net-type.ts';

/** The types that the values room itself speaks of. Their members are described in the dotnet room. */
export const objectType = new NetType({ fullName: 'System.Object' });

function declare(fullName: string, options: Omit<TypeOptions, 'fullName'> = {}): NetType {
  return new NetType({ base: objectType, ...options, fullName });
}

export const valueType = declare('System.ValueType');
const struct = (fullName: string, options: Omit<TypeOptions, 'fullName'> = {}): NetType =>
  declare(fullName, { kind: 'struct', base: valueType, ...options });

export const enumType = declare('System.Enum', { base: valueType });
export const enumerableType = new NetType({ fullName: 'System.Collections.IEnumerable', kind: 'interface' });
export const collectionType = new NetType({
  fullName: 'System.Collections.ICollection',
  kind: 'interface',
  interfaces: [enumerableType],
});
export const listType = new NetType({
  fullName: 'System.Collections.IList',
  kind: 'interface',
  interfaces: [collectionType],
});
export const dictionaryType = new NetType({
  fullName: 'System.Collections.IDictionary',
  kind: 'interface',
  interfaces: [collectionType],
});
export const comparableType = new NetType({ fullName: 'System.IComparable', kind: 'interface' });
export const formattableType = new NetType({ fullName: 'System.IFormattable', kind: 'interface' });
export const disposableType = new NetType({ fullName: 'System.IDisposable', kind: 'interface' });

export const stringType = declare('System.String', { interfaces: [comparableType, enumerableType] });
export const booleanType = struct('System.Boolean', { interfaces: [comparableType], defaultValue: () => false });
export const charType = struct('System.Char', { interfaces: [comparableType] });

const number = (name: string): NetType => struct(`System.${name}`, { interfaces: [comparableType, formattableType] });
export const int32Type = struct('System.Int32', {
  interfaces: [comparableType, formattableType],
  defaultValue: () => 0,
});
export const int64Type = number('Int64');
export const int16Type = number('Int16');
export const byteType = number('Byte');
export const sbyteType = number('SByte');
export const uint16Type = number('UInt16');
export const uint32Type = number('UInt32');
export const uint64Type = number('UInt64');
export const doubleType = number('Double');
export const singleType = number('Single');
export const decimalType = number('Decimal');
export const bigIntegerType = number('Numerics.BigInteger');

export const voidType = struct('System.Void');
export const typeType = declare('System.Type');
/** What `[int].GetType()` is. */
export const runtimeTypeType = declare('System.RuntimeType', { base: typeType });
export const arrayType = declare('System.Array', { interfaces: [listType] });
export const hashtableType = declare('System.Collections.Hashtable', { interfaces: [dictionaryType] });
export const orderedDictionaryType = declare('System.Collections.Specialized.OrderedDictionary', {
  interfaces: [dictionaryType],
});
export const psObjectType = declare('System.Management.Automation.PSObject');
export const psCustomObjectType = declare('System.Management.Automation.PSCustomObject');
export const scriptBlockType = declare('System.Management.Automation.ScriptBlock');
export const switchParameterType = struct('System.Management.Automation.SwitchParameter');
export const exceptionType = declare('System.Exception');
export const errorRecordType = declare('System.Management.Automation.ErrorRecord');
