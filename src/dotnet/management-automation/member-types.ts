import {
  type MemberInfo,
  type MemberKind,
  MemberObject,
  type MethodDeclaration,
  memberObjectType,
  method,
  type NetType,
  type ScriptBlock,
  type SessionMembers,
  type Value,
} from '#values';

type Make = (...args: never[]) => MemberInfo;

/** `[psnoteproperty]::new('A', 1)` and its like: a member that belongs to no object yet. */
function constructors(
  table: () => SessionMembers,
  overloads: readonly (readonly [string, Make])[],
): MethodDeclaration[] {
  return overloads.map(([signature, make]) =>
    method(signature, (...args: never[]) => new MemberObject(make(...args), undefined, table())),
  );
}

const note: readonly (readonly [string, Make])[] = [
  [
    'psnoteproperty new(string name, System.Object value)',
    (name: string, value: Value) => ({ kind: 'NoteProperty', name, value }),
  ],
];

const script: readonly (readonly [string, Make])[] = [
  [
    'psscriptproperty new(string name, scriptblock getterScript)',
    (name: string, getter: ScriptBlock) => ({ kind: 'ScriptProperty', name, getter, setter: null }),
  ],
  [
    'psscriptproperty new(string name, scriptblock getterScript, scriptblock setterScript)',
    (name: string, getter: ScriptBlock, setter: ScriptBlock | null) => ({
      kind: 'ScriptProperty',
      name,
      getter,
      setter,
    }),
  ],
];

const alias: readonly (readonly [string, Make])[] = [
  [
    'psaliasproperty new(string name, string referencedMemberName)',
    (name: string, referenced: string) => ({ kind: 'AliasProperty', name, referenced }),
  ],
  [
    'psaliasproperty new(string name, string referencedMemberName, type conversionType)',
    (name: string, referenced: string, type: NetType) => ({
      kind: 'AliasProperty',
      name,
      referenced,
      convertTo: type.fullName,
    }),
  ],
];

const scriptMethod: readonly (readonly [string, Make])[] = [
  [
    'psscriptmethod new(string name, scriptblock script)',
    (name: string, block: ScriptBlock) => ({ kind: 'ScriptMethod', name, script: block }),
  ],
];

const kinds: readonly (readonly [MemberKind, readonly (readonly [string, Make])[]])[] = [
  ['NoteProperty', note],
  ['ScriptProperty', script],
  ['AliasProperty', alias],
  ['ScriptMethod', scriptMethod],
];

/** Types of member objects that scripts make, described. `table` reads members of objects without a session. */
export function memberTypes(table: () => SessionMembers): NetType[] {
  return kinds.map(([kind, overloads]) => {
    const type = memberObjectType(kind);
    type.describe(() => ({ constructors: constructors(table, overloads) }));
    return type;
  });
}

/** The other kinds, which scripts name in type tests only. */
export const otherMemberTypes = (): NetType[] =>
  (
    ['Method', 'CodeProperty', 'CodeMethod', 'Property', 'PropertySet', 'MemberSet', 'ParameterizedProperty'] as const
  ).map(memberObjectType);
