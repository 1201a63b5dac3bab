import { cellWidth } from './cell-width.ts';
import { Graphemes } from './grapheme.ts';
import type { CompletionItem } from './ports.ts';

/** Matches in columns, filled downwards, as wide as the longest of them and two blanks. */
export function completionTable(matches: readonly CompletionItem[], columns: number): string[] {
  const graphemes = new Graphemes();
  const widthOf = (text: string): number =>
    graphemes.clusters(text).reduce((sum, cluster) => sum + cellWidth(cluster), 0);
  const texts = matches.map(match => match.listText);
  const widest = Math.max(...texts.map(widthOf)) + 2;
  const across = Math.max(1, Math.floor(columns / widest));
  const down = Math.ceil(texts.length / across);
  return Array.from({ length: down }, (_, row) => {
    let line = '';
    for (let i = row; i < texts.length; i += down) {
      const text = texts[i] ?? '';
      line += text + ' '.repeat(Math.max(0, widest - widthOf(text)));
    }
    return line.trimEnd();
  });
}
