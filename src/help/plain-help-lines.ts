import { allParameterSets, type ParameterMetadata } from '#cmdlet';
import type { HelpView } from './help-lines.ts';
import { helpSyntax, plainType } from './help-syntax.ts';
import type { HelpTopic } from './help-topic.ts';
import { listedParameters, mainMembership, pipelineInput } from './parameter-facts.ts';
import { commonParametersNote, type HelpLine, line } from './text-lines.ts';

/** Help of a command that says nothing about itself: what its parameters tell. */
export function plainHelpLines(topic: HelpTopic, view: HelpView, width: number): HelpLine[] {
  const name = [line(0, 'NAME'), line(4, topic.name)];
  const tail = [...aliasLines(topic), line(0, ''), line(0, 'REMARKS'), line(4, 'None'), line(0, '')];
  if (view === 'examples') return [...name, line(0, ''), ...tail];
  const sets = helpSyntax(topic.metadata, topic.name, plainType).flatMap(set => [line(4, set), line(4, '')]);
  const head = [...name, line(4, ''), line(0, 'SYNTAX'), ...sets];
  if (view === 'default') return [...head, line(0, ''), ...tail];
  const listed = listedParameters(topic.metadata).sort((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  );
  const full = view === 'full';
  const parameters = listed.flatMap(each =>
    full ? plainParameterLines(each, 4) : [line(4, heading(each)), line(4, '')],
  );
  const body = [...head, line(4, ''), line(0, 'PARAMETERS'), ...parameters];
  if (topic.metadata.isCmdlet) body.push(...commonParametersNote(width));
  if (!full) return [...body, line(0, ''), ...tail];
  const outputs = topic.metadata.outputs.length > 0 ? topic.metadata.outputs : ['System.Object'];
  return [
    ...body,
    line(4, ''),
    line(0, 'INPUTS'),
    line(4, 'None'),
    line(4, ''),
    line(4, ''),
    line(0, 'OUTPUTS'),
    ...outputs.map(each => line(4, each)),
    line(4, ''),
    ...tail,
  ];
}

function aliasLines({ aliases }: HelpTopic): HelpLine[] {
  const names = aliases.length === 0 ? ['None'] : aliases;
  return [line(0, 'ALIASES'), ...names.map(each => line(4, each)), line(4, '')];
}

function heading(parameter: ParameterMetadata): string {
  return parameter.isSwitch ? `-${parameter.name}` : `-${parameter.name} ${plainType(parameter)}`;
}

export function plainParameterLines(parameter: ParameterMetadata, indent: number): HelpLine[] {
  const membership = mainMembership(parameter);
  const sets = [...parameter.sets.keys()].map(set => (set === allParameterSets ? '(All)' : set));
  const rows = [
    ['Required?', String(membership.mandatory ?? false)],
    ['Position?', membership.position === undefined ? 'Named' : String(membership.position)],
    ['Accept pipeline input?', pipelineInput(parameter)],
    ['Parameter set name', sets.join(', ')],
    ['Aliases', parameter.aliases.join(', ') || 'None'],
    ['Dynamic?', String(parameter.dynamic)],
    ['Accept wildcard characters?', 'false'],
  ] as const;
  const inner = indent + 4;
  return [
    line(indent, heading(parameter)),
    line(inner, ''),
    ...rows.map(([label, value]) => line(inner, label.padEnd(29) + value)),
    line(inner, ''),
  ];
}
