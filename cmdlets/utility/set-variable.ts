import { type CmdletContext, defineCmdlet, ps, type ScopeName } from '#cmdlet';
import { Dictionary, NetObject, toText, type Value, WildcardPattern } from '#values';
import { matchingVariables } from './matching-variables.ts';
import { optionNames, optionType } from './option-type.ts';
import { reportFailure } from './report-failure.ts';
import { scopeNamed } from './scope-name.ts';
import { storeVariable, type VariableSettings } from './store-variable.ts';

/** Set-Variable: sets a variable, making it where there is none. Values from the pipeline are collected first. */
export default defineCmdlet({
  name: 'Set-Variable',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['set', 'sv'],
  outputs: ['System.Management.Automation.PSVariable'],
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 0,
      from: 'propertyName',
      help: 'Names of the variables.',
    },
    Value: { type: ps.object(), position: 1, from: 'pipelineOrPropertyName', help: 'The value; $null when left out.' },
    Include: { type: ps.array(ps.string()), help: 'Only names that match one of these patterns.' },
    Exclude: { type: ps.array(ps.string()), help: 'Leaves out names that match one of these patterns.' },
    Description: { type: ps.string(), help: 'A text about it.' },
    Option: { type: optionType, help: 'ReadOnly, Constant, Private, AllScope or None.' },
    Force: { type: ps.switch(), help: 'Goes on where a read-only or hidden thing would stop it.' },
    Visibility: {
      type: ps.enumeration('System.Management.Automation.SessionStateEntryVisibility', 'Public', 'Private'),
      help: 'Public, or Private to hide it from scripts.',
    },
    PassThru: { type: ps.switch(), help: 'Hands on the object that was changed.' },
    Append: { type: ps.switch(), help: 'Adds to the values that the variable holds already.' },
    Scope: {
      type: ps.string(),
      validate: { notNullOrEmpty: true },
      help: 'Scope to look in: Global, Local, Script, or a number of scopes upwards from the current one.',
    },
  },
  shouldProcess: 'medium',
  synopsis: 'Sets variables.',
  examples: [
    { does: 'Set a variable', code: 'Set-Variable seats 5; $seats' },
    { does: 'Make one that cannot be changed by accident', code: "Set-Variable region 'EU' -Option ReadOnly -Force" },
  ],
  begin(bound) {
    const values: Value[] = [];
    return { values, collects: bound.Name !== undefined };
  },
  process(bound, context, { values, collects }) {
    if (collects && context.expectingInput && context.isBound('Value')) {
      values.push(...(Array.isArray(bound.Value) && bound.Append ? bound.Value : [bound.Value]));
      return;
    }
    const value = context.isBound('Value') ? (bound.Value ?? null) : undefined;
    if (collects) values.push(value);
    else setAll(bound.Name, value, bound, context);
  },
  end(bound, context, { values, collects }) {
    if (!collects) return;
    const value = values.length > 1 ? values : values[0];
    setAll(bound.Name, value, bound, context);
  },
});

interface Given extends Omit<VariableSettings, 'Option'> {
  readonly Option?: Value;
  readonly Scope?: string | undefined;
  readonly Append?: boolean | undefined;
  readonly PassThru?: boolean | undefined;
  readonly Include?: readonly string[] | undefined;
  readonly Exclude?: readonly string[] | undefined;
}

/** A value that was not given leaves the variable's own as it is. */
function setAll(names: readonly string[], value: Value, bound: Given, context: CmdletContext): void {
  const scope = scopeNamed(bound.Scope, context);
  for (const name of namesOf(names, scope, bound, context)) {
    if (!context.shouldProcess(`Name: ${name} Value: ${toText(value)}`, 'Set variable')) continue;
    reportFailure(context, () => {
      const given = value === undefined ? (context.shell.variables.find(name, scope)?.value ?? null) : value;
      const stored = bound.Append ? appended(name, given, scope, context) : given;
      const variable = storeVariable(name, stored, { ...bound, Option: optionNames(bound.Option) }, scope, context);
      if (bound.PassThru) context.write(variable);
    });
  }
}

/** Wildcards mean variables that there are; a plain name is made where it is new. */
function namesOf(
  names: readonly string[],
  scope: ScopeName | undefined,
  bound: Given,
  context: CmdletContext,
): string[] {
  return names.flatMap(name => {
    if (!WildcardPattern.containsWildcards(name)) return [name];
    const filter = { include: bound.Include, exclude: bound.Exclude, scope };
    return matchingVariables([name], filter, context).map(variable => variable.name);
  });
}

function appended(name: string, value: Value, scope: ScopeName | undefined, context: CmdletContext): Value {
  const { members, types, variables } = context.shell;
  const held = variables.find(name, scope)?.value;
  const list = members.construct(types.resolveRequired('System.Collections.Generic.List[object]'), []);
  const add = (each: Value): void => {
    members.invoke(list, 'Add', [each]);
  };
  for (const each of held === undefined || held === null ? [] : elementsOf(held)) add(each);
  for (const each of Array.isArray(value) ? value : [value]) add(each);
  return list;
}

function elementsOf(value: Value): Iterable<Value> {
  if (Array.isArray(value)) return value;
  return value instanceof NetObject && !(value instanceof Dictionary) && value.enumerate ? value.enumerate() : [value];
}
