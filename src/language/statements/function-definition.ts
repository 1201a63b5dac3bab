import type { ParameterAst, StatementAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseParameters } from './parameters.ts';
import { parseScriptBlock } from './script-block.ts';

/** `function name($a) { … }`, `filter name { … }`. */
export function parseFunction(p: Parser, keyword: Token): StatementAst {
  const { start } = keyword;
  const mode = p.mode;
  p.setMode('command');
  const name = readName(p);
  if (name === null) {
    p.missingAfter('MissingNameAfterKeyword', keyword, keyword.text);
    p.setMode(mode);
    return { kind: 'ErrorStatement', start, end: keyword.end, nested: [] };
  }
  p.skipNewlines();
  const paren = p.accept('LParen');
  let parameters: readonly ParameterAst[] | null = null;
  let end = name.end;
  let closed = true;
  if (paren) {
    const list = parseParameters(p, paren);
    parameters = list.parameters;
    end = list.end;
    closed = list.closed;
    p.skipNewlines();
  }
  p.setMode(mode);
  const open = p.accept('LCurly');
  if (!open || !closed) {
    if (closed) p.missingAfter('MissingFunctionBody', { start: end, end });
    return { kind: 'ErrorStatement', start, end, nested: [] };
  }
  const type = keyword.kind === 'Filter' ? 'filter' : keyword.kind === 'Workflow' ? 'workflow' : 'function';
  const body = parseScriptBlock(p, open, type === 'filter');
  const extent = { start, end: body.end };
  if (type === 'workflow') p.error('WorkflowNotSupportedInPowerShellCore', extent);
  if (paren && parameters && parameters.length > 0 && body.param) p.error('OnlyOneParameterListAllowed', body.param);
  const nameExtent = { start: name.start, end: name.end };
  return { kind: 'FunctionDefinition', ...extent, name: nameOf(name), nameExtent, type, parameters, body };
}

/** A bare word, as written and without expansion; a keyword will do. */
function readName(p: Parser): Token | null {
  p.skipNewlines();
  const token = p.peek();
  switch (token.kind) {
    case 'Identifier':
    case 'Generic':
    case 'Number':
    case 'Parameter':
    case 'Label':
    case 'Dot':
    case 'DotDot':
    case 'Rem':
    case 'Plus':
    case 'Minus':
    case 'Multiply':
    case 'Divide':
    case 'Equals':
    case 'Exclaim':
    case 'ColonColon':
      return p.next();
    default:
      return token.role === 'keyword' ? p.next() : null;
  }
}

/** A word's value; whatever else serves as a name is taken as it is written. */
function nameOf(token: Token): string {
  return token.kind === 'Generic' ? token.value : token.text;
}
