import type { CommandAst, ExpressionAst, PipelineAst } from '#language';
import { int32Type, psCustomObjectType, stringType } from '#values';
import { commandOf } from '../arguments/command-call.ts';
import type { Site } from '../site.ts';
import { inferExpression } from './infer-expression.ts';
import { inferBlock, inputOf } from './infer-pipeline.ts';
import { type Inferred, type InferredProperty, ofType } from './inferred.ts';
import { resolveType } from './named-type.ts';

/** What a command writes: what it says of itself, or what a well-known one makes of its input. */
export function inferCommand(
  site: Site,
  pipeline: PipelineAst,
  command: CommandAst,
  depth: number,
): readonly Inferred[] {
  const [first] = command.elements;
  if (first?.kind === 'ScriptBlockExpression') return inferBlock(site, first.scriptBlock, depth);
  const call = commandOf(site, command);
  const name = call?.name.toLowerCase() ?? '';
  switch (name) {
    case 'where-object':
    case 'sort-object':
    case 'get-unique':
    case 'tee-object':
    case 'get-random':
      return inputOf(site, pipeline, command, depth);
    case 'foreach-object':
      return inferForEach(site, pipeline, command, depth);
    case 'select-object':
      return inferSelect(site, inputOf(site, pipeline, command, depth), command);
    case 'group-object':
      return [groupOf(inputOf(site, pipeline, command, depth))];
    case 'new-object':
      return inferNewObject(site, command);
    case 'write-output':
      return call?.positional.flatMap(each => inferExpression(site, each, depth)) ?? [];
    default:
      return (call?.metadata?.outputs ?? []).flatMap(each => {
        const type = resolveType(site, each);
        return type ? [ofType(type)] : [];
      });
  }
}

/** GroupInfo. */
function groupOf(input: readonly Inferred[]): Inferred {
  const properties: readonly InferredProperty[] = [
    { name: 'Count', value: [ofType(int32Type)] },
    { name: 'Group', value: input },
    { name: 'Name', value: [ofType(stringType)] },
    { name: 'Values', value: [] },
  ];
  return { type: psCustomObjectType, properties: new Map(properties.map(each => [each.name.toLowerCase(), each])) };
}

function inferForEach(site: Site, pipeline: PipelineAst, command: CommandAst, depth: number): readonly Inferred[] {
  const blocks = command.elements.flatMap(each => (each.kind === 'ScriptBlockExpression' ? [each.scriptBlock] : []));
  if (blocks.length > 0) return blocks.flatMap(each => inferBlock(site, each, depth));
  const member = wordOf(command.elements[1]);
  return inputOf(site, pipeline, command, depth).flatMap(
    each => each.properties?.get(member.toLowerCase())?.value ?? [],
  );
}

const wordOf = (node: CommandAst['elements'][number] | null | undefined): string =>
  node?.kind === 'StringConstantExpression' ? node.value : '';

function inferNewObject(site: Site, command: CommandAst): readonly Inferred[] {
  const call = commandOf(site, command);
  const type = resolveType(site, wordOf(call?.named.get('typename') ?? call?.positional[0]));
  return type ? [ofType(type)] : [];
}

/** With names to select, an object of these properties; else what came in. */
function inferSelect(site: Site, input: readonly Inferred[], command: CommandAst): readonly Inferred[] {
  const call = commandOf(site, command);
  const expanded = wordOf(call?.named.get('expandproperty')).toLowerCase();
  if (expanded) return input.flatMap(each => each.properties?.get(expanded)?.value ?? []);
  const selected = call?.named.get('property') ?? call?.positional[0];
  if (!selected || call?.named.has('first') === true) return input;
  const found = new Map<string, InferredProperty>();
  for (const node of selected.kind === 'ArrayLiteral' ? selected.elements : [selected]) {
    const name = selectedName(node);
    if (name === '*') return input;
    const key = name.toLowerCase();
    if (name) found.set(key, { name, value: input.flatMap(each => each.properties?.get(key)?.value ?? []) });
  }
  return [{ type: psCustomObjectType, properties: found }];
}

function selectedName(node: ExpressionAst): string {
  if (node.kind === 'StringConstantExpression') return node.value;
  if (node.kind !== 'Hashtable') return '';
  for (const { key, value } of node.pairs) {
    if (key.kind !== 'StringConstantExpression' || !/^(?:n|name|l|label)$/i.test(key.value)) continue;
    const [element] = value.kind === 'Pipeline' ? value.elements : [];
    if (element?.kind === 'Command') return wordOf(element.elements[0]);
    if (element?.kind === 'CommandExpression') return wordOf(element.expression);
  }
  return '';
}
