import { readFileSync } from 'node:fs';
import { PipelineStopped } from '#cmdlet';
import type { TypeSite } from '#compiler';
import { matchText, regexFor } from '#dotnet';
import type { FunctionDefinitionAst, ScriptBlockAst } from '#language';
import {
  compareEqual,
  ErrorRecord,
  exceptionOf,
  exceptionTypeNamed,
  isInstance,
  like,
  NetException,
  type NetType,
  ScriptBlock,
  TerminatingError,
  toBoolean,
  toInt32,
  toText,
  type Value,
} from '#values';
import { decodeScript } from '../commands/script-file.ts';
import { runtimeError } from '../errors/runtime-error.ts';
import { fail } from '../errors/statement-error.ts';
import { endScript, isSignal, toTerminating } from '../errors/terminating.ts';
import type { Frame } from '../frame.ts';
import { RuntimeScriptBlock } from '../script-block.ts';
import { BreakSignal, ContinueSignal, ExitSignal, ReturnSignal } from '../signals.ts';
import { enumerate } from './enumerate.ts';
import { typeAtSite } from './types.ts';

// ---------------------------------------------------------------- try

/** Enters a try with catch clauses; gives back what to restore. */
export function enterTry(f: Frame): boolean {
  const before = f.engine.propagate;
  f.engine.propagate = true;
  return before;
}

export function leaveTry(f: Frame, before: boolean): void {
  f.engine.propagate = before;
}

/** What a catch clause gets: the record of the error. Signals and stops go on. */
export function caught(f: Frame, error: unknown): ErrorRecord {
  if (isSignal(error)) throw error;
  const { record } = toTerminating(f, error);
  f.engine.success = false;
  return record;
}

/** Does one of the types fit the error? A wrapped exception is seen through. */
export function catches(f: Frame, record: ErrorRecord, sites: readonly TypeSite[]): boolean {
  if (sites.length === 0) return true;
  const types = sites.map(site => typeAtSite(f, site));
  return exceptionsOf(record).some(exception => types.some(type => fits(exception, type)));
}

function fits(exception: NetException, type: NetType): boolean {
  return isInstance(exception, type);
}

/** The exception as it counts for catch: what a method call wraps comes first. */
function exceptionsOf(record: ErrorRecord): NetException[] {
  const { exception } = record;
  const wrapper =
    /\.(MethodInvocationException|GetValueInvocationException|SetValueInvocationException|CmdletInvocationException|RuntimeException|MethodException)$/;
  return exception.inner && wrapper.test(exception.netType.fullName) ? [exception.inner, exception] : [exception];
}

/** `$_` becomes the error; gives back what it was. */
export function enterCatch(f: Frame, record: ErrorRecord): Value {
  f.engine.remember(record);
  const before = f.scope.it;
  f.scope.it = record;
  return before;
}

/** A finally block runs to its end even when the pipeline is stopped; gives back the flag to restore. */
export function enterUnwind(f: Frame): number {
  const stopped = f.stop[0] ?? 0;
  if (stopped !== 0) f.stop[0] = 0;
  return stopped;
}

export function leaveUnwind(f: Frame, stopped: number): void {
  if (stopped !== 0) f.stop[0] = stopped;
}

/** The answer of `trap`: traps of the block in order; the first that fits runs. */
export function trap(
  f: Frame,
  error: unknown,
  traps: readonly { type: TypeSite | null; run: () => void }[],
  _inTry: boolean,
): void {
  if (isSignal(error)) throw error;
  const { record } = toTerminating(f, error);
  const typed = traps.filter(each => each.type !== null && catches(f, record, [each.type]));
  const found = typed[0] ?? traps.find(each => each.type === null);
  if (!found) {
    fail(f, error);
    return;
  }
  const before = enterCatch(f, record);
  try {
    found.run();
  } catch (signal) {
    if (signal instanceof ContinueSignal) return;
    if (signal instanceof BreakSignal) throw endScript(new TerminatingError(record));
    throw signal;
  } finally {
    f.scope.it = before;
  }
  // Without break or continue the error is shown and the next statement runs.
  f.streams.error.write(record);
}

// ---------------------------------------------------------------- jumps

/** 1: break this loop, 2: continue it, 0: not for this loop. */
export function loopSignal(error: unknown, label: string | null): number {
  if (error instanceof BreakSignal) return error.label === null || error.label === label ? 1 : 0;
  if (error instanceof ContinueSignal) return error.label === null || error.label === label ? 2 : 0;
  return 0;
}

const labelOf = (label: Value): string | null => (label == null ? null : toText(label).toLowerCase());

export const breakSignal = (label: Value): BreakSignal => new BreakSignal(labelOf(label));
export const continueSignal = (label: Value): ContinueSignal => new ContinueSignal(labelOf(label));
export const returnSignal = (f: Frame): ReturnSignal => new ReturnSignal(f);

export function exit(_f: Frame, value: Value): never {
  throw new ExitSignal(exitCode(value), value);
}

/** What `exit $value` gives the operating system. */
function exitCode(value: Value): number {
  if (value == null) return 0;
  try {
    return toInt32(value);
  } catch {
    return 0;
  }
}

export function throwValue(f: Frame, value: Value): never {
  throw endScript(markThrown(thrown(f, value)));
}

/** RuntimeException.WasThrownFromThrowStatement: error views then say `Exception`. */
function markThrown(error: TerminatingError): TerminatingError {
  const { exception } = error.record;
  const runtime = exceptionTypeNamed('System.Management.Automation.RuntimeException');
  if (runtime && exception.netType.isSubclassOf(runtime)) exception.data.set('WasThrownFromThrowStatement', true);
  return error;
}

function thrown(_f: Frame, value: Value): TerminatingError {
  if (value instanceof ErrorRecord) return new TerminatingError(value);
  if (value instanceof NetException)
    return new TerminatingError(
      new ErrorRecord(
        value,
        value.netType.fullName === 'System.Exception' ? value.message : value.message,
        'OperationStopped',
        value,
      ),
    );
  if (value == null) return runtimeError('ScriptHalted', 'ScriptHalted', 'OperationStopped', null);
  const message = toText(value);
  const exception = exceptionOf('System.Management.Automation.RuntimeException', message);
  return new TerminatingError(new ErrorRecord(exception, message, 'OperationStopped', value));
}

/** `throw` alone: the error of the catch block that it stands in. */
export function rethrow(f: Frame): never {
  const { it } = f.scope;
  if (it instanceof ErrorRecord) throw endScript(markThrown(new TerminatingError(it)));
  throw endScript(markThrown(runtimeError('ScriptHalted', 'ScriptHalted', 'OperationStopped', null)));
}

export function checkStop(_f: Frame): never {
  throw new PipelineStopped();
}

// ---------------------------------------------------------------- loops and switch

export function iterate(_f: Frame, value: Value): Iterable<Value> {
  if (Array.isArray(value)) return value;
  return value == null ? [] : enumerate(value);
}

export function switchItems(_f: Frame, value: Value): Iterable<Value> {
  return value === null ? [null] : enumerate(value);
}

export function switchFile(f: Frame, name: Value): string[] {
  const lines = decodeScript(readFileSync(f.engine.fileSystemPath(toText(name)))).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

export function switchTest(f: Frame, item: Value, condition: Value, flags: readonly string[]): boolean {
  if (condition instanceof ScriptBlock) return toBoolean(condition.evaluate(item));
  const ignoreCase = !flags.includes('casesensitive');
  if (flags.includes('regex')) {
    const groups = matchText(regexFor(condition, ignoreCase), toText(item));
    if (groups) f.scope.set('matches', groups, 'Matches');
    return groups !== null;
  }
  if (flags.includes('wildcard')) return like(toText(item), toText(condition), ignoreCase);
  return compareEqual(item, condition, ignoreCase);
}

// ---------------------------------------------------------------- definitions

/** A function statement: the name is set in the current scope when it runs. */
export function defineFunction(f: Frame, node: FunctionDefinitionAst): void {
  const { scope, name } = scopedName(f, node.name);
  scope.functions ??= new Map();
  const block = new RuntimeScriptBlock(f.engine, f.state, functionBody(node), f.code.unit, node.type === 'filter');
  scope.functions.set(name.toLowerCase(), {
    name,
    type: node.type === 'filter' ? 'filter' : 'function',
    block,
    options: [],
  });
  f.engine.commands.version++;
}

const bodies = new WeakMap<FunctionDefinitionAst, ScriptBlockAst>();

/** The body with the parameters in parentheses behind the name as its param block. */
export function functionBody(node: FunctionDefinitionAst): ScriptBlockAst {
  if (!node.parameters) return node.body;
  let body = bodies.get(node);
  if (!body) {
    const start = node.parameters[0]?.start ?? node.start;
    const end = node.parameters.at(-1)?.end ?? start;
    body = { ...node.body, param: { kind: 'ParamBlock', attributes: [], parameters: node.parameters, start, end } };
    bodies.set(node, body);
  }
  return body;
}

function scopedName(f: Frame, name: string): { scope: Frame['scope']; name: string } {
  const match = /^(global|script|local|private):(.+)$/i.exec(name);
  if (!match?.[1] || !match[2]) return { scope: f.scope, name };
  const scope = match[1].toLowerCase();
  return {
    scope: scope === 'global' ? f.engine.globalState.root : scope === 'script' ? f.scope.scriptScope : f.scope,
    name: match[2],
  };
}

/** What this shell does not do is refused by its name. */
export function refuse(_f: Frame, what: string): never {
  throw runtimeError(
    'NotSupported',
    `The language element '${what}' is not supported in this shell.`,
    'NotImplemented',
    what,
    'System.Management.Automation.PSNotSupportedException',
  );
}
