import { allParameterSets, type CommandMetadata, type ParameterMetadata, type SetMembership } from '#cmdlet';

/** A parameter with its sets as bits. */
export interface Slot {
  readonly parameter: ParameterMetadata;
  /** Sets that it belongs to; all bits for every set. */
  readonly mask: number;
  readonly common: boolean;
  /** Sets in which it is mandatory, and those in which pipeline objects or their properties bind it. */
  readonly mandatory: number;
  readonly byValue: number;
  readonly byProperty: number;
}

const everySet = ~0;

/** The metadata of a command in the form in which the binder asks: names, bits, positions. Made once a command. */
export class ParameterTable {
  readonly metadata: CommandMetadata;
  readonly slots: readonly Slot[];
  readonly setNames: readonly string[];
  readonly defaultMask: number;
  readonly pipelineSlots: readonly Slot[];
  /** Parameters that take what is left over; sets may have one each. */
  readonly remaining: readonly Slot[];
  readonly mandatory: readonly Slot[];
  readonly positional: readonly Slot[];
  /** Positions that parameters have, in order. */
  readonly positions: readonly number[];
  readonly #names = new Map<string, Slot>();

  constructor(metadata: CommandMetadata) {
    this.metadata = metadata;
    this.setNames = metadata.sets;
    const own = metadata.parameters.map(parameter => this.#slot(parameter));
    const common = metadata.common.map(
      (parameter): Slot => ({ parameter, mask: everySet, common: true, mandatory: 0, byValue: 0, byProperty: 0 }),
    );
    this.slots = [...own, ...common];
    for (const slot of this.slots) this.#names.set(slot.parameter.name.toLowerCase(), slot);
    for (const slot of this.slots)
      for (const alias of slot.parameter.aliases) this.#names.set(alias.toLowerCase(), slot);
    const defaultIndex = this.setNames.indexOf(metadata.defaultSet);
    this.defaultMask = defaultIndex < 0 ? 0 : 1 << defaultIndex;
    this.pipelineSlots = own.filter(slot => memberships(slot.parameter).some(each => each.from !== undefined));
    this.remaining = own.filter(slot => memberships(slot.parameter).some(each => each.remaining));
    this.mandatory = own.filter(slot => memberships(slot.parameter).some(each => each.mandatory));
    this.positional = own.filter(slot => memberships(slot.parameter).some(each => each.position !== undefined));
    this.positions = positionsOf(this.positional);
  }

  #slot(parameter: ParameterMetadata): Slot {
    const mask = this.#maskOf(parameter);
    let [mandatory, byValue, byProperty] = [0, 0, 0];
    for (let i = 0; i < this.setNames.length; i++) {
      const bit = 1 << i;
      const membership = mask & bit ? this.#membershipOf(parameter, i) : null;
      if (membership?.mandatory) mandatory |= bit;
      if (membership?.from === 'pipeline' || membership?.from === 'pipelineOrPropertyName') byValue |= bit;
      if (membership?.from === 'propertyName' || membership?.from === 'pipelineOrPropertyName') byProperty |= bit;
    }
    return { parameter, mask, common: false, mandatory, byValue, byProperty };
  }

  get allMask(): number {
    return this.setNames.length >= 31 ? everySet : (1 << this.setNames.length) - 1;
  }

  #maskOf(parameter: ParameterMetadata): number {
    if (parameter.sets.has(allParameterSets) || parameter.sets.size === 0) return everySet;
    let mask = 0;
    for (const set of parameter.sets.keys()) {
      const index = this.setNames.findIndex(name => name.toLowerCase() === set.toLowerCase());
      if (index >= 0) mask |= 1 << index;
    }
    return mask;
  }

  /** By exact name or alias. */
  exact(name: string): Slot | null {
    return this.#names.get(name.toLowerCase()) ?? null;
  }

  /** By exact name, alias, or beginning. More than one slot: the beginning is ambiguous. */
  find(name: string): Slot[] {
    const exact = this.exact(name);
    if (exact) return [exact];
    const prefix = name.toLowerCase();
    const found = new Set<Slot>();
    for (const [known, slot] of this.#names) if (known.startsWith(prefix)) found.add(slot);
    // A beginning that an own parameter and common ones share means the own one.
    const own = [...found].filter(slot => !slot.common);
    return own.length === 1 ? own : [...found];
  }

  /** How a parameter takes part in a set (by index); its all-sets membership where it has no own one there. */
  membership(slot: Slot, setIndex: number): SetMembership | null {
    return this.#membershipOf(slot.parameter, setIndex);
  }

  #membershipOf({ sets }: ParameterMetadata, setIndex: number): SetMembership | null {
    const name = this.setNames[setIndex];
    return (name === undefined ? undefined : sets.get(name)) ?? sets.get(allParameterSets) ?? null;
  }

  /** The names of a mask's sets. */
  namesOf(mask: number): string[] {
    return this.setNames.filter((_, i) => mask & (1 << i));
  }
}

function positionsOf(slots: readonly Slot[]): number[] {
  const positions = new Set<number>();
  for (const slot of slots)
    for (const { position, remaining } of memberships(slot.parameter))
      if (position !== undefined && !remaining) positions.add(position);
  return [...positions].sort((a, b) => a - b);
}

export function memberships(parameter: ParameterMetadata): SetMembership[] {
  return [...parameter.sets.values()];
}

const tables = new WeakMap<CommandMetadata, ParameterTable>();

export function parameterTable(metadata: CommandMetadata): ParameterTable {
  let table = tables.get(metadata);
  if (!table) {
    table = new ParameterTable(metadata);
    tables.set(metadata, table);
  }
  return table;
}
