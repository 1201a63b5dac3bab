import type { AttributeAst, Extent, TypeConstraintAst, TypeDefinitionAst } from '../../ast.ts';
import { parseTypeName } from '../../expressions/type-name.ts';
import type { Parser } from '../../parser.ts';
import type { Token } from '../../token.ts';

/** `class Name : Base, Interface {`, `enum Name : type {`: all before the members. */
export interface TypeHeader {
  readonly name: Token;
  readonly attributes: readonly AttributeAst[];
  readonly baseTypes: readonly TypeConstraintAst[];
  readonly open: Token;
}

/** Reads up to the opening brace. When a part is missing, the error is reported and where the definition stops is given. */
export function parseTypeHeader(
  p: Parser,
  keyword: Token,
  attributes: readonly (AttributeAst | TypeConstraintAst)[],
): TypeHeader | Extent {
  const mode = p.mode;
  p.setMode('expression');
  p.skipNewlines();
  const name = p.accept('Identifier');
  if (!name) {
    p.missingAfter('MissingNameAfterKeyword', keyword, keyword.text);
    p.setMode(mode);
    return keyword;
  }
  name.role = 'type';
  p.skipNewlines();
  const baseTypes = p.peek().kind === 'Colon' ? parseBaseTypes(p, p.next()) : [];
  p.setMode('command');
  p.skipNewlines();
  const open = p.accept('LCurly');
  p.setMode(mode);
  if (!open) {
    const end = baseTypes[baseTypes.length - 1]?.end ?? name.end;
    p.missingAfter('MissingTypeBody', { start: end, end }, keyword.text.toLowerCase());
    return { start: keyword.start, end };
  }
  return { name, attributes: attributes.filter(isAttribute), baseTypes, open };
}

function isAttribute(attribute: AttributeAst | TypeConstraintAst): attribute is AttributeAst {
  return attribute.kind === 'Attribute';
}

function parseBaseTypes(p: Parser, colon: Token): TypeConstraintAst[] {
  const types: TypeConstraintAst[] = [];
  p.setMode('typeName');
  for (let separator: Token | null = colon; separator; separator = p.accept('Comma')) {
    p.skipNewlines();
    const typeName = parseTypeName(p, false);
    if (typeName === null) {
      p.missingAfter('TypeNameExpected', separator);
      return types;
    }
    types.push({ kind: 'TypeConstraint', start: typeName.start, end: typeName.end, typeName });
    p.skipNewlines();
  }
  return types;
}

/** The definition, closed by its brace or by the end of its last member. */
export function finishType(
  p: Parser,
  keyword: Token,
  header: TypeHeader,
  members: TypeDefinitionAst['members'],
): TypeDefinitionAst {
  const { name, open, attributes, baseTypes } = header;
  const close = p.next();
  let end = close.end;
  if (close.kind !== 'RCurly') {
    p.unget(close);
    const last = members[members.length - 1]?.end ?? open.end;
    p.incomplete('MissingEndCurlyBrace', { start: open.end, end: open.end }, close);
    end = last;
  }
  const type = keyword.kind === 'Enum' ? 'enum' : 'class';
  return { kind: 'TypeDefinition', start: keyword.start, end, name: name.value, type, attributes, baseTypes, members };
}
