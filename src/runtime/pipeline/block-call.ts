import type { ParameterMetadata } from '#cmdlet';
import type { Extent } from '#language';
import { InvocationInfo, nullableOf, objectType, type Value } from '#values';
import { Activation } from '../activation.ts';
import { type Argument, parameterNames } from '../binding/arguments.ts';
import type { ParameterBinder } from '../binding/binder.ts';
import type { Slot } from '../binding/parameter-table.ts';
import { parameterVariable } from '../binding/parameter-variable.ts';
import { isMentioned, refuseUnset, unsetValue } from '../binding/unset-parameter.ts';
import type { Engine } from '../engine.ts';
import { Frame, type RuntimeCode } from '../frame.ts';
import { Scope } from '../scopes/scope.ts';
import { PSVariable } from '../scopes/variable.ts';
import type { RuntimeScriptBlock } from '../script-block.ts';
import { ReturnSignal } from '../signals.ts';
import { Collector, type Sink } from './sink.ts';
import type { Streams } from './streams.ts';

export type ScopeMode = 'child' | 'caller';

/** How a block is called. */
export interface BlockCallOptions {
  readonly mode: ScopeMode;
  readonly streams: Streams;
  /** Scope of a `.` call or of a block that runs in its caller's. */
  readonly scope?: Scope;
  /** Name for the call stack; null keeps the call off it (sort keys, calculated properties). */
  readonly name: string | null;
  readonly kind?: 'function' | 'script' | 'module';
  /** Code over the slots of `scope`. */
  readonly code?: RuntimeCode;
}

/** One call of a script block: its scope, its frame, and its bodies one after the other. */
export class BlockCall {
  readonly block: RuntimeScriptBlock;
  readonly engine: Engine;
  readonly code: RuntimeCode;
  readonly scope: Scope;
  readonly activation = new Activation();
  readonly frame: Frame;
  readonly #name: string | null;
  readonly #mode: ScopeMode;

  constructor(block: RuntimeScriptBlock, options: BlockCallOptions) {
    const { engine, state } = block;
    this.block = block;
    this.engine = engine;
    this.#name = options.name;
    this.#mode = options.mode;
    this.code = options.code ?? block.code(options.mode === 'child');
    this.scope =
      options.mode === 'child'
        ? new Scope(state.current, options.kind ?? 'function', this.code.layout)
        : (options.scope ?? state.current);
    this.frame = new Frame(engine, state, this.scope, this.code, this.activation, options.streams);
    if (options.mode === 'child') {
      this.scope.activation = this.activation;
      for (const { slot, variable } of engine.allScope.in(this.code.layout)) this.scope.slots[slot] = variable;
    }
  }

  /** Puts bound parameters, defaults and `$args` in place. */
  setParameters(binder: ParameterBinder): void {
    const { parameters } = binder.table.metadata;
    const count = this.code.defaults.length;
    for (let i = 0; i < count; i++) {
      const parameter = parameters[i];
      if (!parameter) continue;
      const given = binder.bound.get(parameter.name);
      if (given !== undefined || binder.bound.has(parameter.name)) this.#setParameter(parameter, given, false);
      else this.#setUnbound(parameter, i, binder);
    }
    this.activation.args = binder.leftOver.length === 0 ? [] : leftOverValues(binder.leftOver);
  }

  #setParameter(parameter: ParameterMetadata, value: Value, convert: boolean): void {
    const { lower, constraint, attributes } = parameterVariable(this.engine, parameter);
    let held = value;
    if (attributes.length > 0) {
      const variable = new PSVariable(parameter.name, convert && constraint ? constraint.transform(value) : value);
      variable.attributes = attributes;
      held = variable;
    }
    this.scope.put(lower, held, parameter.name);
  }

  /** The default value of a parameter that nothing gave, or what its type is without one. */
  #setUnbound(parameter: ParameterMetadata, at: number, binder: ParameterBinder): void {
    const byDefault = this.code.defaults[at];
    if (byDefault)
      this.#setParameter(
        parameter,
        this.#inScope(() => byDefault(this.frame) as Value),
        true,
      );
    else this.#setParameter(parameter, this.#unset(parameter, binder), false);
  }

  /** The parameters of the pipeline object before get back what they had without it. */
  resetParameters(binder: ParameterBinder, slots: readonly Slot[]): void {
    const { parameters } = binder.table.metadata;
    for (let i = 0; i < this.code.defaults.length; i++) {
      const parameter = parameters[i];
      if (!parameter || binder.bound.has(parameter.name) || !slots.some(slot => slot.parameter === parameter)) continue;
      this.#setUnbound(parameter, i, binder);
    }
  }

  /** What a parameter is that nothing gave. Some types have no such value: an error in a simple function that never looks at it. */
  #unset(parameter: ParameterMetadata, binder: ParameterBinder): Value {
    const type = parameter.netType ?? objectType;
    const value = unsetValue(type);
    if (value === null && (type.kind === 'struct' || type.kind === 'enum') && !binder.table.metadata.isCmdlet)
      if (nullableOf(type) === null && !isMentioned(this.code.ast, parameter.name))
        refuseUnset(this.engine, type, binder.target);
    return value;
  }

  #inScope<T>(run: () => T): T {
    const { state } = this.block;
    const before = state.current;
    state.current = this.scope;
    try {
      return run();
    } finally {
      state.current = before;
    }
  }

  /** Runs one body. `return` inside `$( )` ends it. */
  run(body: ((frame: Frame, output: Sink) => void) | null, output: Sink): void {
    if (!body) return;
    const { state } = this.block;
    const before = state.current;
    const { engine } = this;
    const outer = engine.currentScope;
    const streams = engine.currentStreams;
    state.current = this.scope;
    engine.currentScope = this.scope;
    engine.currentStreams = this.frame.streams;
    if (this.#name !== null) this.engine.callStack.push(this.#name, this.frame);
    try {
      body(this.frame, output);
    } catch (error) {
      if (!(error instanceof ReturnSignal && error.frame === this.frame)) throw error;
    } finally {
      if (this.#name !== null) this.engine.callStack.pop();
      state.current = before;
      engine.currentScope = outer;
      engine.currentStreams = streams;
    }
  }

  get isChild(): boolean {
    return this.#mode === 'child';
  }
}

/** `$args`: values, with the names among them remembered for splatting. */
function leftOverValues(args: readonly Argument[]): Value[] {
  const values: Value[] = [];
  const names = new Map<number, string>();
  for (const arg of args) {
    if (arg.name !== null) {
      names.set(values.length, arg.name);
      values.push(`-${arg.name}`);
      if (arg.hasValue) values.push(arg.value);
    } else values.push(arg.value ?? null);
  }
  if (names.size > 0) parameterNames.set(values, names);
  return values;
}

/** A frame in which an expression of a block's text can be evaluated outside any call (attribute arguments). */
export function bareFrame(block: RuntimeScriptBlock): Frame {
  const { engine, state } = block;
  return new Frame(engine, state, state.current, block.code(false), new Activation(), engine.streams);
}

export interface InvokeOptions {
  readonly args?: readonly Value[];
  readonly input?: Iterable<Value>;
  readonly dollarUnder?: Value;
  readonly self?: Value;
  readonly mode?: ScopeMode;
  readonly write?: (value: Value) => void;
  readonly name?: string | null;
  readonly variables?: ReadonlyMap<string, Value>;
}

/** Runs a block as a command would, with positional arguments; collects what it writes unless told where to send it. */
export function invokeBlock(block: RuntimeScriptBlock, options: InvokeOptions): Value[] {
  const { engine } = block;
  const collector = new Collector();
  const sink: Sink = options.write ? { write: options.write } : collector;
  const mode = options.mode ?? 'child';
  const call = new BlockCall(block, {
    mode,
    streams: engine.currentStreams,
    name: options.name === undefined ? '<ScriptBlock>' : options.name,
  });
  const invocation = new InvocationInfo(null, block.unit.source, block.ast);
  if (mode === 'child' || block.ast.param) {
    const binder = engine.binderFor(block, block.metadata(), invocation);
    binder.bindArguments((options.args ?? []).map((value): Argument => argumentOf(value, block.ast)));
    binder.finishArguments();
    call.setParameters(binder);
  }
  for (const [name, value] of options.variables ?? []) call.scope.set(name.toLowerCase(), value, name);
  call.activation.invocation = invocation;
  if (mode === 'child') call.activation.args = block.ast.param ? call.activation.args : [...(options.args ?? [])];
  if ('self' in options) call.activation.self = options.self;
  const before = call.scope.it;
  if ('dollarUnder' in options) call.scope.it = options.dollarUnder ?? null;
  try {
    runBodies(call, sink, options.input);
  } finally {
    call.scope.it = before;
  }
  return collector.items;
}

function runBodies(call: BlockCall, sink: Sink, input: Iterable<Value> | undefined): void {
  const { code } = call;
  call.run(code.begin, sink);
  if (input) {
    const items = [...input];
    if (code.process) {
      for (const item of items) {
        call.scope.it = item;
        call.run(code.process, sink);
      }
    } else call.activation.input = items;
  } else call.run(code.process, sink);
  call.run(code.end, sink);
  call.run(code.clean, sink);
}

function argumentOf(value: Value, extent: Extent): Argument {
  return { name: null, hasValue: true, value, extent, text: null, splatted: false };
}

/** A block as a function of `$_`: no scope of its own, one value out. Sort keys, calculated properties, delay-bound arguments. */
export function evaluateBlock(block: RuntimeScriptBlock, dollarUnder: Value, args: readonly Value[]): Value {
  if (block.ast.param) {
    const items = invokeBlock(block, { args: args.length > 0 ? args : [], dollarUnder, mode: 'child', name: null });
    return items.length === 0 ? null : items.length === 1 ? items[0] : items;
  }
  const runner = new BlockRunner(block);
  const collector = new Collector();
  runner.run(dollarUnder, collector, args);
  return collector.result() ?? null;
}

/** Runs a block again and again in the scope of its caller, with `$_` set: ForEach-Object, Where-Object, sort keys. */
export class BlockRunner {
  readonly #block: RuntimeScriptBlock;
  readonly #code: RuntimeCode;
  readonly #frame: Frame;
  readonly #body: ((frame: Frame, output: Sink) => void) | null;

  constructor(block: RuntimeScriptBlock, streams: Streams = block.engine.currentStreams) {
    const { engine, state } = block;
    this.#block = block;
    this.#code = block.code(false);
    const activation = new Activation();
    this.#frame = new Frame(engine, state, state.current, this.#code, activation, streams);
    this.#body = this.#code.end ?? this.#code.process;
  }

  run(dollarUnder: Value, output: Sink, args: readonly Value[] = []): void {
    const body = this.#body;
    if (!body) return;
    const { scope, activation } = this.#frame;
    const { state } = this.#block;
    const it = scope.it;
    const before = state.current;
    const { engine } = this.#frame;
    const outer = engine.currentScope;
    state.current = scope;
    engine.currentScope = scope;
    engine.callStack.push('<ScriptBlock>', this.#frame);
    scope.it = dollarUnder === undefined ? null : dollarUnder;
    if (args.length > 0) activation.args = [...args];
    try {
      body(this.#frame, output);
    } catch (error) {
      if (!(error instanceof ReturnSignal && error.frame === this.#frame)) throw error;
    } finally {
      scope.it = it;
      state.current = before;
      engine.currentScope = outer;
      engine.callStack.pop();
    }
  }
}
