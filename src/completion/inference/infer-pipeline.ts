import type {
  CommandAst,
  CommandExpressionAst,
  PipelineAst,
  ScriptBlockAst,
  StatementAst,
  VariableExpressionAst,
} from '#language';
import { pathTo, type Site } from '../site.ts';
import { inferCommand } from './infer-command.ts';
import { inferExpression } from './infer-expression.ts';
import { distinct, type Inferred, unrolled } from './inferred.ts';

/** What a statement writes. */
export function inferStatement(site: Site, node: StatementAst, depth: number): readonly Inferred[] {
  switch (node.kind) {
    case 'Pipeline': {
      const last = node.elements.at(-1);
      return last ? inferElement(site, node, last, depth) : [];
    }
    case 'PipelineChain':
      return [...inferStatement(site, node.left, depth), ...inferStatement(site, node.right, depth)];
    case 'AssignmentStatement':
      return inferStatement(site, node.right, depth);
    case 'IfStatement':
      return [...node.clauses.map(each => each.body), ...(node.elseClause ? [node.elseClause] : [])]
        .flatMap(body => body.statements)
        .flatMap(each => inferStatement(site, each, depth));
    case 'ReturnStatement':
      return node.pipeline ? inferStatement(site, node.pipeline, depth) : [];
    case 'ForEachStatement':
    case 'ForStatement':
    case 'WhileStatement':
    case 'TryStatement':
      return node.body.statements.flatMap(each => inferStatement(site, each, depth));
    default:
      return [];
  }
}

function inferElement(
  site: Site,
  pipeline: PipelineAst,
  element: CommandAst | CommandExpressionAst,
  depth: number,
): readonly Inferred[] {
  if (element.kind === 'CommandExpression') return inferExpression(site, element.expression, depth);
  return distinct(inferCommand(site, pipeline, element, depth));
}

/** What a script block writes: all of its statements that are not assignments. */
export function inferBlock(site: Site, block: ScriptBlockAst, depth: number): readonly Inferred[] {
  return [block.begin, block.process, block.endBlock]
    .flatMap(each => each?.statements ?? [])
    .filter(each => each.kind !== 'AssignmentStatement')
    .flatMap(each => inferStatement(site, each, depth));
}

/** What comes to a command from the one before it, object by object. */
export function inputOf(site: Site, pipeline: PipelineAst, command: CommandAst, depth: number): readonly Inferred[] {
  const at = pipeline.elements.indexOf(command);
  const source = at > 0 ? pipeline.elements[at - 1] : undefined;
  return source ? distinct(unrolled(inferElement(site, pipeline, source, depth))) : [];
}

/** `$_`: what goes through the pipeline whose command holds the block that the variable stands in. */
export function pipelineInput(site: Site, node: VariableExpressionAst, depth: number): readonly Inferred[] {
  const path = pathTo(site.ast, node.end);
  const block = path.findLastIndex(each => each.kind === 'ScriptBlockExpression');
  if (block < 0) return [];
  const outside = path.slice(0, block);
  const command = outside.findLast((each): each is CommandAst => each.kind === 'Command');
  const pipeline = outside.findLast(
    (each): each is PipelineAst => each.kind === 'Pipeline' && each.elements.some(element => element === command),
  );
  return command && pipeline ? inputOf(site, pipeline, command, depth) : methodInput(site, path.slice(0, block), depth);
}

/** `$list.Where({ $_… })` and `.ForEach({ … })`. */
function methodInput(site: Site, outside: Site['path'], depth: number): readonly Inferred[] {
  const call = outside.at(-1);
  if (call?.kind !== 'InvokeMemberExpression' || call.member.kind !== 'StringConstantExpression') return [];
  return /^(?:where|foreach)$/i.test(call.member.value)
    ? distinct(unrolled(inferExpression(site, call.target, depth)))
    : [];
}
