import type { Extent, NamedBlockAst, ParamBlockAst, ScriptBlockAst, UsingStatementAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import type { TokenKind } from '../tokens/token-kind.ts';
import { parseNamedBlocks } from './named-blocks.ts';
import { parseParamBlock } from './param-block.ts';
import { parseStatementList } from './statement-list.ts';
import { parseUsings } from './using-statement.ts';

interface Header {
  readonly usings: readonly UsingStatementAst[];
  readonly param: ParamBlockAst | null;
}

/** `{ … }` of a script block or a function; `open` has been read. Statements of a filter stand in `process`. */
export function parseScriptBlock(p: Parser, open: Token, isFilter: boolean): ScriptBlockAst {
  const mode = p.mode;
  p.setMode('statement');
  const param = parseHeader(p);
  const header = { usings: [], param };
  const block = isBlockName(p.peek().kind)
    ? parseNamedBlocks(p, open, header)
    : parseStatements(p, open, header, isFilter);
  p.setMode(mode);
  return block;
}

function parseHeader(p: Parser): ParamBlockAst | null {
  p.skipNewlines();
  const param = parseParamBlock(p);
  p.setMode('statement');
  p.skipNewlinesAndSemicolons();
  return param;
}

function parseStatements(p: Parser, open: Token, header: Header, isFilter: boolean): ScriptBlockAst {
  const { statements, traps, extent } = parseStatementList(p);
  const close = p.next();
  let end = close.end;
  if (close.kind !== 'RCurly') {
    p.unget(close);
    p.incomplete('MissingEndCurlyBrace', open, close);
    end = extent?.end ?? header.param?.end ?? open.end;
  }
  const unnamed: NamedBlockAst = {
    kind: 'NamedBlock',
    start: header.param?.start ?? extent?.start ?? open.end,
    end: extent?.end ?? header.param?.end ?? Math.max(open.end, close.start - 1),
    name: isFilter ? 'process' : 'end',
    unnamed: true,
    statements,
    traps,
  };
  return scriptBlock({ start: open.start, end }, header, unnamed);
}

function scriptBlock(extent: Extent, header: Header, unnamed: NamedBlockAst): ScriptBlockAst {
  return {
    kind: 'ScriptBlock',
    start: extent.start,
    end: extent.end,
    usings: header.usings,
    attributes: header.param?.attributes ?? [],
    param: header.param,
    dynamicParam: null,
    begin: null,
    process: unnamed.name === 'process' ? unnamed : null,
    endBlock: unnamed.name === 'end' ? unnamed : null,
    clean: null,
    requirements: null,
  };
}

function isBlockName(kind: TokenKind): boolean {
  switch (kind) {
    case 'Begin':
    case 'Process':
    case 'End':
    case 'Clean':
    case 'Dynamicparam':
      return true;
    default:
      return false;
  }
}

/** A whole script. A closing bracket that nothing opened is reported and passed over. */
export function parseScript(p: Parser, extent: Extent): ScriptBlockAst {
  const usings = parseUsings(p);
  const header = { usings, param: parseHeader(p) };
  if (isBlockName(p.peek().kind)) return { ...parseNamedBlocks(p, null, header), ...extent };
  const statements = [];
  const traps = [];
  let start = -1;
  let end = -1;
  for (;;) {
    const list = parseStatementList(p);
    statements.push(...list.statements);
    traps.push(...list.traps);
    if (list.extent && start < 0) start = list.extent.start;
    if (list.extent) end = list.extent.end;
    const token = p.next();
    if (token.kind === 'EndOfInput') break;
    p.error('UnexpectedToken', token, token.text);
  }
  const unnamed: NamedBlockAst = {
    kind: 'NamedBlock',
    start: header.param?.start ?? (start < 0 ? extent.start : start),
    end: start < 0 ? (header.param?.end ?? extent.start) : end,
    name: 'end',
    unnamed: true,
    statements,
    traps,
  };
  return scriptBlock(extent, header, unnamed);
}
