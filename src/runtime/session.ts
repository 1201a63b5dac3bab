import { basename } from 'node:path';
import type { AnyCmdlet, HostPort, PartKey, Shell } from '#cmdlet';
import { commandHistory, PipelineStopped, transcripts } from '#cmdlet';
import { attachHost, TypeTable } from '#dotnet';
import { parse, Source } from '#language';
import { InvocationInfo, SessionConverter, SessionMembers, TerminatingError, TypeData, type Value } from '#values';
import { Activation } from './activation.ts';
import { checkRequirements } from './commands/script-requirements.ts';
import { Engine, type EngineServices, type Renderer } from './engine.ts';
import { toTerminating } from './errors/terminating.ts';
import { Frame } from './frame.ts';
import { SessionModules } from './modules/session-modules.ts';
import { parseScript } from './parse-script.ts';
import { BlockCall } from './pipeline/block-call.ts';
import { FunctionProcessor } from './pipeline/function-processor.ts';
import { hostStreams } from './pipeline/host-streams.ts';
import { runPipeline } from './pipeline/pipeline.ts';
import type { Sink } from './pipeline/sink.ts';
import { fileTypeData, sessionDrives } from './providers/index.ts';
import { defineSessionTypes, describeEngineTypes } from './reflection/describe.ts';
import { RuntimeScriptBlock } from './script-block.ts';
import { BuiltInFunction, defineSessionFunctions } from './session-functions.ts';
import { defineSessionVariables } from './session-variables.ts';
import { SessionBlocks } from './shell/blocks.ts';
import { SessionCommands } from './shell/commands.ts';
import { SessionVariables } from './shell/variables.ts';
import { BreakSignal, ContinueSignal, ExitSignal, StopUpstream } from './signals.ts';
import { TranscribingHost } from './transcribing-host.ts';

/** What formatting gives a session; the format room implements it. */
export interface SessionFormatter {
  /** `target`: the host shows colours where its terminal does, text (the default: files, strings) keeps none. */
  renderer(shell: Shell, width: number, write: (line: string) => void, target?: 'host' | 'text'): Renderer;
  /** The value of `$PSStyle`. `plain` where the environment asks for no colour. */
  createStyle(plain: boolean): Value;
  /** The error view of a record, line by line. */
  errorLines(shell: Shell, record: Value, width: number): string[];
  /** `WARNING: text`, wrapped and coloured as the terminal allows. */
  messageLines(shell: Shell, kind: 'WARNING' | 'VERBOSE' | 'DEBUG', text: string, width: number): string[];
}

export interface SessionOptions {
  readonly host: HostPort;
  readonly cmdlets: readonly AnyCmdlet[];
  readonly formatter: SessionFormatter;
}

export interface RunOptions {
  /** Full path, when the text is that of a script file. */
  readonly file?: string;
  readonly args?: readonly string[];
  /** Lines for `$input`. */
  readonly input?: Iterable<string>;
  readonly interactive?: boolean;
}

export interface RunResult {
  readonly exitCode: number | null;
  readonly success: boolean;
  readonly failed?: boolean;
  readonly stopped?: boolean;
}

/** A session of the shell on its engine thread: variables, commands and drives live as long as it. */
export class Session {
  readonly engine: Engine;
  readonly shell: Shell;
  readonly #formatter: SessionFormatter;
  readonly #parts = new Map<PartKey<object>, object>();

  constructor(options: SessionOptions) {
    Error.stackTraceLimit = process.env['PCSH_DEBUG'] ? 30 : 0;
    describeEngineTypes();
    const types = new TypeTable();
    const members = new SessionMembers(types, new TypeData(fileTypeData));
    const converter = new SessionConverter(members, types);
    this.#formatter = options.formatter;
    const services: EngineServices = {
      members,
      converter,
      types,
      host: new TranscribingHost(options.host, () => this.shell.part(transcripts)),
      cmdlets: options.cmdlets,
      stop: options.host.stopFlag ?? new Int32Array(1),
      interactive: options.host.terminal.interactive,
      renderer: (width, line) => options.formatter.renderer(this.shell, width, line),
    };
    attachHost(options.host);
    this.engine = new Engine(services);
    this.shell = this.#makeShell(options);
    this.engine.shell = this.shell;
    this.engine.streams = hostStreams(this.engine, options.formatter);
    this.engine.currentStreams = this.engine.streams;
    defineSessionTypes(this.engine);
    defineSessionVariables(this.engine);
    const style = options.formatter.createStyle(Boolean(process.env['NO_COLOR']));
    this.engine.globalState.root.put('psstyle', style, 'PSStyle');
    this.engine.commands.defineAliases(this.engine.globalState.root);
    defineSessionFunctions(this.engine);
  }

  #makeShell(options: SessionOptions): Shell {
    const { engine } = this;
    const variables = new SessionVariables(engine);
    const commands = new SessionCommands(engine);
    const blocks = new SessionBlocks(engine);
    const parts = this.#parts;
    const shell: Shell = {
      members: engine.members,
      converter: engine.converter,
      types: engine.types,
      variables,
      commands,
      blocks,
      drives: sessionDrives({ members: engine.members, variables, commands, blocks }),
      modules: new SessionModules(engine),
      host: engine.host,
      formatter: {
        lines: (objects, width) => {
          const lines: string[] = [];
          const renderer = options.formatter.renderer(shell, width, line => lines.push(line));
          for (const object of objects) renderer.write(object);
          renderer.end();
          return lines;
        },
      },
      errors: engine.errors,
      callStack: () => engine.callStack.frames(),
      setStrictMode: level => {
        engine.strictUsed = true;
        engine.globalState.current.strict = level;
      },
      runText: (text, write) => this.#runInCaller(text, { write }),
      part: <T extends object>(key: PartKey<T>): T => {
        let part = parts.get(key);
        if (!part) {
          part = key.create(shell);
          parts.set(key, part);
        }
        // Made by this very key's create.
        return part as T;
      },
    };
    return shell;
  }

  /** Invoke-Expression: in the scope of the caller. */
  #runInCaller(text: string, sink: Sink): void {
    const { engine } = this;
    const { ast, unit } = parseScript(new Source(text), engine.types);
    const block = new RuntimeScriptBlock(engine, engine.globalState, ast, unit);
    const call = new BlockCall(block, { mode: 'caller', streams: engine.currentStreams, name: '<ScriptBlock>' });
    for (const body of [call.code.begin, call.code.process, call.code.end]) call.run(body, sink);
  }

  /** Runs a text to its end; output and errors go to the host. Never throws. */
  run(text: string, options: RunOptions = {}): RunResult {
    const startedAt = Date.now();
    const result = this.#run(text, options);
    if (options.interactive && text.trim() !== '') {
      const status = result.stopped ? 'Stopped' : result.failed ? 'Failed' : 'Completed';
      this.shell.part(commandHistory).add({ commandLine: text, status, startedAt, endedAt: Date.now() });
    }
    return result;
  }

  #run(text: string, options: RunOptions): RunResult {
    const { engine } = this;
    engine.stop[0] = 0;
    engine.success = true;
    engine.propagate = false;
    const renderer = this.#formatter.renderer(
      this.shell,
      // The last column of a terminal stays free.
      Math.max(1, engine.outputWidth - 1),
      line => engine.host.write('out', `${line}\n`),
      'host',
    );
    const output: Sink = { write: value => renderer.write(value) };
    engine.defaultOutput = output;
    try {
      this.#runText(text, options, output);
      return { exitCode: null, success: engine.success };
    } catch (error) {
      return this.#ended(error, () => renderer.end());
    } finally {
      renderer.end();
      engine.globalState.current = engine.globalState.root;
      engine.currentStreams = engine.streams;
      engine.currentScope = engine.globalState.root;
      engine.callStack.entries.length = 0;
      engine.propagate = false;
    }
  }

  #runText(text: string, options: RunOptions, output: Sink): void {
    const { engine } = this;
    const { ast, unit } = parseScript(new Source(text, options.file ?? null), engine.types);
    checkRequirements(engine, ast.requirements, basename(options.file ?? ''));
    const block = new RuntimeScriptBlock(engine, engine.globalState, ast, unit);
    if (options.file !== undefined) {
      this.#runScript(block, options, output);
      return;
    }
    const call = new BlockCall(block, {
      mode: 'caller',
      scope: engine.globalState.root,
      streams: engine.streams,
      name: '<ScriptBlock>',
    });
    call.activation.args = [...(options.args ?? [])];
    if (options.input && readsInput(block)) call.activation.input = [...options.input];
    call.run(call.code.begin, output);
    call.run(call.code.process, output);
    call.run(call.code.end, output);
  }

  #runScript(block: RuntimeScriptBlock, options: RunOptions, output: Sink): void {
    const { engine } = this;
    const file = options.file ?? '';
    const invocation = new InvocationInfo(file, block.unit.source, block.ast, file);
    const args = scriptArguments(options.args ?? [], block.ast);
    const processor = new FunctionProcessor(
      block,
      { name: file, args, dotScope: engine.globalState.root, kind: 'script', file, exits: true },
      engine.streams,
      invocation,
    );
    processor.out = output;
    const input = options.input && readsInput(block) ? options.input : null;
    processor.expectingInput = input !== null;
    const success = engine.success;
    runPipeline(engine, [processor], input);
    engine.success = success && !processor.failed;
  }

  /** What an end by exception means: exit, a stop, an error that nobody caught. */
  #ended(error: unknown, flush: () => void): RunResult {
    const { engine } = this;
    if (error instanceof ExitSignal) return { exitCode: error.code, success: true };
    if (error instanceof PipelineStopped) return { exitCode: null, success: false, stopped: true };
    if (error instanceof BreakSignal || error instanceof ContinueSignal || error instanceof StopUpstream)
      return { exitCode: null, success: true };
    flush();
    const terminating = error instanceof TerminatingError ? error : toTerminating(this.#outerFrame(), error);
    engine.remember(terminating.record);
    engine.streams.error.write(terminating.record);
    engine.success = false;
    return { exitCode: null, success: false, failed: true };
  }

  #outerFrame(): Frame {
    const { engine } = this;
    const { ast, unit } = parseScript(new Source(''), engine.types);
    const block = new RuntimeScriptBlock(engine, engine.globalState, ast, unit);
    return new Frame(
      engine,
      engine.globalState,
      engine.globalState.root,
      block.code(false),
      new Activation(),
      engine.streams,
    );
  }

  /** The text of the prompt function. */
  prompt(): string {
    const { engine } = this;
    // The prompt that nobody has changed is made without running a script.
    const { root } = engine.globalState;
    if (root.functions?.get('prompt') instanceof BuiltInFunction) return `PS ${this.shell.drives.location}> `;
    const command = engine.commands.findFunction('prompt', root);
    if (!command) return 'PS>';
    try {
      const items = command.block.invoke([]);
      return items.length === 0 ? 'PS>' : String(items[0] ?? '') || 'PS>';
    } catch {
      return 'PS>';
    }
  }

  incomplete(text: string): boolean {
    return parse(new Source(text)).incomplete;
  }

  setLocation(path: string): void {
    this.shell.drives.setLocation(path);
  }
}

/**
 * Does a script look at what is piped in? One that does not must not wait for the end of it: under cron and CI standard input may stay
 * open for good.
 */
function readsInput(block: RuntimeScriptBlock): boolean {
  return block.ast.process !== null || /\$(\{?)input\b/i.test(block.unit.source.text);
}

const nowhere = (extent: { start: number; end: number }): { start: number; end: number } => ({
  start: extent.start,
  end: extent.start,
});

/** Arguments behind -File: `-Name` and `-Name:value` name parameters, everything else is text. */
function scriptArguments(
  args: readonly string[],
  ast: { start: number; end: number },
): ConstructorParameters<typeof FunctionProcessor>[1]['args'] {
  return args.map(text => {
    const match = /^-([A-Za-z_?][^:]*)(:(.*))?$/s.exec(text);
    if (!match?.[1]) return { name: null, hasValue: true, value: text, extent: nowhere(ast), text, splatted: false };
    const value = match[3] === undefined ? undefined : booleanOrText(match[3]);
    return { name: match[1], hasValue: match[2] !== undefined, value, extent: nowhere(ast), text, splatted: false };
  });
}

function booleanOrText(text: string): Value {
  if (/^\$?true$/i.test(text)) return true;
  if (/^\$?false$/i.test(text)) return false;
  return text;
}
