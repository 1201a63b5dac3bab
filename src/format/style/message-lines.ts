import type { Shell } from '#cmdlet';
import { psStyleOf, rendersStyle } from './session-style.ts';

export type MessageKind = 'WARNING' | 'VERBOSE' | 'DEBUG';

/** `WARNING: text` in the colour that `$PSStyle.Formatting` has for it. Long texts are not broken. */
export function messageLines(shell: Shell, kind: MessageKind, text: string): string[] {
  const message = `${kind}: ${text}`;
  if (!rendersStyle(shell, 'host')) return message.split('\n');
  const style = psStyleOf(shell);
  const { warning, verbose, debug } = style.formatting;
  const colour = kind === 'WARNING' ? warning : kind === 'VERBOSE' ? verbose : debug;
  return `${colour}${message}${style.reset}`.split('\n');
}
