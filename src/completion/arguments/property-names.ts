import type { CommandAst, PipelineAst } from '#language';
import { hashtableType } from '#values';
import type { CompletionResult } from '../completion-result.ts';
import { match } from '../completion-result.ts';
import { inputOf } from '../inference/infer-pipeline.ts';
import type { Inferred } from '../inference/inferred.ts';
import { ofInferred } from '../members.ts';
import type { Word } from '../quoting.ts';
import { asWord } from '../quoting.ts';
import type { Site } from '../site.ts';

/** Parameters whose values are names of properties of what comes in. */
const takers: ReadonlyMap<string, readonly string[]> = new Map([
  ['select-object', ['property', 'excludeproperty', 'expandproperty']],
  ['where-object', ['property']],
  ['sort-object', ['property']],
  ['group-object', ['property']],
  ['measure-object', ['property']],
  ['format-table', ['property']],
  ['format-list', ['property']],
  ['format-wide', ['property']],
  ['format-custom', ['property']],
  ['foreach-object', ['membername', 'process']],
]);

export const takesPropertyNames = (command: string, parameter: string): boolean =>
  takers.get(command.toLowerCase())?.includes(parameter.toLowerCase()) ?? false;

/** Properties of the objects that come through the pipeline; ForEach-Object also takes methods. */
export function propertyNames(site: Site, command: CommandAst, commandName: string, word: Word): CompletionResult[] {
  const pipeline = site.path.findLast(
    (each): each is PipelineAst => each.kind === 'Pipeline' && each.elements.some(element => element === command),
  );
  if (!pipeline) return [];
  const listed = listedNames(site, command);
  const methods = commandName.toLowerCase() === 'foreach-object';
  return ofInferred(site, inputOf(site, pipeline, command, 0).map(asObject), word.text)
    .filter(each => !listed.has(each.listText.toLowerCase()))
    .filter(each => each.kind === 'Property' || (methods && !/^(?:where|foreach)$/i.test(each.listText)))
    .map(each => match(each.kind, asWord(each.listText, word.quote), each.listText, each.tooltip));
}

/** Keys of a table are no properties to select. */
const asObject = (each: Inferred): Inferred => (each.type === hashtableType ? { type: each.type } : each);

/** Names that stand in the same list already. */
function listedNames(site: Site, command: CommandAst): Set<string> {
  const list = command.elements.find(each => each.start < site.cursor && site.cursor <= each.end);
  if (list?.kind !== 'ArrayLiteral') return new Set();
  return new Set(
    list.elements.flatMap(each =>
      each.kind === 'StringConstantExpression' && each.end < site.cursor ? [each.value.toLowerCase()] : [],
    ),
  );
}
