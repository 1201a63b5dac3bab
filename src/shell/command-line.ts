import { existsSync, statSync } from 'node:fs';
import minimist from 'minimist';
import { findSwitch, suggestSwitches } from './command-line-switches.ts';

/** What is to be run, as the command line says it. */
export type Task =
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'commandWithArgs'; readonly text: string; readonly args: readonly string[] }
  | { readonly kind: 'file'; readonly path: string; readonly args: readonly string[] }
  /** `-Command -`: the text comes from standard input, without prompts. */
  | { readonly kind: 'commandInput' }
  /** Nothing was named: a session, typed or piped in. */
  | { readonly kind: 'session' };

export interface CommandLine {
  readonly task: Task;
  readonly show: 'version' | 'help' | null;
  readonly noProfile: boolean;
  readonly noLogo: boolean;
  readonly noExit: boolean;
  readonly nonInteractive: boolean;
  readonly interactive: boolean;
  readonly workingDirectory: string | null;
  readonly executionPolicy: string | null;
  readonly outputFormat: 'Text' | 'XML' | 'None';
  /** `-Sandbox`: the embedded Partner Center, in memory (`''`) or in this file. */
  readonly sandbox: string | null;
}

/** A command line that PowerShell refuses: exit code 64. `usage` says what is printed on standard output beside the message. */
export interface CommandLineFault {
  readonly message: string;
  readonly usage: 'none' | 'short' | 'long';
}

export type CommandLineResult =
  | { readonly ok: true; readonly commandLine: CommandLine }
  | { readonly ok: false; readonly fault: CommandLineFault };

class Refusal extends Error {
  readonly usage: CommandLineFault['usage'];
  constructor(message: string, usage: CommandLineFault['usage'] = 'short') {
    super(message);
    this.usage = usage;
  }
}

const formats = '\nText\nXML\nNone\n';
const policies = ['Unrestricted', 'RemoteSigned', 'AllSigned', 'Restricted', 'Bypass', 'Undefined', 'Default'];

/** Messages for a switch at the end of the line, where its value should be. */
const missingValue: ReadonlyMap<string, readonly [string, CommandLineFault['usage']]> = new Map([
  ['command', ['Cannot process the command because of a missing parameter. A command must follow -Command.', 'short']],
  [
    'commandwithargs',
    ['Cannot process the command because of a missing parameter. A command must follow -Command.', 'short'],
  ],
  [
    'encodedcommand',
    ['Cannot process the command because of a missing parameter. A command must follow -Command.', 'short'],
  ],
  [
    'encodedarguments',
    [
      'Cannot process the command because -EncodedArguments requires a value. Specify a value for the -EncodedArguments parameter.',
      'short',
    ],
  ],
  [
    'file',
    [
      'The command cannot be run because the File parameter requires a file path. Supply a path for the File parameter and then try the command again.',
      'short',
    ],
  ],
  [
    'executionpolicy',
    [
      'Cannot process the execution policy because of a missing policy name. A policy name must follow -ExecutionPolicy.',
      'short',
    ],
  ],
  [
    'outputformat',
    [
      `The command cannot be run because no argument has been supplied for the OutputFormat parameter.\nSpecify one of the following formats for this parameter:${formats}`,
      'short',
    ],
  ],
  [
    'inputformat',
    [
      `Cannot process the command because the -InputFormat parameter requires an argument. Specify a valid format argument for this parameter.\nValid formats are:${formats}`,
      'short',
    ],
  ],
  [
    'workingdirectory',
    ['Cannot process the command because -WorkingDirectory requires an argument that is a directory path.', 'none'],
  ],
  [
    'settingsfile',
    ['Cannot process the command because -SettingsFile requires an argument that is a file path.', 'none'],
  ],
  [
    'configurationname',
    [
      'Cannot process the command because -ConfigurationName requires an argument that is a remote endpoint configuration name. Specify this argument and try again.',
      'none',
    ],
  ],
  [
    'configurationfile',
    [
      'Cannot process the command because -ConfigurationFile requires an argument that is a session configuration (.pssc) file path. Specify this argument and try again.',
      'none',
    ],
  ],
  [
    'custompipename',
    [
      'Cannot process the command because -CustomPipeName requires an argument that is a name of the pipe you want to use. Specify this argument and try again.',
      'none',
    ],
  ],
]);

const refusedHere: ReadonlyMap<string, string> = new Map([
  ['windowstyle', 'Parameter -WindowStyle is not implemented on this platform.'],
  ['sta', 'Parameter -STA is not supported on this platform.'],
  ['mta', 'Parameter -MTA is not supported on this platform.'],
]);

/** Reads `argv` as pwsh does: switches without case and shortened, the first other word names a file, and what follows it is its own. */
export function parseCommandLine(argv: readonly string[]): CommandLineResult {
  const list: string[] = [];
  try {
    const task = scan(argv, list);
    return { ok: true, commandLine: assemble(list, task) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const usage = error.usage === 'short' && list.includes('--help') ? 'long' : error.usage;
    return { ok: false, fault: { message: error.message, usage } };
  }
}

/** The pre-pass: turns switches into minimist's form, and cuts off what belongs to the command or script. */
function scan(argv: readonly string[], list: string[]): Task {
  let task: Task | null = null;
  const takeCommand = (next: Task): Task => {
    if (task)
      throw new Refusal(
        'Cannot process command because a command is already specified with -Command, -CommandWithArgs, or -EncodedCommand.',
      );
    return next;
  };
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    const typed = switchText(word);
    const found = typed === null ? null : findSwitch(typed);
    if (found === null) {
      if (word === '-') continue;
      return fileTask(word, argv.slice(i + 1));
    }
    const refusal = refusedHere.get(found.name);
    if (refusal) throw new Refusal(refusal, 'none');
    if (found.name === 'version') {
      list.push('--version');
      return { kind: 'session' };
    }
    if (found.kind === 'flag') {
      list.push(`--${found.name}`);
      continue;
    }
    const value = argv[i + 1];
    if (found.kind === 'optionalValue') {
      const given = value !== undefined && !/^-|\.ps1$/i.test(value);
      list.push(`--${found.name}=${given ? value : ''}`);
      if (given) i++;
      continue;
    }
    if (value === undefined) throw new Refusal(...(missingValue.get(found.name) ?? ['', 'short']));
    i++;
    if (found.name === 'encodedcommand') task = takeCommand({ kind: 'command', text: decodeCommand(value) });
    else if (found.name === 'command' || found.name === 'commandwithargs') {
      return takeCommand(commandTask(found.name, value, argv.slice(i + 1)));
    } else if (found.name === 'file') {
      if (value !== '-') return fileTask(value, argv.slice(i + 1));
      list.push('--nologo');
    } else list.push(`--${found.name}=${checkedValue(found.name, value)}`);
  }
  return task ?? { kind: 'session' };
}

const switchText = (word: string): string | null => {
  const dashes = /^(?:--?|\/)(?=.)/.exec(word);
  return dashes ? word.slice(dashes[0].length) : null;
};

const commandTask = (name: string, value: string, rest: readonly string[]): Task => {
  if (name === 'commandwithargs') return { kind: 'commandWithArgs', text: value, args: rest };
  if (value !== '-') return { kind: 'command', text: [value, ...rest].join(' ') };
  if (rest.length > 0)
    throw new Refusal("'-' was specified with the -Command parameter; no other arguments to -Command are permitted.");
  return { kind: 'commandInput' };
};

function fileTask(path: string, args: readonly string[]): Task {
  const isFile = existsSync(path) && statSync(path).isFile();
  if (isFile) return { kind: 'file', path, args };
  const near = path.startsWith('-') ? suggestSwitches(path.replace(/^--?/, '')) : [];
  if (near.length > 0)
    throw new Refusal(
      `Invalid argument '${path}', did you mean:\n\n${near.map(name => `  -${name}`).join('\n')}`,
      'none',
    );
  throw new Refusal(
    `The argument '${path}' is not recognized as the name of a script file. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.`,
  );
}

/** Base64 of UTF-16LE text. */
function decodeCommand(value: string): string {
  const clean = value.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(clean) || clean.length % 4 !== 0)
    throw new Refusal(
      'Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be Base64 encoded.',
    );
  return Buffer.from(clean, 'base64').toString('utf16le');
}

function checkedValue(name: string, value: string): string {
  if (name === 'outputformat' || name === 'inputformat') {
    const format = ['Text', 'XML', 'None'].find(known => known.toLowerCase() === value.toLowerCase());
    if (format) return format;
    throw new Refusal(
      `Cannot process the command because of an incorrect parameter value. "${value}" is not a valid format.\nValid formats are:${formats}`,
    );
  }
  if (name === 'executionpolicy' && !policies.some(policy => policy.toLowerCase() === value.toLowerCase()))
    throw new Refusal(`Invalid ExecutionPolicy value '${value}'.`);
  if (name === 'settingsfile' && !existsSync(value))
    throw new Refusal(
      `The argument '${value}' passed to the -SettingsFile does not exist. Provide the path to an existing json file as an argument to the -SettingsFile parameter.`,
      'none',
    );
  return value;
}

const flags = [
  'version',
  'help',
  'login',
  'noexit',
  'noprofile',
  'nologo',
  'noninteractive',
  'interactive',
  'noprofileloadtime',
];
const values = [
  'workingdirectory',
  'executionpolicy',
  'outputformat',
  'inputformat',
  'sandbox',
  'settingsfile',
  'custompipename',
];

function assemble(list: readonly string[], task: Task): CommandLine {
  const given = minimist([...list], { boolean: flags, string: values });
  const text = (name: string): string | null => (typeof given[name] === 'string' ? given[name] : null);
  const format = text('outputformat');
  return {
    task,
    show: given['version'] ? 'version' : given['help'] ? 'help' : null,
    noProfile: given['noprofile'] === true,
    noLogo: given['nologo'] === true,
    noExit: given['noexit'] === true,
    nonInteractive: given['noninteractive'] === true,
    interactive: given['interactive'] === true,
    workingDirectory: text('workingdirectory'),
    executionPolicy: text('executionpolicy'),
    outputFormat: format === 'XML' || format === 'None' ? format : 'Text',
    sandbox: text('sandbox'),
  };
}
