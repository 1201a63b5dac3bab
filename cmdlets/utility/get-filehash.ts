import { createHash } from 'node:crypto';
import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { type Value, WildcardPattern } from '#values';
import { bytesOf } from './byte-array.ts';
import { NetRecord, recordType } from './net-record.ts';
import { fileExists, isDirectory, literalPath, readBytes } from './text-file.ts';

const fileHashType = recordType(
  'Microsoft.PowerShell.Commands.FileHashInfo',
  'string Algorithm',
  'string Hash',
  'string Path',
);

/** Get-FileHash: the hash of files or of a stream. */
export default defineCmdlet({
  name: 'Get-FileHash',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['Microsoft.PowerShell.Commands.FileHashInfo'],
  parameters: {
    Path: { type: ps.array(ps.string()), help: 'Path of the file; wildcards find several.' },
    Algorithm: {
      type: ps.oneOf('SHA1', 'SHA256', 'SHA384', 'SHA512', 'MD5'),
      position: 1,
      help: 'SHA1, SHA256 (default), SHA384, SHA512 or MD5.',
    },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'Path of the file, taken as it is written.',
    },
    InputStream: { type: ps.net('System.IO.Stream'), help: 'A stream to read to its end.' },
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, position: 0, from: 'propertyName' } },
    StreamParameterSet: { InputStream: { mandatory: true, position: 0 } },
  },
  defaultSet: 'Path',
  synopsis: 'Computes the hash of a file.',
  examples: [
    { does: 'Hash a file', code: "Set-Content Temp:/a.txt 'abc' -NoNewline; (Get-FileHash Temp:/a.txt).Hash" },
  ],
  process(bound, context) {
    const algorithm = bound.Algorithm ?? 'SHA256';
    const write = (bytes: Uint8Array, path: string | null): void => {
      const hash = createHash(algorithm.toLowerCase()).update(bytes).digest('hex').toUpperCase();
      context.write(new NetRecord(fileHashType, [algorithm, hash, path]));
    };
    if (bound.set === 'StreamParameterSet') {
      write(bytesOf(context.shell.members.invoke(rest(bound.InputStream, context), 'ToArray', [])), null);
      return;
    }
    const literal = bound.set === 'LiteralPath';
    for (const given of literal ? bound.LiteralPath : bound.Path) {
      for (const path of pathsOf(given, literal, context)) {
        if (!fileExists(path)) notFound(given, path, context);
        else if (isDirectory(path)) denied(path, context);
        else write(readBytes(path, context), path);
      }
    }
  },
});

/** What a stream still holds, as a MemoryStream. */
function rest(stream: Value, context: CmdletContext): Value {
  const { members, types } = context.shell;
  const copy = members.construct(types.resolveRequired('System.IO.MemoryStream'), []);
  members.invoke(stream, 'CopyTo', [copy]);
  return copy;
}

/** Here a pattern that finds nothing is no error. */
function pathsOf(path: string, literal: boolean, context: CmdletContext): string[] {
  if (literal || !WildcardPattern.containsWildcards(path)) return [literalPath(path, context)];
  return context.shell.drives.expand(path).map(item => item.path);
}

function notFound(given: string, path: string, context: CmdletContext): void {
  const type = 'System.Management.Automation.ItemNotFoundException';
  const message = `Cannot find path '${path}' because it does not exist.`;
  context.writeError(context.error(type, message, 'FileNotFound', 'ObjectNotFound', given));
}

function denied(path: string, context: CmdletContext): void {
  const message = `Access to the path '${path}' is denied.`;
  context.writeError(
    context.error('System.UnauthorizedAccessException', message, 'UnauthorizedAccessError', 'InvalidData', path),
  );
}
