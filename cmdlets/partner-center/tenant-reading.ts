import { type AnyCmdlet, defineCmdlet, type Example } from '#cmdlet';
import { textOf } from './json-values.ts';
import { onlyTenantId, saToken } from './parameters.ts';
import { PartnerCalls } from './partner-calls.ts';
import { objectOfJson, originOf, type PartnerObject } from './partner-object.ts';
import { tenantOf } from './tenant.ts';
import { writeItems } from './write-items.ts';

interface TenantReading {
  readonly name: `${string}-${string}`;
  readonly synopsis: string;
  readonly operation: string;
  readonly typeName: string;
  /** The parameter of other cmdlets that takes the `id` of what is read. */
  readonly idParameter?: string;
  readonly list: boolean;
  readonly examples: readonly Example[];
  readonly links?: readonly string[];
}

/** A PC* cmdlet that reads something of a customer and takes nothing but the customer. */
export function tenantReading(reading: TenantReading): AnyCmdlet {
  const { name, synopsis, operation, typeName, idParameter, list, examples, links = [] } = reading;
  return defineCmdlet({
    name,
    module: 'PartnerCenterModule',
    className: name,
    synopsis,
    outputs: [typeName],
    parameters: { TenantId: onlyTenantId, SaToken: saToken },
    examples,
    links,
    process({ TenantId, SaToken }, context) {
      const customerId = tenantOf(context, TenantId);
      if (customerId === null) return;
      const calls = new PartnerCalls(context, SaToken);
      const call = { operation, parameters: { customerId } };
      const shown = (json: object): PartnerObject => {
        const id = idParameter === undefined ? null : textOf(json, 'id');
        return objectOfJson(json, typeName, originOf(['TenantId', customerId], [idParameter ?? '', id]));
      };
      if (list) writeItems(context, calls.items(call, customerId), shown);
      else {
        const body = calls.body(call, customerId);
        if (body !== null) context.write(shown(body));
      }
    },
  });
}

/** An example that shows what the cmdlet says of the first customer. */
export function firstCustomer(name: string, does: string): Example {
  return { does, code: `Get-PCCustomer | Select-Object -First 1 | ${name}`, needs: 'sandbox' };
}
