import { collectionType, dictionaryType, enumerableType, listType, type NetType } from '#values';
import { GenericDefinition } from '../generic-definition.ts';
import { enumeratorType } from './interfaces.ts';

type Interfaces = (args: readonly NetType[]) => readonly NetType[];

function declare(fullName: string, arity: number, interfaces: Interfaces = () => []): GenericDefinition {
  return new GenericDefinition(fullName, arity, (_, args) => ({
    kind: 'interface',
    interfaces: interfaces(args.map(arg => arg.type)),
  }));
}

const generic = 'System.Collections.Generic.';

export const iEnumerable = declare(`${generic}IEnumerable`, 1, () => [enumerableType]);
export const iReadOnlyCollection = declare(`${generic}IReadOnlyCollection`, 1, args => [iEnumerable.of(args)]);
export const iReadOnlyList = declare(`${generic}IReadOnlyList`, 1, args => [iReadOnlyCollection.of(args)]);
export const iCollection = declare(`${generic}ICollection`, 1, args => [iEnumerable.of(args)]);
export const iList = declare(`${generic}IList`, 1, args => [iCollection.of(args)]);
export const iSet = declare(`${generic}ISet`, 1, args => [iCollection.of(args)]);
export const iDictionary = declare(`${generic}IDictionary`, 2, () => [enumerableType]);
export const iReadOnlyDictionary = declare(`${generic}IReadOnlyDictionary`, 2, () => [enumerableType]);
export const iEnumerator = declare(`${generic}IEnumerator`, 1, () => [enumeratorType]);
export const iComparer = declare(`${generic}IComparer`, 1);
export const iEqualityComparer = declare(`${generic}IEqualityComparer`, 1);
export const iComparable = declare('System.IComparable', 1);
export const iEquatable = declare('System.IEquatable', 1);

export const comparerOf = (type: NetType): NetType => iComparer.of([type]);
export const equalityComparerOf = (type: NetType): NetType => iEqualityComparer.of([type]);

/** Interfaces of a list of T. */
export const listInterfaces = (type: NetType): readonly NetType[] => [
  iList.of([type]),
  iReadOnlyList.of([type]),
  listType,
];
/** Interfaces of a collection of T without an index. */
export const collectionInterfaces = (type: NetType): readonly NetType[] => [
  iCollection.of([type]),
  iReadOnlyCollection.of([type]),
  collectionType,
];
/** Interfaces of what can only be walked, and counted. */
export const queueInterfaces = (type: NetType): readonly NetType[] => [iReadOnlyCollection.of([type]), collectionType];
export const dictionaryInterfaces = (key: NetType, value: NetType): readonly NetType[] => [
  iDictionary.of([key, value]),
  iReadOnlyDictionary.of([key, value]),
  dictionaryType,
];

export const interfaceDefinitions: readonly GenericDefinition[] = [
  iEnumerable,
  iReadOnlyCollection,
  iReadOnlyList,
  iCollection,
  iList,
  iSet,
  iDictionary,
  iReadOnlyDictionary,
  iEnumerator,
  iComparer,
  iEqualityComparer,
  iComparable,
  iEquatable,
];
