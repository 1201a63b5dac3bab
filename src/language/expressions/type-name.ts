import type { TypeName } from '../ast.ts';
import type { Parser } from '../parser.ts';
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
  const first = p.peek();
  if (first.kind === 'RBracket' || first.kind === 'Comma') {
    let rank = 1;
    while (p.accept('Comma')) rank++;
    const end = closeBracket(p, open, 'EndSquareBracketExpectedAtEndOfType');
    return { ...type, end, arrayRanks: [...type.arrayRanks, rank] };
  }
  if (first.kind === 'Identifier' || first.kind === 'LBracket') {
    const genericArguments = parseTypeArguments(p) ?? [];
    const end = closeBracket(
      p,
      genericArguments[genericArguments.length - 1] ?? open,
      'EndSquareBracketExpectedAtEndOfType',
    );
    return { ...type, end, genericArguments };
  }
  p.missingAfter('MissingTypename', open);
  return { ...type, end: open.end };
}

function closeBracket(
  p: Parser,
  last: { start: number; end: number },
  id: 'EndSquareBracketExpectedAtEndOfType' | 'EndSquareBracketExpectedAtEndOfAttribute',
): number {
  const close = p.next();
  if (close.kind === 'RBracket') return close.end;
  p.unget(close);
  p.missingAfter(id, last);
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
      const place = open ?? comma;
      if (place) p.missingAfter('MissingTypename', place);
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
  p.missingAfter('MissingAssemblyNameSpecification', comma);
  return type;
}
