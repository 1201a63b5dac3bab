/** What follows a switch: nothing, one value, or the whole rest of the line. */
export type SwitchKind = 'flag' | 'value' | 'optionalValue' | 'rest';

export interface CommandLineSwitch {
  readonly name: string;
  /** Shortest text that still means it; a longer one must be a beginning of the name. Empty: only in full. */
  readonly shortest: string;
  readonly aliases?: readonly string[];
  readonly kind: SwitchKind;
}

/**
 * The switches in the order in which PowerShell 7.6 tries them: the first that fits wins, which is why `-c` is Command and `-i`
 * Interactive. Sandbox is ours.
 */
export const commandLineSwitches: readonly CommandLineSwitch[] = [
  { name: 'version', shortest: 'v', kind: 'flag' },
  { name: 'help', shortest: 'h', aliases: ['?'], kind: 'flag' },
  { name: 'login', shortest: 'l', kind: 'flag' },
  { name: 'noexit', shortest: 'noe', kind: 'flag' },
  { name: 'noprofile', shortest: 'nop', kind: 'flag' },
  { name: 'nologo', shortest: 'nol', kind: 'flag' },
  { name: 'noninteractive', shortest: 'noni', kind: 'flag' },
  { name: 'interactive', shortest: 'i', kind: 'flag' },
  { name: 'configurationfile', shortest: '', kind: 'value' },
  { name: 'configurationname', shortest: 'config', kind: 'value' },
  { name: 'custompipename', shortest: 'cus', kind: 'value' },
  { name: 'commandwithargs', shortest: '', aliases: ['cwa'], kind: 'rest' },
  { name: 'command', shortest: 'c', kind: 'rest' },
  { name: 'windowstyle', shortest: 'w', kind: 'value' },
  { name: 'file', shortest: 'f', kind: 'rest' },
  { name: 'executionpolicy', shortest: 'ex', aliases: ['ep'], kind: 'value' },
  { name: 'outputformat', shortest: 'o', aliases: ['of'], kind: 'value' },
  { name: 'inputformat', shortest: 'inp', aliases: ['if'], kind: 'value' },
  { name: 'encodedcommand', shortest: 'e', aliases: ['ec'], kind: 'value' },
  { name: 'encodedarguments', shortest: 'encodeda', aliases: ['ea'], kind: 'value' },
  { name: 'settingsfile', shortest: 'settings', kind: 'value' },
  { name: 'sta', shortest: 'sta', kind: 'flag' },
  { name: 'mta', shortest: 'mta', kind: 'flag' },
  { name: 'workingdirectory', shortest: 'wo', aliases: ['wd'], kind: 'value' },
  { name: 'noprofileloadtime', shortest: '', kind: 'flag' },
  { name: 'sandbox', shortest: 'sandbox', kind: 'optionalValue' },
];

/** Names that "did you mean" offers, in PowerShell's order. */
const suggestions: readonly string[] = [
  'sta',
  'mta',
  'command',
  'commandwithargs',
  'configurationname',
  'custompipename',
  'encodedcommand',
  'executionpolicy',
  'file',
  'help',
  'inputformat',
  'login',
  'noexit',
  'nologo',
  'noninteractive',
  'noprofile',
  'noprofileloadtime',
  'outputformat',
  'removeworkingdirectorytrailingcharacter',
  'sandbox',
  'settingsfile',
  'version',
  'windowstyle',
  'workingdirectory',
];

const fits = (typed: string, { name, shortest, aliases }: CommandLineSwitch): boolean => {
  if (typed === name || aliases?.includes(typed)) return true;
  return shortest !== '' && typed.length >= shortest.length && name.startsWith(typed);
};

/** `typed` without its dash; null when it is no switch. `encodeda` must not be taken for a longer `encodedcommand`. */
export function findSwitch(typed: string): CommandLineSwitch | null {
  const lower = typed.toLowerCase();
  return commandLineSwitches.find(candidate => fits(lower, candidate)) ?? null;
}

/** Names in which the typed text stands somewhere. */
export const suggestSwitches = (typed: string): string[] =>
  suggestions.filter(name => name.includes(typed.toLowerCase()));
