import type { CmdletContext, ScopeName, VariableInfo } from '#cmdlet';
import { WildcardPattern } from '#values';

export interface VariableFilter {
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly scope: ScopeName | undefined;
}

/** The variables that names or patterns mean, each pattern's by name; a name without wildcards that finds nothing is an error. */
export function matchingVariables(
  names: readonly string[],
  filter: VariableFilter,
  context: CmdletContext,
): VariableInfo[] {
  return names.flatMap(name => {
    const found = named(name, filter.scope, context).filter(variable => isWanted(variable.name, filter));
    if (found.length === 0 && !WildcardPattern.containsWildcards(name) && !filter.include && !filter.exclude) {
      const message = `Cannot find a variable with the name '${name}'.`;
      const type = 'System.Management.Automation.ItemNotFoundException';
      context.writeError(context.error(type, message, 'VariableNotFound', 'ObjectNotFound', name));
    }
    return found;
  });
}

function named(name: string, scope: ScopeName | undefined, context: CmdletContext): VariableInfo[] {
  const { variables } = context.shell;
  if (!WildcardPattern.containsWildcards(name)) {
    const variable = variables.find(name, scope);
    return variable ? [variable] : [];
  }
  const pattern = WildcardPattern.get(name);
  const found = variables.all(scope).filter(variable => pattern.matches(variable.name));
  return found.sort((a, b) => a.name.localeCompare(b.name, 'en-US'));
}

function isWanted(name: string, { include, exclude }: VariableFilter): boolean {
  const matches = (patterns: readonly string[]): boolean =>
    patterns.some(each => WildcardPattern.get(each).matches(name));
  return (!include || matches(include)) && !(exclude && matches(exclude));
}
