import type { PartKey, Shell } from '#cmdlet';
import { type ErrorStyle, plainErrorStyle } from '../errors/error-style.ts';
import { type LayoutStyle, plainStyle } from './layout-style.ts';
import { PSStyle } from './ps-style.ts';

/** Stands in where `$PSStyle` was removed or replaced. */
const standardStyle: PartKey<PSStyle> = { name: 'standard style', create: () => new PSStyle(false) };

/** `$PSStyle`, which a session has under that name from its beginning. */
export function psStyleOf(shell: Shell): PSStyle {
  const value = shell.variables.get('PSStyle');
  return value instanceof PSStyle ? value : shell.part(standardStyle);
}

/** Are colours written there? `$PSStyle.OutputRendering` decides; `Host` means only where a terminal shows them. */
export function rendersStyle(shell: Shell, target: 'host' | 'text'): boolean {
  switch (psStyleOf(shell).outputRendering) {
    case 'Ansi':
      return true;
    case 'PlainText':
      return false;
    default:
      return target === 'host' && shell.host.terminal.ansi;
  }
}

export function layoutStyle(shell: Shell, target: 'host' | 'text'): LayoutStyle {
  if (!rendersStyle(shell, target)) return plainStyle;
  const { formatting, reset } = psStyleOf(shell);
  return {
    header: formatting.tableHeader,
    customHeader: formatting.customTableHeaderLabel,
    accent: formatting.formatAccent,
    reset,
    keepsSequences: true,
  };
}

export function errorStyle(shell: Shell): ErrorStyle {
  if (!rendersStyle(shell, 'host')) return plainErrorStyle;
  const { formatting, reset } = psStyleOf(shell);
  return { error: formatting.error, accent: formatting.errorAccent, reset };
}
