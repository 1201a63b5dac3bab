import { type MemberInfo, PSCustomObject, type Shape, type Value } from '#values';
import { bagOfJson } from './json-values.ts';

/** Where an object was read from: names of parameters and what they were, `TenantId` and its like. */
export type Origin = ReadonlyMap<string, string>;

/**
 * An object of Partner Center: the answer's members as they came, and behind them where it was read from. The origin is not listed
 * and not printed, but can be read, so that `Get-PCCustomer | Get-PCCustomerUser | Remove-PCCustomerUser` binds every id by name.
 */
export class PartnerObject extends PSCustomObject {
  readonly #origin: Origin;

  constructor(shape: Shape, slots: Value[], typeNames: readonly string[], origin: Origin) {
    super(shape, slots);
    this.typeNames.splice(0, this.typeNames.length, ...typeNames);
    this.#origin = origin;
  }

  override adaptedMember(name: string): MemberInfo | null {
    const value = this.#origin.get(name.toLowerCase());
    return value === undefined ? null : { kind: 'NoteProperty', name, value, hidden: true };
  }
}

/** Lower-case names, as lookups want them. */
export function originOf(...pairs: readonly (readonly [name: string, value: string | null | undefined])[]): Origin {
  const origin = new Map<string, string>();
  for (const [name, value] of pairs) if (value !== null && value !== undefined) origin.set(name.toLowerCase(), value);
  return origin;
}

const plainTypeNames = ['System.Management.Automation.PSCustomObject', 'System.Object'];

/** An answer under its own member names, with the type name that the PC* module gave it. */
export function objectOfJson(json: object, typeName: string, origin: Origin): PartnerObject {
  const { shape, slots } = bagOfJson(json);
  return new PartnerObject(shape, slots, [typeName, ...plainTypeNames], origin);
}
