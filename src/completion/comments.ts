import { commandHistory } from '#cmdlet';
import type { Token } from '#language';
import { type CommandCompletion, type CompletionKind, match } from './completion-result.ts';
import { begins } from './quoting.ts';
import type { Site } from './site.ts';

type Described = readonly (readonly [name: string, tooltip: string])[];

/** Keywords of comment-based help, with what PowerShell 7.6.9 says of them. */
const helpKeywords: Described = [
  ['COMPONENT', 'The name of the technology or feature that the function or script uses, or to which it is related.'],
  [
    'DESCRIPTION',
    'A detailed description of the function or script.\nThis keyword can be used only once in each topic.',
  ],
  [
    'EXAMPLE',
    'A sample command that uses the function or script, optionally followed by sample output and a description.\nRepeat this keyword for each example.',
  ],
  [
    'EXTERNALHELP',
    '.EXTERNALHELP <XML Help File>\nThe .ExternalHelp keyword is required when a function or script is documented in XML files.',
  ],
  [
    'FORWARDHELPCATEGORY',
    '.FORWARDHELPCATEGORY <Category>\nSpecifies the help category of the item in .ForwardHelpTargetName',
  ],
  [
    'FORWARDHELPTARGETNAME',
    '.FORWARDHELPTARGETNAME <Command-Name>\nRedirects to the help topic for the specified command.',
  ],
  ['FUNCTIONALITY', 'The keywords that describe the intended use of the function.'],
  [
    'INPUTS',
    'The .NET types of objects that can be piped to the function or script.\nYou can also include a description of the input objects.',
  ],
  [
    'LINK',
    'The name of a related topic.\nRepeat the .LINK keyword for each related topic.\nThe .Link keyword content can also include a URI to an online version of the same help topic.',
  ],
  ['NOTES', 'Additional information about the function or script.'],
  [
    'OUTPUTS',
    'The .NET type of the objects that the cmdlet returns.\nYou can also include a description of the returned objects.',
  ],
  [
    'PARAMETER',
    '.PARAMETER  <Parameter-Name>\nThe description of a parameter.\nAdd a .PARAMETER keyword for each parameter in the function or script syntax.',
  ],
  [
    'REMOTEHELPRUNSPACE',
    '.REMOTEHELPRUNSPACE <PSSession-variable>\nSpecifies a session that contains the help topic.\nEnter a variable that contains a PSSession object.',
  ],
  ['ROLE', 'The name of the user role for the help topic.'],
  ['SYNOPSIS', 'A brief description of the function or script.\nThis keyword can be used only once in each topic.'],
];

/** Parameters of `#requires`. */
const requiresParameters: Described = [
  [
    'Modules',
    '[string] or [hashtable]\nSpecifies an array of PowerShell modules that the script requires.\nEach element can either be a string with the module name as value or a hashtable with the following keys:\nName: Name of the module\nGUID: GUID of the module\nOne of the following:\nModuleVersion: Specifies a minimum acceptable version of the module.\nRequiredVersion: Specifies an exact, required version of the module.\nMaximumVersion: Specifies the maximum acceptable version of the module.',
  ],
  [
    'PSEdition',
    '[string]\nSpecifies a PowerShell edition that the script requires.\nValid values are "Core" and "Desktop"',
  ],
  [
    'RunAsAdministrator',
    '[switch]\nSpecifies that PowerShell must be running as administrator on Windows.\nThis must be the last parameter on the #requires statement line.',
  ],
  ['Version', '[version]\nSpecifies the minimum version of PowerShell that the script requires.'],
];

const editions: Described = [
  ['Core', 'Specifies that the script requires PowerShell 7+ to run.'],
  ['Desktop', 'Specifies that the script requires Windows PowerShell 5.1 to run.'],
];

/** Keywords of help inside a block comment, what `#requires` takes; null in other comments. */
export function commentCompletion(site: Site, comment: Token): CommandCompletion | null {
  const before = site.text.slice(comment.start, site.cursor);
  if (/^#requires\s/i.test(before)) return requiresCompletion(site, before);
  return /^#[\w-]*$/.test(comment.text) ? historyCompletion(site, comment) : helpCompletion(site, comment, before);
}

/** `#word`: lines of the session's history that hold the word, newest first; `#12`: the line of that number. */
function historyCompletion(site: Site, comment: Token): CommandCompletion {
  const word = comment.text.slice(1);
  const { entries } = site.shell.part(commandHistory);
  const found = /^\d+$/.test(word)
    ? entries.filter(entry => entry.id === Number(word))
    : entries.filter(entry => entry.commandLine.toLowerCase().includes(word.toLowerCase())).toReversed();
  const matches = found.filter(entry => entry.commandLine !== '').map(entry => match('History', entry.commandLine));
  return { start: comment.start, length: comment.end - comment.start, matches };
}

function helpCompletion(site: Site, comment: Token, before: string): CommandCompletion | null {
  if (!before.startsWith('<#')) return null;
  const typed = /^[ \t]*\.(\w*)/.exec(before.slice(before.lastIndexOf('\n') + 1));
  const start = site.cursor - before.length + before.lastIndexOf('\n') + 1;
  if (!typed || !before.includes('\n')) return null;
  const from = start + typed[0].length - (typed[1]?.length ?? 0);
  const word = /^\w*/.exec(site.text.slice(from, comment.end))?.[0] ?? '';
  return offered('Keyword', helpKeywords, word, from);
}

function requiresCompletion(site: Site, before: string): CommandCompletion | null {
  const words = before.split(/\s+/);
  const last = words.at(-1) ?? '';
  const previous = words.at(-2) ?? '';
  const from = site.cursor - last.length;
  if (last.startsWith('-')) return offered('ParameterName', requiresParameters, last.slice(1), from + 1);
  return /^-psedition$/i.test(previous) ? offered('ParameterValue', editions, last, from) : null;
}

function offered(kind: CompletionKind, list: Described, word: string, start: number): CommandCompletion {
  const matches = list
    .filter(([name]) => begins(name, word))
    .map(([name, tooltip]) => match(kind, name, name, tooltip));
  return { start, length: word.length, matches };
}
