import type { Extent, StatementAst, SwitchStatementAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseSingleArgument } from './command-argument.ts';
import { parsePipelineChain } from './pipeline-chain.ts';
import { parseStatementBlock } from './statement-block.ts';

type Flag = SwitchStatementAst['flags'][number];
type Clause = SwitchStatementAst['clauses'][number];

/** A switch statement being read; `end` is the end of what was read of it. */
interface Reading {
  readonly flags: Set<Flag>;
  readonly clauses: Clause[];
  file: StatementAst | null;
  condition: StatementAst | null;
  defaultClause: Clause['body'] | null;
  end: number;
  /** A part is missing: its error is reported, and later ones would only follow from it. */
  broken: boolean;
  /** The last error says that more text is needed. */
  incomplete: boolean;
}

/** `switch [-flags] ( condition ) { clauses }`, `switch -File name { clauses }`. */
export function parseSwitch(p: Parser, keyword: Token, label: Token | null): StatementAst {
  const { start } = label ?? keyword;
  const mode = p.mode;
  const reading: Reading = {
    flags: new Set(),
    clauses: [],
    file: null,
    condition: null,
    defaultClause: null,
    end: keyword.end,
    broken: false,
    incomplete: false,
  };
  readFlags(p, reading);
  readCondition(p, reading);
  readBody(p, reading);
  p.setMode(mode);
  const { end, clauses, defaultClause } = reading;
  const condition = reading.file ?? reading.condition;
  if (reading.broken || !condition) return { kind: 'ErrorStatement', start, end, nested: [] };
  const flags = [...reading.flags];
  const name = label?.value ?? null;
  return {
    kind: 'SwitchStatement',
    start,
    end,
    label: name,
    flags,
    file: reading.file !== null,
    condition,
    clauses,
    defaultClause,
  };
}

const flagNames: readonly Flag[] = ['regex', 'wildcard', 'exact', 'casesensitive', 'parallel'];

function readFlags(p: Parser, reading: Reading): void {
  p.setMode('command');
  p.skipNewlines();
  for (let token = p.accept('Parameter'); token; token = p.accept('Parameter')) {
    reading.end = token.end;
    const name = token.value.toLowerCase();
    const flag = flagNames.find(f => name !== '' && f.startsWith(name));
    if (flag) addFlag(reading, flag);
    else if (name !== '' && 'file'.startsWith(name)) readFile(p, token, reading);
    else {
      p.error('InvalidSwitchFlag', token, token.value);
      reading.broken = true;
    }
    p.setMode('command');
    p.skipNewlines();
  }
}

/** Of the ways to compare the last one counts. */
function addFlag(reading: Reading, flag: Flag): void {
  if (flag === 'regex' || flag === 'wildcard' || flag === 'exact') {
    reading.flags.delete('regex');
    reading.flags.delete('wildcard');
  }
  if (flag !== 'exact') reading.flags.add(flag);
}

function readFile(p: Parser, token: Token, reading: Reading): void {
  p.skipNewlines();
  const expression = parseSingleArgument(p);
  if (expression === null) {
    p.missingAfter('MissingFilenameOption', token);
    reading.broken = true;
    return;
  }
  const { start, end } = expression;
  reading.end = end;
  reading.file = {
    kind: 'Pipeline',
    start,
    end,
    elements: [{ kind: 'CommandExpression', start, end, expression, redirections: [] }],
    background: false,
  };
}

function readCondition(p: Parser, reading: Reading): void {
  const open = p.accept('LParen');
  if (!open) {
    if (!reading.file && !reading.broken) missing(p, reading, 'PipelineValueRequired');
    return;
  }
  reading.end = open.end;
  if (reading.file) {
    p.error('PipelineValueRequired', open);
    reading.broken = true;
  }
  p.setMode('statement');
  p.skipNewlines();
  reading.condition = parsePipelineChain(p);
  if (reading.condition) reading.end = reading.condition.end;
  else missing(p, reading, 'PipelineValueRequired');
  p.skipNewlines();
  const close = p.accept('RParen');
  if (close) reading.end = close.end;
  else if (!reading.broken) missing(p, reading, 'MissingEndParenthesisInSwitchStatement');
}

type MissingPart =
  | 'PipelineValueRequired'
  | 'MissingEndParenthesisInSwitchStatement'
  | 'MissingCurlyBraceInSwitchStatement'
  | 'MissingSwitchConditionExpression'
  | 'MissingSwitchStatementClause';

function missing(p: Parser, reading: Reading, id: MissingPart): void {
  reading.incomplete = p.missingAfter(id, { start: reading.end, end: reading.end });
  reading.broken = true;
}

function readBody(p: Parser, reading: Reading): void {
  p.setMode('command');
  p.skipNewlines();
  const open = p.accept('LCurly');
  if (!open) {
    if (!reading.broken) missing(p, reading, 'MissingCurlyBraceInSwitchStatement');
    return;
  }
  reading.end = open.end;
  p.skipNewlines();
  while (readClause(p, open, reading)) p.setMode('command');
}

/** Reads one clause and what separates it from the next; false at the end of the body. */
function readClause(p: Parser, open: Extent, reading: Reading): boolean {
  const isDefault = p.peek().kind === 'Default';
  const condition = parseSingleArgument(p);
  if (condition === null) {
    missing(p, reading, 'MissingSwitchConditionExpression');
    const close = p.accept('RCurly');
    if (close) reading.end = close.end;
    return false;
  }
  reading.end = condition.end;
  const body = parseStatementBlock(p);
  if (body === null) {
    missing(p, reading, 'MissingSwitchStatementClause');
  } else {
    reading.end = body.end;
    if (!isDefault) reading.clauses.push({ condition, body });
    else if (reading.defaultClause) p.error('MultipleSwitchDefaultClauses', condition);
    else reading.defaultClause = body;
  }
  p.setMode('command');
  p.skipNewlinesAndSemicolons();
  const close = p.accept('RCurly');
  if (close) {
    reading.end = close.end;
    return false;
  }
  const token = p.peek();
  if (token.kind !== 'EndOfInput') return true;
  if (!reading.incomplete) p.incomplete('MissingEndCurlyBrace', open, token);
  reading.broken = true;
  return false;
}
