import {
  type CmdletContext,
  type ContentOptions,
  type ContentReader,
  defineCmdlet,
  encodingType,
  type ItemPath,
  ps,
} from '#cmdlet';
import { numberValue, type Value } from '#values';
import { contentItems } from './content-items.ts';
import { ContentOrigin } from './content-line.ts';
import { contentOptions } from './content-options.ts';
import { exclude, filter, force, include, itemPath, literalPath, unusedCredential } from './item-parameters.ts';
import { raiseNoInterface } from './not-supported.ts';
import { attempt, raiseRecord } from './report-errors.ts';

/** Reads the content of items: the lines of a file, the value of a variable. */
export default defineCmdlet({
  name: 'Get-Content',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Reads the content of items: the lines of a file, the value of a variable.',
  aliases: ['gc', 'type'],
  outputs: ['System.Byte', 'System.String'],
  parameters: {
    ReadCount: {
      type: ps.long(),
      from: 'propertyName',
      help: 'How many lines go through the pipeline at a time; 0 is all at once.',
    },
    TotalCount: {
      type: ps.long(),
      from: 'propertyName',
      aliases: ['First', 'Head'],
      validate: { range: [0, Number.MAX_SAFE_INTEGER] },
      help: 'Reads only this many lines from the start.',
    },
    Tail: {
      type: ps.int(),
      from: 'propertyName',
      aliases: ['Last'],
      validate: { range: [0, 2147483647] },
      help: 'Reads only this many lines at the end.',
    },
    Path: itemPath,
    LiteralPath: literalPath,
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Force: force,
    Credential: unusedCredential,
    Delimiter: { type: ps.string(), help: 'What separates the pieces instead of line ends.' },
    Wait: { type: ps.switch(), help: 'Waits for more when the end is reached, until stopped.' },
    Raw: { type: ps.switch(), help: 'Reads the file as one text.' },
    Encoding: { type: encodingType, validate: { notNullOrEmpty: true }, help: 'The encoding of the text.' },
    AsByteStream: { type: ps.switch(), help: 'Reads or writes bytes instead of text.' },
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'propertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  examples: [
    { does: 'Read the lines of a file', code: 'Set-Content names.txt Adele, Alex; Get-Content names.txt' },
    { does: 'Read a file as one text', code: 'Set-Content names.txt Adele, Alex; (Get-Content names.txt -Raw).Length' },
  ],
  process(bound, context) {
    if (refuseMixed(bound, context)) return;
    const options = contentOptions(bound, false, context);
    for (const item of contentItems(context, bound)) {
      const origin = new ContentOrigin(context, item);
      const readers: ContentReader[] = [];
      attempt(context, () => readers.push(open(item, options)));
      for (const reader of readers) {
        try {
          readContent(reader, bound, origin, context);
        } finally {
          reader.close();
        }
      }
    }
  },
});

interface ReadArguments {
  readonly ReadCount?: object | undefined;
  readonly TotalCount?: object | undefined;
  readonly Tail?: number | undefined;
  readonly Raw?: boolean | undefined;
  readonly Wait?: boolean | undefined;
  readonly Delimiter?: string | undefined;
}

const pollMilliseconds = 100;

/** Parameters that do not go together; true when an error was written. */
function refuseMixed(bound: ReadArguments, context: CmdletContext): boolean {
  if (bound.TotalCount !== undefined && bound.Tail !== undefined) {
    context.writeError(
      context.error(
        'System.InvalidOperationException',
        'The parameters TotalCount and Tail cannot be used together. Please specify only one parameter.',
        'TailAndHeadCannotCoexist',
        'InvalidOperation',
      ),
    );
    return true;
  }
  if (!bound.Raw) return false;
  for (const name of ['TotalCount', 'Tail', 'Wait', 'Delimiter'] as const) {
    if (bound[name] === undefined) continue;
    context.fail(
      context.error(
        'System.Management.Automation.PSInvalidOperationException',
        `The 'Raw' and '${name}' parameters cannot be specified in the same command.`,
        'InvalidOperation',
        'InvalidOperation',
      ),
    );
  }
  return false;
}

function open({ provider, path }: ItemPath, options: ContentOptions): ContentReader {
  if (!provider.openReader) return raiseNoInterface('IContentCmdletProvider');
  if (options.asBytes && options.delimiter !== null) {
    raiseRecord(
      'System.ArgumentException',
      "A delimiter cannot be specified when reading the stream one byte at a time. (Parameter 'delimiter')",
      'GetContentReaderArgumentError',
      'InvalidArgument',
      path,
    );
  }
  return provider.openReader(path, options);
}

function readContent(reader: ContentReader, bound: ReadArguments, origin: ContentOrigin, context: CmdletContext): void {
  if (bound.Tail !== undefined) reader.seekFromEnd(bound.Tail);
  const total = bound.TotalCount === undefined ? Number.POSITIVE_INFINITY : Number(numberValue(bound.TotalCount));
  const atOnce = bound.ReadCount === undefined ? 1 : Number(numberValue(bound.ReadCount));
  if (atOnce === 1) readSingly(reader, total, bound.Wait ?? false, origin, context);
  else readInGroups(reader, total, atOnce > 0 ? atOnce : Number.POSITIVE_INFINITY, origin, context);
}

function readSingly(
  reader: ContentReader,
  total: number,
  wait: boolean,
  origin: ContentOrigin,
  context: CmdletContext,
): void {
  for (let count = 0; count < total; count++) {
    const piece = reader.read();
    if (piece !== undefined) context.write(origin.noted(piece, count + 1));
    else if (!wait) return;
    else {
      context.checkStop();
      context.shell.host.sleep(pollMilliseconds);
      count--;
    }
  }
}

function readInGroups(
  reader: ContentReader,
  total: number,
  size: number,
  origin: ContentOrigin,
  context: CmdletContext,
): void {
  let group: Value[] = [];
  let read = 0;
  for (let count = 0; count < total; count++) {
    const piece = reader.read();
    if (piece === undefined) break;
    group.push(piece);
    read++;
    if (group.length < size) continue;
    context.write(origin.noted(group, read));
    group = [];
  }
  if (group.length > 0) context.write(origin.noted(group, read));
}
