import { describe, expect, it } from 'vitest';
import { operations } from '#partner';
import { PartnerError, RestClient, rawOperation } from '#rest';
import { pathParameters } from '../../src/rest/address.ts';

const client = new RestClient({ baseUrl: 'https://api.example' });
const withPath = [...operations.values()].filter(operation => pathParameters(operation).length > 0);
const named = withPath.map(operation => [operation.id, operation] as const);

const harmless = [
  'a',
  'a b',
  'a/b',
  'a\\b',
  '...',
  '.a',
  'a..b',
  '%',
  '%41',
  '?x=1',
  '#x',
  'ä',
  'a.onmicrosoft.com',
  '//h',
];
const folding = [
  '',
  '.',
  '..',
  '%2e',
  '%2E%2e',
  '.%2e',
  '%252e.',
  '../x',
  'x/..',
  'x/../y',
  '..\\',
  '%2e%2e%2f',
  ' ..',
  '\ud800',
];

describe.each(named)('the address of %s', (_, operation) => {
  const names = pathParameters(operation);
  const query = Object.fromEntries((operation.query ?? []).filter(one => one.required).map(one => [one.name, 'q']));
  const body = undefined;
  const prepare = (values: Record<string, string>) =>
    client.prepare({ ...operation, input: undefined }, { ...query, ...values }, body);
  const all = (value: string) => Object.fromEntries(names.map(name => [name, value]));

  it.each(harmless)('has the value %j in its place', value => {
    const expected = operation.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(value));
    expect(new URL(prepare(all(value)).url).pathname).toBe(expected);
  });

  it.each(folding)('is none with the value %j', value => {
    for (const name of names) {
      expect(() => prepare({ ...all('a'), [name]: value })).toThrow(PartnerError);
      expect(() => prepare({ ...all('a'), [name]: value })).toThrow(expect.objectContaining({ kind: 'Invalid' }));
    }
  });
});

it.each(['customers/c/users/..', './customers', 'customers/%2e%2e/x', 'customers\\..', 'a/..?x=1', 'a/..#x'])(
  'a raw request has no path %j',
  path => {
    expect(() => rawOperation({ method: 'DELETE', path })).toThrow(expect.objectContaining({ kind: 'Invalid' }));
  },
);

it('a raw request may have dots in its query', () => {
  expect(rawOperation({ path: 'customers?filter=a/../b' }).path).toBe('/v1/customers?filter=a/../b');
});
