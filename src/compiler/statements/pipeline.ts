import {
  type Ast,
  type CommandExpressionAst,
  type ExpressionAst,
  type PipelineAst,
  type PipelineChainAst,
  visit,
} from '#language';
import { type Code, js, nothing } from '../code.ts';
import { PipelineSite } from '../command-site.ts';
import type { Emitter } from '../emitter.ts';
import { emitExpression } from '../expressions/expression.ts';
import { emitAssignment, emitAssignTo, prepareTarget } from './assignment.ts';
import { emitCommandParts, emitRedirections, list } from './command.ts';

/** A pipeline as a statement: what it yields goes to the sink. */
export function emitPipeline(c: Emitter, node: PipelineAst): Code {
  const [only] = node.elements;
  if (node.background) return emitBackground(c, node);
  if (node.elements.length === 1 && only?.kind === 'CommandExpression') {
    if (only.redirections.length === 0) return emitExpressionStatement(c, only.expression);
    const { redirections, files } = emitRedirections(c, only.redirections);
    const body = c.inClosure(() => c.withSink(js`o`, () => emitExpressionStatement(c, only.expression)));
    return js`${c.rt('redirected')}(f,${c.sink},${c.constant(redirections)},${list(files)},(f,o)=>{${body}});`;
  }
  const call = emitPipelineCall(c, node);
  return js`${c.rt(call.single ? 'command' : 'pipeline')}(f,${c.sink},${call.args});`;
}

/** A pipeline as a value: null or nothing, the only object, or an array. */
export function emitPipelineValue(c: Emitter, node: PipelineAst): Code {
  const [only] = node.elements;
  if (
    !node.background &&
    node.elements.length === 1 &&
    only?.kind === 'CommandExpression' &&
    only.redirections.length === 0
  ) {
    return emitExpression(c, only.expression);
  }
  if (node.background || (node.elements.length === 1 && only?.kind === 'CommandExpression')) {
    const sink = c.fresh('o');
    const body = c.inClosure(() => c.withSink(sink, () => emitPipeline(c, node)));
    return js`(()=>{const ${sink}=new ${c.rt('Collector')}();${body};return ${sink}.result()})()`;
  }
  const call = emitPipelineCall(c, node);
  return js`${c.rt(call.single ? 'commandValue' : 'pipelineValue')}(f,${call.args})`;
}

/** Arguments after frame and sink: a site and its values. A command alone has a shorter way than a pipeline. */
function emitPipelineCall(c: Emitter, node: PipelineAst): { single: boolean; args: Code } {
  const [first, ...rest] = node.elements;
  const fromExpression = first?.kind === 'CommandExpression';
  const commands = (fromExpression ? rest : node.elements).flatMap(element =>
    element.kind === 'Command' ? [emitCommandParts(c, element)] : [],
  );
  const [only] = commands;
  if (commands.length === 1 && !fromExpression && only && only.site.redirections.length === 0) {
    return { single: true, args: js`${c.constant(only.site)},${list(only.values)}` };
  }
  const input = fromExpression ? emitRedirections(c, first.redirections) : { redirections: [], files: [] };
  const extent = { start: node.start, end: node.end };
  const site = new PipelineSite(
    fromExpression,
    commands.map(each => each.site),
    extent,
    input.redirections,
  );
  const values = commands.map(each => list(each.values));
  const files = commands.map(each => list(each.files));
  const source = fromExpression ? emitSource(c, first, input) : js`undefined`;
  return { single: false, args: js`${c.constant(site)},${source},${list(values)},${list(files)}` };
}

/** The expression in front of a pipeline; with redirections its streams come along with its values. */
function emitSource(
  c: Emitter,
  first: CommandExpressionAst,
  { redirections, files }: ReturnType<typeof emitRedirections>,
): Code {
  if (redirections.length === 0) return emitExpression(c, first.expression);
  const sink = c.fresh('o');
  const body = c.inClosure(() => c.withSink(js`o`, () => emitExpressionStatement(c, first.expression)));
  return js`(()=>{const ${sink}=new ${c.rt('Collector')}();${c.rt('redirected')}(f,${sink},${c.constant(redirections)},${list(files)},(f,o)=>{${body}});return ${sink}.items})()`;
}

function emitExpressionStatement(c: Emitter, expression: ExpressionAst): Code {
  if (expression.kind === 'UnaryExpression' && /\+\+|--/.test(expression.operator)) {
    const place = prepareTarget(c, expression.child);
    const step = c.rt(expression.operator.endsWith('++') ? 'increment' : 'decrement');
    return js`${emitAssignTo(c, place, js`${step}(${place.read})`)};${emitSuccess(c, expression)}`;
  }
  // `($x = 5)` yields what it assigned.
  if (expression.kind === 'ParenExpression' && expression.pipeline.kind === 'AssignmentStatement') {
    return js`${c.rt('output')}(${c.sink},${emitAssignment(c, expression.pipeline, true)});${emitSuccess(c, expression)}`;
  }
  return js`${c.rt('output')}(${c.sink},${emitExpression(c, expression)});${emitSuccess(c, expression)}`;
}

/** A statement that ran succeeded, unless a command in it decides: then `$?` is the command's. */
export function emitSuccess(c: Emitter, node: Ast): Code {
  return c.options.unit.tracksSuccess && !runsCommand(node) ? js`${c.rt('setSuccess')}(f);` : nothing;
}

function runsCommand(node: Ast): boolean {
  let found = false;
  visit(node, each => {
    if (each.kind === 'Command') found = true;
    return !found && each.kind !== 'ScriptBlock';
  });
  return found;
}

function emitBackground(c: Emitter, node: PipelineAst): Code {
  return js`${c.rt('background')}(f,${c.sink},${c.constant(node)});`;
}

/** `a && b || c`: each pipeline runs if the one before succeeded (or failed). */
export function emitChain(c: Emitter, node: PipelineChainAst): Code {
  const part = (pipeline: PipelineAst): Code => js`f.at=${c.position(pipeline)};${emitPipeline(c, pipeline)}`;
  const left = node.left.kind === 'Pipeline' ? part(node.left) : emitChain(c, node.left);
  const right = part(node.right);
  const goOn = node.operator === '&&' ? js`${c.rt('chain')}(f)` : js`!${c.rt('chain')}(f)`;
  return js`{${c.rt('setSuccess')}(f);try{${left}}catch(e){${c.rt('fail')}(f,e)}if(${goOn}){${c.rt('setSuccess')}(f);${right}}}`;
}
