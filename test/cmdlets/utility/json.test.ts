/** JSON that is read and checked: what ConvertFrom-Json and Test-Json of PowerShell 7.6.9 say. */
import { describe, expect, test } from 'vitest';
import { toText, typeOf } from '#values';
import { readJson } from '../../../cmdlets/utility/json-reader.ts';
import { JsonSchema } from '../../../cmdlets/utility/json-schema.ts';
import { readStrictJson } from '../../../cmdlets/utility/strict-json.ts';
import { recordedRows } from './recorded-rows.ts';

const options = { depth: 1024, asHashtable: false, dateKind: 'Default' } as const;

describe('What Newtonsoft reads', () => {
  test.each<[string, string]>([
    ['1', 'System.Int64 1'],
    ['-0', 'System.Int64 0'],
    ['1.0', 'System.Double 1'],
    ['12345678901234567890123', 'System.Numerics.BigInteger 12345678901234567890123'],
  ])('%s', (text, shown) => {
    const value = readJson(text, options);
    expect(`${typeOf(value)?.fullName} ${toText(value)}`).toBe(shown);
  });
});

describe('What it refuses', () => {
  test.each<[string, string]>([
    ['tru', "Unexpected end when reading JSON. Path '', line 1, position 3."],
    ['True', "Unexpected character encountered while parsing value: T. Path '', line 0, position 0."],
    ['abc', "Unexpected character encountered while parsing value: a. Path '', line 0, position 0."],
  ])('%s', (text, message) => {
    expect(() => readJson(text, options)).toThrow(message);
  });
});

test('JSON for Test-Json has no comments and no commas at the end, unless allowed', () => {
  const strict = { ignoreComments: false, allowTrailingCommas: false };
  expect(readStrictJson('{"a":[1,2]}', strict)).toEqual({ a: [1, 2] });
  expect(() => readStrictJson('{"a":1,}', strict)).toThrow();
  expect(() => readStrictJson('{} // c', strict)).toThrow();
  expect(readStrictJson('{"a":1,} // c', { ignoreComments: true, allowTrailingCommas: true })).toEqual({ a: 1 });
});

describe('Values that a schema refuses', () => {
  test.each(recordedRows<[unknown, unknown, [string, string][]]>('json-schema.jsonl'))(
    '%j by %j',
    (value, schema, said) => {
      if (!JsonSchema.isValid(schema)) throw new Error('not a schema');
      expect(new JsonSchema(schema).validate(value).map(each => [each.message, each.path])).toEqual(said);
    },
  );
});
