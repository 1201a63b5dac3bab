/** The body of a write: names in camelCase, explicit nulls gone (null means "not given"). */
export type Members = Readonly<Record<string, unknown>>;

/** Names that lowering the first letter does not bring into the service's own form. */
const knownNames: ReadonlyMap<string, string> = new Map(
  [
    'userPrincipalName',
    'displayName',
    'firstName',
    'lastName',
    'middleName',
    'usageLocation',
    'immutableId',
    'phoneNumber',
    'passwordProfile',
    'forceChangePassword',
    'companyProfile',
    'billingProfile',
    'defaultAddress',
    'companyName',
    'addressLine1',
    'addressLine2',
    'postalCode',
    'relationshipToPartner',
    'organizationRegistrationNumber',
    'associatedPartnerId',
    'licensesToAssign',
    'licensesToRemove',
    'skuId',
    'excludedPlans',
    'objectType',
    'primaryContact',
    'companyApproverAddress',
    'companyApproverEmail',
    'purchaseOrderNumber',
    'taxId',
    'billingDay',
    'billingCurrency',
    'friendlyName',
    'autoRenewEnabled',
  ].map(name => [name.toLowerCase(), name]),
);

function camelCase(name: string): string {
  return knownNames.get(name.toLowerCase()) ?? name.charAt(0).toLowerCase() + name.slice(1);
}

/** Of two spellings of one name the last one counts. */
export function readMembers(value: unknown): Members {
  const read = normalise(value);
  return isMembers(read) ? read : {};
}

/** What the sandbox wrote itself is in its own form already. */
export function storedMembers(json: string): Members {
  const value: unknown = JSON.parse(json);
  return isMembers(value) ? value : {};
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise);
  if (!isMembers(value)) return value;
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] =>
    member === null || member === undefined ? [] : [[camelCase(name), normalise(member)]],
  );
  return Object.fromEntries(members);
}

/** A text member; numbers and flags are read as their text, an empty text as not given. */
export function textMember(members: Members, name: string): string | undefined {
  const value = members[name];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function partMember(members: Members, name: string): Members | undefined {
  const value = members[name];
  return isMembers(value) ? value : undefined;
}

export function listMember(members: Members, name: string): readonly unknown[] {
  const value = members[name];
  return Array.isArray(value) ? value : [];
}

/** Members without those that a write cannot set. */
export function without(members: Members, ...names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}

/** `IsIndirectResellerOf`, `is_indirect_reseller_of` and `isindirectresellerof` are one member of an enumeration. */
export function enumKey(text: string): string {
  return text.replaceAll('_', '').toLowerCase();
}
