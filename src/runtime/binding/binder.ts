import type { CommandMetadata, ParameterMetadata } from '#cmdlet';
import type { Extent } from '#language';
import { objectType, psObjectType, ScriptBlock, scriptBlockType, type InvocationInfo, type NetType, type TerminatingError, toText, typeDisplayName, type Value } from '#values';
import type { Engine } from '../engine.ts';
import type { Argument } from './arguments.ts';
import {
  alreadyBound,
  ambiguousParameter,
  ambiguousSet,
  cannotFindParameter,
  missingArgument,
  missingMandatory,
  positionalNotFound,
} from './binding-error.ts';
import { coerce, typeOfParameter } from './coerce.ts';
import { type ParameterTable, parameterTable, type Slot } from './parameter-table.ts';
import { violation } from './validation.ts';

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

/** Values in parameter order of binding, and how the command's sets narrowed. */
export class ParameterBinder {
  readonly target: BindingTarget;
  readonly table: ParameterTable;
  /** By declared name. */
  readonly bound = new Map<string, Value>();
  /** What no parameter took: `$args` of a simple function. */
  readonly leftOver: Argument[] = [];
  /** Sets that are still possible. */
  validSets: number;
  #pipelineBound: string[] = [];
  #expectingInput = false;
  /** Arguments that are script blocks for parameters of another type: evaluated for each pipeline object. */
  readonly #delayed = new Map<Slot, ScriptBlock>();

  constructor(target: BindingTarget, metadata: CommandMetadata) {
    this.target = target;
    this.table = parameterTable(metadata);
    this.validSets = this.table.allMask;
  }

  /** The stages before the pipeline: named, positional, the rest. */
  bindArguments(args: readonly Argument[], expectingInput = false): void {
    this.#expectingInput = expectingInput;
    const values = this.#bindNamed(args);
    this.#bindPositional(values);
  }

  // ------------------------------------------------------------ named

  /** Binds what has a name; gives back the bare values. */
  #bindNamed(args: readonly Argument[]): Argument[] {
    const values: Argument[] = [];
    const explicit = new Set(
      args.filter(each => each.name !== null && !each.splatted).map(each => this.#slotFor(each, false)),
    );
    for (let i = 0; i < args.length; i++) {
      const arg = args[i] as Argument;
      if (arg.name === null) {
        values.push(arg);
        continue;
      }
      const slot = this.#slotFor(arg, true);
      if (!slot) {
        i = this.#unknown(args, i, values);
        continue;
      }
      // What was typed wins over what was splatted.
      if (arg.splatted && explicit.has(slot)) {
        if (!arg.hasValue && !slot.parameter.isSwitch) i++;
        continue;
      }
      i = this.#bindNamedArgument(slot, args, i);
    }
    return values;
  }

  #bindNamedArgument(slot: Slot, args: readonly Argument[], at: number): number {
    const arg = args[at] as Argument;
    const { parameter } = slot;
    if (this.bound.has(parameter.name)) throw alreadyBound(this.target, parameter, arg.extent);
    if (arg.hasValue) {
      this.#bind(slot, arg.value, arg.extent);
      return at;
    }
    if (parameter.isSwitch) {
      this.#bind(slot, true, arg.extent);
      return at;
    }
    const next = args[at + 1];
    if (!next || (next.name !== null && !this.#isValueLike(next))) {
      throw missingArgument(this.target, parameter, this.#shownType(parameter), arg.extent);
    }
    this.#bind(slot, next.name === null ? next.value : `-${next.name}`, next.extent);
    return at + 1;
  }

  /** `-5x` after a parameter is a value after all when no parameter has such a name. */
  #isValueLike(arg: Argument): boolean {
    return (
      arg.name !== null && !arg.splatted && this.table.find(arg.name).length === 0 && !this.table.metadata.isCmdlet
    );
  }

  #slotFor(arg: Argument, complain: boolean): Slot | null {
    const found = this.table.find(arg.name ?? '');
    if (found.length <= 1) return found[0] ?? null;
    if (complain)
      throw ambiguousParameter(
        this.target,
        arg.name ?? '',
        arg.extent,
        found.map(slot => slot.parameter),
      );
    return null;
  }

  /** A name that no parameter has: an error for a cmdlet, an argument like any other for a simple function. */
  #unknown(args: readonly Argument[], at: number, values: Argument[]): number {
    const arg = args[at] as Argument;
    if (this.table.remaining === null && this.table.metadata.isCmdlet)
      throw cannotFindParameter(this.target, arg.name ?? '', arg.extent);
    values.push({ ...arg, name: arg.name });
    return at;
  }

  // ------------------------------------------------------------ positional

  #bindPositional(values: readonly Argument[]): void {
    const waiting = [...values];
    for (const position of this.#positions()) {
      if (waiting.length === 0) break;
      const next = waiting[0] as Argument;
      if (next.name !== null) break;
      const slot = this.#slotAt(position, next);
      if (!slot) continue;
      waiting.shift();
      this.#bind(slot, next.value, next.extent);
    }
    if (waiting.length > 0) this.#bindRemaining(waiting);
  }

  #positions(): number[] {
    const positions = new Set<number>();
    for (const slot of this.table.positional) {
      for (const membership of slot.parameter.sets.values())
        if (membership.position !== undefined && !membership.remaining) positions.add(membership.position);
    }
    return [...positions].sort((a, b) => a - b);
  }

  /** Which parameter a position means: the default set first, without conversion before with it. */
  #slotAt(position: number, arg: Argument): Slot | null {
    const candidates: { slot: Slot; isDefault: boolean }[] = [];
    for (const slot of this.table.positional) {
      if (this.bound.has(slot.parameter.name) || !(slot.mask & this.validSets)) continue;
      let matches = false;
      let isDefault = false;
      for (let i = 0; i < this.table.setNames.length; i++) {
        const bit = 1 << i;
        if (!(bit & this.validSets & slot.mask)) continue;
        const membership = this.table.membership(slot, i);
        if (membership?.position !== position || membership.remaining) continue;
        matches = true;
        if (bit === this.table.defaultMask) isDefault = true;
      }
      if (matches) candidates.push({ slot, isDefault });
    }
    candidates.sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
    if (candidates.length <= 1) return candidates[0]?.slot ?? null;
    const exact = candidates.find(each => this.#accepts(each.slot, arg.value, false));
    return (exact ?? candidates.find(each => this.#accepts(each.slot, arg.value, true)) ?? candidates[0])?.slot ?? null;
  }

  #accepts(slot: Slot, value: Value, converting: boolean): boolean {
    const type = typeOfParameter(this.target, slot.parameter);
    const rules = slot.parameter.validate;
    if (rules?.pattern !== undefined && typeof value === 'string' && violation(rules, value) !== null) return false;
    if (!converting) return this.target.engine.isOfType(value, type);
    return this.#converts(value, type);
  }

  #converts(value: Value, type: NetType): boolean {
    return value == null || this.target.engine.converter.tryConvert(value, type) !== undefined;
  }

  #bindRemaining(waiting: Argument[]): void {
    const { remaining } = this.table;
    if (remaining && !this.bound.has(remaining.parameter.name) && remaining.mask & this.validSets) {
      const values = waiting.flatMap(arg => (arg.name === null ? [arg.value] : [`-${arg.name}`]));
      const only = values.length === 1 && Array.isArray(values[0]) ? values[0] : values;
      this.#bind(remaining, only, waiting[0]?.extent ?? null);
      return;
    }
    if (this.table.metadata.isCmdlet) {
      const first = waiting[0] as Argument;
      throw positionalNotFound(this.target, toText(first.value), first.extent);
    }
    this.leftOver.push(...waiting);
  }

  // ------------------------------------------------------------ binding one

  #bind(slot: Slot, value: Value, extent: Extent | null): void {
    const { parameter } = slot;
    if (value instanceof ScriptBlock && this.#isDelayed(slot)) {
      this.#delayed.set(slot, value);
      this.bound.set(parameter.name, value);
      this.#narrow(slot);
      return;
    }
    const mandatory = this.#isMandatory(slot);
    this.bound.set(parameter.name, coerce(this.target, parameter, value, extent, mandatory));
    this.#narrow(slot);
  }

  #isDelayed(slot: Slot): boolean {
    if (!this.#expectingInput || !this.table.pipelineSlots.includes(slot)) return false;
    const type = typeOfParameter(this.target, slot.parameter);
    return type !== scriptBlockType && type !== objectType && type !== psObjectType && type.elementType !== scriptBlockType;
  }

  /** Delayed arguments for one pipeline object. */
  #evaluateDelayed(input: Value): void {
    for (const [slot, block] of this.#delayed) {
      this.bound.set(slot.parameter.name, coerce(this.target, slot.parameter, block.evaluate(input), null, this.#isMandatory(slot)));
    }
  }

  /** Binds a value that the caller already has (default value table, prompts). */
  bindValue(slot: Slot, value: Value): void {
    this.#bind(slot, value, null);
  }

  #narrow(slot: Slot): void {
    if (slot.common) return;
    const narrowed = this.validSets & slot.mask;
    if (narrowed === 0) throw ambiguousSet(this.target);
    this.validSets = narrowed;
  }

  #isMandatory(slot: Slot): boolean {
    for (const membership of slot.parameter.sets.values()) if (membership.mandatory) return true;
    return false;
  }

  #shownType(parameter: ParameterMetadata): string {
    return typeDisplayName(typeOfParameter(this.target, parameter)) === 'object'
      ? 'System.Object'
      : typeOfParameter(this.target, parameter).fullName;
  }

  // ------------------------------------------------------------ sets and mandatory

  /** Settles the set as far as what was given allows; complains of mandatory parameters that nothing can bind any more. */
  settle(
    expectingInput: boolean,
    ask: (parameters: readonly ParameterMetadata[]) => ReadonlyMap<string, Value> | null,
  ): void {
    const missing = this.#missingMandatory(expectingInput);
    if (missing.length === 0) return;
    const answers = ask(missing.map(slot => slot.parameter));
    if (!answers)
      throw missingMandatory(
        this.target,
        missing.map(slot => slot.parameter.name),
      );
    for (const slot of missing) this.bindValue(slot, answers.get(slot.parameter.name));
  }

  /** Mandatory parameters of the set that is meant, which neither arguments nor the pipeline can give. */
  #missingMandatory(expectingInput: boolean): Slot[] {
    if (this.table.mandatory.length === 0) {
      this.#chooseSet();
      return [];
    }
    const missingIn = (index: number): Slot[] =>
      this.table.mandatory.filter(slot => {
        const membership = this.table.membership(slot, index);
        if (!membership?.mandatory || !(slot.mask & (1 << index)) || this.bound.has(slot.parameter.name)) return false;
        return !(expectingInput && membership.from !== undefined);
      });
    const valid = this.table.setNames.map((_, i) => i).filter(i => this.validSets & (1 << i));
    const complete = valid.filter(i => missingIn(i).length === 0);
    const preferred = valid.find(i => 1 << i === this.table.defaultMask);
    if (complete.length > 0) {
      if (!expectingInput || complete.length < valid.length) {
        const mask = complete.reduce((bits, i) => bits | (1 << i), 0);
        if (!expectingInput) {
          // The default set is meant where nothing speaks against it, even with something missing there.
          if (preferred !== undefined && !complete.includes(preferred) && this.bound.size === 0)
            return missingIn(preferred);
          this.validSets = mask;
        } else this.validSets = mask;
      }
      this.#chooseSet();
      return [];
    }
    const meant = preferred ?? (valid.length === 1 ? valid[0] : undefined);
    if (meant === undefined) throw ambiguousSet(this.target);
    this.validSets = 1 << meant;
    return missingIn(meant);
  }

  /** With several sets possible the default one is meant, if it is among them. */
  #chooseSet(): void {
    if (this.validSets & this.table.defaultMask) return;
    const open = this.table.namesOf(this.validSets);
    if (open.length > 1 && this.table.pipelineSlots.length === 0 && this.table.setNames.length > 1)
      throw ambiguousSet(this.target);
  }

  /** The name of the set that is bound. */
  get setName(): string {
    if (this.validSets & this.table.defaultMask) return this.table.metadata.defaultSet;
    return this.table.namesOf(this.validSets)[0] ?? this.table.setNames[0] ?? '__AllParameterSets';
  }

  // ------------------------------------------------------------ pipeline

  /** Takes away what the object before bound. */
  resetPipeline(): void {
    for (const name of this.#pipelineBound) this.bound.delete(name);
    this.#pipelineBound = [];
  }

  /**
   * Binds one pipeline object: by value without conversion, by property name without, by value with, by property name with.
   * False: no parameter could take it.
   */
  bindPipeline(input: Value): boolean {
    this.resetPipeline();
    this.#evaluateDelayed(input);
    const open = this.table.pipelineSlots.filter(
      slot => !this.bound.has(slot.parameter.name) && slot.mask & this.validSets,
    );
    if (open.length === 0) return this.#delayed.size > 0;
    const before = this.validSets;
    let took = false;
    for (const converting of [false, true]) {
      for (const byProperty of [false, true]) {
        for (const slot of open) {
          if (this.bound.has(slot.parameter.name) || !(slot.mask & this.validSets)) continue;
          if (this.#tryPipeline(slot, input, byProperty, converting)) took = true;
        }
      }
    }
    if (!took) this.validSets = before;
    return took || this.#delayed.size > 0;
  }

  #tryPipeline(slot: Slot, input: Value, byProperty: boolean, converting: boolean): boolean {
    if (!this.#takes(slot, byProperty)) return false;
    let value = input;
    if (byProperty) {
      const found = this.#propertyFor(slot, input);
      if (found === undefined) return false;
      value = found;
    }
    const type = typeOfParameter(this.target, slot.parameter);
    if (!converting && !this.target.engine.isOfType(value, type)) return false;
    if (converting && !this.#converts(value, type)) return false;
    let coerced: Value;
    try {
      coerced = coerce(this.target, slot.parameter, value, null, this.#isMandatory(slot));
    } catch (error) {
      if (converting || value == null) throw error;
      throw error;
    }
    this.bound.set(slot.parameter.name, coerced);
    this.#pipelineBound.push(slot.parameter.name);
    this.#narrow(slot);
    return true;
  }

  #takes(slot: Slot, byProperty: boolean): boolean {
    for (let i = 0; i < this.table.setNames.length; i++) {
      if (!(this.validSets & (1 << i) & slot.mask)) continue;
      const from = this.table.membership(slot, i)?.from;
      if (from === 'pipelineOrPropertyName' || from === (byProperty ? 'propertyName' : 'pipeline')) return true;
    }
    return false;
  }

  #propertyFor(slot: Slot, input: Value): Value {
    if (input == null) return undefined;
    const { members } = this.target.engine;
    for (const name of [slot.parameter.name, ...slot.parameter.aliases]) {
      const member = members.find(input, name);
      if (member && !member.kind.endsWith('Method')) return members.read(input, member) ?? null;
    }
    return undefined;
  }
}

export type BindingFailure = TerminatingError;
