import {
  int32Type,
  isAssignable,
  isOfType,
  type MemberDeclarations,
  type MethodDeclaration,
  method,
  NetObject,
  NetType,
  objectType,
  type PropertyDeclaration,
  property,
  runtimeTypeType,
  stringType,
  tagArray,
  toNetText,
  typeToString,
  type Value,
} from '#values';
import { assemblyOf } from '../assemblies.ts';
import { enumOf } from '../enum-types.ts';
import { hashOf } from './hash-code.ts';
import { parseSignatureText } from './signature-text.ts';

function namespaceOf(type: NetType): string | null {
  const head = type.fullName.split('[')[0] ?? '';
  const cut = head.lastIndexOf('.');
  return cut < 0 ? null : head.slice(0, cut);
}

const flag = (name: string, test: (type: NetType) => boolean): PropertyDeclaration => property(`bool ${name}`, test);
const primitives = /^System\.(Boolean|Char|S?Byte|U?Int(16|32|64)|Single|Double)$/;

function properties(): PropertyDeclaration[] {
  return [
    property('string Name', (type: NetType) => type.name),
    property('string FullName', (type: NetType) => type.fullName),
    property('string Namespace', (type: NetType) => namespaceOf(type)),
    property('string AssemblyQualifiedName', (type: NetType) => `${type.fullName}, ${assemblyOf(type)}`),
    property('System.Reflection.Assembly Assembly', (type: NetType) => new Assembly(assemblyOf(type))),
    property('type BaseType', (type: NetType) => type.base),
    property('type UnderlyingSystemType', (type: NetType) => type),
    property('guid GUID', () => null),
    property('System.Reflection.Module Module', () => null),
    flag('IsAbstract', type => type.kind === 'interface'),
    flag('IsArray', type => type.kind === 'array' || /\[,+\]$/.test(type.fullName)),
    flag('IsClass', type => type.kind === 'class' || type.kind === 'array' || type.kind === 'delegate'),
    flag('IsEnum', type => type.kind === 'enum'),
    flag('IsGenericType', type => type.genericArguments.length > 0),
    flag('IsInterface', type => type.kind === 'interface'),
    flag('IsPrimitive', type => primitives.test(type.fullName)),
    flag('IsPublic', () => true),
    flag('IsSealed', type => type.kind === 'struct' || type.kind === 'enum' || type === stringType),
    flag('IsValueType', type => type.kind === 'struct' || type.kind === 'enum'),
    flag('IsSerializable', () => true),
    flag('ContainsGenericParameters', () => false),
    property('type[] GenericTypeArguments', (type: NetType) => tagArray([...type.genericArguments], runtimeTypeType)),
    property('System.Reflection.MemberTypes MemberType', () => enumOf('System.Reflection.MemberTypes', 'TypeInfo')),
  ];
}

/** A member as reflection shows it. */
class MemberDescription extends NetObject {
  readonly type: NetType;
  readonly declaring: NetType;
  readonly name: string;
  readonly signature: string;
  readonly isStatic: boolean;
  constructor(type: NetType, declaring: NetType, signature: string, isStatic: boolean) {
    super();
    this.type = type;
    this.declaring = declaring;
    this.signature = signature;
    this.isStatic = isStatic;
    this.name = parseSignatureText(signature).name;
  }
  get netType(): NetType {
    return this.type;
  }
  override toText(): string {
    return this.signature;
  }
}

const describe = (fullName: string, extra: () => PropertyDeclaration[] = () => []): NetType =>
  new NetType({
    fullName,
    base: objectType,
    members: () => ({
      properties: [
        property('string Name', (self: MemberDescription) => self.name),
        property('type DeclaringType', (self: MemberDescription) => self.declaring),
        property('bool IsStatic', (self: MemberDescription) => self.isStatic),
        ...extra(),
      ],
    }),
  });

export const methodInfoType = describe('System.Reflection.RuntimeMethodInfo');
export const propertyInfoType = describe('System.Reflection.RuntimePropertyInfo', () => [
  property('string PropertyType', (self: MemberDescription) => parseSignatureText(self.signature).type),
]);

function* lineage(type: NetType): Iterable<NetType> {
  for (let each: NetType | null = type; each; each = each.base) yield each;
}

function methodsOf(type: NetType): MemberDescription[] {
  return [...lineage(type)].flatMap(each => [
    ...(each.members.methods ?? []).map(
      ({ signature }) => new MemberDescription(methodInfoType, each, signature, false),
    ),
    ...(each.members.staticMethods ?? []).map(
      ({ signature }) => new MemberDescription(methodInfoType, each, signature, true),
    ),
  ]);
}

function propertiesOf(type: NetType): MemberDescription[] {
  return [...lineage(type)].flatMap(each => [
    ...(each.members.properties ?? []).map(
      ({ signature }) => new MemberDescription(propertyInfoType, each, signature, false),
    ),
    ...(each.members.staticProperties ?? []).map(
      ({ signature }) => new MemberDescription(propertyInfoType, each, signature, true),
    ),
  ]);
}

function interfacesOf(type: NetType): NetType[] {
  const found = new Set<NetType>();
  const take = (from: NetType): void => {
    for (const each of from.interfaces) {
      found.add(each);
      take(each);
    }
  };
  for (const each of lineage(type)) take(each);
  return [...found];
}

function methods(): MethodDeclaration[] {
  const byName = (list: MemberDescription[], name: string): Value => list.find(each => each.name === name) ?? null;
  return [
    method(
      'bool IsAssignableFrom(type c)',
      (type: NetType, from: NetType | null) => from !== null && isAssignable(from, type),
    ),
    method(
      'bool IsAssignableTo(type targetType)',
      (type: NetType, to: NetType | null) => to !== null && isAssignable(type, to),
    ),
    method('bool IsInstanceOfType(System.Object o)', (type: NetType, value: Value) => isOfType(value, type)),
    method(
      'bool IsSubclassOf(type c)',
      (type: NetType, other: NetType) => type !== other && other.kind !== 'interface' && type.isSubclassOf(other),
    ),
    method('type GetElementType()', (type: NetType) => type.elementType),
    method('type[] GetGenericArguments()', (type: NetType) => tagArray([...type.genericArguments], runtimeTypeType)),
    method('type[] GetInterfaces()', (type: NetType) => tagArray(interfacesOf(type), runtimeTypeType)),
    method(
      'type GetInterface(string name)',
      (type: NetType, name: string) =>
        interfacesOf(type).find(each => each.name === name || each.fullName === name) ?? null,
    ),
    method('int GetArrayRank()', (type: NetType) => (/\[(,*)\]$/.exec(type.fullName)?.[1]?.length ?? 0) + 1),
    method('string[] GetEnumNames()', (type: NetType) => tagArray([...(type.enumMembers?.keys() ?? [])], stringType)),
    method('type GetEnumUnderlyingType()', (type: NetType) => type.underlyingType ?? int32Type),
    method(
      'bool IsEnumDefined(System.Object value)',
      (type: NetType, value: Value) => type.enumMembers?.has(toNetText(value)) ?? false,
    ),
    method('System.Reflection.MethodInfo[] GetMethods()', methodsOf),
    method('System.Reflection.MethodInfo GetMethod(string name)', (type: NetType, name: string) =>
      byName(methodsOf(type), name),
    ),
    method('System.Reflection.PropertyInfo[] GetProperties()', propertiesOf),
    method('System.Reflection.PropertyInfo GetProperty(string name)', (type: NetType, name: string) =>
      byName(propertiesOf(type), name),
    ),
    method('System.Reflection.MemberInfo[] GetMembers()', (type: NetType) => [
      ...methodsOf(type),
      ...propertiesOf(type),
    ]),
    method('System.Object[] GetCustomAttributes(bool inherit)', () => []),
    method('bool Equals(System.Object o)', (type: NetType, other: Value) => type === other),
    method('bool Equals(type o)', (type: NetType, other: Value) => type === other),
    method('int GetHashCode()', (type: NetType) => hashOf(type.fullName)),
    method('string ToString()', typeToString),
  ];
}

/** System.Reflection.Assembly, as far as a type tells it. */
class Assembly extends NetObject {
  readonly fullName: string;
  constructor(fullName: string) {
    super();
    this.fullName = fullName;
  }
  get netType(): NetType {
    return assemblyType;
  }
  override toText(): string {
    return this.fullName;
  }
  override equals(other: Value): boolean {
    return other instanceof Assembly && other.fullName === this.fullName;
  }
}

export const assemblyType: NetType = new NetType({
  fullName: 'System.Reflection.Assembly',
  base: objectType,
  members: () => ({
    properties: [
      property('string FullName', (self: Assembly) => self.fullName),
      property('string Location', () => ''),
      property('bool IsDynamic', () => false),
    ],
    methods: [method('string ToString()', (self: Assembly) => self.fullName)],
    staticMethods: [
      method('System.Reflection.Assembly GetExecutingAssembly()', () => new Assembly(assemblyOf(objectType))),
      method(
        'System.Reflection.Assembly LoadWithPartialName(string partialName)',
        (name: string) => new Assembly(name),
      ),
    ],
  }),
});

/** Type codes by the type that has one. */
const codes =
  /^System\.(Boolean|Char|SByte|Byte|Int16|UInt16|Int32|UInt32|Int64|UInt64|Single|Double|Decimal|DateTime|String|DBNull)$/;

/** System.Type. */
export function typeMembers(resolve: (name: string) => NetType | null): MemberDeclarations {
  return {
    properties: properties(),
    methods: methods(),
    staticMethods: [
      method('type GetType(string typeName)', resolve),
      method('type GetType(string typeName, bool throwOnError)', resolve),
      method('System.TypeCode GetTypeCode(type type)', (type: NetType) =>
        enumOf('System.TypeCode', codes.exec(type.fullName)?.[1] ?? 'Object'),
      ),
    ],
    staticProperties: [
      property('type[] EmptyTypes', () => tagArray([], runtimeTypeType)),
      property('char Delimiter', () => '.'),
    ],
  };
}
