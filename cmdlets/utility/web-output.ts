import type { CmdletContext } from '#cmdlet';
import { isDirectory, literalPath, writeBytes } from './text-file.ts';
import type { HttpAnswer } from './web-message.ts';

/** `-OutFile`: the body into a file; into a folder under the name that the address ends in. Gives the path. */
export function saveAnswer(outFile: string, answer: HttpAnswer, context: CmdletContext): string {
  const path = literalPath(outFile, context);
  const name = new URL(answer.url).pathname.split('/').at(-1);
  const file = isDirectory(path) && name ? `${path.replace(/[\\/]$/, '')}/${decodeURIComponent(name)}` : path;
  writeBytes(file, answer.body, context);
  return file;
}
