import { Shape, type Value } from '#values';
import { type Origin, originOf, PartnerObject } from './partner-object.ts';

const models = 'Microsoft.Store.PartnerCenter.PowerShell.Models.';
const nowhere = originOf();

/** An object under the type name and the member names of the Partner* module: `Users.PSCustomerUser`. */
export function modelObject(
  name: string,
  members: readonly (readonly [name: string, value: Value])[],
  origin: Origin = nowhere,
): PartnerObject {
  let shape = Shape.empty;
  for (const [member] of members) shape = shape.with(member);
  return new PartnerObject(
    shape,
    members.map(([, value]) => value),
    [models + name, 'System.Object'],
    origin,
  );
}

/** The full type name of a model, for declarations and views. */
export function modelName(name: string): string {
  return models + name;
}

/** The service's `is_indirect_reseller_of` as the .NET SDK names it: `IsIndirectResellerOf`. */
export function enumText(text: string | null): string | null {
  return text?.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()) ?? null;
}
