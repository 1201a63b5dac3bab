import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { Dictionary, toText, type Value } from '#values';
import { splitArguments } from './command-line.ts';
import { launch } from './launch.ts';
import { processFacts } from './process-facts.ts';
import { ProcessObject } from './process-object.ts';

/** Starts a program beside the shell. */
export default defineCmdlet({
  name: 'Start-Process',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Starts a program beside the shell.',
  aliases: ['saps'],
  outputs: ['System.Diagnostics.Process'],
  parameters: {
    FilePath: {
      type: ps.string(),
      mandatory: true,
      position: 0,
      aliases: ['PSPath', 'Path'],
      validate: { notNullOrEmpty: true },
      help: 'The program, by name or path.',
    },
    ArgumentList: {
      type: ps.array(ps.string()),
      position: 1,
      aliases: ['Args'],
      help: 'Its arguments; they are put together with blanks between.',
    },
    Credential: {
      type: ps.credential(),
      aliases: ['RunAs'],
      validate: { notNullOrEmpty: true },
      help: 'Not there: programs run as who runs the shell.',
    },
    WorkingDirectory: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'The folder that it starts in.' },
    LoadUserProfile: { type: ps.switch(), aliases: ['Lup'], help: 'Taken for compatibility.' },
    NoNewWindow: { type: ps.switch(), aliases: ['nnw'], help: 'Taken for compatibility: there are no windows.' },
    PassThru: { type: ps.switch(), help: 'Gives the process.' },
    RedirectStandardError: {
      type: ps.string(),
      aliases: ['RSE'],
      validate: { notNullOrEmpty: true },
      help: 'A file for what the program writes as errors.',
    },
    RedirectStandardInput: {
      type: ps.string(),
      aliases: ['RSI'],
      validate: { notNullOrEmpty: true },
      help: 'A file that the program reads.',
    },
    RedirectStandardOutput: {
      type: ps.string(),
      aliases: ['RSO'],
      validate: { notNullOrEmpty: true },
      help: 'A file for what the program writes.',
    },
    Verb: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'Taken for compatibility.' },
    WindowStyle: {
      type: ps.enumeration('System.Diagnostics.ProcessWindowStyle', 'Normal', 'Hidden', 'Minimized', 'Maximized'),
      validate: { notNullOrEmpty: true },
      help: 'Taken for compatibility: there are no windows.',
    },
    Wait: { type: ps.switch(), help: 'Waits until the program has ended.' },
    UseNewEnvironment: { type: ps.switch(), help: 'Starts it with no more than the environment needs.' },
    Environment: { type: ps.hashtable(), help: 'Variables to change in its environment; $null takes one away.' },
  },
  sets: {
    Default: {
      Credential: {},
      LoadUserProfile: {},
      NoNewWindow: {},
      RedirectStandardError: {},
      RedirectStandardInput: {},
      RedirectStandardOutput: {},
      UseNewEnvironment: {},
    },
    UseShellExecute: { Verb: {} },
  },
  defaultSet: 'Default',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Run a program and read its exit code',
      code: '(Start-Process node \'-e "process.exit(3)"\' -Wait -PassThru).ExitCode',
    },
  ],
  process(bound, context) {
    const { drives } = context.shell;
    const redirects: Redirects = bound.set === 'Default' ? bound : {};
    const text = (bound.ArgumentList ?? []).join(' ');
    const file = programOf(bound.FilePath, context);
    if (!context.shouldProcess(`${file} ${text}`)) return;
    const folder = bound.WorkingDirectory ? drives.fileSystemPath(bound.WorkingDirectory) : folderOf(context);
    const fresh = bound.set === 'Default' && bound.UseNewEnvironment;
    const result = launch({
      file,
      args: splitArguments(text),
      folder,
      environment: environmentOf(bound.Environment, fresh ?? false),
      input: fileOf(redirects.RedirectStandardInput, context),
      output: fileOf(redirects.RedirectStandardOutput, context),
      errors: fileOf(redirects.RedirectStandardError, context),
      wait: bound.Wait ?? false,
    });
    if (!result.started) {
      const message = `This command cannot be run due to the error: An error occurred trying to start process '${bound.FilePath}' with working directory '${folder}'. ${result.reason}`;
      return context.fail(
        context.error('System.InvalidOperationException', message, 'InvalidOperationException', 'InvalidOperation'),
      );
    }
    if (!bound.PassThru) return;
    const name = file.slice(file.lastIndexOf('/') + 1);
    const gone = {
      id: result.id,
      parentId: 0,
      name,
      sessionId: 0,
      residentSize: 0,
      virtualSize: 0,
      processorTime: 0,
      startedAt: null,
    };
    context.write(new ProcessObject({ ...(processFacts(result.id) ?? gone), name }, context, result.exitCode));
  },
});

interface Redirects {
  readonly RedirectStandardInput?: string | undefined;
  readonly RedirectStandardOutput?: string | undefined;
  readonly RedirectStandardError?: string | undefined;
}

function fileOf(path: Redirects[keyof Redirects], context: CmdletContext): string | null {
  return path === undefined ? null : context.shell.drives.fileSystemPath(path);
}

/** The file system's current folder, whatever drive the shell stands in. */
function folderOf({ shell }: CmdletContext): string {
  const { current } = shell.drives;
  return current.provider.provider.name === 'FileSystem' ? current.providerPath : process.cwd();
}

/** A path is taken from the current folder; a name is left to the system. */
function programOf(name: string, context: CmdletContext): string {
  if (/[\\/]/.test(name)) return context.shell.drives.fileSystemPath(name);
  const command = context.shell.commands.programs(name)[0];
  return command?.definition ?? name;
}

function environmentOf(changes: Value, fresh: boolean): Record<string, string | undefined> {
  const kept = ['PATH', 'HOME', 'USER', 'LANG', 'TERM', 'SystemRoot', 'TEMP', 'TMP'];
  const environment: Record<string, string | undefined> = fresh
    ? Object.fromEntries(kept.map(name => [name, process.env[name]]))
    : { ...process.env };
  if (!(changes instanceof Dictionary)) return environment;
  for (const [name, value] of changes.pairs()) {
    if (value === null) delete environment[toText(name)];
    else environment[toText(name)] = toText(value);
  }
  return environment;
}
