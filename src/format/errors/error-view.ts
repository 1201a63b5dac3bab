import type { ErrorRecord } from '#values';
import { conciseView } from './concise-view.ts';
import { detailedView } from './detailed-view.ts';
import type { ErrorStyle } from './error-style.ts';
import { categoryView, normalView } from './other-views.ts';

export type ErrorView = 'ConciseView' | 'NormalView' | 'CategoryView' | 'DetailedView';

/** An error as `$ErrorView` wants it. `width` is that of the terminal, 80 where there is none; 0 does not wrap. */
export function errorText(record: ErrorRecord, view: ErrorView, width: number, style: ErrorStyle): string {
  switch (view) {
    case 'NormalView':
      return coloured(normalView(record), style);
    case 'CategoryView':
      return coloured(categoryView(record), style);
    case 'DetailedView':
      return `\n${detailedView(record)}\n`;
    default:
      return conciseView(record, width, style);
  }
}

/** The lines of an error as the error stream of a console shows them. */
export function errorLines(record: ErrorRecord, view: ErrorView, width: number, style: ErrorStyle): string[] {
  const lines = errorText(record, view, width, style).split('\n');
  const last = lines.at(-1);
  if (lines.length > 1 && (last === '' || last === style.reset)) {
    lines.pop();
    if (last !== '') lines.push(`${lines.pop() ?? ''}${last}`);
  }
  return lines;
}

/** The view that a value of `$ErrorView` names; ConciseView for anything else. */
export function errorViewNamed(name: string): ErrorView {
  switch (name.toLowerCase()) {
    case 'normalview':
      return 'NormalView';
    case 'categoryview':
      return 'CategoryView';
    case 'detailedview':
      return 'DetailedView';
    default:
      return 'ConciseView';
  }
}

function coloured(text: string, style: ErrorStyle): string {
  return style.error ? `${style.error}${text}${style.reset}` : text;
}
