import { Chalk, type ChalkInstance } from 'chalk';

const paint = new Chalk({ level: 1 });

/** The sequence that turns a style on: `sgr(p => p.green)` is ESC [32m. */
export function sgr(style: (paint: ChalkInstance) => ChalkInstance): string {
  return style(paint)(' ').split(' ')[0] ?? '';
}

const colours = ['Black', 'Red', 'Green', 'Yellow', 'Blue', 'Magenta', 'Cyan', 'White'] as const;

/** Names of `$PSStyle.Foreground` and Background with their sequences, in PowerShell's order. */
export function colourSequences(ground: 'foreground' | 'background'): Map<string, string> {
  const sequences = new Map<string, string>();
  const front = ground === 'foreground';
  for (const name of colours)
    sequences.set(
      name,
      sgr(p => (front ? p[lower(name)] : p[`bg${name}`])),
    );
  for (const name of colours) {
    sequences.set(
      `Bright${name}`,
      sgr(p => (front ? p[`${lower(name)}Bright`] : p[`bg${name}Bright`])),
    );
  }
  return sequences;
}

function lower<N extends (typeof colours)[number]>(name: N): Lowercase<N> {
  return name.toLowerCase() as Lowercase<N>;
}

/** ConsoleColor names with the colours of `$PSStyle` that stand for them. */
export const consoleColours: ReadonlyMap<string, string> = new Map([
  ['Black', 'Black'],
  ['DarkBlue', 'Blue'],
  ['DarkGreen', 'Green'],
  ['DarkCyan', 'Cyan'],
  ['DarkRed', 'Red'],
  ['DarkMagenta', 'Magenta'],
  ['DarkYellow', 'Yellow'],
  ['Gray', 'White'],
  ['DarkGray', 'BrightBlack'],
  ['Blue', 'BrightBlue'],
  ['Green', 'BrightGreen'],
  ['Cyan', 'BrightCyan'],
  ['Red', 'BrightRed'],
  ['Magenta', 'BrightMagenta'],
  ['Yellow', 'BrightYellow'],
  ['White', 'BrightWhite'],
]);
