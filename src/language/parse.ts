import type { ExpressionAst, ScriptBlockAst } from './ast.ts';
import { ErrorList } from './error-list.ts';
import { parseExpandable } from './expressions/expandable-string.ts';
import type { ParseError } from './parse-error.ts';
import { Parser } from './parser.ts';
import { readRequirements } from './requirements.ts';
import { checkSemantics } from './semantic-checks/check.ts';
import type { Source } from './source.ts';
import { parseScript } from './statements/script-block.ts';
import type { Token } from './token.ts';
import { Lexer } from './tokens/lexer.ts';
import { readExpandableText } from './tokens/strings.ts';

export interface ParseResult {
  readonly ast: ScriptBlockAst;
  /** In the order in which PowerShell reports them. */
  readonly errors: readonly ParseError[];
  /** Some error says that more text could make it right: the prompt then asks for another line, as PSReadLine does. */
  readonly incomplete: boolean;
  /** All tokens with their roles, comments too. The text is read once more for them unless they were asked for at once. */
  readonly tokens: readonly Token[];
}

/** Parses a whole script, as System.Management.Automation.Language.Parser.ParseInput does. Never throws. */
export function parse(source: Source, wanted: { readonly tokens: boolean } = { tokens: false }): ParseResult {
  const { text } = source;
  const errors = new ErrorList();
  let tokens: Token[] | null = wanted.tokens ? [] : null;
  const ast = parseText(text, errors, tokens);
  return {
    ast,
    errors: errors.errors,
    incomplete: errors.errors.some(error => error.incomplete),
    get tokens(): readonly Token[] {
      if (tokens === null) {
        tokens = [];
        parseText(text, new ErrorList(), tokens);
      }
      return tokens;
    },
  };
}

function parseText(text: string, errors: ErrorList, tokens: Token[] | null): ScriptBlockAst {
  const lexer = new Lexer(text, 0, text.length, errors, tokens);
  const ast = guarded(errors, lexer, () => {
    const script = parseScript(new Parser(lexer), { start: 0, end: text.length });
    const requirements = lexer.requires.size > 0 ? readRequirements(text, lexer.requires, errors) : null;
    checkSemantics(script, errors);
    return requirements ? { ...script, requirements } : script;
  });
  return ast ?? emptyScript(text);
}

export interface ExpandableResult {
  readonly expression: ExpressionAst;
  readonly errors: readonly ParseError[];
}

/** Parses a text as the inside of a double-quoted string, where quotes stand for themselves (ExpandString). Never throws. */
export function parseExpandableText(source: Source): ExpandableResult {
  const { text } = source;
  const errors = new ErrorList();
  const lexer = new Lexer(text, 0, text.length, errors, null);
  const expression = guarded(errors, lexer, () => parseExpandable(new Parser(lexer), readExpandableText(lexer)));
  return {
    expression: expression ?? { kind: 'ErrorExpression', start: 0, end: text.length, nested: [] },
    errors: errors.errors,
  };
}

/** Text nested too deeply for the stack becomes an error like any other. */
function guarded<T>(errors: ErrorList, lexer: Lexer, run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { position } = lexer;
    errors.report('ScriptTooComplicated', Math.max(0, position - 1), position, false);
    return null;
  }
}

function emptyScript(text: string): ScriptBlockAst {
  return {
    kind: 'ScriptBlock',
    start: 0,
    end: text.length,
    usings: [],
    attributes: [],
    param: null,
    dynamicParam: null,
    begin: null,
    process: null,
    endBlock: { kind: 'NamedBlock', start: 0, end: 0, name: 'end', unnamed: true, statements: [], traps: [] },
    clean: null,
    requirements: null,
  };
}
