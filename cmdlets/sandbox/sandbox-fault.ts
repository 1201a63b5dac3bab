import { textOf } from '../partner-center/json-values.ts';
import { objectOfJson, originOf, type PartnerObject } from '../partner-center/partner-object.ts';

/** A rule by which the sandbox misbehaves. */
export function sandboxFault(json: object): PartnerObject {
  return objectOfJson(json, 'PartnerSandboxFault', originOf(['FaultId', textOf(json, 'id')]));
}
