import type { CatchClauseAst, StatementAst, StatementBlockAst, TypeConstraintAst } from '../ast.ts';
import { parseAttribute } from '../expressions/attributes.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import type { TokenKind } from '../tokens/token-kind.ts';
import { parseStatementBlock } from './statement-block.ts';

/** `try { } catch [type] { } finally { }`. */
export function parseTry(p: Parser, keyword: Token): StatementAst {
  const { start } = keyword;
  const body = parseStatementBlock(p);
  if (body === null) {
    p.missingAfter('MissingTryStatementBlock', keyword);
    return { kind: 'ErrorStatement', start, end: keyword.end, nested: [] };
  }
  const catches: CatchClauseAst[] = [];
  let end = body.end;
  for (let token = acceptOnLaterLine(p, 'Catch'); token; token = acceptOnLaterLine(p, 'Catch')) {
    const clause = parseCatch(p, token);
    if (!('kind' in clause)) return { kind: 'ErrorStatement', start, end: clause.end, nested: [body] };
    catches.push(clause);
    end = clause.end;
  }
  const finallyToken = acceptOnLaterLine(p, 'Finally');
  let finallyBlock: StatementBlockAst | null = null;
  if (finallyToken) {
    finallyBlock = parseStatementBlock(p);
    if (finallyBlock === null) {
      p.missingAfter('MissingFinallyStatementBlock', finallyToken, finallyToken.text);
      return { kind: 'ErrorStatement', start, end: finallyToken.end, nested: [body] };
    }
    end = finallyBlock.end;
  } else if (catches.length === 0) {
    p.missingAfter('MissingCatchOrFinally', body);
    return { kind: 'ErrorStatement', start, end: body.end, nested: [body] };
  }
  return { kind: 'TryStatement', start, end, body, catches, finally: finallyBlock };
}

/** The keyword, perhaps on a later line; without it the line ends are left standing. */
function acceptOnLaterLine(p: Parser, kind: TokenKind): Token | null {
  const { position } = p;
  p.skipNewlines();
  const token = p.accept(kind);
  if (!token && p.peek().start !== position) p.rewindTo(position);
  return token;
}

function parseCatch(p: Parser, keyword: Token): CatchClauseAst | { readonly end: number } {
  const { types, complete } = parseCatchTypes(p);
  const end = types[types.length - 1]?.end ?? keyword.end;
  const body = parseStatementBlock(p);
  if (!complete) return { end: body?.end ?? end };
  if (body) return { kind: 'CatchClause', start: keyword.start, end: body.end, types, body };
  p.missingAfter('MissingCatchHandlerBlock', { start: end, end });
  return { end };
}

interface CatchTypes {
  readonly types: readonly TypeConstraintAst[];
  /** False when a type is missing behind a comma, which was reported. */
  readonly complete: boolean;
}

/** `[type], [type]`. */
function parseCatchTypes(p: Parser): CatchTypes {
  const types: TypeConstraintAst[] = [];
  for (let comma: Token | null = null; ; ) {
    p.setMode('expression');
    p.skipNewlines();
    const attribute = p.peek().kind === 'LBracket' ? parseAttribute(p) : null;
    if (attribute?.kind === 'TypeConstraint') types.push(attribute);
    else if (attribute) p.error('UnexpectedAttribute', attribute, attribute.typeName.name);
    else if (comma) p.missingAfter('MissingTypeLiteralToken', comma);
    p.setMode('statement');
    if (!attribute) return { types, complete: comma === null };
    const position = p.peek().start;
    p.skipNewlines();
    comma = p.accept('Comma');
    if (comma) continue;
    if (p.peek().start !== position) p.rewindTo(position);
    return { types, complete: true };
  }
}
