import { type AnyCmdlet, defineCmdlet, type Example } from '#cmdlet';
import type { Value } from '#values';
import { memberOf, valueOfJson } from './json-values.ts';
import { enumText, modelName, modelObject } from './model-object.ts';
import { customerId } from './parameters.ts';
import { type Call, PartnerCalls } from './partner-calls.ts';
import { originOf, type PartnerObject } from './partner-object.ts';
import { writeItems } from './write-items.ts';

/** A model of the Partner* module: its name, and its members in order, each with the service's name where that differs. */
export interface Model {
  readonly name: string;
  readonly members: readonly (string | readonly [member: string, wire: string])[];
  /** Members that hold names: `is_indirect_reseller_of`. */
  readonly enums?: readonly string[];
}

/** An answer as a model shows it. */
export function asModel({ name, members, enums = [] }: Model, json: object, customer?: string): PartnerObject {
  const shown = members.map((entry): [string, Value] => {
    const [member, wire] = typeof entry === 'string' ? [entry, entry] : entry;
    const value = memberOf(json, wire);
    return [member, enums.includes(member) && typeof value === 'string' ? enumText(value) : valueOfJson(value)];
  });
  return modelObject(name, shown, originOf(['CustomerId', customer], ['TenantId', customer]));
}

interface ModelReading {
  readonly name: `${string}-${string}`;
  readonly synopsis: string;
  readonly operation: string;
  readonly parameters?: Call['parameters'];
  readonly model: Model;
  readonly list?: boolean;
  readonly does: string;
  readonly links?: readonly string[];
}

const className = (name: string): string =>
  `Microsoft.Store.PartnerCenter.PowerShell.Commands.${name.replace('-', '')}`;

/** A Partner* cmdlet that reads something of the partner itself and takes no parameters. */
export function partnerModelReading(reading: ModelReading): AnyCmdlet {
  const { name, synopsis, model, does, links = [] } = reading;
  const examples: Example[] = [{ does, code: name, needs: 'sandbox' }];
  return defineCmdlet({
    name,
    module: 'PartnerCenter',
    className: className(name),
    synopsis,
    outputs: [modelName(model.name)],
    parameters: {},
    examples,
    links,
    process(_bound, context) {
      const calls = new PartnerCalls(context);
      for (const answer of answersOf(reading, calls, {}, null)) context.write(asModel(model, answer));
    },
  });
}

/** A Partner* cmdlet that reads something of a customer and takes nothing but the customer. */
export function customerModelReading(reading: ModelReading): AnyCmdlet {
  const { name, synopsis, model, does, links = [] } = reading;
  const code = `Get-PartnerCustomer | Select-Object -First 1 | ${name}`;
  return defineCmdlet({
    name,
    module: 'PartnerCenter',
    className: className(name),
    synopsis,
    outputs: [modelName(model.name)],
    parameters: { CustomerId: { ...customerId, mandatory: true, position: 0, from: 'propertyName' } },
    examples: [{ does, code, needs: 'sandbox' }],
    links,
    process({ CustomerId }, context) {
      const calls = new PartnerCalls(context);
      const answers = answersOf(reading, calls, { customerId: CustomerId }, CustomerId);
      writeItems(context, answers, answer => asModel(model, answer, CustomerId));
    },
  });
}

function answersOf(
  { operation, parameters, list }: ModelReading,
  calls: PartnerCalls,
  own: Readonly<Record<string, string>>,
  target: Value,
): Iterable<object> {
  const call = { operation, parameters: { ...parameters, ...own } };
  if (list) return calls.items(call, target);
  const body = calls.body(call, target);
  return body === null ? [] : [body];
}
