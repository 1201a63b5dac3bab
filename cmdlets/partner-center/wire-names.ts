import { isJsonObject } from './json-values.ts';

/** Members as the service names them, `companyName` for `CompanyName`, without those that have no value. */
export function wireNames(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(wireNames);
  if (!isJsonObject(json)) return json;
  const members: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(json)) {
    if (value === null || value === undefined || value === '') continue;
    members[name.charAt(0).toLowerCase() + name.slice(1)] = wireNames(value);
  }
  return members;
}
