import { collectionType, dictionaryType, enumerableType, NetType } from '#values';

/** Interfaces that scripts name in type tests and that stand in signatures. */
function declare(fullName: string, interfaces: readonly NetType[] = []): NetType {
  return new NetType({ fullName, kind: 'interface', interfaces });
}

export const formatProviderType = declare('System.IFormatProvider');
export const convertibleType = declare('System.IConvertible');
export const cloneableType = declare('System.ICloneable');
export const enumeratorType = declare('System.Collections.IEnumerator');
export const dictionaryEnumeratorType = declare('System.Collections.IDictionaryEnumerator', [enumeratorType]);
export const comparerType = declare('System.Collections.IComparer');
export const equalityComparerType = declare('System.Collections.IEqualityComparer');
export const serializableType = declare('System.Runtime.Serialization.ISerializable');
export const structuralEquatableType = declare('System.Collections.IStructuralEquatable');
export const structuralComparableType = declare('System.Collections.IStructuralComparable');
export const orderedDictionaryInterface = declare('System.Collections.Specialized.IOrderedDictionary', [
  dictionaryType,
]);

export const interfaceTypes: readonly NetType[] = [
  formatProviderType,
  convertibleType,
  cloneableType,
  enumerableType,
  collectionType,
  enumeratorType,
  dictionaryEnumeratorType,
  comparerType,
  equalityComparerType,
  serializableType,
  structuralEquatableType,
  structuralComparableType,
  orderedDictionaryInterface,
];
