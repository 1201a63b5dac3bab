import { type MemberDeclarations, method, PSReference, property, type Value } from '#values';

/** System.Management.Automation.PSReference. */
export function referenceMembers(): MemberDeclarations {
  return {
    constructors: [method('ref new(System.Object value)', (value: Value) => new PSReference(value))],
    properties: [
      property(
        'System.Object Value',
        (self: PSReference) => self.value,
        (self: PSReference, value: Value) => {
          self.value = value;
        },
      ),
    ],
  };
}
