import {
  allParameterSets,
  type CommandMetadata,
  type ParameterMetadata,
  parametersOfSet,
  type SetMembership,
  setSyntax,
} from '#cmdlet';
import { GenericDictionary } from '#dotnet';
import {
  Hashtable,
  NetObject,
  NetType,
  OrderedDictionary,
  objectType,
  property,
  stringType,
  switchParameterType,
  tagArray,
  toText,
  type Value,
} from '#values';
import type { Engine } from '../engine.ts';

const automation = 'System.Management.Automation.';
/** Position of a parameter that has none. */
const noPosition = -2147483648;

/** The .NET type that a parameter converts to; object where its name means nothing here. */
export function parameterType(engine: Engine, { netType, type, isSwitch }: ParameterMetadata): NetType {
  if (netType) return netType;
  if (isSwitch) return switchParameterType;
  return (
    (type.displayName ? engine.types.resolve(type.displayName) : null) ??
    engine.types.resolve(type.typeName) ??
    objectType
  );
}

const membershipProperties = [
  property('bool IsMandatory', (self: MembershipView) => self.membership.mandatory ?? false),
  property('int Position', (self: MembershipView) => self.membership.position ?? noPosition),
  property('bool ValueFromPipeline', (self: MembershipView) => /pipeline/i.test(self.membership.from ?? '')),
  property('bool ValueFromPipelineByPropertyName', (self: MembershipView) =>
    /propertyName/i.test(self.membership.from ?? ''),
  ),
  property('bool ValueFromRemainingArguments', (self: MembershipView) => self.membership.remaining ?? false),
  property('string HelpMessage', () => null),
] as const;

const setMetadataType = new NetType({
  fullName: `${automation}ParameterSetMetadata`,
  base: objectType,
  members: () => ({
    properties: [
      ...membershipProperties,
      property('string HelpMessageBaseName', () => null),
      property('string HelpMessageResourceId', () => null),
    ],
  }),
});

const commandParameterType = new NetType({
  fullName: `${automation}CommandParameterInfo`,
  base: objectType,
  members: () => ({
    properties: [
      property('string Name', (self: ParameterView) => self.parameter.name),
      property('type ParameterType', (self: ParameterView) => self.netTypeOfParameter),
      ...membershipProperties.slice(0, 1),
      property('bool IsDynamic', (self: ParameterView) => self.parameter.dynamic),
      ...membershipProperties.slice(1),
      property(
        'System.Collections.ObjectModel.ReadOnlyCollection[string] Aliases',
        (self: ParameterView) => self.aliases,
      ),
      property(
        'System.Collections.ObjectModel.ReadOnlyCollection[System.Attribute] Attributes',
        (self: ParameterView) => self.attributes,
      ),
    ],
  }),
});

export const parameterMetadataType = new NetType({
  fullName: `${automation}ParameterMetadata`,
  base: objectType,
  members: () => ({
    properties: [
      property('string Name', (self: ParameterView) => self.parameter.name),
      property('type ParameterType', (self: ParameterView) => self.netTypeOfParameter),
      property(
        'System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterSetMetadata] ParameterSets',
        (self: ParameterView) => self.sets,
      ),
      property('bool IsDynamic', (self: ParameterView) => self.parameter.dynamic),
      property('System.Collections.ObjectModel.Collection[string] Aliases', (self: ParameterView) => self.aliases),
      property(
        'System.Collections.ObjectModel.Collection[System.Attribute] Attributes',
        (self: ParameterView) => self.attributes,
      ),
      property('bool SwitchParameter', (self: ParameterView) => self.parameter.isSwitch),
    ],
  }),
});

/** How a parameter takes part in a set, as a script sees it. */
class MembershipView extends NetObject {
  readonly membership: SetMembership;
  constructor(membership: SetMembership) {
    super();
    this.membership = membership;
  }
  get netType(): NetType {
    return setMetadataType;
  }
}

/** A parameter as a script sees it: on its own, or within one set. */
class ParameterView extends MembershipView {
  readonly #engine: Engine;
  readonly #type: NetType;
  readonly parameter: ParameterMetadata;

  constructor(engine: Engine, parameter: ParameterMetadata, type: NetType, membership: SetMembership = {}) {
    super(membership);
    this.#engine = engine;
    this.#type = type;
    this.parameter = parameter;
  }
  override get netType(): NetType {
    return this.#type;
  }
  get netTypeOfParameter(): NetType {
    return parameterType(this.#engine, this.parameter);
  }
  get aliases(): Value {
    return tagArray([...this.parameter.aliases], stringType);
  }
  get sets(): Value {
    const sets = new OrderedDictionary();
    for (const [name, membership] of this.parameter.sets) sets.set(name, new MembershipView(membership));
    return sets;
  }
  /** A Parameter attribute for each set, then those that check and change values. */
  get attributes(): Value {
    const { parameter } = this;
    const made = Array.from(parameter.sets, ([set, membership]) =>
      this.#attribute('Parameter', parameterArguments(set, membership, parameter.netType ? parameter.help : '')),
    );
    if (parameter.aliases.length > 0) made.push(this.#attribute('Alias', new Map()));
    return [...made.filter(each => each !== undefined), ...parameter.attributes];
  }

  #attribute(name: string, values: ReadonlyMap<string, Value>): Value {
    const type = this.#engine.types.resolve(`${automation}${name}Attribute`);
    if (!type) return undefined;
    const table = new Hashtable();
    for (const [key, value] of values) table.set(key, value);
    return this.#engine.converter.tryConvert(table, type);
  }
}

function parameterArguments(set: string, membership: SetMembership, help: string): Map<string, Value> {
  return new Map<string, Value>([
    ['ParameterSetName', set],
    ['Mandatory', membership.mandatory ?? false],
    ['Position', membership.position ?? noPosition],
    ['ValueFromPipeline', /pipeline/i.test(membership.from ?? '')],
    ['ValueFromPipelineByPropertyName', /propertyName/i.test(membership.from ?? '')],
    ['ValueFromRemainingArguments', membership.remaining ?? false],
    ['HelpMessage', help === '' ? null : help],
  ]);
}

/** A dictionary of parameters, whose names are found whatever their case. */
class ParameterDictionary extends GenericDictionary {
  protected override keyOf(key: Value): unknown {
    return toText(key).toLowerCase();
  }
}

/** `(Get-Command x).Parameters`. */
export function parameterDictionary(engine: Engine, metadata: CommandMetadata | null): GenericDictionary {
  const type = engine.types.resolveRequired(
    `System.Collections.Generic.Dictionary[string,${parameterMetadataType.fullName}]`,
  );
  const table = new ParameterDictionary(type);
  if (!metadata) return table;
  const { parameters, common } = metadata;
  const all = [...parameters.filter(each => !each.dynamic), ...common, ...parameters.filter(each => each.dynamic)];
  for (const each of all) table.set(each.name, new ParameterView(engine, each, parameterMetadataType));
  return table;
}

const parameterSetType = new NetType({
  fullName: `${automation}CommandParameterSetInfo`,
  base: objectType,
  members: () => ({
    properties: [
      property('string Name', (self: ParameterSetView) => self.name),
      property('bool IsDefault', (self: ParameterSetView) => self.isDefault),
      property(
        'System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterInfo] Parameters',
        (self: ParameterSetView) => self.parameters,
      ),
    ],
  }),
});

/** A parameter set as a script sees it; its text is the line that -Syntax shows. */
class ParameterSetView extends NetObject {
  readonly #engine: Engine;
  readonly #metadata: CommandMetadata;
  readonly name: string;

  constructor(engine: Engine, metadata: CommandMetadata, name: string) {
    super();
    this.#engine = engine;
    this.#metadata = metadata;
    this.name = name;
  }
  get netType(): NetType {
    return parameterSetType;
  }
  get isDefault(): boolean {
    return this.name === this.#metadata.defaultSet && this.name !== allParameterSets;
  }
  get parameters(): Value {
    return parametersOfSet(this.#metadata, this.name).map(
      ({ parameter, membership }) => new ParameterView(this.#engine, parameter, commandParameterType, membership),
    );
  }
  override toText(): string {
    return setSyntax(this.#metadata, this.name);
  }
}

/** `(Get-Command x).ParameterSets`. */
export function parameterSetList(engine: Engine, metadata: CommandMetadata | null): Value[] {
  return metadata ? metadata.sets.map(name => new ParameterSetView(engine, metadata, name)) : [];
}

const typeNameType = new NetType({
  fullName: `${automation}PSTypeName`,
  base: objectType,
  members: () => ({
    properties: [
      property('string Name', (self: TypeNameView) => self.name),
      property('type Type', (self: TypeNameView) => self.type),
    ],
  }),
});

/** A type by name, which need not be there: what OutputType holds. */
class TypeNameView extends NetObject {
  readonly name: string;
  readonly type: NetType | null;
  constructor(name: string, type: NetType | null) {
    super();
    this.name = name;
    this.type = type;
  }
  get netType(): NetType {
    return typeNameType;
  }
  override toText(): string {
    return this.name;
  }
}

/** `(Get-Command x).OutputType`. */
export function outputTypes(engine: Engine, metadata: CommandMetadata | null): Value[] {
  return (metadata?.outputs ?? []).map(name => {
    const type = engine.types.resolve(name);
    return new TypeNameView(type?.fullName ?? name, type);
  });
}
