import type { CmdletContext, CommandInfo, ScopeName } from '#cmdlet';
import { type ErrorRecord, toText, type Value } from '#values';
import { optionsOf } from './store-variable.ts';

/** Aliases by name, as Get-Alias lists them. */
export function aliasesIn(context: CmdletContext): ReturnType<CmdletContext['shell']['commands']['aliases']> {
  const aliases = context.shell.commands.aliases();
  return [...aliases].sort((a, b) => a.name.localeCompare(b.name, 'en-US'));
}

export function aliasNotFound(text: string, what: 'name' | 'definition', context: CmdletContext): ErrorRecord {
  const message = `This command cannot find a matching alias because an alias with the ${what} '${text}' does not exist.`;
  const type = 'System.Management.Automation.ItemNotFoundException';
  return context.error(type, message, 'ItemNotFoundException', 'ObjectNotFound', text);
}

export interface AliasSettings {
  readonly Description?: string | undefined;
  readonly Option?: Value;
  readonly Force?: boolean | undefined;
}

/** Sets an alias; gives it as Get-Alias does. */
export function storeAlias(
  name: string,
  definition: string,
  settings: AliasSettings,
  scope: ScopeName | undefined,
  context: CmdletContext,
): CommandInfo | null {
  const options = settings.Option === undefined ? [] : (optionsOf(toText(settings.Option)) ?? []);
  const { Description: description = '', Force: force = false } = settings;
  context.shell.commands.setAlias(name, definition, scope, { description, options, force });
  return context.shell.commands.resolve(name);
}
