import type { HostRequests } from '#cmdlet';

type Choice = HostRequests['choose']['in']['choices'][number];

/** What asking needs: a place to write to, and lines from the person (null at the end of input). */
export interface Questioner {
  readonly columns: number;
  readonly ansi: boolean;
  write(text: string): void;
  readLine(prompt: string): string | null;
}

/** `&Yes` has the label `Yes` and the hot key `Y`; `&&` is a plain ampersand. */
const partsOf = (choice: Choice): { label: string; hotKey: string } => {
  const at = choice.label.indexOf('&');
  if (at < 0 || at + 1 >= choice.label.length) return { label: choice.label.replace('&', ''), hotKey: '' };
  const hotKey = (choice.label[at + 1] ?? '').toUpperCase();
  return { label: choice.label.slice(0, at) + choice.label.slice(at + 1), hotKey };
};

/** Breaks at blanks, which stay at the end of their line. */
export const wrapWords = (text: string, columns: number): string[] =>
  text.split(/\r?\n/).flatMap(line => {
    const lines: string[] = [];
    let current = '';
    for (const word of line.match(/\S+\s*|\s+/g) ?? []) {
      if (current !== '' && current.length + word.trimEnd().length > columns) {
        lines.push(current);
        current = '';
      }
      current += word;
    }
    lines.push(current);
    return lines;
  });

/** The line of choices, broken as PowerShell breaks it: a piece that starts a new line loses its trailing blanks. */
const choiceLine = (choices: readonly Choice[], defaultChoice: number, columns: number, ansi: boolean): string => {
  let line = '';
  let width = 0;
  const add = (piece: string, colour: string): void => {
    const breaks = width + piece.length > columns - 1;
    if (breaks) line += '\n';
    width = breaks ? piece.length : width + piece.length;
    const shown = breaks ? piece.trimEnd() : piece;
    line += ansi && colour !== '' ? `\x1b[${colour}m${shown}\x1b[0m` : shown;
  };
  choices.forEach((choice, i) => {
    const { label, hotKey } = partsOf(choice);
    add(`[${hotKey}] ${label}  `, i === defaultChoice ? '93' : '');
  });
  add('[?] Help ', '');
  const chosen = choices[defaultChoice];
  if (chosen) {
    const { label, hotKey } = partsOf(chosen);
    add(`(default is "${hotKey === '' ? label : hotKey}"): `, '');
  }
  return line;
};

const indexOfAnswer = (answer: string, choices: readonly Choice[]): number => {
  const wanted = answer.trim().toLowerCase();
  const byLabel = choices.findIndex(choice => partsOf(choice).label.toLowerCase() === wanted);
  return byLabel >= 0
    ? byLabel
    : choices.findIndex(choice => wanted !== '' && partsOf(choice).hotKey.toLowerCase() === wanted);
};

/**
 * PromptForChoice of the console host: caption, message, one line of choices; asks until an answer fits. `?` explains the choices.
 * Gives the index; at the end of input the default choice.
 */
export function promptForChoice(request: HostRequests['choose']['in'], ask: Questioner): number {
  const { caption, message, choices, defaultChoice } = request;
  const bold = (text: string): string => (ask.ansi ? `\x1b[1m${text}\x1b[0m` : text);
  if (caption !== '') ask.write(`\n${wrapWords(caption, ask.columns).map(bold).join('\n')}\n`);
  if (message !== '') ask.write(`${wrapWords(message, ask.columns).join('\n')}\n`);
  for (;;) {
    const answer = ask.readLine(choiceLine(choices, defaultChoice, ask.columns, ask.ansi));
    if (answer === null) return defaultChoice;
    if (answer.trim() === '' && choices[defaultChoice]) return defaultChoice;
    if (answer.trim() === '?') {
      ask.write(choices.map(choice => helpLine(choice)).join(''));
      continue;
    }
    const index = indexOfAnswer(answer, choices);
    if (index >= 0) return index;
  }
}

const helpLine = (choice: Choice): string => {
  const { label, hotKey } = partsOf(choice);
  return `${hotKey === '' ? label : hotKey} - ${choice.help}\n`;
};
