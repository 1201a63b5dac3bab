import type { TypeName } from '../ast.ts';
import { before, type Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { readAssemblyName } from '../tokens/type-names.ts';

/** A type's name with generic arguments and array suffixes; the mode is `typeName`. Null when no name stands here. */
export function parseTypeName(p: Parser, allowAssembly: boolean): TypeName | null {
  const token = p.peek();
  if (token.kind !== 'Identifier') return null;
  p.next();
  return finishTypeName(p, token, allowAssembly);
}

function finishTypeName(p: Parser, token: Token, allowAssembly: boolean): TypeName {
  token.role = 'type';
  let type: TypeName = {
    start: token.start,
    end: token.end,
    name: token.value,
    assembly: null,
    genericArguments: [],
    arrayRanks: [],
  };
  while (p.peek().kind === 'LBracket') {
    const suffix = parseSuffix(p, type);
    if (!suffix) break;
    type = suffix;
  }
  if (allowAssembly && p.peek().kind === 'Comma') type = parseAssembly(p, type);
  return type;
}

/** `[]`, `[,]` or `[type, …]` behind a name. */
function parseSuffix(p: Parser, type: TypeName): TypeName | null {
  const open = p.next();
  p.skipNewlines();
  const first = p.peek();
  if (first.kind === 'RBracket' || first.kind === 'Comma') {
    let rank = 1;
    let last = open;
    for (let comma = p.accept('Comma'); comma; comma = p.accept('Comma')) {
      rank++;
      last = comma;
    }
    const end = closeArray(p, last);
    return { ...type, end, arrayRanks: [...type.arrayRanks, rank] };
  }
  if (first.kind === 'Identifier' || first.kind === 'LBracket') {
    const genericArguments = parseTypeArguments(p) ?? [];
    const end = closeBracket(
      p,
      genericArguments[genericArguments.length - 1] ?? open,
      'EndSquareBracketExpectedAtEndOfAttribute',
    );
    return { ...type, end, genericArguments };
  }
  p.missingAfter('MissingTypename', open);
  return type;
}

function closeBracket(
  p: Parser,
  last: { start: number; end: number },
  id: 'EndSquareBracketExpectedAtEndOfType' | 'EndSquareBracketExpectedAtEndOfAttribute',
): number {
  const close = p.next();
  if (close.kind === 'RBracket') return close.end;
  p.unget(close);
  p.incomplete(id, before(close), close);
  return last.end;
}

/** The bracket behind the commas of an array suffix. */
function closeArray(p: Parser, last: Token): number {
  const close = p.accept('RBracket');
  if (close) return close.end;
  p.errorAfter('EndSquareBracketExpectedAtEndOfAttribute', last);
  return last.end;
}

/** Generic arguments up to the closing bracket, each perhaps in brackets of its own; null when one is missing. */
export function parseTypeArguments(p: Parser): TypeName[] | null {
  const types: TypeName[] = [];
  let comma: Token | null = null;
  for (;;) {
    const open = p.accept('LBracket');
    const type = parseTypeName(p, open !== null);
    if (type === null) {
      if (open) p.incomplete('MissingTypename', p.peek());
      else if (comma) p.missingAfter('MissingTypename', comma);
      return types.length > 0 ? types : null;
    }
    if (open) closeBracket(p, type, 'EndSquareBracketExpectedAtEndOfType');
    types.push(type);
    comma = p.accept('Comma');
    if (!comma) return types;
  }
}

function parseAssembly(p: Parser, type: TypeName): TypeName {
  const comma = p.next();
  const assembly = readAssemblyName(p.lexer);
  if (assembly) return { ...type, end: assembly.end, assembly: assembly.value };
  p.errorAfter('MissingAssemblyNameSpecification', comma);
  return type;
}
