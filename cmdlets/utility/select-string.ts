import { type CmdletContext, defineCmdlet, encodingOf, encodingType, ps } from '#cmdlet';
import { toText, type Value, WildcardPattern } from '#values';
import { contextWidths, LineMatcher } from './line-matcher.ts';
import type { MatchInfo } from './match-info.ts';
import { MatchSearch } from './match-search.ts';
import { isDirectory, readTextFile } from './text-file.ts';

interface State {
  readonly matcher: LineMatcher;
  readonly widths: readonly [number, number] | null;
  /** The text of the pipeline is one text: line numbers and contexts go on from object to object. */
  readonly input: MatchSearch;
  readonly emit: (match: MatchInfo) => void;
  /** -Quiet: True is written, once for the text of the pipeline and once for the files of each object. */
  found: boolean;
  /** -Quiet: the text of the pipeline matched, and nothing else counts. */
  done: boolean;
}

/** Select-String: lines that a pattern matches, in files or in text of the pipeline. */
export default defineCmdlet({
  name: 'Select-String',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['sls'],
  outputs: ['System.Boolean', 'Microsoft.PowerShell.Commands.MatchInfo', 'System.String'],
  parameters: {
    Pattern: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 0,
      help: 'Regular expressions, or texts with -SimpleMatch.',
    },
    Path: { type: ps.array(ps.string()), help: 'Files to look through; wildcards find several.' },
    Culture: {
      type: ps.string(),
      validate: { notNull: true },
      help: 'Rules for -SimpleMatch: Ordinal, Invariant, Current, or a culture.',
    },
    SimpleMatch: { type: ps.switch(), help: 'Takes the patterns as text.' },
    CaseSensitive: { type: ps.switch(), help: 'Tells upper from lower case.' },
    Quiet: { type: ps.switch(), help: 'Tells only whether there is a match.' },
    List: { type: ps.switch(), help: 'Only the first match of each file.' },
    NoEmphasis: { type: ps.switch(), help: 'Does not highlight the matches.' },
    Include: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'Only files whose path matches one of these patterns.',
    },
    Exclude: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'Leaves out files whose path matches one of these patterns.',
    },
    NotMatch: { type: ps.switch(), help: 'Lines that no pattern matches.' },
    AllMatches: { type: ps.switch(), help: 'All matches of a line, not only the first.' },
    Encoding: {
      type: encodingType,
      validate: { notNullOrEmpty: true },
      help: 'How characters become bytes: utf8 (default), utf8BOM, utf8NoBOM, ascii, ansi, unicode, bigendianunicode, utf32, bigendianutf32, oem, utf7, or a code page.',
    },
    Context: {
      type: ps.array(ps.int()),
      validate: { notNullOrEmpty: true, count: [1, 2], range: [0, 2147483647] },
      help: 'So many lines before and behind each match; two numbers tell them apart.',
    },
    InputObject: {
      type: ps.psobject(),
      validate: { allowNull: true, allowEmptyString: true },
      help: 'The text to look through.',
    },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'Path of the file, taken as it is written.',
    },
    Raw: { type: ps.switch(), help: 'Gives the lines as text.' },
  },
  sets: {
    File: { Path: { mandatory: true, position: 1, from: 'propertyName' }, Quiet: {} },
    Object: { InputObject: { mandatory: true, from: 'pipeline' }, Quiet: {} },
    ObjectRaw: { InputObject: { mandatory: true, from: 'pipeline' }, Raw: { mandatory: true } },
    FileRaw: { Path: { mandatory: true, position: 1, from: 'propertyName' }, Raw: { mandatory: true } },
    LiteralFile: { LiteralPath: { mandatory: true, from: 'propertyName' }, Quiet: {} },
    LiteralFileRaw: { LiteralPath: { mandatory: true, from: 'propertyName' }, Raw: { mandatory: true } },
  },
  defaultSet: 'File',
  synopsis: 'Finds text.',
  examples: [
    { does: 'Find lines', code: "'one', 'two', 'three' | Select-String '^t'" },
    { does: 'All numbers of a text', code: "('a1b22' | Select-String '\\\\d+' -AllMatches).Matches.Value" },
  ],
  begin(bound, context): State {
    const { Pattern: patterns, SimpleMatch: simple = false, CaseSensitive: caseSensitive = false } = bound;
    const { AllMatches: all = false, NotMatch: not = false } = bound;
    const matcher = new LineMatcher({ patterns, simple, caseSensitive, all, not }, context);
    const raw = 'Raw' in bound && bound.Raw;
    const quiet = 'Quiet' in bound && bound.Quiet;
    const emit = (match: MatchInfo): void => {
      if (!quiet) context.write(raw ? match.details.line : match);
      else if (!state.found) {
        state.found = true;
        context.write(true);
      }
    };
    const widths = contextWidths(bound.Context);
    const options = { path: null, ignoreCase: !caseSensitive, emphasize: !bound.NoEmphasis, widths, emit };
    const state: State = { matcher, widths, emit, found: false, done: false, input: new MatchSearch(matcher, options) };
    return state;
  },
  process(bound, context, state) {
    if (state.done) return;
    state.found = false;
    const piped = 'InputObject' in bound && context.isBound('InputObject');
    const file = piped ? filePath(bound.InputObject, context) : null;
    if (piped && file === null) {
      state.input.line(toText(bound.InputObject));
      state.done = state.found;
      return;
    }
    const literal = file !== null || ('LiteralPath' in bound && bound.LiteralPath !== undefined);
    const paths =
      file !== null ? [file] : 'LiteralPath' in bound ? bound.LiteralPath : 'Path' in bound ? bound.Path : [];
    for (const path of paths ?? []) {
      for (const item of context.shell.drives.expandRequired(path, { literal })) {
        if (!isWanted(item.path, bound)) continue;
        if (item.provider.name !== 'FileSystem') notFile(item.path, context);
        else if (!isDirectory(item.path)) searchFile(item.path, bound, state, context);
        if (state.found) return;
      }
    }
    if ('Quiet' in bound && bound.Quiet) context.write(false);
  },
  end(_, __, state) {
    state.input.end();
  },
});

/** The path where the object is a file, which is looked through instead of its name. */
function filePath(object: Value, { shell }: CmdletContext): string | null {
  const isFile = shell.members.typeNames(object).includes('System.IO.FileInfo');
  return isFile ? toText(shell.members.get(object, 'FullName')) : null;
}

interface FileOptions {
  readonly List?: boolean | undefined;
  readonly Encoding?: Value;
  readonly CaseSensitive?: boolean | undefined;
  readonly NoEmphasis?: boolean | undefined;
}

function searchFile(path: string, bound: FileOptions, state: State, context: CmdletContext): void {
  const { matcher, widths, emit } = state;
  const options = { path, ignoreCase: !bound.CaseSensitive, emphasize: !bound.NoEmphasis, widths, emit };
  const search = new MatchSearch(matcher, options);
  const lines = readTextFile(path, encodingOf(bound.Encoding, context), context).split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    context.checkStop();
    if (search.line(line) && (bound.List || state.found)) break;
  }
  search.end();
}

function isWanted(
  path: string,
  bound: { readonly Include?: readonly string[] | undefined; readonly Exclude?: readonly string[] | undefined },
): boolean {
  const matches = (patterns: readonly string[]): boolean =>
    patterns.some(each => WildcardPattern.get(each).matches(path));
  return (!bound.Include || matches(bound.Include)) && !(bound.Exclude && matches(bound.Exclude));
}

function notFile(path: string, context: CmdletContext): void {
  const message = `The file ${path} cannot be read: the path is not one of a file.`;
  context.writeError(context.error('System.ArgumentException', message, 'ProcessingFile', 'InvalidArgument', path));
}
