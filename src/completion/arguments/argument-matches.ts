import type { ParameterMetadata } from '#cmdlet';
import type { CommandAst, CommandParameterAst, ExpressionAst } from '#language';
import type { CommandCompletion, CompletionResult } from '../completion-result.ts';
import { pathMatches } from '../paths.ts';
import { readWord } from '../quoting.ts';
import type { Site } from '../site.ts';
import { textOf } from '../site.ts';
import { type CommandCall, calledName, commandOf, findParameter, positionalParameter } from './command-call.ts';
import { parameterNames } from './parameter-names.ts';
import { declaredValues } from './parameter-values.ts';
import { propertyNames, takesPropertyNames } from './property-names.ts';
import { completerMatches, nativeMatches, typedWord } from './script-completers.ts';
import { wellKnownValues } from './well-known-values.ts';

type Element = CommandAst['elements'][number];

/** The argument being typed. */
interface Slot {
  /** The element that the cursor is in; null behind a blank. */
  readonly element: Element | null;
  /** Of an array the member that the cursor is in. */
  readonly start: number;
  readonly typed: string;
  /** The parameter whose argument it is by name: the element before it, or its own with a colon. */
  readonly named: CommandParameterAst | null;
  readonly behindColon: boolean;
}

/** Completion of what stands behind a command's name. */
export function argumentCompletion(site: Site, command: CommandAst): CommandCompletion | null {
  const slot = slotAt(site, command);
  const { start, typed } = slot;
  const found = (matches: readonly CompletionResult[]): CommandCompletion => ({ start, length: typed.length, matches });
  const name = calledName(command);
  const call = commandOf(site, command, slot.element);
  if (!call?.metadata) {
    const native = name === null ? null : nativeMatches(site, command, name, typedWord(typed));
    if (native && native.length > 0) return found(native);
    return found(typed.startsWith('-') ? [] : pathMatches(site, readWord(typed)));
  }
  if (!slot.named && /^[-–—―]/.test(typed)) return found(parameterNames(site, command, slot.element, typed.slice(1)));
  const parameter = parameterFor(site, command, call, slot);
  const values = parameter ? valuesFor(site, command, call, parameter, slot) : null;
  return found(values ?? pathsFor(site, call, parameter, typed));
}

function parameterFor(site: Site, command: CommandAst, call: CommandCall, slot: Slot): ParameterMetadata | null {
  if (slot.named && call.metadata) return findParameter(call.metadata, slot.named.name);
  const before = commandOf(site, {
    ...command,
    elements: command.elements.filter(each => each.end <= slot.start && each !== slot.element),
  });
  return positionalParameter(call, before?.positional.length ?? 0);
}

/** Values of a parameter; null where files are as good a guess as any. */
function valuesFor(
  site: Site,
  command: CommandAst,
  call: CommandCall,
  parameter: ParameterMetadata,
  slot: Slot,
): readonly CompletionResult[] | null {
  const word = readWord(slot.typed);
  const declared = declaredValues(site, parameter, word, slot.behindColon);
  if (declared) return declared;
  const completed = completerMatches(site, parameter, { command, call, typed: typedWord(slot.typed), word });
  if (completed.length > 0) return completed;
  if (takesPropertyNames(call.name, parameter.name)) return propertyNames(site, command, call.name, word);
  return wellKnownValues(site, call.name, parameter.name, word);
}

function pathsFor(
  site: Site,
  call: CommandCall,
  parameter: ParameterMetadata | null,
  typed: string,
): CompletionResult[] {
  if (typed.startsWith('-')) return [];
  return pathMatches(site, readWord(typed), {
    containersOnly: /^(?:set|push)-location$/i.test(call.name),
    literal: parameter?.name.toLowerCase() === 'literalpath',
  });
}

function slotAt(site: Site, command: CommandAst): Slot {
  const { cursor } = site;
  const element = command.elements.slice(1).find(each => each.start < cursor && cursor <= each.end) ?? null;
  const joined = element ? command.elements.find(each => each.end === element.start && isQuoted(each)) : undefined;
  const from = joined ?? element;
  const previous = command.elements.findLast(each => each.end <= (from?.start ?? cursor) && each !== from);
  const named = previous?.kind === 'CommandParameter' && takesNext(site, command, previous) ? previous : null;
  if (element?.kind === 'CommandParameter') return parameterSlot(site, element);
  if (!element) return { element, start: cursor, typed: '', named, behindColon: false };
  const member = memberAt(element, cursor);
  if (!member) return { element, start: cursor, typed: '', named, behindColon: false };
  const { start } = joined ?? member;
  return { element, start, typed: site.text.slice(start, member.end), named, behindColon: false };
}

/** A string that goes on as a bare word (`'a b'/x`). */
const isQuoted = (node: Element): boolean => node.kind === 'StringConstantExpression' && node.quote !== 'bare';

/** `-Name`, `-Name:`, `-Name:value`. */
function parameterSlot(site: Site, element: CommandParameterAst): Slot {
  const colon = element.start + 1 + element.name.length + 1;
  if (site.cursor < colon || site.text[colon - 1] !== ':')
    return { element, start: element.start, typed: textOf(site, element), named: null, behindColon: false };
  const { argument } = element;
  const member = argument && memberAt(argument, site.cursor);
  const start = member?.start ?? site.cursor;
  return { element, start, typed: member ? textOf(site, member) : '', named: element, behindColon: true };
}

/** In an array the element at the cursor; null behind a comma. */
function memberAt(node: ExpressionAst, cursor: number): ExpressionAst | null {
  if (node.kind === 'ArrayLiteral')
    return node.elements.find(each => each.start < cursor && cursor <= each.end) ?? null;
  if (node.kind === 'ErrorExpression') return null;
  return node;
}

/** A parameter that is no switch and has no argument yet takes the next element. */
function takesNext(site: Site, command: CommandAst, parameter: CommandParameterAst): boolean {
  if (parameter.argument) return false;
  const metadata = commandOf(site, command)?.metadata;
  const found = metadata ? findParameter(metadata, parameter.name) : null;
  return found !== null && !found.isSwitch;
}
