import { type AnyCmdlet, defineCmdlet, type ParameterDeclaration, ps } from '#cmdlet';
import { isJsonObject, memberOf } from '../json-values.ts';
import { saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { objectOfJson, originOf } from '../partner-object.ts';

interface ProfileChange {
  readonly name: `${string}-${string}`;
  readonly synopsis: string;
  /** Of the operations: `profiles.<profile>.get` and `.update`. */
  readonly profile: string;
  /** Parameter → where its value stands in the profile, and help. */
  readonly members: Readonly<Record<string, { readonly path: readonly string[]; readonly help: string }>>;
  readonly example: { readonly does: string; readonly code: string };
}

/** A PC* cmdlet that reads a profile of the partner and sends it back with what was given. */
export function profileChange({ name, synopsis, profile, members, example }: ProfileChange): AnyCmdlet {
  const parameters: Record<string, ParameterDeclaration> = {};
  for (const [parameter, { help }] of Object.entries(members)) parameters[parameter] = { type: ps.string(), help };
  return defineCmdlet({
    name,
    module: 'PartnerCenterModule',
    className: name,
    synopsis,
    outputs: ['Profile'],
    parameters: { ...parameters, SaToken: saToken },
    shouldProcess: 'medium',
    examples: [{ ...example, needs: 'sandbox' }],
    links: [name.replace('Set-', 'Get-')],
    process(bound, context) {
      const given = new Map<string, unknown>(Object.entries(bound));
      const token = given.get('SaToken');
      const calls = new PartnerCalls(context, typeof token === 'string' ? token : undefined);
      const read = calls.body({ operation: `profiles.${profile}.get` }, null);
      if (read === null) return;
      let body: object = read;
      for (const [parameter, { path }] of Object.entries(members)) {
        const value = given.get(parameter);
        if (value !== undefined) body = withMember(body, path, value);
      }
      const answer = calls.change({ operation: `profiles.${profile}.update`, body }, null)?.body;
      if (typeof answer === 'object' && answer !== null) context.write(objectOfJson(answer, 'Profile', originOf()));
    },
  });
}

/** A copy with one member set; the objects on the way are made where they are missing. */
function withMember(object: object, [name = '', ...rest]: readonly string[], value: unknown): object {
  if (rest.length === 0) return { ...object, [name]: value };
  const inner = memberOf(object, name);
  return { ...object, [name]: withMember(isJsonObject(inner) ? inner : {}, rest, value) };
}

type Members = ProfileChange['members'];

/** The parameters of an address that stands in a member of the profile. */
export function addressMembers(member: string): Members {
  return {
    Country: { path: [member, 'country'], help: 'Country, in two letters.' },
    AddressLine1: { path: [member, 'addressLine1'], help: 'Street and number.' },
    AddressLine2: { path: [member, 'addressLine2'], help: 'Second line of the address.' },
    City: { path: [member, 'city'], help: 'City.' },
    State: { path: [member, 'state'], help: 'State, where the country has them.' },
    PostalCode: { path: [member, 'postalCode'], help: 'Postal code.' },
  };
}

/** The parameters of a person that stands in a member of the profile. */
export function personMembers(member: string, prefix = ''): Members {
  return {
    [`${prefix}FirstName`]: { path: [member, 'firstName'], help: 'First name of the contact.' },
    [`${prefix}LastName`]: { path: [member, 'lastName'], help: 'Last name of the contact.' },
    [`${prefix}PhoneNumber`]: { path: [member, 'phoneNumber'], help: 'Phone number of the contact.' },
  };
}
