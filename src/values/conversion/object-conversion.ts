import { tagArray } from '../array.ts';
import { elementsOf } from '../comparison/operators.ts';
import { charType, dictionaryType, hashtableType, objectType, stringType } from '../core-types.ts';
import { entriesOf } from '../dictionary-entry.ts';
import { EnumValue } from '../enum-value.ts';
import { ThrownException } from '../exception.ts';
import { Dictionary, Hashtable } from '../hashtable.ts';
import { isSettable } from '../members/member-object.ts';
import { callDeclaration, type SessionMembers } from '../members/session-members.ts';
import { parseSignature, signatureType } from '../members/signature.ts';
import { TypeMembers } from '../members/type-members.ts';
import { NetObject } from '../net-object.ts';
import type { MethodDeclaration, NetType } from '../net-type.ts';
import { Char } from '../numbers.ts';
import { PSCustomObject } from '../ps-object.ts';
import { toText } from '../text/to-text.ts';
import type { Value } from '../value.ts';
import { noSuchProperty, raiseBagConversion, raiseCast, raiseCreation, raiseFinal } from './cast-error.ts';
import { isOfType } from './instance.ts';
import { isNumberType } from './number-kind.ts';
import type { SessionConverter } from './session-converter.ts';

/** `[pscustomobject]@{ … }`: a note property for each key; anything else stays what it is. */
export function toCustomObject(value: Value): Value {
  if (!(value instanceof Dictionary)) return value;
  const object = new PSCustomObject();
  for (const [key, each] of value.pairs()) {
    const name = toText(key);
    // PSTypeName is no property: it says what the object is.
    if (name.toLowerCase() === 'pstypename') object.typeNames.unshift(toText(each));
    else object.set(name, each);
  }
  return object;
}

/** `[hashtable]$value`: the entries of another dictionary. */
export function toHashtable(value: Value, converter: SessionConverter): Value {
  if (value instanceof Dictionary) return copied(value.pairs());
  if (value instanceof NetObject && value.netType.isSubclassOf(dictionaryType)) {
    const table = new Hashtable();
    for (const entry of value.enumerate?.() ?? []) {
      table.set(converter.members.get(entry, 'Key'), converter.members.get(entry, 'Value'));
    }
    return table;
  }
  if (value instanceof PSCustomObject) return raiseBagConversion(value, hashtableType);
  if (value instanceof Char || value instanceof EnumValue) return new Hashtable(false);
  return raiseFinal(value, hashtableType);
}

function copied(pairs: Iterable<readonly [Value, Value]>): Hashtable {
  const table = new Hashtable();
  for (const [key, each] of pairs) table.set(key, each);
  return table;
}

/** A constructor of one argument that takes the value as it is, or a list whose elements convert to the collection's. */
export function fromConstructor(value: Value, type: NetType, converter: SessionConverter): Value {
  const declarations = type.members.constructors ?? [];
  const one = declarations.filter(
    each => parseSignature(each.signature).parameters.filter(p => p.defaultText === null).length === 1,
  );
  for (const declaration of one) {
    const parameter = parseSignature(declaration.signature).parameters[0];
    const wanted = parameter ? signatureType(converter.types, parameter.typeName) : objectType;
    const plainObject = wanted === objectType && parameter?.typeName !== 'System.Object';
    if (!plainObject && fits(value, wanted)) return constructed(declaration, value, wanted, type, converter);
  }
  return fromList(value, type, one, converter);
}

/** Numbers and characters are converted to each other's types for a constructor; everything else must fit as it is. */
function fits(value: Value, wanted: NetType): boolean {
  if (wanted === objectType || isOfType(value, wanted)) return true;
  return typeof value === 'number' && isNumberType(wanted) && wanted !== charType;
}

function constructed(
  declaration: MethodDeclaration,
  value: Value,
  wanted: NetType,
  type: NetType,
  converter: SessionConverter,
): Value {
  try {
    return callDeclaration(declaration, [converter.convert(value, wanted)]);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    return raiseCast('InvalidCastConstructorException', value, type, error.exception);
  }
}

/** `[System.Collections.Generic.List[int]](1, '2')`: the elements converted, through the constructor that takes a sequence. */
function fromList(
  value: Value,
  type: NetType,
  declarations: readonly MethodDeclaration[],
  converter: SessionConverter,
): Value {
  const element = type.genericArguments.length === 1 ? type.genericArguments[0] : undefined;
  const sequence = declarations.find(each =>
    /IEnumerable|ICollection|IList/.test(parseSignature(each.signature).parameters[0]?.typeName ?? ''),
  );
  if (!sequence || type.kind === 'interface') return undefined;
  const elements = value instanceof Dictionary && !element ? entriesOf(value) : elementsOf(value);
  if (elements === null && !element) return undefined;
  const items = [...(elements ?? [value])].map(each => (element ? converter.convert(each, element) : each));
  return callDeclaration(sequence, [tagArray(items, element ?? objectType)]);
}

/** A table or a custom object as an object of the type: its constructor without arguments, then its properties. */
export function fromProperties(value: Value, type: NetType, converter: SessionConverter): Value {
  const pairs = pairsOf(value);
  if (!pairs || type.kind === 'interface' || type.kind === 'enum' || type === stringType) return undefined;
  const { members } = converter;
  const empty = (type.members.constructors ?? []).some(each =>
    parseSignature(each.signature).parameters.every(p => p.defaultText !== null),
  );
  if (!empty && type.kind !== 'struct') return undefined;
  const object = empty ? members.construct(type, []) : type.defaultValue();
  if (
    value instanceof PSCustomObject &&
    pairs.some(([name]) => !TypeMembers.of(type).properties.has(name.toLowerCase()))
  ) {
    return raiseBagConversion(value, type);
  }
  for (const [name, each] of pairs) setProperty(object, name, each, type, members);
  return object;
}

function pairsOf(value: Value): [string, Value][] | null {
  if (value instanceof Dictionary) return [...value.pairs()].map(([key, each]) => [toText(key), each]);
  if (value instanceof PSCustomObject) return value.shape.names.map((name, i) => [name, value.slots[i]]);
  return null;
}

function setProperty(object: Value, name: string, value: Value, type: NetType, members: SessionMembers): void {
  const member = TypeMembers.of(type).properties.get(name.toLowerCase());
  if (!member) raiseCreation(type, noSuchProperty(name, type, settableProperties(type, members)));
  try {
    members.set(object, name, value);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    const { exception } = error;
    raiseCreation(type, (exception.inner ?? exception).message.replace(/^'(\w+)' is a/, '"$1" is a'));
  }
}

function settableProperties(type: NetType, members: SessionMembers): string[] {
  const result: string[] = [];
  for (const member of TypeMembers.of(type).properties.values()) {
    if (member.kind === 'Property' && isSettable(member)) {
      result.push(`[${member.name} <${signatureType(members.types, member.typeName).fullName}>]`);
    }
  }
  return result;
}
