import type { Shell } from '#cmdlet';
import { parse, Source, type Token } from '#language';
import { commandNames } from './command-names.ts';
import type { CommandCompletion, CompletionResult } from './completion-result.ts';
import { findParameter, metadataFor, parameterNames, parameterValues } from './parameters.ts';
import { paths } from './paths.ts';
import { variableNames } from './variables.ts';

/** Tokens behind which a command's name is expected. */
const openers = new Set([
  'NewLine',
  'Semi',
  'Pipe',
  'LCurly',
  'LParen',
  'DollarParen',
  'AtParen',
  'AndAnd',
  'OrOr',
  'Ampersand',
  'Equals',
  'Dot',
]);

/** What stands around the cursor. */
interface Place {
  /** The word before the cursor, empty behind a blank. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly token: Token | null;
  /** The command whose arguments these are; null where a command's name belongs. */
  readonly command: Token | null;
  /** The token before the word. */
  readonly before: Token | null;
}

const placeAt = (text: string, cursor: number): Place => {
  const tokens = parse(new Source(text.slice(0, cursor))).tokens.filter(token => token.kind !== 'EndOfInput');
  const last = tokens.at(-1) ?? null;
  const touches = last !== null && last.end === cursor && !openers.has(last.kind);
  const token = touches ? last : null;
  const start = token?.start ?? cursor;
  const earlier = touches ? tokens.slice(0, -1) : tokens;
  let command: Token | null = null;
  for (const each of earlier.toReversed()) {
    if (openers.has(each.kind)) break;
    command = each;
  }
  return { word: text.slice(start, cursor), start, end: cursor, token, command, before: earlier.at(-1) ?? null };
};

const unquoted = (word: string): string => word.replace(/^['"]/, '').replaceAll("''", "'");

function argumentMatches(shell: Shell, place: Place, command: Token): readonly CompletionResult[] {
  const metadata = metadataFor(shell, command.text);
  if (metadata && place.word.startsWith('-')) {
    const names = parameterNames(metadata, place.word.slice(1));
    if (names.length > 0) return names;
  }
  const { before } = place;
  if (metadata && before?.kind === 'Parameter') {
    const parameter = findParameter(metadata, before.value);
    const values = parameter ? parameterValues(parameter, unquoted(place.word)) : [];
    if (values.length > 0) return values;
  }
  return paths(shell, unquoted(place.word));
}

function matchesAt(shell: Shell, place: Place): readonly CompletionResult[] {
  if (place.word.startsWith('$')) return variableNames(shell, place.word.replace(/^\$\{?/, '').replace(/\}$/, ''));
  if (place.command && place.command.role === 'command') return argumentMatches(shell, place, place.command);
  if (place.word === '') return [];
  if (/^(?:[./~])/.test(place.word) || place.word.includes('/')) return paths(shell, unquoted(place.word));
  const commands = /^[\w*?[\].-]+$/.test(place.word) ? commandNames(shell, place.word) : [];
  return commands.length > 0 ? commands : paths(shell, unquoted(place.word));
}

/** What could stand at the cursor: commands, parameters and their values, variables, paths. Never throws. */
export function complete(shell: Shell, text: string, cursor: number): CommandCompletion {
  const place = placeAt(text, cursor);
  try {
    return { start: place.start, length: place.end - place.start, matches: matchesAt(shell, place) };
  } catch {
    // A completer of the person's own may fail; that must not disturb the typing.
    return { start: cursor, length: 0, matches: [] };
  }
}
