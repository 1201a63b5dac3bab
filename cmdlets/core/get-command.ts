import { type CmdletContext, type CommandInfo, commandSyntax, defineCmdlet, type ParameterType, ps } from '#cmdlet';
import { numberValue, PSCustomObject, type Value, WildcardPattern } from '#values';
import { byKindAndName, type CommandFilter, isAskedFor, isOfType } from './command-filter.ts';
import { writeCommandNotFound } from './command-not-found.ts';
import { abbreviationOf, fuzzyDistance } from './name-matching.ts';

const moduleSpecification: ParameterType<string> = {
  typeName: 'string',
  displayName: 'Microsoft.PowerShell.Commands.ModuleSpecification',
};
const typeNameText: ParameterType<string> = {
  typeName: 'string',
  displayName: 'System.Management.Automation.PSTypeName',
};
/** Flags: several may be given. */
const commandTypes: ParameterType<string[]> = {
  typeName: 'string[]',
  displayName: 'System.Management.Automation.CommandTypes',
  names: ['Alias', 'Function', 'Filter', 'Cmdlet', 'ExternalScript', 'Application', 'Script', 'Configuration', 'All'],
};

/** Lists commands, or says how one is called. */
export default defineCmdlet({
  name: 'Get-Command',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Lists commands, or says how one is called.',
  aliases: ['gcm'],
  outputs: [
    'System.Management.Automation.AliasInfo',
    'System.Management.Automation.ApplicationInfo',
    'System.Management.Automation.FunctionInfo',
    'System.Management.Automation.CmdletInfo',
    'System.Management.Automation.ExternalScriptInfo',
    'System.Management.Automation.FilterInfo',
    'System.String',
    'System.Management.Automation.PSObject',
  ],
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'The commands, by name; wildcards are taken.',
    },
    Verb: { type: ps.array(ps.string()), help: 'Only commands with these verbs; wildcards are taken.' },
    Noun: { type: ps.array(ps.string()), help: 'Only commands with these nouns; wildcards are taken.' },
    Module: {
      type: ps.array(ps.string()),
      from: 'propertyName',
      aliases: ['PSSnapin'],
      help: 'Only commands of these modules; wildcards are taken.',
    },
    ExcludeModule: { type: ps.array(ps.string()), help: 'No commands of these modules.' },
    FullyQualifiedModule: {
      type: ps.array(moduleSpecification),
      from: 'propertyName',
      help: 'Only commands of these modules, by name.',
    },
    CommandType: { type: commandTypes, aliases: ['Type'], help: 'Only commands of these kinds.' },
    TotalCount: { type: ps.int(), from: 'propertyName', help: 'Gives at most this many commands.' },
    Syntax: { type: ps.switch(), from: 'propertyName', help: 'Gives a line for each way to call the command.' },
    ShowCommandInfo: { type: ps.switch(), help: 'Gives plain objects that describe the commands.' },
    ArgumentList: {
      type: ps.array(ps.object()),
      position: 1,
      remaining: true,
      aliases: ['Args'],
      validate: { allowNull: true, allowEmptyCollection: true },
      help: 'Arguments that make a command add parameters; for a single command.',
    },
    All: { type: ps.switch(), from: 'propertyName', help: 'Also gives commands that another of the same name hides.' },
    ListImported: { type: ps.switch(), from: 'propertyName', help: 'Only commands of the session; all of them are.' },
    ParameterName: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'Only commands with parameters of these names or aliases.',
    },
    ParameterType: {
      type: ps.array(typeNameText),
      validate: { notNullOrEmpty: true },
      help: 'Only commands with parameters of these types.',
    },
    UseFuzzyMatching: { type: ps.switch(), help: 'Also finds names that are written nearly so.' },
    FuzzyMinimumDistance: { type: ps.net('uint'), help: 'How many letters may differ.' },
    UseAbbreviationExpansion: { type: ps.switch(), help: 'Takes names of which only the capitals are written.' },
  },
  sets: {
    CmdletSet: { Verb: { from: 'propertyName' }, Noun: { from: 'propertyName' } },
    AllCommandSet: {
      Name: { position: 0, from: 'pipelineOrPropertyName' },
      CommandType: { from: 'propertyName' },
      UseFuzzyMatching: {},
      FuzzyMinimumDistance: {},
      UseAbbreviationExpansion: { from: 'propertyName' },
    },
  },
  defaultSet: 'CmdletSet',
  examples: [
    { does: 'How is a command called?', code: 'Get-Command Get-Date -Syntax' },
    { does: 'Commands with a noun', code: 'Get-Command -Noun Item' },
  ],
  begin: () => ({ count: 0 }),
  process(bound, context, state) {
    const total = bound.TotalCount === undefined || bound.TotalCount < 0 ? Number.POSITIVE_INFINITY : bound.TotalCount;
    const filter: CommandFilter = {
      ...bound,
      Module: bound.FullyQualifiedModule ?? bound.Module,
      ...(bound.set === 'CmdletSet' ? { CommandType: ['Function', 'Filter', 'Cmdlet'] } : {}),
    };
    const found =
      bound.set === 'AllCommandSet' && bound.Name
        ? byNames(bound.Name, filter, bound, context)
        : everything(filter, context);
    for (const each of found) {
      if (state.count++ >= total) return;
      const command = bound.ArgumentList ? each.withArguments(bound.ArgumentList) : each;
      context.write(bound.Syntax ? syntaxText(command) : bound.ShowCommandInfo ? plainInfo(command, context) : command);
    }
  },
});

interface MatchOptions {
  readonly All?: boolean | undefined;
  readonly UseFuzzyMatching?: boolean | undefined;
  readonly FuzzyMinimumDistance?: Value;
  readonly UseAbbreviationExpansion?: boolean | undefined;
}

function everything(filter: CommandFilter, context: CmdletContext): CommandInfo[] {
  const found = context.shell.commands.list('*').filter(command => isAskedFor(command, filter));
  if (filter.ParameterName && found.length === 0) writeNoParameter(context, filter.ParameterName);
  return found.sort(byKindAndName);
}

function byNames(
  names: readonly string[],
  filter: CommandFilter,
  options: MatchOptions,
  context: CmdletContext,
): CommandInfo[] {
  const found: CommandInfo[] = [];
  let patterns = false;
  for (const name of names) {
    if (options.UseFuzzyMatching) found.push(...fuzzy(name, filter, options, context));
    else if (options.UseAbbreviationExpansion) found.push(...abbreviated(name, filter, context));
    else if (WildcardPattern.containsWildcards(name)) {
      patterns = true;
      found.push(...byPattern(name, filter, context));
    } else found.push(...byExactName(name, filter, options, context));
  }
  return patterns ? found.sort(byKindAndName) : found;
}

function byPattern(pattern: string, filter: CommandFilter, context: CmdletContext): CommandInfo[] {
  const { commands } = context.shell;
  const own = commands.list(pattern);
  const programs = isProgramAsked(filter) ? commands.programs(pattern) : [];
  return [...own, ...programs].filter(command => isAskedFor(command, filter)).sort(byKindAndName);
}

function isProgramAsked({ CommandType: types, Module: modules }: CommandFilter): boolean {
  return (
    modules === undefined &&
    (types === undefined || types.some(type => ['All', 'Application', 'ExternalScript'].includes(type)))
  );
}

function byExactName(
  name: string,
  filter: CommandFilter,
  options: MatchOptions,
  context: CmdletContext,
): CommandInfo[] {
  const { commands } = context.shell;
  const first = commands.resolve(name);
  const candidates = [
    ...(first ? [first] : []),
    ...commands.list(WildcardPattern.escape(name)).filter(each => each.commandType !== first?.commandType),
    ...(/[\\/]/.test(name) || !isProgramAsked(filter) ? [] : commands.programs(WildcardPattern.escape(name))),
  ];
  const found = candidates.filter(command => isAskedFor(command, filter));
  if (found.length === 0 && !filter.Module) writeCommandNotFound(context, name);
  const [best] = found;
  if (!options.All) return best ? [best] : [];
  return first?.commandType === 'Application' ? found.slice(1) : found;
}

function abbreviated(name: string, filter: CommandFilter, context: CmdletContext): CommandInfo[] {
  const wanted = name.toLowerCase();
  return context.shell.commands
    .list('*')
    .filter(command => abbreviationOf(command.name) === wanted && isAskedFor(command, filter))
    .sort(byKindAndName);
}

function fuzzy(name: string, filter: CommandFilter, options: MatchOptions, context: CmdletContext): CommandInfo[] {
  const limit = options.FuzzyMinimumDistance == null ? 5 : Number(numberValue(options.FuzzyMinimumDistance));
  return context.shell.commands
    .list('*')
    .filter(command => isOfType(command, filter.CommandType))
    .map(command => ({ command, distance: fuzzyDistance(name, command.name) }))
    .filter(each => each.distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .map(each => each.command);
}

function writeNoParameter(context: CmdletContext, names: readonly string[]): void {
  for (const name of names) {
    context.writeError(
      context.error(
        'System.ArgumentException',
        `No matching commands include a parameter named '${name}'.  Check the spelling of the parameter name, and then try again. (Parameter '${name}')`,
        'CommandParameterNotFound',
        'ObjectNotFound',
        name,
      ),
    );
  }
}

/** A program has no syntax but its path; an alias says first what it stands for. */
function syntaxText(command: CommandInfo): string {
  const { metadata } = command;
  if (!metadata) return command.definition;
  const head =
    command.commandType === 'Alias'
      ? `${command.name} (alias) -> ${command.resolved?.name ?? command.definition}\n`
      : '';
  return `${head}\n${commandSyntax(metadata, command.name === metadata.name ? metadata.name : command.name).join('\n\n')}\n`;
}

function plainInfo(command: CommandInfo, context: CmdletContext): Value {
  const { members } = context.shell;
  return PSCustomObject.from([
    ['Name', command.name],
    ['ModuleName', command.moduleName],
    ['Module', PSCustomObject.from([['Name', command.moduleName]])],
    ['CommandType', command.commandType],
    ['Definition', command.definition],
    ['ParameterSets', members.get(command, 'ParameterSets') ?? null],
  ]);
}
