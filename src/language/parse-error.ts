import type { Extent } from './ast.ts';

/**
 * One thing wrong with a text. `id` is PowerShell's own error id (`MissingEndCurlyBrace`), `message` its sentence.
 * `incomplete` says that more text could still make it right: the prompt then asks for another line.
 */
export interface ParseError {
  readonly id: string;
  readonly message: string;
  readonly extent: Extent;
  readonly incomplete: boolean;
}
