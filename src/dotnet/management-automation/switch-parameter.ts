import { type MemberDeclarations, method, property, SwitchParameter, type Value } from '#values';

/** System.Management.Automation.SwitchParameter. */
export function switchParameterMembers(): MemberDeclarations {
  return {
    constructors: [method('switch new(bool isPresent)', (isPresent: boolean) => SwitchParameter.of(isPresent))],
    properties: [property('bool IsPresent', (self: SwitchParameter) => self.isPresent)],
    methods: [
      method('bool ToBool()', (self: SwitchParameter) => self.isPresent),
      method('bool Equals(System.Object obj)', (self: SwitchParameter, other: Value) => self.equals(other)),
      method('string ToString()', (self: SwitchParameter) => self.toText()),
    ],
    staticProperties: [property('switch Present', () => SwitchParameter.present)],
  };
}
