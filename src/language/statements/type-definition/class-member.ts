import type {
  AttributeAst,
  ExpressionAst,
  FunctionMemberAst,
  PropertyMemberAst,
  TypeConstraintAst,
} from '../../ast.ts';
import { parseAttributeList } from '../../expressions/attributes.ts';
import { parseExpression } from '../../expressions/expression.ts';
import type { Parser } from '../../parser.ts';
import type { Token } from '../../token.ts';
import { parseMethod } from './method.ts';

/** What stands before a member's name. */
export interface Modifiers {
  readonly attributes: AttributeAst[];
  type: TypeConstraintAst | null;
  static: boolean;
  hidden: boolean;
  /** Start of the first modifier; null when there is none. */
  start: number | null;
  end: number;
}

/** A property or a method; null when none stands here. Names are read plainly: a method may be called as a keyword is. */
export function parseClassMember(p: Parser, className: string): PropertyMemberAst | FunctionMemberAst | null {
  const modifiers: Modifiers = { attributes: [], type: null, static: false, hidden: false, start: null, end: 0 };
  while (readModifier(p, modifiers)) p.skipNewlines();
  const token = p.peek();
  if (token.kind === 'Variable') return parseProperty(p, p.next(), modifiers);
  if (token.kind === 'Identifier') return parseMethod(p, p.next(), className, modifiers);
  if (modifiers.start !== null) {
    p.missingAfter('IncompleteMemberDefinition', { start: modifiers.start, end: modifiers.end });
  }
  return null;
}

function readModifier(p: Parser, modifiers: Modifiers): boolean {
  const token = p.peek();
  if (token.kind === 'LBracket') return readAttributes(p, modifiers, token.start);
  const name = token.kind === 'Identifier' ? token.value.toLowerCase() : '';
  if (name !== 'static' && name !== 'hidden') return false;
  p.next();
  token.kind = name === 'static' ? 'Static' : 'Hidden';
  token.role = 'keyword';
  if (modifiers[name]) p.error('DuplicateQualifier', token, token.text);
  modifiers[name] = true;
  modifiers.start ??= token.start;
  modifiers.end = token.end;
  return true;
}

function readAttributes(p: Parser, modifiers: Modifiers, start: number): boolean {
  const list = parseAttributeList(p, false);
  if (list === null) return false;
  for (const attribute of list) {
    if (attribute.kind === 'Attribute') modifiers.attributes.push(attribute);
    else if (modifiers.type) p.error('TooManyTypes', attribute);
    else modifiers.type = attribute;
    modifiers.end = attribute.end;
  }
  modifiers.start ??= start;
  return true;
}

function parseProperty(p: Parser, name: Token, modifiers: Modifiers): PropertyMemberAst {
  p.setMode('expression');
  const equals = p.accept('Equals');
  let initialValue: ExpressionAst | null = null;
  if (equals) {
    p.skipNewlines();
    initialValue = parseExpression(p);
  }
  const end = readTerminator(p, initialValue?.end ?? name.end);
  return {
    kind: 'PropertyMember',
    start: modifiers.start ?? name.start,
    end,
    name: name.value,
    propertyType: modifiers.type,
    attributes: modifiers.attributes,
    initialValue,
    static: modifiers.static,
    hidden: modifiers.hidden,
  };
}

/** The line end or `;` behind a property, which may be left out before the closing brace. A `;` belongs to the property. */
export function readTerminator(p: Parser, end: number): number {
  const token = p.peek();
  if (token.kind === 'Semi') return p.next().end;
  if (token.kind !== 'NewLine' && token.kind !== 'RCurly')
    p.missingAfter('MissingPropertyTerminator', { start: end, end });
  return end;
}
