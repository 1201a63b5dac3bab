import { type CmdletContext, defineCmdlet, encodingOf, ps } from '#cmdlet';
import { JsonSchema } from './json-schema.ts';
import { readStrictJson, type StrictJsonOptions } from './strict-json.ts';
import { literalPath, readTextFile } from './text-file.ts';

/** Test-Json: is a text JSON, and does it fit a schema? */
export default defineCmdlet({
  name: 'Test-Json',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.Boolean'],
  parameters: {
    Json: { type: ps.string(), help: 'The text.' },
    Options: {
      type: ps.array(ps.oneOf('IgnoreComments', 'AllowTrailingCommas')),
      validate: { notNullOrEmpty: true },
      help: 'IgnoreComments and AllowTrailingCommas relax the rules.',
    },
    Schema: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'A JSON Schema as text.' },
    FetchExternalReference: {
      type: ps.switch(),
      help: 'Reads schemas that the schema refers to; they are not fetched here.',
    },
    SchemaFile: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'A file with a JSON Schema.' },
    Path: { type: ps.string(), help: 'Path of the file; wildcards find several.' },
    LiteralPath: { type: ps.string(), aliases: ['PSPath', 'LP'], help: 'Path of the file, taken as it is written.' },
  },
  sets: {
    JsonString: { Json: { mandatory: true, position: 0, from: 'pipeline' } },
    JsonStringWithSchemaString: {
      FetchExternalReference: {},
      Json: { mandatory: true, position: 0, from: 'pipeline' },
      Schema: { mandatory: true, position: 1 },
    },
    JsonStringWithSchemaFile: {
      FetchExternalReference: {},
      Json: { mandatory: true, position: 0, from: 'pipeline' },
      SchemaFile: { mandatory: true, position: 1 },
    },
    JsonPath: { Path: { mandatory: true, position: 0, from: 'propertyName' } },
    JsonPathWithSchemaString: {
      FetchExternalReference: {},
      Path: { mandatory: true, position: 0, from: 'propertyName' },
      Schema: { mandatory: true, position: 1 },
    },
    JsonPathWithSchemaFile: {
      FetchExternalReference: {},
      Path: { mandatory: true, position: 0, from: 'propertyName' },
      SchemaFile: { mandatory: true, position: 1 },
    },
    JsonLiteralPath: { LiteralPath: { mandatory: true, position: 0, from: 'propertyName' } },
    JsonLiteralPathWithSchemaString: {
      FetchExternalReference: {},
      LiteralPath: { mandatory: true, position: 0, from: 'propertyName' },
      Schema: { mandatory: true, position: 1 },
    },
    JsonLiteralPathWithSchemaFile: {
      FetchExternalReference: {},
      LiteralPath: { mandatory: true, position: 0, from: 'propertyName' },
      SchemaFile: { mandatory: true, position: 1 },
    },
  },
  defaultSet: 'JsonString',
  synopsis: 'Tests JSON.',
  examples: [
    { does: 'Test a text', code: `Test-Json '{ "seats": 5 }'` },
    { does: 'Test against a schema', code: `'{ "seats": 5 }' | Test-Json -Schema '{ "required": ["seats"] }'` },
  ],
  process(bound, context) {
    const schema = schemaOf(bound, context);
    if (schema === 'wrong') {
      context.writeError(
        context.error('System.Exception', 'Cannot parse the JSON schema.', 'InvalidJsonSchema', 'InvalidData'),
      );
      context.write(true);
      return;
    }
    const text = textOf(bound, context);
    const value = parsed(text, {
      ignoreComments: bound.Options?.includes('IgnoreComments') ?? false,
      allowTrailingCommas: bound.Options?.includes('AllowTrailingCommas') ?? false,
    });
    if (value === null)
      context.writeError(
        context.error('System.Exception', 'Cannot parse the JSON.', 'InvalidJson', 'InvalidData', text),
      );
    const violations = value === null ? [] : (schema?.validate(value.value) ?? []);
    for (const { message, path, depth } of violations) {
      if (message === '' || depth > 1) continue;
      const shown = `The JSON is not valid with the schema: ${message} at '${path}'`;
      context.writeError(context.error('System.Exception', shown, 'InvalidJsonAgainstSchemaDetailed', 'InvalidData'));
    }
    context.write(value !== null && violations.length === 0);
  },
});

interface Sources {
  readonly Json?: string | undefined;
  readonly Path?: string | undefined;
  readonly LiteralPath?: string | undefined;
  readonly Schema?: string | undefined;
  readonly SchemaFile?: string | undefined;
}

function textOf(bound: Sources, context: CmdletContext): string {
  const path = bound.LiteralPath ?? bound.Path;
  if (path === undefined) return bound.Json ?? '';
  const [item] = context.shell.drives.expandRequired(path, { literal: bound.LiteralPath !== undefined });
  return readTextFile(item?.path ?? literalPath(path, context), encodingOf(undefined, context), context);
}

function schemaOf(bound: Sources, context: CmdletContext): JsonSchema | 'wrong' | null {
  const file = bound.SchemaFile;
  const text =
    file === undefined
      ? bound.Schema
      : readTextFile(literalPath(file, context), encodingOf(undefined, context), context);
  if (text === undefined) return null;
  const schema = parsed(text, { ignoreComments: false, allowTrailingCommas: false });
  return schema !== null && JsonSchema.isValid(schema.value) ? new JsonSchema(schema.value) : 'wrong';
}

function parsed(text: string, options: StrictJsonOptions): { readonly value: unknown } | null {
  try {
    return { value: readStrictJson(text, options) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
