import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { raise, ThrownException, type Value } from '#values';
import { JsonError } from './json-error.ts';
import { type JsonReadOptions, readJson } from './json-reader.ts';

/** ConvertFrom-Json: JSON text as objects. Several texts are read one by one, or together when the first is no JSON alone. */
export default defineCmdlet({
  name: 'ConvertFrom-Json',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    InputObject: {
      type: ps.string(),
      mandatory: true,
      position: 0,
      from: 'pipeline',
      validate: { allowEmptyString: true },
      help: 'The JSON text.',
    },
    AsHashtable: { type: ps.switch(), help: 'Gives hashtables, which take any key, instead of objects.' },
    Depth: { type: ps.int(), help: 'How deep the text may be nested; 1024 when left out.' },
    NoEnumerate: { type: ps.switch(), help: 'Gives an array as one object.' },
    DateKind: {
      type: ps.enumeration('Microsoft.PowerShell.Commands.JsonDateKind', 'Default', 'Local', 'Utc', 'Offset', 'String'),
      help: 'What becomes of texts that are dates: DateTime as it is written (Default), local, UTC, with offset, or text.',
    },
  },
  synopsis: 'Reads JSON.',
  examples: [
    { does: 'Read an object', code: `'{ "name": "Contoso", "seats": 5 }' | ConvertFrom-Json` },
    { does: 'Read into a hashtable', code: `('{ "Size": 1, "size": 2 }' | ConvertFrom-Json -AsHashtable)['size']` },
  ],
  begin() {
    const texts: string[] = [];
    return { texts };
  },
  process(bound, _context, state) {
    state.texts.push(bound.InputObject);
  },
  end(bound, context, { texts }) {
    const { Depth: depth = 1024, AsHashtable: asHashtable = false, DateKind: dateKind = 'Default' } = bound;
    if (depth < 1) refuseDepth(depth, context);
    const options = { depth, asHashtable, dateKind };
    const write = (value: Value): void => {
      if (Array.isArray(value) && !bound.NoEnumerate) context.writeAll(value);
      else context.write(value ?? null);
    };
    const [first = ''] = texts;
    if (texts.length === 0) return;
    if (texts.length === 1) {
      write(readOrRaise(first, options));
      return;
    }
    const alone = tryRead(first, options);
    if (alone === null) write(readOrRaise(texts.join('\n'), options));
    else {
      write(alone.value);
      for (const text of texts.slice(1)) write(readOrRaise(text, options));
    }
  },
});

function tryRead(text: string, options: JsonReadOptions): { value: Value } | null {
  try {
    return { value: readJson(text, options) };
  } catch (error) {
    if (error instanceof JsonError || error instanceof ThrownException) return null;
    throw error;
  }
}

function readOrRaise(text: string, options: JsonReadOptions): Value {
  try {
    return readJson(text, options);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return raise('ArgumentException', `Conversion from JSON failed with error: ${error.message}`);
  }
}

function refuseDepth(depth: number, context: CmdletContext): never {
  const reason = `The argument "${depth}" cannot be validated because its value is not greater than zero.`;
  return context.fail(
    context.error(
      'System.Management.Automation.ParameterBindingValidationException',
      `Cannot validate argument on parameter 'Depth'. ${reason}`,
      'ParameterArgumentValidationError',
      'InvalidData',
    ),
  );
}
