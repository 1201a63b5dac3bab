import type { ParameterMetadata } from '#cmdlet';
import type { CommentHelp, HelpExample } from './comment-help.ts';
import { documentedType, helpSyntax, netTypeName } from './help-syntax.ts';
import type { HelpTopic } from './help-topic.ts';
import { defaultText, listedParameters, mainMembership, pipelineInput } from './parameter-facts.ts';
import { commonParametersNote, type HelpLine, line, lines } from './text-lines.ts';

export type HelpView = 'default' | 'detailed' | 'full' | 'examples';

/** Help of a command that says something about itself, as PowerShell lays it out. */
export function helpLines(topic: HelpTopic, content: CommentHelp, view: HelpView, width: number): HelpLine[] {
  const head = [
    line(0, 'NAME'),
    line(4, topic.name),
    line(4, ''),
    line(0, 'SYNOPSIS'),
    ...lines(4, content.synopsis ?? ''),
    line(4, ''),
    line(4, ''),
  ];
  if (view === 'examples') return [...head, ...examples(content), line(0, '')];
  const body = [...head, ...syntax(topic), ...description(content)];
  if (view === 'default') return [...body, ...links(content, true), ...remarks(topic, content)];
  const parameters = parameterLines(topic, content, view === 'full', width);
  if (view === 'detailed') {
    return [...body, ...parameters, ...examples(content), ...remarks(topic, content).slice(0, -1)];
  }
  return [
    ...body,
    ...parameters,
    ...values('INPUTS', content.inputs),
    ...values('OUTPUTS', content.outputs),
    ...notes(content),
    ...examples(content),
    line(4, ''),
    ...links(content, false),
    line(0, ''),
  ];
}

function syntax(topic: HelpTopic): HelpLine[] {
  const sets = helpSyntax(topic.metadata, topic.name, documentedType);
  return [line(0, 'SYNTAX'), ...sets.flatMap(set => [line(4, set), line(4, '')]), line(4, '')];
}

function description({ description: text }: CommentHelp): HelpLine[] {
  return [line(0, 'DESCRIPTION'), ...(text === null ? [] : lines(4, text)), line(4, ''), line(0, '')];
}

function links({ links: list }: CommentHelp, spaced: boolean): HelpLine[] {
  const texts = list.map(link => line(4, /^https?:/i.test(link) ? link : `${link} `));
  return [line(0, 'RELATED LINKS'), ...texts, ...(spaced ? [line(0, '')] : [])];
}

function remarks(topic: HelpTopic, content: CommentHelp): HelpLine[] {
  const ask = (what: string, how: string): HelpLine => line(4, `${what}, type: "Get-Help ${topic.name} -${how}"`);
  const online = content.links.some(link => /^https?:/i.test(link)) ? [ask('For online help', 'Online')] : [];
  return [
    line(0, 'REMARKS'),
    ask('To see the examples', 'Examples'),
    ask('For more information', 'Detailed'),
    ask('For technical information', 'Full'),
    ...online,
    line(0, ''),
  ];
}

function parameterLines(topic: HelpTopic, content: CommentHelp, full: boolean, width: number): HelpLine[] {
  const list = listedParameters(topic.metadata).flatMap(each => parameterHelp(each, content, full, 4));
  return [line(0, 'PARAMETERS'), ...list, ...commonParametersNote(width)];
}

/** What help says of one parameter; `full` adds the table of its attributes. */
export function parameterHelp(
  parameter: ParameterMetadata,
  content: CommentHelp,
  full: boolean,
  indent: number,
): HelpLine[] {
  const type = parameter.isSwitch ? '[<SwitchParameter>]' : `<${netTypeName(parameter)}>`;
  const text = content.parameters.get(parameter.name.toLowerCase()) ?? (parameter.help || null);
  const documented = content.parameters.has(parameter.name.toLowerCase()) ? text : null;
  const inner = indent + 4;
  const rows = full ? attributeRows(parameter).map(([label, value]) => line(inner, label.padEnd(29) + value)) : [];
  return [
    line(indent, `-${parameter.name} ${type}`),
    ...(documented ? lines(inner, documented) : []),
    line(inner, ''),
    ...rows,
    ...(full ? [line(inner, '')] : []),
  ];
}

function attributeRows(parameter: ParameterMetadata): (readonly [string, string])[] {
  const membership = mainMembership(parameter);
  return [
    ['Required?', String(membership.mandatory ?? false)],
    ['Position?', membership.position === undefined ? 'named' : String(membership.position + 1)],
    ['Default value', defaultText(parameter)],
    ['Accept pipeline input?', pipelineInput(parameter)],
    ['Aliases', isOwn(parameter) ? parameter.aliases.join(', ') : ''],
    ['Accept wildcard characters?', String(parameter.wildcards)],
  ];
}

function values(heading: string, texts: readonly string[]): HelpLine[] {
  if (texts.length === 0) return [line(0, heading), line(4, '')];
  return [line(0, heading), ...texts.flatMap(text => lines(4, text)), line(4, ''), line(4, '')];
}

function notes({ notes: text }: CommentHelp): HelpLine[] {
  return text === null ? [] : [line(0, 'NOTES'), line(4, ''), line(4, ''), ...lines(8, text), line(4, '')];
}

function examples({ examples: list }: CommentHelp): HelpLine[] {
  return list.flatMap((example, i) => exampleLines(example, i + 1));
}

function exampleLines({ introduction, code, remarks: text }: HelpExample, number: number): HelpLine[] {
  const blank = line(4, '');
  return [
    line(4, `-------------------------- EXAMPLE ${number} --------------------------`),
    blank,
    ...lines(4, introduction + code),
    blank,
    ...lines(4, text),
    blank,
    blank,
    blank,
    blank,
  ];
}

/** Declared by a cmdlet of ours, which says more than a comment can. */
function isOwn(parameter: ParameterMetadata): boolean {
  return parameter.help !== '' && parameter.name !== 'WhatIf' && parameter.name !== 'Confirm';
}
