import { randomBytes } from 'node:crypto';
import { type CmdletContext, defineCmdlet, encodingOf, encodingType, ps, type TextEncoding } from '#cmdlet';
import { elementTypeOf, toDouble, toText, typeOf, type Value, WildcardPattern } from '#values';
import { ByteCollection } from './byte-collection.ts';
import { numberBytes } from './number-bytes.ts';
import { fileExists, isDirectory, literalPath, readBytes } from './text-file.ts';

interface State {
  readonly encoding: TextEncoding;
  /** Values of one type in a row are shown together. */
  typeName: string | null;
  bytes: number[];
}

/** Format-Hex: bytes of files, texts and numbers as hexadecimal digits. */
export default defineCmdlet({
  className: 'Microsoft.PowerShell.Commands.FormatHex',
  name: 'Format-Hex',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['fhx'],
  outputs: ['Microsoft.PowerShell.Commands.ByteCollection'],
  parameters: {
    Path: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'Path of the file; wildcards find several.',
    },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      validate: { notNullOrEmpty: true },
      help: 'Path of the file, taken as it is written.',
    },
    InputObject: { type: ps.psobject(), help: 'The objects to work on; usually they come through the pipeline.' },
    Encoding: {
      type: encodingType,
      validate: { notNullOrEmpty: true },
      help: 'How characters become bytes: utf8 (default), utf8BOM, utf8NoBOM, ascii, ansi, unicode, bigendianunicode, utf32, bigendianutf32, oem, utf7, or a code page.',
    },
    Count: { type: ps.long(), help: 'Only so many bytes.' },
    Offset: { type: ps.long(), help: 'Leaves out so many bytes at the start.' },
    Raw: { type: ps.switch(), help: 'Has no effect.' },
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0 } },
    LiteralPath: { LiteralPath: { mandatory: true } },
    ByInputObject: { InputObject: { mandatory: true, from: 'pipeline' }, Encoding: {}, Raw: {} },
  },
  synopsis: 'Shows bytes.',
  examples: [{ does: 'The bytes of a text', code: "'abc' | Format-Hex" }],
  begin(bound, context): State {
    return {
      encoding: encodingOf('Encoding' in bound ? bound.Encoding : undefined, context),
      typeName: null,
      bytes: [],
    };
  },
  process(bound, context, state) {
    const range = { offset: countOf(bound.Offset) ?? 0, count: countOf(bound.Count) };
    const file = bound.set === 'ByInputObject' ? filePath(bound.InputObject, context) : null;
    if (file !== null) {
      writeBytes(readBytes(file, context), null, file, range, context);
      return;
    }
    if (bound.set === 'ByInputObject') {
      addObject(bound.InputObject, state, context, bytes =>
        writeBytes(bytes, state.typeName ?? '', null, range, context),
      );
      return;
    }
    const literal = bound.set === 'LiteralPath';
    for (const given of literal ? bound.LiteralPath : bound.Path) {
      for (const path of pathsOf(given, literal, context)) {
        if (!fileExists(path)) notFound(path, given, context);
        else if (!isDirectory(path)) writeBytes(readBytes(path, context), null, path, range, context);
      }
    }
  },
  end(bound, context, state) {
    const range = { offset: countOf(bound.Offset) ?? 0, count: countOf(bound.Count) };
    if (state.bytes.length > 0) writeBytes(Uint8Array.from(state.bytes), state.typeName ?? '', null, range, context);
  },
});

/** The path where the object is a file. */
function filePath(value: Value, context: CmdletContext): string | null {
  if (typeOf(value)?.fullName !== 'System.IO.FileInfo') return null;
  return toText(context.shell.members.get(value, 'FullName'));
}

type Emit = (bytes: Uint8Array) => void;

function addObject(value: Value, state: State, context: CmdletContext, emit: Emit): void {
  const flush = (): void => {
    if (state.bytes.length > 0) emit(Uint8Array.from(state.bytes));
    state.bytes = [];
  };
  const bytes = bytesOf(value, state.encoding);
  if (!bytes) {
    const type = typeOf(value)?.fullName ?? '';
    const message = `Cannot convert input of type '${type}' to hexadecimal. To view the hexadecimal formatting of its string representation, pipe it to the Out-String cmdlet before piping it to Format-Hex.`;
    context.writeError(
      context.error(
        'System.ArgumentException',
        message,
        'FormatHexTypeNotSupported',
        'InvalidArgument',
        (typeOf(value)?.name ?? '').toLowerCase(),
      ),
    );
    return;
  }
  const type = elementName(value);
  if (type !== state.typeName) flush();
  state.typeName = type;
  for (const byte of bytes) state.bytes.push(byte);
  if (typeof value === 'string') flush();
}

function elementName(value: Value): string {
  const type = Array.isArray(value) ? elementTypeOf(value) : typeOf(value);
  return `${type?.name} (${type?.fullName})`;
}

function bytesOf(value: Value, encoding: TextEncoding): Uint8Array | null {
  if (typeof value === 'string') return encoding.encode(value);
  if (Array.isArray(value)) {
    const parts = value.map(each => bytesOf(each, encoding));
    return parts.every(part => part !== null) ? Uint8Array.from(parts.flatMap(part => [...part])) : null;
  }
  return numberBytes(value);
}

function writeBytes(
  bytes: Uint8Array,
  typeName: string | null,
  path: string | null,
  range: { offset: number; count: number | null },
  context: CmdletContext,
): void {
  const end = range.count === null ? bytes.length : Math.min(bytes.length, range.offset + range.count);
  const label = path ?? `${typeName} <${randomBytes(4).toString('hex').toUpperCase()}>`;
  for (let at = range.offset; at < end; at += 16) {
    context.write(new ByteCollection(BigInt(at), bytes.subarray(at, Math.min(at + 16, end)), label, path));
  }
}

function countOf(value: Value): number | null {
  return value === undefined || value === null ? null : toDouble(value);
}

function pathsOf(path: string, literal: boolean, context: CmdletContext): string[] {
  if (literal || !WildcardPattern.containsWildcards(path)) return [literalPath(path, context)];
  return context.shell.drives.expand(path).map(item => item.path);
}

function notFound(path: string, given: string, context: CmdletContext): void {
  const type = 'System.Management.Automation.ItemNotFoundException';
  const message = `Cannot find path '${path}' because it does not exist.`;
  context.writeError(context.error(type, message, 'FileNotFound', 'ObjectNotFound', given));
}
