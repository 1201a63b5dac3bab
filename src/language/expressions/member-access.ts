import type { ExpressionAst } from '../ast.ts';
import { after, type Parser } from '../parser.ts';
import { parseSingleArgument } from '../statements/command-argument.ts';
import type { Token } from '../token.ts';
import { isIdentifierStart, isNewline } from '../tokens/characters.ts';
import { readIdentifier } from '../tokens/identifiers.ts';
import { unaryOperator } from '../tokens/operators.ts';
import { parseExpression } from './expression.ts';
import { parseGenericArguments } from './generic-arguments.ts';
import { parseInvocation } from './invocation.ts';
import { bareWord, errorExpression, parsePrimary } from './primary.ts';
import { parseUnary } from './unary.ts';

/** Members, calls and indexes behind an expression, as many as follow directly; `token` is the first operator. */
export function parseMemberAccess(p: Parser, target: ExpressionAst, token: Token): ExpressionAst {
  let expression = target;
  for (let access: Token | null = token; access; access = p.nextMemberAccess() ?? accessAfterRecovery(p, expression)) {
    expression =
      access.kind === 'LBracket' || access.kind === 'QuestionLBracket'
        ? parseElementAccess(p, expression, access)
        : parseMember(p, expression, access);
  }
  return expression;
}

/** Where a member's name was missing and a word was taken for it, a further access may stand apart from the word. */
function accessAfterRecovery(p: Parser, expression: ExpressionAst): Token | null {
  if (expression.kind !== 'MemberExpression' || !p.hasLookahead) return null;
  const { member } = expression;
  const plain = member.kind !== 'StringConstantExpression' || member.quote !== 'bare';
  if (plain || isIdentifierStart(member.value.charCodeAt(0))) return null;
  return p.accept('Dot') ?? p.accept('ColonColon') ?? p.accept('LBracket');
}

function parseMember(p: Parser, target: ExpressionAst, operator: Token): ExpressionAst {
  let member = parseMemberName(p);
  const isStatic = operator.kind === 'ColonColon';
  const nullConditional = operator.kind === 'QuestionDot';
  if (member === null) {
    p.missingAfter('MissingPropertyName', operator);
    member = parseSingleArgument(p);
    if (member) p.peek();
    member ??= errorExpression(target.start, operator.end);
  } else if (!p.hasLookahead) {
    const genericArguments = parseGenericArguments(p);
    const call = parseInvocation(p, target, operator, member, genericArguments);
    if (call) return call;
  }
  const { start } = target;
  return { kind: 'MemberExpression', start, end: member.end, target, member, static: isStatic, nullConditional };
}

/** A plain name, or a string, variable, number or bracketed expression that gives the name. */
function parseMemberName(p: Parser): ExpressionAst | null {
  skipToMemberName(p);
  const lexer = p.lexer;
  if (!p.hasLookahead && isIdentifierStart(lexer.at(lexer.position))) {
    lexer.tokenMode = 'expression';
    const name = readIdentifier(lexer, lexer.position);
    name.role = 'member';
    return bareWord(name);
  }
  const token = p.peek();
  if (token.kind === 'Identifier') {
    token.role = 'member';
    return bareWord(p.next());
  }
  return token.kind === 'LBracket' || unaryOperator(token.kind) ? parseUnary(p) : parsePrimary(p, false);
}

/** Blanks, comments and line ends may stand between the operator and the name. */
function skipToMemberName(p: Parser): void {
  const { lexer } = p;
  const code = lexer.at(lexer.position);
  if (isIdentifierStart(code) || code === 36) return;
  if (code === 32 || code === 9 || isNewline(code)) p.skipNewlines();
}

/** `[index]`. */
function parseElementAccess(p: Parser, target: ExpressionAst, open: Token): ExpressionAst {
  const { mode, disableComma } = p;
  const endNumber = p.lexer.endNumberOnTernary;
  p.disableComma = false;
  p.lexer.endNumberOnTernary = false;
  p.setMode('expression');
  p.skipNewlines();
  let reported = false;
  let index = parseExpression(p);
  if (index === null) {
    p.missingAfter('MissingArrayIndexExpression', open);
    reported = true;
    index = errorExpression(open.start, open.end);
  }
  p.skipNewlines();
  const close = p.next();
  let end = close.end;
  if (close.kind !== 'RBracket') {
    p.unget(close);
    if (!reported) p.missingAfter('MissingEndSquareBracket', index);
    end = after(index).end;
  }
  p.disableComma = disableComma;
  p.lexer.endNumberOnTernary = endNumber;
  p.setMode(mode);
  const nullConditional = open.kind === 'QuestionLBracket';
  return { kind: 'IndexExpression', start: target.start, end, target, index, nullConditional };
}
