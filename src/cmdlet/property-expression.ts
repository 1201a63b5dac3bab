import {
  type Dictionary,
  Hashtable,
  type MemberInfo,
  type NetException,
  PSCustomObject,
  type ScriptBlock,
  TerminatingError,
  ThrownException,
  toText,
  type Value,
  WildcardPattern,
} from '#values';
import type { CmdletContext } from './context.ts';
import type { ParameterType } from './parameter-type.ts';

/** What an expression gave for one object, under the name of the property that it read. */
export interface PropertyResult {
  readonly name: string;
  readonly value: Value;
  /** What a script or a getter threw; the value is `$null` then. */
  readonly error: NetException | null;
}

/** PSPropertyExpression: a property's name, which may hold wildcards, or a script block that is run with `$_`. */
export class PropertyExpression {
  /** As shown for a name that was not given: the name, or the script's text. */
  readonly text: string;
  readonly block: ScriptBlock | null;
  readonly #pattern: WildcardPattern | null;

  constructor(source: string | ScriptBlock) {
    this.text = typeof source === 'string' ? source : source.text;
    this.block = typeof source === 'string' ? null : source;
    this.#pattern =
      typeof source === 'string' && WildcardPattern.containsWildcards(source) ? WildcardPattern.get(source) : null;
  }

  get hasWildcards(): boolean {
    return this.#pattern !== null;
  }

  /** The names of the object's properties that this stands for. Property sets count as their members. Empty when there is none. */
  resolve(object: Value, context: CmdletContext): string[] {
    const { members } = context.shell;
    if (this.#pattern) return matchingNames(this.#pattern, object, context);
    if (object instanceof PSCustomObject && object.extra === null) {
      const slot = object.shape.indexOf(this.text);
      if (slot >= 0) return [object.shape.names[slot] ?? this.text];
    }
    if (object instanceof Hashtable && object.has(this.text)) return [keyAsStored(object, this.text)];
    const member = members.find(object, this.text);
    if (!member) return [];
    if (member.kind === 'PropertySet')
      return member.names.flatMap(name => new PropertyExpression(name).resolve(object, context));
    return isProperty(member) ? [member.name] : [];
  }

  /** Values for one object: one for a script, one for each property that the name stands for. */
  read(object: Value, context: CmdletContext): PropertyResult[] {
    if (this.block) return [runExpression(this.block, object, context)];
    return this.resolve(object, context).map(name => readProperty(object, name, context));
  }

  /** The first value, or `undefined` where the object has no such property: what sorting and grouping go by. */
  first(object: Value, context: CmdletContext): PropertyResult | undefined {
    if (!this.block && !this.#pattern && object instanceof PSCustomObject && object.extra === null) {
      const slot = object.shape.indexOf(this.text);
      if (slot >= 0) return { name: this.text, value: object.slots[slot], error: null };
    }
    return this.read(object, context)[0];
  }
}

/** `[-Property <pspropertyexpression>]`: a name or a script block, made one by `propertyExpression`. */
export const propertyExpressionType: ParameterType<Value> = { typeName: 'object', displayName: 'pspropertyexpression' };

/** A bound argument of `propertyExpressionType` as an expression; another kind of value fails as binding does. */
export function propertyExpression(argument: Value, parameter: string, context: CmdletContext): PropertyExpression {
  if (typeof argument === 'string' && argument !== '') return new PropertyExpression(argument);
  if (isScriptBlock(argument)) return new PropertyExpression(argument);
  const type = 'Microsoft.PowerShell.Commands.PSPropertyExpression';
  const shown = toText(argument);
  const what =
    argument === ''
      ? `value "" to type "${type}". Error: "Cannot process argument because the value of argument "s" is null. Change the value of argument "s" to a non-null value."`
      : `the "${shown}" value of type "${context.shell.members.typeNames(argument)[0] ?? ''}" to type "${type}".`;
  return context.fail(
    context.error(
      'System.Management.Automation.ParameterBindingException',
      `Cannot bind parameter '${parameter}'. Cannot convert ${what}`,
      'CannotConvertArgumentNoMessage',
      'InvalidArgument',
    ),
  );
}

export function isScriptBlock(value: Value): value is ScriptBlock {
  return typeof value === 'object' && value !== null && 'evaluate' in value && 'text' in value;
}

/** Runs a script for one object, in a scope of its own, as calculated properties and sort keys are run. Gives one value or an array. */
export function evaluateFor(block: ScriptBlock, object: Value, context: CmdletContext): Value {
  const output = context.shell.blocks.invoke(block, { dollarUnder: object, scope: 'child', throwErrors: true });
  if (output.length === 1) return output[0];
  return output.length === 0 ? null : output;
}

/** The exception of an error that a script block or a getter threw; anything else (a stop, a break) goes on its way. */
export function exceptionOfError(error: unknown): NetException {
  if (error instanceof TerminatingError) return error.record.exception;
  if (error instanceof ThrownException) return error.exception;
  throw error;
}

function runExpression(block: ScriptBlock, object: Value, context: CmdletContext): PropertyResult {
  try {
    return { name: block.text, value: evaluateFor(block, object, context), error: null };
  } catch (error) {
    return { name: block.text, value: null, error: exceptionOfError(error) };
  }
}

/** One property by its exact name, with the error that its getter threw. */
export function readProperty(object: Value, name: string, context: CmdletContext): PropertyResult {
  try {
    if (object instanceof Hashtable && object.has(name)) return { name, value: object.get(name), error: null };
    return { name, value: context.shell.members.get(object, name), error: null };
  } catch (error) {
    return { name, value: null, error: exceptionOfError(error) };
  }
}

function matchingNames(pattern: WildcardPattern, object: Value, context: CmdletContext): string[] {
  if (object instanceof Hashtable) return textKeys(object).filter(key => pattern.matches(key));
  if (object instanceof PSCustomObject && object.extra === null) {
    return object.shape.names.filter(name => pattern.matches(name));
  }
  const names: string[] = [];
  for (const member of context.shell.members.properties(object)) {
    if (pattern.matches(member.name)) names.push(member.name);
  }
  return names;
}

function textKeys(table: Dictionary): string[] {
  return table.keys().filter(key => typeof key === 'string');
}

function keyAsStored(table: Dictionary, name: string): string {
  const lower = name.toLowerCase();
  return textKeys(table).find(key => key.toLowerCase() === lower) ?? name;
}

function isProperty(member: MemberInfo): boolean {
  return member.kind.endsWith('Property');
}
