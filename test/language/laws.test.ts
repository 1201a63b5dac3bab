// biome-ignore-all lint/suspicious/noTemplateCurlyInString: PowerShell writes variables so.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ast, children, type ParseError, parse, Source, type Token } from '#language';
import { readAnswers } from './answers.ts';

const programs = readAnswers('programs.jsonl').filter(answer => answer.errors.length === 0);
const anyProgram = fc.constantFrom(...programs).map(answer => answer.script);

describe('extents', () => {
  test('children lie within their parents', () => {
    for (const { id, script } of programs) {
      const { ast } = parse(new Source(script));
      expect({ id, stray: strays(ast) }).toEqual({ id, stray: [] });
    }
  });

  test('tokens and the blanks between them make up the text', () => {
    for (const { id, script } of programs) {
      const { tokens } = parse(new Source(script), { tokens: true });
      expect({ id, left: leftOver(script, tokens) }).toEqual({ id, left: '' });
    }
  });

  test('tokens asked for later are the same', () => {
    for (const { script } of programs.slice(0, 50)) {
      const kinds = (tokens: readonly Token[]): string[] => tokens.map(t => `${t.kind} ${t.role} ${t.start}-${t.end}`);
      const atOnce = parse(new Source(script), { tokens: true }).tokens;
      expect(kinds(parse(new Source(script)).tokens)).toEqual(kinds(atOnce));
    }
  });
});

describe('a valid script cut off behind a token', () => {
  /** What PowerShell calls wrong where it could have waited for more. */
  const neverIncomplete: ReadonlySet<string> = new Set([
    'EndSquareBracketExpectedAtEndOfAttribute', // `[int`
    'MissingFileSpecification', // `a >`
    'MissingExpression', // `&`
    'ParameterRequiresArgument', // `a -b:`
  ]);
  /** Checks that a later part of the script would satisfy or replace. */
  const checks: ReadonlySet<string> = new Set([
    'MethodHasCodePathNotReturn',
    'NonVoidMethodMissingReturnValue',
    'VariableNotLocal',
    'InvalidLeftHandSide',
  ]);

  test('is valid or incomplete, never wrong', () => {
    for (const { id, script } of programs) {
      for (const { kind, end } of parse(new Source(script)).tokens) {
        if (kind === 'NewLine' || kind === 'Comment' || kind === 'EndOfInput') continue;
        const { errors, incomplete } = parse(new Source(script.slice(0, end)));
        const waits = incomplete || errors.some(error => neverIncomplete.has(error.id));
        const wrong = waits ? [] : errors.filter(error => !checks.has(error.id));
        expect({ id, end, wrong }).toEqual({ id, end, wrong: [] });
      }
    }
  });
});

describe('no text', () => {
  const parsed = (text: string): readonly ParseError[] => parse(new Source(text), { tokens: true }).errors;

  test('of any characters makes the parser fail', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => void parsed(text)));
  });

  test('of the pieces of the language makes the parser fail', () => {
    const pieces = fc.constantFrom(
      ...'$x ${ $( @( @{ ( ) { } [ ] [int] [a(1)] " \' ` \n ; , . :: | && || & = += ++ -- - -eq -f ? ?? ?. : 1 0x 1.5kb'.split(
        ' ',
      ),
      ...'if else elseif while do until for foreach in switch try catch finally trap param begin process end'.split(
        ' ',
      ),
      ...'class enum function filter data using namespace return break throw hidden static # <# #> @" "@ a b -c: > 2>&1'.split(
        ' ',
      ),
    );
    const text = fc.array(pieces, { maxLength: 40 }).map(list => list.join(' '));
    fc.assert(
      fc.property(text, t => void parsed(t)),
      { numRuns: 400 },
    );
  });

  test('with a part moved or lost makes the parser fail', () => {
    const damage = fc.tuple(anyProgram, fc.nat(), fc.nat()).map(([script, a, b]) => {
      const from = a % (script.length + 1);
      const to = Math.min(script.length, from + (b % 20));
      return script.slice(0, from) + script.slice(to) + script.slice(from, to);
    });
    fc.assert(
      fc.property(damage, text => void parsed(text)),
      { numRuns: 300 },
    );
  });

  test.each([
    ['parentheses', '('.repeat(100_000)],
    ['braces', '{'.repeat(100_000)],
    ['operators', `1${'+1'.repeat(100_000)}`],
    ['members', `$x${'.a'.repeat(100_000)}`],
  ])('is nested too deeply: %s', (_, text) => {
    expect(parsed(text).map(e => e.id)).toEqual(['ScriptTooComplicated']);
  });

  test('takes exponential time to go back over', () => {
    expect(parsed('[a({'.repeat(60)).length).toBeGreaterThan(0);
  });
});

function strays(ast: Ast): string[] {
  const found: string[] = [];
  for (const child of children(ast)) {
    // The attributes of a parameter block stand before the block's own keyword.
    const outside = child.start < ast.start || child.end > ast.end;
    if (outside && ast.kind !== 'ParamBlock') found.push(`${child.kind} ${child.start}-${child.end} in ${ast.kind}`);
    found.push(...strays(child));
  }
  return found;
}

/** What no token covers, but for blanks and backticks before them. */
function leftOver(script: string, tokens: readonly Token[]): string {
  let rest = '';
  let position = 0;
  for (const { start, end } of tokens) {
    rest += script.slice(position, start);
    position = end;
  }
  return (rest + script.slice(position)).replace(/`(?=\s)|\s/g, '');
}
