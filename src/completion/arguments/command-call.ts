import { allParameterSets, type CommandInfo, type CommandMetadata, type ParameterMetadata } from '#cmdlet';
import type { CommandAst, ExpressionAst } from '#language';
import type { Site } from '../site.ts';

/** A command as written, bound as far as that goes without running anything. */
export interface CommandCall {
  /** What it is called by; of an alias, what that leads to. */
  readonly name: string;
  readonly metadata: CommandMetadata | null;
  /** Arguments of named parameters by lower-case name; null for a switch, or where the argument is still missing. */
  readonly named: ReadonlyMap<string, ExpressionAst | null>;
  /** Arguments without a name, in order. */
  readonly positional: readonly ExpressionAst[];
}

const known = (metadata: CommandMetadata): readonly ParameterMetadata[] => [...metadata.parameters, ...metadata.common];

/** A parameter by its name, one of its aliases, or a beginning that fits only one. */
export function findParameter(metadata: CommandMetadata, name: string): ParameterMetadata | null {
  const wanted = name.toLowerCase();
  const exact = known(metadata).find(parameter =>
    [parameter.name, ...parameter.aliases].some(each => each.toLowerCase() === wanted),
  );
  if (exact) return exact;
  const begun = known(metadata).filter(parameter =>
    [parameter.name, ...parameter.aliases].some(each => each.toLowerCase().startsWith(wanted)),
  );
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** The command that a name means in the end. */
export function commandNamed(site: Site, name: string): CommandInfo | null {
  const info = site.shell.commands.resolve(name);
  return info?.resolved ?? info;
}

/** The word by which a command is called; null where that is an expression. */
export function calledName(command: CommandAst): string | null {
  const [first] = command.elements;
  return first?.kind === 'StringConstantExpression' ? first.value : null;
}

/** `leftOut`: an element that is just being typed and takes no part. */
export function commandOf(
  site: Site,
  command: CommandAst,
  leftOut: CommandAst['elements'][number] | null = null,
): CommandCall | null {
  const called = calledName(command);
  if (called === null) return null;
  const info = commandNamed(site, called);
  const metadata = info?.metadata ?? null;
  const named = new Map<string, ExpressionAst | null>();
  const positional: ExpressionAst[] = [];
  let waiting: string | null = null;
  for (const element of command.elements.slice(1)) {
    if (element === leftOut) continue;
    if (element.kind === 'CommandParameter') {
      const parameter = metadata ? findParameter(metadata, element.name) : null;
      const name = (parameter?.name ?? element.name).toLowerCase();
      named.set(name, element.argument);
      waiting = element.argument || parameter?.isSwitch ? null : name;
    } else if (waiting !== null) {
      named.set(waiting, element);
      waiting = null;
    } else positional.push(element);
  }
  return { name: info?.name ?? called, metadata, named, positional };
}

/** The sets that the parameters given so far still allow. */
export function openSets(metadata: CommandMetadata, given: Iterable<string>): readonly string[] {
  let sets = metadata.sets;
  for (const name of given) {
    const parameter = metadata.parameters.find(each => each.name.toLowerCase() === name);
    if (!parameter || parameter.sets.has(allParameterSets)) continue;
    const left = sets.filter(set => parameter.sets.has(set));
    if (left.length > 0) sets = left;
  }
  return sets;
}

/** Does a parameter belong to one of these sets? */
export const isInSets = (parameter: ParameterMetadata, sets: readonly string[]): boolean =>
  parameter.sets.has(allParameterSets) || sets.some(set => parameter.sets.has(set));

/** Parameters that take arguments by position, in that order, among those not yet given; the default set's first. */
function positionals(metadata: CommandMetadata, given: ReadonlySet<string>): ParameterMetadata[] {
  const sets = openSets(metadata, given);
  const set =
    sets.find(each => each.toLowerCase() === metadata.defaultSet.toLowerCase()) ?? sets[0] ?? allParameterSets;
  const inOne = metadata.parameters.flatMap(parameter => {
    const membership = parameter.sets.get(set) ?? parameter.sets.get(allParameterSets);
    const position = membership?.position;
    return position === undefined || given.has(parameter.name.toLowerCase()) ? [] : [{ parameter, position }];
  });
  return inOne.sort((a, b) => a.position - b.position).map(each => each.parameter);
}

/** The parameter that takes the argument at a position; a last one that takes all the rest goes on. */
export function positionalParameter(call: CommandCall, at: number): ParameterMetadata | null {
  if (!call.metadata) return null;
  const list = positionals(call.metadata, new Set(call.named.keys()));
  const last = list.at(-1);
  const takesRest = last && [...last.sets.values()].some(each => each.remaining);
  return list[at] ?? (takesRest ? last : null) ?? null;
}

/** Names of all parameters that are given, by name or by position. */
export function givenParameters(call: CommandCall): Set<string> {
  const given = new Set(call.named.keys());
  call.positional.forEach((_, i) => {
    const parameter = positionalParameter(call, i);
    if (parameter) given.add(parameter.name.toLowerCase());
  });
  return given;
}
