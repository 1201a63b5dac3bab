import type { AttributeAst, ExpressionAst, NamedAttributeArgumentAst, TypeConstraintAst } from '../ast.ts';
import { after, before, type Parser } from '../parser.ts';
import { skipTo } from '../recovery.ts';
import type { Token } from '../token.ts';
import { isNewline, isWhitespace } from '../tokens/characters.ts';
import { parseExpression } from './expression.ts';
import { enter, errorExpression, leave } from './primary.ts';
import { parseTypeName } from './type-name.ts';

/** One or more `[type]` or `[Attribute(…)]`; null when none stands here. In an expression only the first may stop it. */
export function parseAttributeList(p: Parser, inExpression: boolean): (AttributeAst | TypeConstraintAst)[] | null {
  const list: (AttributeAst | TypeConstraintAst)[] = [];
  for (;;) {
    const attribute = p.peek().kind === 'LBracket' ? parseAttribute(p) : null;
    if (attribute === null) {
      // What stands there was tried: it is no index either.
      p.peek();
      break;
    }
    list.push(attribute);
    if (!inExpression || attribute.kind === 'Attribute') p.skipNewlines();
    else if (!bracketFollows(p)) break;
  }
  return list.length > 0 ? list : null;
}

/** Looks for another `[`, directly or behind blanks, without reading a member access that stands directly there. */
function bracketFollows(p: Parser): boolean {
  const { lexer } = p;
  const code = lexer.at(lexer.position);
  return code === 0x5b || ((isWhitespace(code) || isNewline(code)) && p.peek().kind === 'LBracket');
}

/** `[type]` or `[Attribute(…)]`; null, with nothing read, when what follows `[` is no type's name. */
export function parseAttribute(p: Parser): AttributeAst | TypeConstraintAst | null {
  const { start } = p.peek();
  return p.remember(start, () => readAttribute(p));
}

function readAttribute(p: Parser): AttributeAst | TypeConstraintAst | null {
  const open = p.next();
  const { mode } = p;
  p.setMode('typeName');
  p.skipNewlines();
  const typeName = parseTypeName(p, true);
  if (typeName === null) {
    p.setMode(mode);
    p.missingAfter('MissingTypename', open);
    p.rewindTo(open.start);
    return null;
  }
  const paren = p.accept('LParen');
  p.setMode(mode);
  return paren ? finishAttribute(p, open, typeName, paren) : finishType(p, open, typeName);
}

function finishType(p: Parser, open: Token, typeName: TypeConstraintAst['typeName']): TypeConstraintAst {
  const { mode } = p;
  p.setMode('typeName');
  const close = p.next();
  p.setMode(mode);
  let end = close.end;
  if (close.kind !== 'RBracket') {
    p.unget(close);
    p.error('EndSquareBracketExpectedAtEndOfAttribute', before(close));
    end = typeName.end;
  }
  return { kind: 'TypeConstraint', start: open.start, end, typeName };
}

function finishAttribute(p: Parser, open: Token, typeName: AttributeAst['typeName'], paren: Token): AttributeAst {
  const outer = enter(p);
  const list = parseAttributeArguments(p, paren);
  const { positional, named } = list;
  leave(p, outer);
  const end = closeAttribute(p, list);
  return { kind: 'Attribute', start: open.start, end, typeName, positional, named };
}

/** `)]`; gives where the attribute ends. */
function closeAttribute(p: Parser, { lastEnd, broken }: AttributeArguments): number {
  p.skipNewlines();
  const close = p.accept('RParen');
  if (!close || broken) p.missingAfter('MissingEndParenthesisInExpression', { start: lastEnd, end: lastEnd });
  p.skipNewlines();
  const { mode } = p;
  p.setMode('expression');
  const bracket = p.accept('RBracket');
  p.setMode(mode);
  if (bracket) return bracket.end;
  if (!close) return lastEnd;
  p.missingAfter('EndSquareBracketExpectedAtEndOfAttribute', close);
  return close.end;
}

interface AttributeArguments {
  readonly positional: readonly ExpressionAst[];
  readonly named: readonly NamedAttributeArgumentAst[];
  readonly lastEnd: number;
  /** A value is missing: what follows up to the parenthesis was passed over. */
  readonly broken: boolean;
}

/** `1, Name = 2, Flag` between the parentheses of an attribute. */
function parseAttributeArguments(p: Parser, paren: Token): AttributeArguments {
  const positional: ExpressionAst[] = [];
  const named: NamedAttributeArgumentAst[] = [];
  let lastEnd = paren.end;
  let comma: Token | null = null;
  p.disableComma = true;
  for (;;) {
    p.setMode('expression');
    p.skipNewlines();
    const name = p.peek().kind === 'Identifier' ? p.next() : null;
    const argument = name ? parseNamedArgument(p, name) : parseExpression(p);
    if (argument === null) {
      if (comma) {
        p.missingAfter('MissingExpressionAfterToken', comma, ',');
        positional.push(errorExpression(comma.end, comma.end));
      }
    } else if (argument.kind === 'NamedAttributeArgument') {
      named.push(argument);
      if (!argument.expressionOmitted) lastEnd = argument.end;
      if (argument.argument.kind === 'ErrorExpression') {
        skipTo(p, 'RParen');
        return { positional, named, lastEnd, broken: true };
      }
    } else {
      positional.push(argument);
      lastEnd = argument.end;
    }
    p.skipNewlines();
    comma = p.accept('Comma');
    if (!comma) break;
    lastEnd = comma.end;
  }
  return { positional, named, lastEnd, broken: false };
}

function parseNamedArgument(p: Parser, name: Token): NamedAttributeArgumentAst {
  const { start } = name;
  name.role = 'member';
  const equals = p.accept('Equals');
  if (!equals) {
    const argument: ExpressionAst = { kind: 'VariableExpression', start, end: name.end, path: 'true', splatted: false };
    return {
      kind: 'NamedAttributeArgument',
      start,
      end: name.end,
      name: name.value,
      argument,
      expressionOmitted: true,
    };
  }
  p.skipNewlines();
  let argument = parseExpression(p);
  if (argument === null) {
    p.missingAfter('MissingExpressionInNamedArgument', equals);
    argument = { kind: 'ErrorExpression', ...after(equals), nested: [] };
  }
  return {
    kind: 'NamedAttributeArgument',
    start,
    end: argument.end,
    name: name.value,
    argument,
    expressionOmitted: false,
  };
}
