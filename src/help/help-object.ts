import type { ParameterMetadata } from '#cmdlet';
import { PSCustomObject, type Value } from '#values';
import type { CommentHelp } from './comment-help.ts';
import type { HelpView } from './help-lines.ts';
import { documentedType, helpSyntax, netTypeName, plainType } from './help-syntax.ts';
import type { HelpTopic } from './help-topic.ts';
import { defaultText, listedParameters, mainMembership, pipelineInput } from './parameter-facts.ts';

const bag = (pairs: Iterable<readonly [string, Value]>, type?: string): PSCustomObject =>
  PSCustomObject.from(pairs, type);
const paragraph = (text: string): PSCustomObject => bag([['Text', text]], 'MamlParaTextItem');
const suffixes: Readonly<Record<HelpView, string>> = {
  default: '',
  detailed: '#DetailedView',
  full: '#FullView',
  examples: '#ExamplesView',
};

/** What Get-Help gives for a command: properties as scripts read them, and the topic that its views show. */
export class HelpObject extends PSCustomObject {
  readonly topic: HelpTopic;
  constructor(topic: HelpTopic, view: HelpView) {
    super();
    this.topic = topic;
    const base = topic.content
      ? ['MamlCommandHelpInfo', 'HelpInfo']
      : ['ExtendedCmdletHelpInfo', 'CmdletHelpInfo', 'HelpInfo'];
    const suffix = suffixes[view];
    const special = suffix === '' ? [] : base.filter(each => each !== 'CmdletHelpInfo').map(each => each + suffix);
    this.typeNames.splice(0, this.typeNames.length, ...special, ...base);
    for (const [name, value] of topic.content ? documented(topic, topic.content) : plain(topic)) this.set(name, value);
  }
}

function* documented(topic: HelpTopic, content: CommentHelp): Iterable<readonly [string, Value]> {
  if (content.description !== null) yield ['description', [paragraph(content.description)]];
  yield [
    'parameters',
    bag([['parameter', listedParameters(topic.metadata).map(each => parameterObject(each, content))]]),
  ];
  if (content.inputs.length > 0) yield ['inputTypes', bag([['inputType', typed('inputType', content.inputs)]])];
  if (content.notes !== null) yield ['alertSet', bag([['alert', [paragraph(content.notes)]]])];
  const syntax = helpSyntax(topic.metadata, topic.name, documentedType).map(text =>
    bag([
      ['name', topic.name],
      ['text', text],
    ]),
  );
  yield ['syntax', bag([['syntaxItem', syntax]])];
  if (content.examples.length > 0) yield ['examples', bag([['example', content.examples.map(exampleObject)]])];
  yield [
    'details',
    bag([
      ['name', topic.name],
      ['description', [paragraph(content.synopsis ?? '')]],
    ]),
  ];
  if (content.links.length > 0) yield ['relatedLinks', bag([['navigationLink', content.links.map(linkObject)]])];
  if (content.outputs.length > 0) yield ['returnValues', bag([['returnValue', typed('returnValue', content.outputs)]])];
  yield* tail(topic, content.synopsis ?? '', content);
}

function* plain(topic: HelpTopic): Iterable<readonly [string, Value]> {
  const dash = topic.name.indexOf('-');
  yield ['CommonParameters', topic.metadata.isCmdlet];
  yield [
    'details',
    bag([
      ['name', topic.name],
      ['noun', dash < 0 ? '' : topic.name.slice(dash + 1)],
      ['verb', dash < 0 ? '' : topic.name.slice(0, dash)],
    ]),
  ];
  yield ['parameters', bag([['parameter', listedParameters(topic.metadata).map(each => parameterObject(each, null))]])];
  yield ['aliases', `${topic.aliases.join('\n') || 'None'}\n`];
  yield ['remarks', 'None'];
  yield* tail(topic, `\n${helpSyntax(topic.metadata, topic.name, plainType).join('\n\n')}\n`, null);
}

function* tail(topic: HelpTopic, synopsis: string, content: CommentHelp | null): Iterable<readonly [string, Value]> {
  yield ['Name', topic.name];
  yield ['Category', topic.category];
  yield ['Synopsis', synopsis];
  yield ['Component', content?.component ?? null];
  yield ['Role', content?.role ?? null];
  yield ['Functionality', content?.functionality ?? null];
  yield ['ModuleName', topic.moduleName];
}

/** A parameter as `-Parameter` gives it. */
export class ParameterHelpObject extends PSCustomObject {
  readonly parameter: ParameterMetadata;
  readonly content: CommentHelp | null;
  constructor(parameter: ParameterMetadata, content: CommentHelp | null) {
    super();
    this.parameter = parameter;
    this.content = content;
    this.typeNames.splice(
      0,
      this.typeNames.length,
      content ? 'MamlCommandHelpInfo#parameter' : 'CmdletHelpInfo#parameter',
    );
  }
}

export function parameterObject(parameter: ParameterMetadata, content: CommentHelp | null): ParameterHelpObject {
  const object = new ParameterHelpObject(parameter, content);
  const membership = mainMembership(parameter);
  const text = content?.parameters.get(parameter.name.toLowerCase());
  object.set('defaultValue', defaultText(parameter) || null);
  object.set('type', bag([['name', netTypeName(parameter)]]));
  object.set('parameterValue', netTypeName(parameter));
  object.set('name', parameter.name);
  if (text) object.set('description', [paragraph(text)]);
  object.set('required', String(membership.mandatory ?? false));
  object.set('globbing', String(parameter.wildcards));
  object.set('pipelineInput', pipelineInput(parameter));
  object.set('position', membership.position === undefined ? 'named' : String(membership.position + 1));
  return object;
}

function typed(name: string, texts: readonly string[]): Value {
  return texts.map(text => bag([['type', bag([['name', text]])]], `MamlCommandHelpInfo#${name}`));
}

function exampleObject(example: CommentHelp['examples'][number], index: number): PSCustomObject {
  return bag([
    ['code', example.code],
    ['introduction', [paragraph(example.introduction)]],
    ['title', `-------------------------- EXAMPLE ${index + 1} --------------------------`],
    ['remarks', [example.remarks, '', '', '', ''].map(paragraph)],
  ]);
}

function linkObject(link: string): PSCustomObject {
  return bag([[/^https?:/i.test(link) ? 'uri' : 'linkText', link]]);
}
