import type { CmdletContext, ScopeName, VariableInfo } from '#cmdlet';
import type { Value } from '#values';

export interface VariableSettings {
  readonly Description?: string | undefined;
  readonly Option?: string | readonly string[] | undefined;
  readonly Visibility?: 'Public' | 'Private' | undefined;
  readonly Force?: boolean | undefined;
}

/** Sets a variable, with what else is to be known of it; what is not given stays as it was. */
export function storeVariable(
  name: string,
  value: Value,
  settings: VariableSettings,
  scope: ScopeName | undefined,
  context: CmdletContext,
): VariableInfo | null {
  const { variables } = context.shell;
  const { Description, Option, Visibility, Force = false } = settings;
  const plain = Description === undefined && Option === undefined && Visibility === undefined && !Force;
  if (plain && scope === undefined) variables.set(name, value);
  else {
    const known = variables.find(name, scope ?? 'local');
    const options = optionsOf(Option) ?? known?.options ?? [];
    const description = Description ?? known?.description ?? '';
    const visibility = Visibility ?? known?.visibility ?? 'Public';
    variables.define({ name, value, description, options, visibility }, scope ?? 'local', Force);
  }
  return variables.find(name, scope);
}

/** ScopedItemOptions as conversion gave them: a list of names, or one text with commas. */
export function optionsOf(option: string | readonly string[] | undefined): string[] | null {
  if (option === undefined) return null;
  const names = typeof option === 'string' ? option.split(/\s*,\s*/) : [...option];
  return names.filter(name => name !== 'None' && name !== 'Unspecified');
}
