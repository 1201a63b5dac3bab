import type { Extent, NamedBlockAst, ParamBlockAst, ScriptBlockAst, UsingStatementAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import type { TokenKind } from '../tokens/token-kind.ts';
import { parseStatementBlock } from './statement-block.ts';

interface Header {
  readonly usings: readonly UsingStatementAst[];
  readonly param: ParamBlockAst | null;
}

type BlockName = NamedBlockAst['name'];

/** `begin { } process { } …` up to the closing brace, or to the end of the script when `open` is null. */
export function parseNamedBlocks(p: Parser, open: Token | null, header: Header): ScriptBlockAst {
  const blocks = new Map<BlockName, NamedBlockAst>();
  let extent: Extent = open ?? p.peek();
  for (;;) {
    const token = p.peek();
    const name = blockName(token.kind);
    if (name === null) break;
    p.next();
    const block = parseNamedBlock(p, token, name);
    if (blocks.has(name)) p.error('DuplicateScriptCommandClause', block, name);
    else blocks.set(name, block);
    extent = { start: extent.start, end: block.end };
    p.setMode('statement');
    p.skipNewlinesAndSemicolons();
  }
  extent = finish(p, open, extent);
  return {
    kind: 'ScriptBlock',
    ...extent,
    usings: header.usings,
    attributes: header.param?.attributes ?? [],
    param: header.param,
    dynamicParam: blocks.get('dynamicparam') ?? null,
    begin: blocks.get('begin') ?? null,
    process: blocks.get('process') ?? null,
    endBlock: blocks.get('end') ?? null,
    clean: blocks.get('clean') ?? null,
    requirements: null,
  };
}

function parseNamedBlock(p: Parser, token: Token, name: BlockName): NamedBlockAst {
  const block = parseStatementBlock(p);
  if (block === null) p.missingAfter('MissingNamedStatementBlock', token, name);
  return {
    kind: 'NamedBlock',
    start: token.start,
    end: block?.end ?? token.end,
    name,
    unnamed: false,
    statements: block?.statements ?? [],
    traps: block?.traps ?? [],
  };
}

function blockName(kind: TokenKind): BlockName | null {
  switch (kind) {
    case 'Begin':
      return 'begin';
    case 'Process':
      return 'process';
    case 'End':
      return 'end';
    case 'Clean':
      return 'clean';
    case 'Dynamicparam':
      return 'dynamicparam';
    default:
      return null;
  }
}

/** Reads the closing brace. Statements may not stand beside named blocks. */
function finish(p: Parser, open: Token | null, extent: Extent): Extent {
  const token = p.next();
  if (open && token.kind === 'RCurly') return { start: open.start, end: token.end };
  if (token.kind === 'EndOfInput') {
    p.unget(token);
    if (open) p.incomplete('MissingEndCurlyBrace', open, token);
    return extent;
  }
  p.unget(token);
  p.setMode('command');
  const unexpected = p.peek();
  p.error('MissingNamedBlocks', unexpected, unexpected.text);
  return extent;
}
