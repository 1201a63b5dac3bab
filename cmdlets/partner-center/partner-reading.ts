import { type AnyCmdlet, defineCmdlet, type Example } from '#cmdlet';
import { saToken } from './parameters.ts';
import { PartnerCalls } from './partner-calls.ts';
import { objectOfJson, originOf } from './partner-object.ts';
import { writeItems } from './write-items.ts';

interface PartnerReading {
  readonly name: `${string}-${string}`;
  readonly synopsis: string;
  readonly operation: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly typeName: string;
  readonly list?: boolean;
  readonly does: string;
  readonly links?: readonly string[];
}

/** A PC* cmdlet that reads something of the partner itself and takes no parameters. */
export function partnerReading(reading: PartnerReading): AnyCmdlet {
  const { name, synopsis, operation, parameters = {}, typeName, list = false, does, links = [] } = reading;
  const examples: Example[] = [{ does, code: name, needs: 'sandbox' }];
  const nowhere = originOf();
  return defineCmdlet({
    name,
    module: 'PartnerCenterModule',
    className: name,
    synopsis,
    outputs: [typeName],
    parameters: { SaToken: saToken },
    examples,
    links,
    process({ SaToken }, context) {
      const calls = new PartnerCalls(context, SaToken);
      const call = { operation, parameters };
      if (list) writeItems(context, calls.items(call, null), item => objectOfJson(item, typeName, nowhere));
      else {
        const body = calls.body(call, null);
        if (body !== null) context.write(objectOfJson(body, typeName, nowhere));
      }
    },
  });
}
