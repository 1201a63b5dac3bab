import type { CommandMetadata, ParameterMetadata } from '#cmdlet';
import type { Extent } from '#language';
import {
  Hashtable,
  type InvocationInfo,
  objectType,
  psObjectType,
  ScriptBlock,
  scriptBlockType,
  toText,
  type Value,
} from '#values';
import type { Engine } from '../engine.ts';
import type { Argument } from './arguments.ts';
import { ambiguousSet, cannotFindParameter, positionalNotFound } from './binding-error.ts';
import { coerce, typeOfParameter } from './coerce.ts';
import { bindNamed } from './named-arguments.ts';
import { choosePipelineSets, settleSets } from './parameter-sets.ts';
import { type ParameterTable, parameterTable, type Slot } from './parameter-table.ts';
import { bindPipelineObject, plainTaker } from './pipeline-input.ts';
import { bindPositional } from './positional-arguments.ts';

/** The command that is bound, for conversions and error texts. */
export interface BindingTarget {
  readonly engine: Engine;
  readonly name: string;
  /** Behind the comma of full error ids. */
  readonly className: string;
  readonly invocation: InvocationInfo;
  /** A script function: its constraints are transformations, its switches stay SwitchParameter objects. */
  readonly script: boolean;
}

/** An argument that is a script block for a parameter of another type: it is evaluated for each pipeline object. */
export interface DelayedArgument {
  readonly slot: Slot;
  readonly block: ScriptBlock;
  readonly extent: Extent | null;
}

/** Binds the arguments of one call, stage by stage, and says which parameter set they mean. */
export class ParameterBinder {
  readonly target: BindingTarget;
  table: ParameterTable;
  /** By declared name, in the order in which they were bound. */
  readonly bound = new Map<string, Value>();
  /** What no parameter took: `$args` of a simple function. */
  leftOver: Argument[] = [];
  /** Sets that are still possible. */
  validSets: number;
  expectingInput = false;
  readonly delayed: DelayedArgument[] = [];
  /** Parameters that the current pipeline object gave. */
  pipelineBound: Slot[] = [];
  /** Set when each further object that is not null just goes to this parameter. */
  plainTaker: Slot | null = null;
  #table: Hashtable | null = null;
  /** Sets that were possible before the first pipeline object: each object starts from them. */
  #setsBefore: number | null = null;

  constructor(target: BindingTarget, metadata: CommandMetadata) {
    this.target = target;
    this.table = parameterTable(metadata);
    this.validSets = this.table.allMask;
  }

  /** `$PSBoundParameters`: made when somebody asks. */
  boundTable(): Hashtable {
    if (!this.#table) {
      this.#table = new Hashtable();
      for (const [name, value] of this.bound) this.#table.set(name, value);
    }
    return this.#table;
  }

  /** Tells the table, if there is one, what a pipeline object bound. */
  noteBound(name: string, value: Value): void {
    this.#table?.set(name, value);
  }

  isBound(slot: Slot): boolean {
    return this.bound.has(slot.parameter.name);
  }

  /** The stages before the pipeline: named, positional, the rest. */
  bindArguments(args: readonly Argument[], expectingInput = false): void {
    this.expectingInput = expectingInput;
    if (args.length === 0) return;
    const values = bindNamed(this, args);
    this.leftOver = values.length === 0 ? values : bindPositional(this, values);
  }

  /** Parameters that a dynamicparam block added: what is left over may be theirs. */
  addParameters(metadata: CommandMetadata): void {
    const open = this.validSets === this.table.allMask;
    this.table = parameterTable(metadata);
    if (open) this.validSets = this.table.allMask;
    const rest = this.leftOver;
    this.leftOver = [];
    if (rest.length > 0) this.bindArguments(rest, this.expectingInput);
  }

  /** What is still left over goes to the parameter for the rest, into `$args`, or is an error. */
  finishArguments(): void {
    const waiting = this.leftOver;
    const [first] = waiting;
    if (!first) return;
    const { metadata } = this.table;
    const remaining = this.table.remaining.find(slot => !this.isBound(slot) && slot.mask & this.validSets);
    if (remaining) {
      this.leftOver = [];
      this.bind(remaining, remainingValues(this.target, waiting), first.extent);
      return;
    }
    if (!metadata.isCmdlet) return;
    throw first.name === null
      ? positionalNotFound(this.target, toText(first.value))
      : cannotFindParameter(this.target, first.name, first.extent);
  }

  bind(slot: Slot, value: Value, extent: Extent | null): void {
    const { parameter } = slot;
    if (value instanceof ScriptBlock && this.#isDelayed(slot)) {
      this.delayed.push({ slot, block: value, extent });
      this.bound.set(parameter.name, value);
    } else this.bound.set(parameter.name, coerce(this.target, parameter, value, extent, isMandatory(slot)));
    this.narrow(slot);
  }

  #isDelayed(slot: Slot): boolean {
    if (!this.expectingInput || !this.table.pipelineSlots.includes(slot)) return false;
    const type = typeOfParameter(this.target, slot.parameter);
    return (
      type !== scriptBlockType && type !== objectType && type !== psObjectType && type.elementType !== scriptBlockType
    );
  }

  /** Leaves the sets that the parameter belongs to. */
  narrow(slot: Slot): void {
    if (slot.common) return;
    const narrowed = this.validSets & slot.mask;
    if (narrowed === 0) throw ambiguousSet(this.target);
    this.validSets = narrowed;
  }

  /** Settles the set as far as what was given allows; complains of mandatory parameters that nothing can bind any more. */
  settle(
    expectingInput: boolean,
    ask: (parameters: readonly ParameterMetadata[]) => ReadonlyMap<string, Value> | null,
  ): void {
    settleSets(this, expectingInput, ask);
  }

  /** The name of the set that is bound. */
  get setName(): string {
    if (this.validSets & this.table.defaultMask) return this.table.metadata.defaultSet;
    return this.table.namesOf(this.validSets)[0] ?? this.table.setNames[0] ?? '__AllParameterSets';
  }

  /**
   * Binds one pipeline object; throws what keeps it from being bound. False: no parameter could take it.
   */
  bindPipeline(input: Value): boolean {
    if (this.plainTaker && input != null) {
      this.bound.set(this.plainTaker.parameter.name, input);
      return true;
    }
    for (const slot of this.pipelineBound) this.bound.delete(slot.parameter.name);
    this.pipelineBound = [];
    this.#setsBefore ??= this.validSets;
    this.validSets = this.#setsBefore;
    const took = bindPipelineObject(this, input);
    if (took) choosePipelineSets(this, input);
    this.plainTaker = took ? plainTaker(this) : null;
    return took;
  }
}

export const isMandatory = (slot: Slot): boolean => slot.mandatory !== 0;

/** The rest as a list, names with their dash; a single collection stays what it is. */
function remainingValues(target: BindingTarget, waiting: readonly Argument[]): Value {
  const values: Value[] = [];
  for (const arg of waiting) {
    if (arg.name === null) values.push(arg.value);
    else if (arg.hasValue) values.push(`-${arg.name}:`, arg.value);
    else values.push(`-${arg.name}`);
  }
  const [only] = values;
  if (values.length === 1 && Array.isArray(only)) return only;
  return target.script ? target.engine.listOf(values) : values;
}
