import { randomUUID } from 'node:crypto';
import type { CmdletContext } from '#cmdlet';
import { type Dictionary, toText, typeOf, type Value } from '#values';
import { readBytes } from './text-file.ts';

/** `-Form`: values as a multipart form; a FileInfo is sent as a file, a list as several values of one name. */
export function formContent(
  form: Dictionary,
  context: CmdletContext,
): { readonly bytes: Uint8Array; readonly type: string } {
  const boundary = randomUUID();
  const parts: Buffer[] = [];
  for (const [name, value] of form.pairs()) {
    for (const each of Array.isArray(value) ? value : [value]) parts.push(part(toText(name), each, boundary, context));
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return { bytes: Buffer.concat(parts), type: `multipart/form-data; boundary="${boundary}"` };
}

function part(name: string, value: Value, boundary: string, context: CmdletContext): Buffer {
  if (typeOf(value)?.fullName === 'System.IO.FileInfo') {
    const path = toText(context.shell.members.get(value, 'FullName'));
    const fileName = path.replace(/^.*[\\/]/, '');
    const head = `--${boundary}\r\nContent-Disposition: form-data; name=${name}; filename=${fileName}; filename*=utf-8''${encodeURIComponent(fileName)}\r\nContent-Type: application/octet-stream\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), readBytes(path, context), Buffer.from('\r\n')]);
  }
  const head = `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=${name}\r\n\r\n`;
  return Buffer.from(`${head}${toText(value)}\r\n`);
}
