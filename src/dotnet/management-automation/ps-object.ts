import { type MemberDeclarations, method, PSCustomObject, type Value } from '#values';

/** System.Management.Automation.PSObject: to a script, the object itself. */
export function psObjectMembers(): MemberDeclarations {
  return {
    constructors: [
      method('psobject new()', () => new PSCustomObject()),
      method('psobject new(System.Object obj)', (value: Value) => value),
    ],
    staticMethods: [method('psobject AsPSObject(System.Object obj)', (value: Value) => value)],
  };
}
