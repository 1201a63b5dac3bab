import type { AssignmentStatementAst, BinaryExpressionAst, ExpressionAst } from '#language';
import { type NetType, typeOf } from '#values';
import { enumNames } from './arguments/parameter-values.ts';
import { type CommandCompletion, match } from './completion-result.ts';
import { inferExpression } from './inference/infer-expression.ts';
import { asWord, begins, readWord } from './quoting.ts';
import { safeValue } from './safe-value.ts';

import type { Site } from './site.ts';

const comparisons = new Set([
  'ieq',
  'ine',
  'ceq',
  'cne',
  'ilike',
  'inotlike',
  'clike',
  'cnotlike',
  'imatch',
  'inotmatch',
  'cmatch',
  'cnotmatch',
]);

/** Members of an enumeration behind `$value -eq`, in the order of their numbers. */
export function comparedCompletion(site: Site, node: BinaryExpressionAst): CommandCompletion | null {
  if (!comparisons.has(node.operator)) return null;
  const type = typeOfOperand(site, node.left);
  const names = type?.enumMembers;
  const place = operandAt(site, node.right);
  if (!names || !place) return null;
  const word = readWord(place.typed);
  const matches = [...names.keys()]
    .filter(name => begins(name, word.text))
    .map(name => match('ParameterValue', `'${name}'`, name));
  return { start: place.start, length: place.typed.length, matches };
}

/** Members of an enumeration behind `[Type]$variable =`. */
export function assignedCompletion(site: Site, node: AssignmentStatementAst): CommandCompletion | null {
  const type = typeOfOperand(site, node.left);
  const names = type ? enumNames(type) : null;
  const [element] = node.right.kind === 'Pipeline' ? node.right.elements : [];
  const place = operandAt(site, element?.kind === 'CommandExpression' ? element.expression : null);
  if (!names || !place || (node.right.kind === 'Pipeline' && element?.kind !== 'CommandExpression')) return null;
  const word = readWord(place.typed);
  const matches = names
    .filter(name => begins(name, word.text))
    .map(name => match('Text', asWord(name, word.quote, true)));
  return { start: place.start, length: place.typed.length, matches };
}

/** Where an operand is missing or a string has begun. */
function operandAt(site: Site, node: ExpressionAst | null): { readonly start: number; readonly typed: string } | null {
  if (site.token && node?.kind === 'StringConstantExpression' && node.quote !== 'bare')
    return { start: node.start, typed: site.text.slice(node.start, node.end) };
  return site.token ? null : { start: site.cursor, typed: '' };
}

function typeOfOperand(site: Site, node: ExpressionAst): NetType | null {
  const value = safeValue(site, node);
  if (value !== undefined && value !== null) return typeOf(value);
  return inferExpression(site, node)[0]?.type ?? null;
}
