import { argumentCompleters, type ParameterMetadata } from '#cmdlet';
import type { CommandAst, ExpressionAst } from '#language';
import { Hashtable, NetObject, ScriptBlock, toText, type Value } from '#values';
import { type CompletionKind, type CompletionResult, match } from '../completion-result.ts';
import { begins, readWord, type Word } from '../quoting.ts';
import { safeValue } from '../safe-value.ts';
import type { Site } from '../site.ts';
import { type CommandCall, commandOf, findParameter, positionalParameter } from './command-call.ts';

/** What is asked of a completer. */
export interface CompleterQuestion {
  readonly command: CommandAst;
  readonly call: CommandCall;
  /** As typed, a quote that was begun closed. */
  readonly typed: string;
  readonly word: Word;
}

/** What registered script blocks, the parameter's own completer, or its declaration give; empty where they give nothing. */
export function completerMatches(
  site: Site,
  parameter: ParameterMetadata,
  question: CompleterQuestion,
): CompletionResult[] {
  const registered = site.shell.part(argumentCompleters).find(question.call.name, parameter.name);
  const own = parameter.completer;
  const block = registered ?? (own instanceof ScriptBlock ? own : null);
  if (block) {
    const { call, command, typed } = question;
    const args = [
      call.name,
      parameter.name,
      typed,
      shownCommand(site, command),
      boundParameters(site, commandOf(site, command) ?? call),
    ];
    return results(site, run(site, block, args));
  }
  if (own && !(own instanceof ScriptBlock)) return texts(own, question.word);
  const declared = parameter.complete?.(
    {
      commandName: question.call.name,
      parameterName: parameter.name,
      word: question.word.text,
      bound: boundValues(site, commandOf(site, question.command) ?? question.call),
    },
    site.shell,
  );
  return declared ? texts(declared, question.word) : [];
}

/** What the block registered for a program gives. */
export function nativeMatches(site: Site, command: CommandAst, name: string, typed: string): CompletionResult[] | null {
  const block = site.shell.part(argumentCompleters).findNative(name);
  if (!block) return null;
  return results(site, run(site, block, [typed, shownCommand(site, command), site.cursor]));
}

const texts = (values: Iterable<string>, word: Word): CompletionResult[] =>
  [...values].filter(each => begins(each, word.text)).map(each => match('ParameterValue', each));

/** What the block says besides its results must not appear in the middle of the typing. */
const quietly = `param($completer, $arguments)
try { $results = & $completer @arguments 2>$null 3>$null 4>$null 5>$null 6>$null; $results } catch { }`;

/** A completer that throws gives nothing. */
function run(site: Site, block: ScriptBlock, args: readonly Value[]): Value[] {
  const { blocks } = site.shell;
  try {
    return blocks.invoke(blocks.create(quietly), { args: [block, [...args]] });
  } catch {
    // A stop or an exit is not for the line that is being typed.
    return [];
  }
}

const resultType = 'System.Management.Automation.CompletionResult';

/** Result objects as they are, everything else as text. One empty text spoils them all, as it does in PowerShell. */
function results(site: Site, values: readonly Value[]): CompletionResult[] {
  if (values.some(value => value === null || toText(value) === '')) return [];
  return values.map(value => {
    if (!(value instanceof NetObject) || value.netType.fullName !== resultType) return match('Text', toText(value));
    const read = (name: string): string => toText(site.shell.members.get(value, name));
    return match(read('ResultType') as CompletionKind, read('CompletionText'), read('ListItemText'), read('ToolTip'));
  });
}

/** What is given already, where it can be read without running anything. */
function boundValues(site: Site, call: CommandCall): Map<string, Value> {
  const bound = new Map<string, Value>();
  const add = (parameter: string, argument: ExpressionAst): void => {
    const value = safeValue(site, argument) ?? (argument.kind === 'VariableExpression' ? null : undefined);
    if (value !== undefined) bound.set(parameter, value);
  };
  for (const [lower, argument] of call.named) {
    const parameter = call.metadata && findParameter(call.metadata, lower);
    if (parameter && argument) add(parameter.name, argument);
    else if (parameter?.isSwitch) bound.set(parameter.name, true);
  }
  call.positional.forEach((argument, i) => {
    const parameter = positionalParameter(call, i);
    if (parameter) add(parameter.name, argument);
  });
  return bound;
}

function boundParameters(site: Site, call: CommandCall): Hashtable {
  const table = new Hashtable();
  for (const [name, value] of boundValues(site, call)) table.set(name, value);
  return table;
}

const findCommand = `param($text, $start, $end)
[System.Management.Automation.Language.Parser]::ParseInput($text, [ref]$null, [ref]$null).Find({
    $args[0].GetType().Name -eq 'CommandAst' -and $args[0].Extent.StartOffset -eq $start -and $args[0].Extent.EndOffset -eq $end
}, $true)`;

/** The command as scripts see syntax trees. */
function shownCommand(site: Site, command: CommandAst): Value {
  try {
    const block = site.shell.blocks.create(findCommand);
    return site.shell.blocks.invoke(block, { args: [site.text, command.start, command.end] })[0] ?? null;
  } catch {
    return null;
  }
}

/** The word as completers get it: with its quotes, a missing one added. */
export function typedWord(text: string): string {
  const { quote } = readWord(text);
  return quote !== '' && (text.length === 1 || !text.endsWith(quote)) ? text + quote : text;
}
