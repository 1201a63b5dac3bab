import type { AttributeAst, ParamBlockAst, TypeConstraintAst } from '../ast.ts';
import { parseAttributeList } from '../expressions/attributes.ts';
import { fullName } from '../full-name.ts';
import type { Parser } from '../parser.ts';
import { parseParameters } from './parameters.ts';

/** `[Attributes()] param( … )`; null, with nothing read, when no parameter block stands here. */
export function parseParamBlock(p: Parser): ParamBlockAst | null {
  const first = p.peek();
  if (first.kind !== 'Param' && first.kind !== 'LBracket') return null;
  const errors = p.lexer.errors;
  const mark = errors.mark();
  const attributes = first.kind === 'LBracket' ? (parseAttributeList(p, false) ?? []) : [];
  p.setMode('statement');
  const keyword = p.accept('Param');
  if (keyword) p.skipNewlines();
  const open = keyword && p.accept('LParen');
  if (!keyword || !open) {
    errors.reset(mark);
    p.rewindTo(first.start);
    p.setMode('statement');
    return null;
  }
  const { parameters, end } = parseParameters(p, open);
  const allowed = attributes.filter((a): a is AttributeAst => a.kind === 'Attribute');
  for (const attribute of attributes) if (attribute.kind === 'TypeConstraint') refuse(p, attribute);
  return { kind: 'ParamBlock', start: keyword.start, end, attributes: allowed, parameters };
}

function refuse(p: Parser, type: TypeConstraintAst): void {
  p.error('TypeNotAllowedBeforeParam', type, fullName(type.typeName));
}
