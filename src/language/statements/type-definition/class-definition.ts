import type { AttributeAst, FunctionMemberAst, PropertyMemberAst, StatementAst, TypeConstraintAst } from '../../ast.ts';
import type { Parser } from '../../parser.ts';
import type { Token } from '../../token.ts';
import { parseClassMember } from './class-member.ts';
import { finishType, parseTypeHeader } from './type-header.ts';

/** `class Name : Base { members }`. */
export function parseClass(
  p: Parser,
  keyword: Token,
  attributes: readonly (AttributeAst | TypeConstraintAst)[],
): StatementAst {
  const { start } = keyword;
  const header = parseTypeHeader(p, keyword, attributes);
  if (!('open' in header)) return { kind: 'ErrorStatement', start, end: header.end, nested: [] };
  const mode = p.mode;
  const members: (PropertyMemberAst | FunctionMemberAst)[] = [];
  for (;;) {
    p.setMode('expression');
    p.skipNewlines();
    const member = parseClassMember(p, header.name.value);
    if (member === null) break;
    members.push(member);
  }
  const definition = finishType(p, keyword, header, members);
  p.setMode(mode);
  return definition;
}
