import { compileExpression } from '#compiler';
import type { FunctionMemberAst } from '#language';
import {
  type MethodDeclaration,
  NetObject,
  type NetType,
  objectType,
  typeDisplayName,
  type Value,
  voidType,
} from '#values';
import { Activation } from '../activation.ts';
import { runtimeError } from '../errors/runtime-error.ts';
import { Frame } from '../frame.ts';
import { typeOfName } from '../operators/types.ts';
import { attributeBases } from '../reflection/attribute-bases.ts';
import { Scope } from '../scopes/scope.ts';
import { support } from '../support.ts';
import { compileMethod } from './method.ts';
import { adopt, UserInstance, type UserObject } from './user-object.ts';
import { UserType } from './user-type.ts';

/** How one constructor of a class works on an object that is there already. */
interface Initializer {
  readonly node: FunctionMemberAst | null;
  readonly signature: string;
  /** Runs base constructor and body. */
  readonly run: (self: NetObject & UserObject, args: readonly Value[]) => void;
  /** Arguments for the constructor of a .NET base. */
  readonly baseArguments: (args: readonly Value[]) => Value[] | null;
}

const initializers = new WeakMap<UserType, readonly Initializer[]>();

/** The constructors of a class as declarations that make objects; a class without any has one without parameters. */
export function classConstructors(f: Frame, type: UserType, nodes: readonly FunctionMemberAst[]): MethodDeclaration[] {
  const list = nodes.length > 0 ? nodes.map(node => initializerOf(f, type, node)) : [defaultInitializer(type)];
  initializers.set(type, list);
  return list.map(each => ({
    signature: each.signature,
    hidden: each.node?.hidden ?? false,
    invoke: (...args: Value[]): Value => {
      const self = allocate(f, type, each, args);
      initializeFields(type, self);
      each.run(self, args);
      return self;
    },
  }));
}

function allocate(f: Frame, type: UserType, initializer: Initializer, args: readonly Value[]): NetObject & UserObject {
  const net = netBase(type);
  if (net === objectType || attributeBases.includes(net)) return new UserInstance(type);
  const made = f.engine.members.construct(net, initializer.baseArguments(args) ?? []);
  if (!(made instanceof NetObject))
    throw runtimeError('NotSupported', `A class cannot derive from [${net.fullName}] here.`);
  Object.defineProperty(made, 'netType', { value: type });
  return adopt(made, type);
}

/** The nearest base that is no class of a script. */
function netBase(type: UserType): NetType {
  let base: NetType = type;
  while (base instanceof UserType) base = base.base ?? objectType;
  return base;
}

function initializeFields(type: UserType, self: NetObject & UserObject): void {
  if (type.userBase) initializeFields(type.userBase, self);
  for (const property of type.properties) if (property.initial) self.fields[property.slot] = property.initial(self);
}

function runBase(type: UserType, self: NetObject & UserObject, args: readonly Value[]): void {
  const base = type.userBase;
  if (!base) return;
  const list = initializers.get(base) ?? [];
  const found = list.find(each => (each.node?.parameters.length ?? 0) === args.length) ?? list[0];
  found?.run(self, args);
}

function defaultInitializer(type: UserType): Initializer {
  return {
    node: null,
    signature: `${type.fullName} new()`,
    run: self => runBase(type, self, []),
    baseArguments: () => null,
  };
}

function initializerOf(f: Frame, type: UserType, node: FunctionMemberAst): Initializer {
  const parameters = node.parameters.map(each => {
    const constraint = each.attributes.find(attribute => attribute.kind === 'TypeConstraint');
    return {
      name: each.name.path,
      type: constraint ? typeOfName(f.engine, constraint.typeName, f.code.unit) : objectType,
    };
  });
  const body = compileMethod(f, node, voidType);
  const evaluate = baseArgumentEvaluator(
    f,
    node,
    parameters.map(each => each.name),
  );
  return {
    node,
    signature: `${type.fullName} new(${parameters.map(each => `${typeDisplayName(each.type)} ${each.name}`).join(', ')})`,
    baseArguments: args => (evaluate ? evaluate(args) : null),
    run: (self, args) => {
      runBase(type, self, evaluate ? evaluate(args) : []);
      body(self, args);
    },
  };
}

/** Evaluates `: base(…)` with the constructor's parameters in scope. */
function baseArgumentEvaluator(
  f: Frame,
  node: FunctionMemberAst,
  names: readonly string[],
): ((args: readonly Value[]) => Value[]) | null {
  if (!node.baseArguments) return null;
  const compiled = node.baseArguments.map(each => compileExpression<Frame>(each, f.code.unit, support));
  return args => {
    const scope = new Scope(f.scope, 'function');
    for (const [i, name] of names.entries()) scope.put(name.toLowerCase(), args[i] ?? null, name);
    const frame = new Frame(f.engine, f.state, scope, f.code, new Activation(), f.streams);
    return compiled.map(each => each(frame) as Value);
  };
}
