import {
  type AssignmentStatementAst,
  type Ast,
  type ExpressionAst,
  type ParameterAst,
  type VariableExpressionAst,
  visit,
} from '#language';
import { booleanType, type NetType } from '#values';
import type { Site } from '../site.ts';
import { inferExpression } from './infer-expression.ts';
import { inferStatement, pipelineInput } from './infer-pipeline.ts';
import { distinct, type Inferred, ofType, ofValue, unrolled } from './inferred.ts';
import { namedType } from './named-type.ts';

/** What a variable holds: its type constraint, what was assigned last before it, the loop it belongs to, the session's value. */
export function inferVariable(site: Site, node: VariableExpressionAst, depth: number): readonly Inferred[] {
  const name = node.path.toLowerCase().replace(/^(?:local|script|global|private|using):/, '');
  if (name === '_' || name === 'psitem') return pipelineInput(site, node, depth);
  if (name === 'true' || name === 'false') return [ofType(booleanType)];
  const written = inText(site, name, node.start);
  if (written.type) return [ofType(written.type)];
  if (written.source) {
    const found = written.source(depth);
    if (found.length > 0) return distinct(found);
  }
  return ofValue(site.shell.variables.get(node.path));
}

interface Written {
  /** A constraint that the variable keeps. */
  type: NetType | null;
  /** The assignment nearest before the place. */
  source: ((depth: number) => readonly Inferred[]) | null;
}

/** What the text itself says of a variable before a place. */
function inText(site: Site, name: string, before: number): Written {
  const written: Written = { type: null, source: null };
  visit(site.ast, each => {
    if (each.start >= before) return false;
    if (each.kind === 'Parameter') fromParameter(site, each, name, written);
    else if (each.kind === 'ForEachStatement' && isNamed(each.variable, name))
      written.source = depth => unrolled(inferStatement(site, each.condition, depth));
    else if (each.kind === 'AssignmentStatement' && each.end <= before) fromAssignment(site, each, name, written);
    return isReachable(site, each);
  });
  return written;
}

/** Variables of another function's body are not this one's. */
function isReachable(site: Site, node: Ast): boolean {
  return node.kind !== 'FunctionDefinition' || site.path.includes(node) || site.path.includes(node.body);
}

const isNamed = (node: ExpressionAst, name: string): boolean =>
  node.kind === 'VariableExpression' &&
  node.path.toLowerCase().replace(/^(?:local|script|global|private):/, '') === name;

function fromParameter(site: Site, node: ParameterAst, name: string, written: Written): void {
  if (!isNamed(node.name, name)) return;
  for (const attribute of node.attributes)
    if (attribute.kind === 'TypeConstraint') written.type = namedType(site, attribute.typeName);
  const { defaultValue } = node;
  if (defaultValue) written.source = depth => inferExpression(site, defaultValue, depth);
}

function fromAssignment(site: Site, node: AssignmentStatementAst, name: string, written: Written): void {
  let left = node.left;
  while (left.kind === 'ConvertExpression' || left.kind === 'AttributedExpression') {
    if (left.kind === 'ConvertExpression' && innermost(left) && isNamed(innermost(left), name))
      written.type = namedType(site, left.type.typeName);
    left = left.child;
  }
  if (!isNamed(left, name) || (node.operator !== '=' && node.operator !== '??=')) return;
  written.source = depth => inferStatement(site, node.right, depth);
}

function innermost(node: ExpressionAst): ExpressionAst {
  return node.kind === 'ConvertExpression' || node.kind === 'AttributedExpression' ? innermost(node.child) : node;
}
