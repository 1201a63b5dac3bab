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

/**
 * The parameter that takes the next argument without a name: the one with the lowest position, the default set's before others. Null
 * where all are given.
 */
function nextPositional(metadata: CommandMetadata, given: ReadonlySet<string>): ParameterMetadata | null {
  const sets = openSets(metadata, given);
  const isDefault = (set: string): boolean =>
    set === allParameterSets || set.toLowerCase() === metadata.defaultSet.toLowerCase();
  const found = metadata.parameters.flatMap(parameter =>
    [...parameter.sets].flatMap(([set, { position, remaining }]) => {
      const open = set === allParameterSets || sets.includes(set);
      if (!open || given.has(parameter.name.toLowerCase())) return [];
      if (position === undefined) return remaining ? [{ parameter, position: Number.POSITIVE_INFINITY, rank: 1 }] : [];
      return [{ parameter, position, rank: isDefault(set) ? 0 : 1 }];
    }),
  );
  found.sort((a, b) => (a.position === b.position ? a.rank - b.rank : a.position - b.position));
  return found[0]?.parameter ?? null;
}

/** The parameter that takes the argument at a position; one that takes all the rest goes on. */
export function positionalParameter(call: CommandCall, at: number): ParameterMetadata | null {
  if (!call.metadata) return null;
  const given = new Set(call.named.keys());
  let last: ParameterMetadata | null = null;
  for (let i = 0; i <= at; i++) {
    const next = nextPositional(call.metadata, given);
    if (!next) return last && [...last.sets.values()].some(each => each.remaining) ? last : null;
    given.add(next.name.toLowerCase());
    last = next;
  }
  return last;
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
