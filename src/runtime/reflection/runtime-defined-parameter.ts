import { attributeType, GenericDictionary, newCollection } from '#dotnet';
import { method, NetObject, NetType, objectType, property, stringType, type Value } from '#values';
import type { Engine } from '../engine.ts';

const automation = 'System.Management.Automation.';

/** A parameter that a dynamicparam block adds. */
export class RuntimeDefinedParameter extends NetObject {
  name: string;
  type: NetType;
  attributes: Value;
  value: Value = null;
  isSet = false;

  constructor(name = '', type: NetType = objectType, attributes: Value = newCollection([], attributeType)) {
    super();
    this.name = name;
    this.type = type;
    this.attributes = attributes;
  }
  get netType(): NetType {
    return runtimeDefinedParameterType;
  }
}

export const runtimeDefinedParameterType: NetType = new NetType({
  fullName: `${automation}RuntimeDefinedParameter`,
  base: objectType,
  members: () => ({
    constructors: [
      method(`${automation}RuntimeDefinedParameter new()`, () => new RuntimeDefinedParameter()),
      method(
        `${automation}RuntimeDefinedParameter new(string name, type parameterType, System.Collections.ObjectModel.Collection[System.Attribute] attributes)`,
        (name: string, type: NetType, attributes: Value) => new RuntimeDefinedParameter(name, type, attributes),
      ),
    ],
    properties: [
      property(
        'string Name',
        (self: RuntimeDefinedParameter) => self.name,
        (self: RuntimeDefinedParameter, name: string) => void (self.name = name),
      ),
      property(
        'type ParameterType',
        (self: RuntimeDefinedParameter) => self.type,
        (self: RuntimeDefinedParameter, type: NetType) => void (self.type = type),
      ),
      property(
        'System.Object Value',
        (self: RuntimeDefinedParameter) => self.value,
        (self: RuntimeDefinedParameter, value: Value) => {
          self.value = value;
          self.isSet = true;
        },
      ),
      property(
        'bool IsSet',
        (self: RuntimeDefinedParameter) => self.isSet,
        (self: RuntimeDefinedParameter, isSet: boolean) => void (self.isSet = isSet),
      ),
      property(
        'System.Collections.ObjectModel.Collection[System.Attribute] Attributes',
        (self: RuntimeDefinedParameter) => self.attributes,
      ),
    ],
  }),
});

/** What a dynamicparam block gives: parameters by name. */
export class RuntimeDefinedParameterDictionary extends GenericDictionary {
  parameters(): RuntimeDefinedParameter[] {
    return this.values().filter((each): each is RuntimeDefinedParameter => each instanceof RuntimeDefinedParameter);
  }
}

export const dictionaryTypeName = `${automation}RuntimeDefinedParameterDictionary`;

/** The dictionary's type, which derives from `Dictionary[string, RuntimeDefinedParameter]`. */
export function dictionaryTypeOf(engine: Engine): NetType {
  const base = engine.types.resolveRequired(
    `System.Collections.Generic.Dictionary[string,${automation}RuntimeDefinedParameter]`,
  );
  const fullName = dictionaryTypeName;
  const type: NetType = new NetType({
    fullName,
    base,
    interfaces: base.interfaces,
    genericArguments: [stringType, runtimeDefinedParameterType],
    members: () => ({
      constructors: [method(`${fullName} new()`, () => new RuntimeDefinedParameterDictionary(type))],
      properties: [property('string HelpFile', () => ''), property('System.Object Data', () => null)],
    }),
  });
  return type;
}
