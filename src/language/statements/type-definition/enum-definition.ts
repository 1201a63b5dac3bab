import type { AttributeAst, ExpressionAst, PropertyMemberAst, StatementAst, TypeConstraintAst } from '../../ast.ts';
import { parseExpression } from '../../expressions/expression.ts';
import { errorExpression } from '../../expressions/primary.ts';
import type { Parser } from '../../parser.ts';
import type { Token } from '../../token.ts';
import { readTerminator } from './class-member.ts';
import { finishType, parseTypeHeader } from './type-header.ts';

/** `enum Name : type { A; B = 2 }`. */
export function parseEnum(
  p: Parser,
  keyword: Token,
  attributes: readonly (AttributeAst | TypeConstraintAst)[],
): StatementAst {
  const { start } = keyword;
  const header = parseTypeHeader(p, keyword, attributes);
  if (!('open' in header)) return { kind: 'ErrorStatement', start, end: header.end, nested: [] };
  const mode = p.mode;
  const members: PropertyMemberAst[] = [];
  for (;;) {
    p.setMode('expression');
    p.skipNewlines();
    const name = p.accept('Identifier');
    if (!name) break;
    members.push(parseEnumMember(p, name));
  }
  const underlying = header.baseTypes[0];
  if (underlying && !integralTypes.has(underlying.typeName.name.toLowerCase())) {
    p.error('InvalidUnderlyingType', underlying, underlying.typeName.name);
  }
  const definition = finishType(p, keyword, header, members);
  p.setMode(mode);
  return definition;
}

const integralTypes: ReadonlySet<string> = new Set(
  [
    'byte',
    'sbyte',
    'short',
    'int16',
    'ushort',
    'uint16',
    'int',
    'int32',
    'uint',
    'uint32',
    'long',
    'int64',
    'ulong',
    'uint64',
  ].flatMap(name => [name, `system.${name}`]),
);

function parseEnumMember(p: Parser, name: Token): PropertyMemberAst {
  name.role = 'member';
  const equals = p.accept('Equals');
  let initialValue: ExpressionAst | null = null;
  if (equals) {
    p.skipNewlines();
    initialValue = parseExpression(p);
    if (initialValue === null) {
      p.errorAfter('ExpectedValueExpression', equals, '=');
      return enumMember(name, p.accept('Semi')?.end ?? equals.end, errorExpression(equals.end, equals.end));
    }
  }
  return enumMember(name, readTerminator(p, initialValue?.end ?? name.end), initialValue);
}

function enumMember(name: Token, end: number, initialValue: ExpressionAst | null): PropertyMemberAst {
  return {
    kind: 'PropertyMember',
    start: name.start,
    end,
    name: name.value,
    propertyType: null,
    attributes: [],
    initialValue,
    static: true,
    hidden: false,
  };
}
