import { objectOfJson, originOf, type PartnerObject } from '../partner-center/partner-object.ts';

/** What a sandbox says of itself. */
export function sandboxStatus(json: object): PartnerObject {
  return objectOfJson(json, 'PartnerSandbox', originOf());
}
