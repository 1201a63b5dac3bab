import { compileExpression, type TypeSite } from '#compiler';
import type { FunctionMemberAst, PropertyMemberAst, TypeDefinitionAst } from '#language';
import { enumType, NetType, objectType, toInt64, typeDisplayName, type Value, voidType } from '#values';
import type { Frame } from '../frame.ts';
import { typeAtSite, typeOfName } from '../operators/types.ts';
import { attributesOf } from '../scopes/variable-attributes.ts';
import { support } from '../support.ts';
import { classConstructors } from './construct.ts';
import { compileMethod } from './method.ts';
import { isUserObject } from './user-object.ts';
import { type UserMethod, type UserProperty, UserType } from './user-type.ts';

/** Makes the classes and enumerations of a script before its first statement: all are named first, then filled. */
export function defineTypes(f: Frame, nodes: readonly TypeDefinitionAst[]): void {
  const classes: { readonly node: TypeDefinitionAst; readonly type: UserType }[] = [];
  for (const node of nodes) {
    if (node.type === 'enum') f.engine.types.define(makeEnum(f, node));
    else {
      const type = nameClass(f, node);
      f.engine.types.define(type);
      classes.push({ node, type });
    }
  }
  for (const { node, type } of classes) fillClass(f, node, type);
}

function makeEnum(f: Frame, node: TypeDefinitionAst): NetType {
  const members = new Map<string, number | bigint>();
  const [base] = node.baseTypes;
  const underlyingType = base ? typeOfName(f.engine, base.typeName, f.code.unit) : undefined;
  const wide = underlyingType?.name.endsWith('64') ?? false;
  let next = 0n;
  for (const member of node.members) {
    if (member.kind !== 'PropertyMember') continue;
    if (member.initialValue) next = enumValueOf(f, member, members);
    members.set(member.name, wide ? next : Number(next));
    next++;
  }
  const flags = node.attributes.some(each => /^(system\.)?flags(attribute)?$/i.test(each.typeName.name));
  return new NetType({
    fullName: node.name,
    kind: 'enum',
    base: enumType,
    enumMembers: members,
    flags,
    ...(underlyingType ? { underlyingType } : {}),
  });
}

function enumValueOf(f: Frame, member: PropertyMemberAst, known: ReadonlyMap<string, number | bigint>): bigint {
  const { initialValue } = member;
  if (initialValue?.kind === 'StringConstantExpression' || initialValue?.kind === 'MemberExpression') {
    const name =
      initialValue.kind === 'MemberExpression' && initialValue.member.kind === 'StringConstantExpression'
        ? initialValue.member.value
        : '';
    const other = [...known].find(([each]) => each.toLowerCase() === name.toLowerCase());
    if (other) return BigInt(other[1]);
  }
  const value = initialValue ? (compileExpression<Frame>(initialValue, f.code.unit, support)(f) as Value) : 0;
  return BigInt(toInt64(value));
}

function nameClass(f: Frame, node: TypeDefinitionAst): UserType {
  const bases = node.baseTypes.map(each => typeOfName(f.engine, each.typeName, f.code.unit));
  const base = bases.find(each => each.kind !== 'interface') ?? objectType;
  return new UserType({ fullName: node.name, base, interfaces: bases.filter(each => each.kind === 'interface') });
}

function fillClass(f: Frame, node: TypeDefinitionAst, type: UserType): void {
  const methods = node.members.filter((each): each is FunctionMemberAst => each.kind === 'FunctionMember');
  const properties = node.members.filter((each): each is PropertyMemberAst => each.kind === 'PropertyMember');
  const staticValues = new Map<string, Value>();
  const slotBase = type.userBase?.fieldCount ?? 0;
  const own = properties.filter(each => !each.static).map((each, i) => propertyOf(f, each, slotBase + i));
  const statics = properties.filter(each => each.static).map(each => propertyOf(f, each, -1));
  type.fill({
    properties: own,
    staticProperties: statics.map(each => ({
      signature: `${typeDisplayName(each.type)} ${each.name}`,
      get: (): Value => staticValues.get(each.name.toLowerCase()) ?? each.type.defaultValue(),
      set: (_self: Value, value: Value): void => {
        staticValues.set(each.name.toLowerCase(), each.check(value));
      },
    })),
    methods: methods.filter(each => !each.static && !each.constructorMember).map(each => methodOf(f, each, type)),
    staticMethods: methods
      .filter(each => each.static && !each.constructorMember)
      .map(each => {
        const made = methodOf(f, each, type);
        return {
          signature: made.signature,
          hidden: made.hidden,
          throwsAsIs: true,
          invoke: (...args: Value[]): Value => made.invoke(undefined, args),
        };
      }),
    constructors: classConstructors(
      f,
      type,
      methods.filter(each => each.constructorMember && !each.static),
    ),
  });
  for (const each of statics) if (each.initial) staticValues.set(each.name.toLowerCase(), each.initial(undefined));
  for (const each of methods)
    if (each.static && each.constructorMember) compileMethod(f, each, voidType)(undefined, []);
}

function propertyOf(f: Frame, node: PropertyMemberAst, slot: number): UserProperty {
  const type = node.propertyType ? typeOfName(f.engine, node.propertyType.typeName, f.code.unit) : objectType;
  const attributes = node.attributes.length > 0 ? attributesOf(f, node.attributes, false) : [];
  const check = (value: Value): Value => {
    const converted = type === objectType ? value : f.engine.converter.convert(value, type);
    for (const attribute of attributes) attribute.validate?.(converted);
    return converted;
  };
  const { initialValue } = node;
  let compiled: ((frame: Frame) => unknown) | null = null;
  const initial = (self: Value): Value => {
    compiled ??= initialValue ? compileExpression<Frame>(initialValue, f.code.unit, support) : null;
    const frame = f.withStreams(f.streams);
    return check(withThis(frame, self, () => compiled?.(frame) as Value));
  };
  return { name: node.name, type, slot, hidden: node.hidden, initial: initialValue ? initial : null, check };
}

function withThis<T>(frame: Frame, self: Value, run: () => T): T {
  const before = frame.activation.self;
  frame.activation.self = self;
  try {
    return run();
  } finally {
    frame.activation.self = before;
  }
}

function methodOf(f: Frame, node: FunctionMemberAst, _owner: UserType): UserMethod {
  const returns = node.returnType ? typeOfName(f.engine, node.returnType.typeName, f.code.unit) : objectType;
  const parameters = node.parameters.map(each => {
    const constraint = each.attributes.find(attribute => attribute.kind === 'TypeConstraint');
    const type = constraint ? typeOfName(f.engine, constraint.typeName, f.code.unit) : objectType;
    return `${typeDisplayName(type)} ${each.name.path}`;
  });
  const run = compileMethod(f, node, node.returnType ? returns : voidType);
  return {
    name: node.name,
    signature: `${node.returnType ? typeDisplayName(returns) : 'void'} ${node.name}(${parameters.join(', ')})`,
    hidden: node.hidden,
    arity: node.parameters.length,
    invoke: run,
  };
}

/** `([Base]$this).Method()`: the base's method, not the override. */
export function baseCall(f: Frame, site: TypeSite, self: Value, name: string, args: Value[]): Value {
  const type = typeAtSite(f, site);
  if (type instanceof UserType && isUserObject(self)) {
    const method = type.methodNamed(name.toLowerCase(), args.length);
    if (method) return method.invoke(self, args);
  }
  if (name.toLowerCase() === 'tostring' && args.length === 0 && isUserObject(self)) return self.userType.fullName;
  return f.engine.members.invoke(self, name, args);
}
