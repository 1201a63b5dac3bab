import { defineCmdlet, ps } from '#cmdlet';
import { isJsonObject, jsonOfValue, memberOf, valueOfJson } from './json-values.ts';
import { type Call, PartnerCalls } from './partner-calls.ts';

/** Invoke-PartnerRequest: any address of the service, with the sign-in, repetition, paging and errors of all other cmdlets. */
export default defineCmdlet({
  name: 'Invoke-PartnerRequest',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.InvokePartnerRequest',
  synopsis: 'Sends a request to any address of Partner Center.',
  description: 'For what has no cmdlet of its own. Lists come back item by item, all pages of them.',
  outputs: ['System.Management.Automation.PSCustomObject'],
  parameters: {
    Path: {
      type: ps.string(),
      mandatory: true,
      position: 0,
      validate: { notNullOrEmpty: true },
      help: 'The address behind the host, with or without /v1: customers?size=10.',
    },
    Method: {
      type: ps.oneOf('Get', 'Head', 'Post', 'Put', 'Patch', 'Delete'),
      help: 'The method. Default: Get, or Post with a body.',
    },
    Body: {
      type: ps.object(),
      from: 'pipeline',
      help: 'What to send: a hashtable, an object, or JSON text.',
    },
    Raw: { type: ps.switch(), help: 'Gives one answer as it came, with totalCount and links.' },
  },
  shouldProcess: 'medium',
  examples: [
    { does: 'List customers', code: 'Invoke-PartnerRequest customers', needs: 'sandbox' },
    {
      does: 'See how a change would go out',
      code: 'Invoke-PartnerRequest customers/00000000-0000-4000-8000-000000000001/usagebudget -Method Patch -Body @{ amount = 300 } -WhatIf',
      needs: 'sandbox',
    },
  ],
  process({ Path: path, Method, Body, Raw }, context) {
    const body = Body === undefined || Body === null ? undefined : bodyOf(jsonOfValue(Body, context));
    const method = Method ?? (body === undefined ? 'Get' : 'Post');
    const call: Call = { operation: 'request', parameters: { method: method.toUpperCase(), path }, body };
    const calls = new PartnerCalls(context);
    if (method === 'Get' && !Raw) {
      writeEach(calls.pages(call, path), value => context.write(valueOfJson(value)));
      return;
    }
    const reads = method === 'Get' || method === 'Head';
    const answer = reads ? calls.answer(call, path) : calls.change(call, path);
    if (answer !== null && answer.body !== undefined) context.write(valueOfJson(answer.body));
  },
});

/** JSON text is what it says; any other text is sent as a JSON string. */
function bodyOf(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}

function writeEach(pages: Iterable<unknown>, write: (value: unknown) => void): void {
  for (const page of pages) {
    const items = isJsonObject(page) ? memberOf(page, 'items') : undefined;
    if (Array.isArray(items)) for (const item of items) write(item);
    else if (page !== undefined) write(page);
  }
}
