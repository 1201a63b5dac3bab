import { compareText } from '#values';
import { commandNames } from '../command-names.ts';
import { type CompletionResult, match } from '../completion-result.ts';
import { asWord, begins, type Word } from '../quoting.ts';
import type { Site } from '../site.ts';
import { typeMatches } from '../type-names.ts';

type Source = (site: Site, word: Word) => CompletionResult[];

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort((a, b) => compareText(a, b, true));

const values = (
  names: Iterable<string>,
  word: Word,
  kind: 'ParameterValue' | 'Text' = 'ParameterValue',
): CompletionResult[] =>
  [...names].filter(name => begins(name, word.text)).map(name => match(kind, asWord(name, word.quote), name));

const commands: Source = (site, word) => commandNames(site.shell, word.text, word.quote);
/** Without programs. */
const ownCommands: Source = (site, word) => commands(site, word).filter(each => !each.tooltip.startsWith('/'));
const aliases: Source = (site, word) => values(sorted(site.shell.commands.aliases().map(each => each.name)), word);
const variables: Source = (site, word) => values(sorted(site.shell.variables.all().map(each => each.name)), word);
const drives: Source = (site, word) => values(sorted(site.shell.drives.list().map(each => each.name)), word);
const providers: Source = (site, word) =>
  values(sorted(site.shell.drives.providers.map(each => each.provider.name)), word);
const modules: Source = (site, word) =>
  values(
    sorted(
      site.shell.commands
        .list('*')
        .map(each => each.moduleName)
        .filter(name => name !== ''),
    ),
    word,
  );
const types: Source = (site, word) => typeMatches(site, word.text);
const itemTypes: Source = (_, word) =>
  values(['File', 'Directory', 'SymbolicLink', 'Junction', 'HardLink'], word, 'Text');
const strictModes: Source = (_, word) => values(['Latest', '3.0', '2.0', '1.0'], word, 'Text');
const verbs: Source = (site, word) => values(sorted(namedParts(site, 0)), word, 'Text');
const nouns: Source = (site, word) => values(sorted(namedParts(site, 1)), word, 'Text');

const namedParts = (site: Site, part: 0 | 1): string[] =>
  site.shell.commands
    .list('*-*')
    .filter(each => each.commandType !== 'Alias')
    .flatMap(each => each.name.split('-')[part] ?? []);

/** Parameters whose values the session knows: `command parameter`. */
const sources: ReadonlyMap<string, Source> = new Map([
  ['get-command name', commands],
  ['get-command module', modules],
  ['get-command verb', verbs],
  ['get-command noun', nouns],
  ['get-help name', ownCommands],
  ['get-verb verb', verbs],
  ['get-alias name', aliases],
  ['get-alias definition', ownCommands],
  ['set-alias value', commands],
  ['new-alias value', commands],
  ['invoke-expression command', commands],
  ['register-argumentcompleter commandname', commands],
  ['get-variable name', variables],
  ['set-variable name', variables],
  ['clear-variable name', variables],
  ['remove-variable name', variables],
  ['get-psdrive name', drives],
  ['remove-psdrive name', drives],
  ['get-psprovider psprovider', providers],
  ['new-psdrive psprovider', providers],
  ['get-psdrive psprovider', providers],
  ['get-module name', modules],
  ['import-module name', modules],
  ['remove-module name', modules],
  ['new-object typename', types],
  ['new-item itemtype', itemTypes],
  ['set-strictmode version', strictModes],
]);

/** Values that the session knows for a parameter; null where it knows none. */
export function wellKnownValues(site: Site, command: string, parameter: string, word: Word): CompletionResult[] | null {
  return sources.get(`${command.toLowerCase()} ${parameter.toLowerCase()}`)?.(site, word) ?? null;
}
