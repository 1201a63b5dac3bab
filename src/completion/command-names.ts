import { type CommandInfo, commandSyntax, type Shell } from '#cmdlet';
import { type CompletionResult, match, ordinal } from './completion-result.ts';
import { asWord, begins } from './quoting.ts';

const order = ['Alias', 'Function', 'Filter', 'Cmdlet', 'ExternalScript', 'Script', 'Application'];

const byName = (a: CommandInfo, b: CommandInfo): number =>
  ordinal(a.name, b.name) || order.indexOf(a.commandType) - order.indexOf(b.commandType);

/** What explains a command: an alias's target, a program's path, everything else's syntax. */
function tooltipOf(info: CommandInfo): string {
  if (info.commandType === 'Alias' || !info.metadata) return info.definition;
  return `\n${commandSyntax(info.metadata, info.name).join('\n\n')}\n`;
}

/**
 * Commands whose name begins like the word, or fits it where it holds wildcards; of several with one name the first has it, the others
 * are told apart by module or path. `Module\Na` looks in that module.
 */
export function commandNames(shell: Shell, word: string, quote: '' | "'" | '"' = ''): CompletionResult[] {
  const cut = word.lastIndexOf('\\');
  const module = cut > 0 ? word.slice(0, cut) : '';
  const name = word.slice(cut + 1);
  const found = matching(shell, name).filter(
    each => module === '' || each.moduleName.toLowerCase() === module.toLowerCase(),
  );
  const seen = new Set<string>();
  return found.sort(byName).map(info => {
    const key = info.name.toLowerCase();
    const qualified = module !== '' || seen.has(key);
    const text = qualified ? qualifiedName(info) : info.name;
    seen.add(key);
    return match('Command', callable(text, quote), info.name, tooltipOf(info));
  });
}

function matching(shell: Shell, name: string): CommandInfo[] {
  const pattern = /[*?[]/.test(name) ? name : `${name}*`;
  try {
    const own = shell.commands.list(pattern).filter(each => pattern === name || begins(each.name, name));
    if (name === '') return own;
    // Names of programs are names of files, where case counts.
    return [
      ...own,
      ...[...shell.commands.programs(pattern)].filter(each => pattern === name || each.name.startsWith(name)),
    ];
  } catch {
    // `[` alone is no pattern.
    return [];
  }
}

function qualifiedName(info: CommandInfo): string {
  if (!info.metadata) return info.definition;
  return info.moduleName === '' ? info.name : `${info.moduleName}\\${info.name}`;
}

/** A name that needs quotes is called with `&`. */
function callable(name: string, quote: '' | "'" | '"'): string {
  const text = asWord(name, quote);
  return quote === '' && text !== name ? `& ${text}` : text;
}
