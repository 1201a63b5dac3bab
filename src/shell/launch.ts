import type { MessagePort } from 'node:worker_threads';
import { type Answerers, ControlBlock, type EnginePort, OutputStream } from '#host';
import { type CommandLine, parseCommandLine } from './command-line.ts';
import type { Engine } from './engine.ts';
import type { EngineSettings, ThreadData } from './engine-settings.ts';
import { engineStreams } from './engine-streams.ts';
import type { Services } from './environment.ts';
import { isTerminal } from './is-terminal.ts';
import { runJob } from './job.ts';
import { longUsage, shortUsage } from './usage.ts';
import { powerShellVersion } from './version.ts';

/** What the shell is put together from; main.ts gives the real ones. */
export interface ShellParts {
  readonly engineThread: URL;
  readonly hostThread: URL;
  /** Makes the error that ends a stopped pipeline. */
  readonly stopped: () => Error;
  readonly makeEngine: (port: EnginePort, commandLine: CommandLine) => Promise<Engine>;
  /** Partner Center, sign-in and HTTP, answered on this thread. `tell` shows the person what a sign-in needs. */
  readonly services: (commandLine: CommandLine, tell?: (text: string) => void) => Services;
  readonly runSession: (settings: EngineSettings, parts: ShellParts) => Promise<number>;
  readonly runSandbox: (argv: readonly string[]) => Promise<number>;
  readonly runPortal: (argv: readonly string[]) => Promise<number>;
  /** A line from the person at the terminal. */
  readonly readLine: Answerers['readLine'];
}

/** Runs the program for one command line; resolves to the exit code. What goes wrong inside is told in one line. */
export async function launch(argv: readonly string[], parts: ShellParts): Promise<number> {
  try {
    return await run(argv, parts);
  } catch (error) {
    print(2, `pcsh: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function run(argv: readonly string[], parts: ShellParts): Promise<number> {
  if (argv[0]?.toLowerCase() === 'sandbox') return parts.runSandbox(argv.slice(1));
  if (argv[0]?.toLowerCase() === 'portal') return parts.runPortal(argv.slice(1));
  const parsed = parseCommandLine(argv);
  if (!parsed.ok) {
    const { message, usage } = parsed.fault;
    if (usage !== 'none') print(1, usage === 'long' ? longUsage() : shortUsage);
    print(2, `${message}\n`);
    return 64;
  }
  const { commandLine } = parsed;
  if (commandLine.show !== null) {
    print(1, commandLine.show === 'version' ? `PowerShell ${powerShellVersion}\n` : longUsage());
    return 0;
  }
  const settings = settingsFor(commandLine);
  if (settings.session) return parts.runSession(settings, parts);
  const watched = [0, 1, 2].some(descriptor => isTerminal(descriptor));
  if (!watched) return runDirectJob(settings, parts);
  const { runWatchedJob } = await import('./watched-job.ts');
  return runWatchedJob(settings, parts);
}

const print = (descriptor: number, text: string): void => new OutputStream(descriptor).write(text);

const isSession = ({ task, noExit }: CommandLine): boolean => task.kind === 'session' || noExit;

const settingsFor = (commandLine: CommandLine): EngineSettings => {
  const screen = isTerminal(1);
  const plain = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  const inputRedirected = !isTerminal(0);
  const session = isSession(commandLine) && !inputRedirected && screen;
  return {
    commandLine,
    session,
    inputRedirected,
    terminal: { interactive: !inputRedirected && !commandLine.nonInteractive, screen, ansi: screen && !plain },
  };
};

/** Nobody can press a key: the engine runs here, and a host thread starts when something first has to be asked of it. */
async function runDirectJob(settings: EngineSettings, parts: ShellParts): Promise<number> {
  const control = new ControlBlock();
  control.setSize(80, 24);
  const { port, job } = engineStreams(settings, control, parts.stopped, () => openHost(settings, control, parts));
  const engine = await parts.makeEngine(port, settings.commandLine);
  try {
    return runJob(engine, settings.commandLine, job);
  } finally {
    port.settle();
  }
}

const openHost = (settings: EngineSettings, control: ControlBlock, parts: ShellParts): MessagePort => {
  const { MessageChannel, Worker } = process.getBuiltinModule('node:worker_threads');
  const questions = new MessageChannel();
  const workerData: ThreadData = { settings, control: control.buffer, questions: questions.port2 };
  new Worker(parts.hostThread, { workerData, transferList: [questions.port2], stdin: false, execArgv: [] }).unref();
  return questions.port1;
};
