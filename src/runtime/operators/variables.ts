import { automaticNames, type VariablePath } from '#compiler';
import { type AttributeAst, type TypeConstraintAst, type VariableExpressionAst, visit } from '#language';
import { elementsOf, PSReference, ScriptBlock, toText, type Value } from '#values';
import { errorAt, runtimeError } from '../errors/runtime-error.ts';
import type { Frame } from '../frame.ts';
import type { Scope } from '../scopes/scope.ts';
import { EMPTY, Indirect, PSVariable } from '../scopes/variable.ts';
import { attributesOf } from '../scopes/variable-attributes.ts';
import { VariableReference } from '../scopes/variable-reference.ts';
import { automaticValue } from './automatic.ts';

/** A slot's content as a value; an empty slot means the name in the scopes above. */
export function read(held: Value, f: Frame, name: string): Value {
  if (!(held instanceof Indirect)) return held;
  return held === EMPTY ? lookup(f, name) : held.get();
}

/** What a block's own slot holds, for `+=`: the scopes above do not count. */
export function readOwn(held: Value): Value {
  if (!(held instanceof Indirect)) return held;
  return held === EMPTY ? null : held.get();
}

export function assign(slots: Value[], slot: number, value: Value): void {
  const held = slots[slot];
  if (held instanceof Indirect && held !== EMPTY) held.set(value);
  else slots[slot] = value;
}

/** A variable by name through the scopes. */
export function lookup(f: Frame, name: string): Value {
  const value = f.scope.find(name);
  if (value !== EMPTY) return value;
  return undefinedVariable(f, name);
}

function undefinedVariable(f: Frame, name: string): Value {
  if (f.engine.strictUsed && strictVersion(f.scope) > 0) {
    const node = mentionOf(f, name);
    const spelling = node?.path ?? name;
    const message = `The variable '$${spelling}' cannot be retrieved because it has not been set.`;
    const error = runtimeError('VariableIsUndefined', message, 'InvalidOperation', spelling);
    throw node ? errorAt(f, node, error) : error;
  }
  return null;
}

/** Where the statement that runs names a variable. */
function mentionOf(f: Frame, name: string): VariableExpressionAst | null {
  const { start, end } = f.extent;
  const found: VariableExpressionAst[] = [];
  visit(f.code.ast, node => {
    if (
      node.kind === 'VariableExpression' &&
      node.start >= start &&
      node.end <= end &&
      node.path.toLowerCase() === name
    )
      found.push(node);
    return found.length === 0;
  });
  return found[0] ?? null;
}

export function strictVersion(from: Scope): number {
  for (let scope: Scope | null = from; scope; scope = scope.parent) if (scope.strict !== null) return scope.strict;
  return 0;
}

export function store(f: Frame, name: string, value: Value, spelling: string): void {
  f.scope.set(name, value, spelling);
}

export function dollarUnder(f: Frame): Value {
  for (let scope: Scope | null = f.scope; scope; scope = scope.parent) if (scope.it !== EMPTY) return scope.it;
  return null;
}

export function setDollarUnder(f: Frame, value: Value): void {
  f.scope.it = value === undefined ? null : value;
}

export const automatic = automaticValue;

function scopeNamed(f: Frame, name: string): Scope {
  switch (name) {
    case 'global':
      return f.engine.globalState.root;
    case 'script':
      return f.scope.scriptScope;
    default:
      return f.scope;
  }
}

/** `[ref]$x`: what a method writes into it, the variable has. What is no variable of a scope gives its value only. */
export function reference(f: Frame, path: VariablePath): PSReference {
  const holder =
    path.drive !== null ? null : path.scope === null ? f.scope.holder(path.lower) : scopeNamed(f, path.scope);
  if (holder && holder.own(path.lower) !== EMPTY) return new VariableReference(holder, path.lower);
  const value = path.drive === null ? automaticOrMissing(f, path) : scoped(f, path);
  return new PSReference(value);
}

const constants = new Map<string, Value>([
  ['null', null],
  ['true', true],
  ['false', false],
]);

function automaticOrMissing(f: Frame, path: VariablePath): Value {
  if (path.scope === null && automaticNames.has(path.lower)) return automatic(f, path.lower);
  if (path.lower === '_' || path.lower === 'psitem') return dollarUnder(f);
  const constant = constants.get(path.lower);
  if (constant !== undefined) return constant;
  throw runtimeError(
    'NonExistingVariableReference',
    '[ref] cannot be applied to a variable that does not exist.',
    'InvalidOperation',
    path.name,
  );
}

/** `$global:x`, `$script:x`, `$env:x`, `$function:x`. */
export function scoped(f: Frame, path: VariablePath): Value {
  if (path.drive !== null) return driveItem(f, path);
  if (path.scope === null) return lookup(f, path.lower);
  const held = scopeNamed(f, path.scope).own(path.lower);
  if (held === EMPTY) return undefinedVariable(f, path.lower);
  return held instanceof Indirect ? held.get() : held;
}

export function setScoped(f: Frame, path: VariablePath, value: Value): void {
  if (path.drive !== null) {
    setDriveItem(f, path, value);
    return;
  }
  const scope = path.scope === null ? f.scope : scopeNamed(f, path.scope);
  if (path.scope === 'private') {
    scope.put(path.lower, new PSVariable(path.name, value, ['Private']), path.name);
    return;
  }
  scope.set(path.lower, value, path.name);
}

function driveItem(f: Frame, path: VariablePath): Value {
  switch (path.drive) {
    case 'env':
      return process.env[path.name] ?? null;
    case 'function':
      return f.engine.commands.findFunction(path.lower, f.scope)?.block ?? null;
    case 'alias':
      return f.engine.shell.commands.aliases().find(each => each.name.toLowerCase() === path.lower)?.definition ?? null;
    default:
      return null;
  }
}

function setDriveItem(f: Frame, path: VariablePath, value: Value): void {
  if (path.drive === 'env') {
    if (value === null || value === undefined) delete process.env[path.name];
    else process.env[path.name] = toText(value);
    return;
  }
  const { commands, blocks } = f.engine.shell;
  if (path.drive === 'alias') commands.setAlias(path.name, toText(value));
  else if (path.drive === 'function')
    commands.setFunction(path.name, value instanceof ScriptBlock ? value : blocks.create(toText(value)));
  else
    throw runtimeError(
      'DriveNotFound',
      `Cannot find drive. A drive with the name '${path.drive}' does not exist.`,
      'ObjectNotFound',
      path.drive,
      'DriveNotFoundException',
    );
}

/** `$using:x` outside a remote or parallel block. */
export function usingVariable(f: Frame, name: string): Value {
  const value = f.engine.usingValues?.get(name);
  if (value !== undefined) return value;
  const message =
    'A Using variable cannot be retrieved. A Using variable can be used only with Invoke-Command, Start-Job, or InlineScript in the script workflow. When it is used with Invoke-Command, the Using variable is valid only if the script block is invoked on a remote computer.';
  throw runtimeError('UsingWithoutInvokeCommand', message, 'InvalidOperation', null);
}

/** `[int]$x = …`: from now on the variable converts and checks what is assigned. */
export function declare(
  f: Frame,
  path: string,
  attributes: readonly (AttributeAst | TypeConstraintAst)[],
  value: Value,
): void {
  const colon = path.indexOf(':');
  const name = colon < 0 ? path : path.slice(colon + 1);
  const scope = colon < 0 ? f.scope : scopeNamed(f, path.slice(0, colon).toLowerCase());
  const lower = name.toLowerCase();
  const held = scope.own(lower);
  const variable = held instanceof PSVariable ? held : new PSVariable(name, null);
  if (variable.isReadOnly) variable.set(value);
  variable.adopt(attributesOf(f, attributes, !f.code.local || scope.kind !== 'function'), value);
  if (held !== variable) scope.put(lower, variable, name);
}

export function setSuccess(f: Frame): void {
  f.engine.success = true;
}

/** The parts of a value for `$a, $b = …`: one each, what is left to the last. */
export function spread(value: Value, count: number): Value[] {
  const elements = elementsOf(value);
  const items = elements ? [...elements] : value === undefined ? [] : [value];
  const parts = items.slice(0, count - 1);
  while (parts.length < count - 1) parts.push(null);
  const rest = items.slice(count - 1);
  parts.push(rest.length === 0 ? null : rest.length === 1 ? rest[0] : rest);
  return parts;
}
