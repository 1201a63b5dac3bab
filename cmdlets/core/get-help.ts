import { type CmdletContext, type CommandInfo, defineCmdlet, ps } from '#cmdlet';
import { HelpObject, type HelpTopic, type HelpView, helpTopicOf, listedParameters, parameterObject } from '#help';
import { PSCustomObject, WildcardPattern } from '#values';
import { shellHelpTopic } from './help-about-help.ts';
import { defineHelpViews } from './help-views.ts';

/** Shows how commands are used. */
export default defineCmdlet({
  name: 'Get-Help',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Shows how commands are used.',
  parameters: {
    Name: {
      type: ps.string(),
      position: 0,
      from: 'propertyName',
      validate: { notNullOrEmpty: true },
      help: 'The command, by name or alias; wildcards and parts of names are taken.',
    },
    Path: { type: ps.string(), wildcards: true, help: 'Taken for compatibility.' },
    Category: {
      type: ps.array(
        ps.oneOf(
          'Alias',
          'Cmdlet',
          'Provider',
          'General',
          'FAQ',
          'Glossary',
          'HelpFile',
          'ScriptCommand',
          'Function',
          'Filter',
          'ExternalScript',
          'All',
          'DefaultHelp',
          'DscResource',
          'Class',
          'Configuration',
        ),
      ),
      help: 'Only commands of these kinds.',
    },
    Detailed: { type: ps.switch(), help: 'Also parameters and examples.' },
    Full: { type: ps.switch(), help: 'Everything there is to say.' },
    Examples: { type: ps.switch(), help: 'Only the examples.' },
    Parameter: { type: ps.array(ps.string()), help: 'Only these parameters; wildcards are taken.' },
    Component: { type: ps.array(ps.string()), help: 'Taken for compatibility.' },
    Functionality: { type: ps.array(ps.string()), help: 'Taken for compatibility.' },
    Role: { type: ps.array(ps.string()), help: 'Taken for compatibility.' },
    Online: { type: ps.switch(), help: 'Shows the address of the page on the network, where a command has one.' },
  },
  sets: {
    AllUsersView: { Full: {} },
    DetailedView: { Detailed: { mandatory: true } },
    Examples: { Examples: { mandatory: true } },
    Parameters: { Parameter: { mandatory: true } },
    Online: { Online: { mandatory: true } },
  },
  defaultSet: 'AllUsersView',
  examples: [
    { does: 'Help of a command', code: 'Get-Help Get-Content' },
    { does: 'Examples of a command', code: 'Get-Help Get-Content -Examples' },
  ],
  process(bound, context) {
    defineHelpViews(context);
    const name = bound.Name;
    if (name === undefined || name.toLowerCase() === 'default') {
      context.write(shellHelpTopic);
      return;
    }
    const topics = topicsOf(name, bound.Category, context);
    const [topic] = topics;
    if (!topic) {
      writeNotFound(name, context);
      return;
    }
    if (topics.length > 1) context.writeAll(topics.map(shortHelp));
    else if (bound.set === 'Parameters') writeParameters(topic, bound.Parameter, context);
    else if (bound.set === 'Online')
      context.write(topic.content?.links.find(link => /^https?:/i.test(link)) ?? new HelpObject(topic, 'full'));
    else context.write(new HelpObject(topic, viewOf(bound.set, bound.set === 'AllUsersView' ? bound.Full : false)));
  },
});

function viewOf(set: string, full: boolean | undefined): HelpView {
  if (set === 'DetailedView') return 'detailed';
  if (set === 'Examples') return 'examples';
  return full ? 'full' : 'default';
}

/** The command of that name; else those whose names match; else those whose names contain it. */
function topicsOf(name: string, categories: readonly string[] | undefined, context: CmdletContext): HelpTopic[] {
  const { commands } = context.shell;
  const pattern = WildcardPattern.containsWildcards(name);
  const exact = pattern ? null : commands.resolve(name);
  const found = exact?.metadata ? [exact] : commands.list(pattern ? name : `*${WildcardPattern.escape(name)}*`);
  const topics = new Map<string, HelpTopic>();
  for (const command of found) {
    if (pattern && command.commandType === 'Alias') continue;
    const topic = topicOf(command, context);
    if (topic && isOfCategory(topic, categories)) topics.set(topic.name.toLowerCase(), topic);
  }
  return [...topics.values()].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

function topicOf(command: CommandInfo, context: CmdletContext): HelpTopic | null {
  const target = command.resolved ?? command;
  const aliases = context.shell.commands
    .aliases()
    .filter(alias => alias.definition.toLowerCase() === target.name.toLowerCase())
    .map(alias => alias.name);
  return helpTopicOf(command, aliases);
}

function isOfCategory({ category }: HelpTopic, categories: readonly string[] | undefined): boolean {
  return (
    categories === undefined || categories.some(each => each === 'All' || each.toLowerCase() === category.toLowerCase())
  );
}

function shortHelp(topic: HelpTopic): PSCustomObject {
  const short = PSCustomObject.from([
    ['Name', topic.name],
    ['Category', topic.category],
    ['Module', topic.moduleName],
    ['Synopsis', topic.content?.synopsis ?? ''],
  ]);
  short.typeNames.splice(0, short.typeNames.length, 'HelpInfoShort');
  return short;
}

function writeParameters(topic: HelpTopic, patterns: readonly string[], context: CmdletContext): void {
  for (const pattern of patterns) {
    const found = listedParameters(topic.metadata).filter(each =>
      WildcardPattern.get(pattern, true).matches(each.name),
    );
    for (const parameter of found) context.write(parameterObject(parameter, topic.content));
    if (found.length > 0) continue;
    context.writeError(
      context.error(
        'System.Management.Automation.PSArgumentException',
        `No parameter matches criteria ${pattern}.`,
        'NoParmsFound',
        'InvalidArgument',
      ),
    );
  }
}

function writeNotFound(name: string, context: CmdletContext): void {
  if (WildcardPattern.containsWildcards(name)) return;
  context.writeError(
    context.error(
      'Microsoft.PowerShell.Commands.HelpNotFoundException',
      `Get-Help could not find ${name} in a help file in this session. To download updated help topics type: "Update-Help". To get help online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116.`,
      'HelpNotFound',
      'ResourceUnavailable',
    ),
  );
}
