import type { CommandSite, PipelineSite, RedirectionSpec } from '#compiler';
import { InvocationInfo, type TerminatingError, toText, type Value } from '#values';
import { collectArguments } from '../binding/arguments.ts';
import {
  ApplicationCommand,
  CmdletCommand,
  type Command,
  CommandInfo,
  FunctionCommand,
  ScriptCommand,
} from '../commands/command-info.ts';
import { commandNotFound } from '../commands/not-found.ts';
import { scriptBlockOf } from '../commands/script-file.ts';
import { runtimeError } from '../errors/runtime-error.ts';
import type { Frame } from '../frame.ts';
import { strictVersion } from '../operators/variables.ts';
import { RuntimeScriptBlock } from '../script-block.ts';
import { StopUpstream } from '../signals.ts';
import { CmdletProcessor } from './cmdlet-processor.ts';
import { FunctionProcessor } from './function-processor.ts';
import { NativeProcessor } from './native-processor.ts';
import { runPipeline } from './pipeline.ts';
import type { CommandProcessor } from './processor.ts';
import { applyRedirections, type FileSink } from './redirection.ts';
import { Collector, type Sink } from './sink.ts';

type Called = Exclude<Command, { commandType: 'Alias' }> | RuntimeScriptBlock;

/** What a site calls, remembered until commands change. */
interface SiteCache {
  readonly version: number;
  readonly scopeKey: object;
  readonly command: Called;
}

function resolve(f: Frame, site: CommandSite, values: readonly Value[]): Called {
  if (site.name === null) return fromValue(f, values[0], site);
  if (site.name === '') throw commandNotFound(f, site, null);
  if (f.engine.strictUsed && isCalledLikeMethod(f, site)) throw calledLikeMethod();
  const { commands } = f.engine;
  const cached = site.cache as SiteCache | null;
  if (cached && cached.version === commands.version && cached.scopeKey === f.state) return cached.command;
  const command = commands.resolve(site.name, f.state) ?? f.engine.findLate(site.name, f.state);
  if (!command) throw commandNotFound(f, site, site.name);
  // Functions of inner scopes come and go with them; only what everybody sees is remembered.
  if (command instanceof CmdletCommand || (command instanceof FunctionCommand && f.engine.isGlobalFunction(command))) {
    site.cache = { version: commands.version, scopeKey: f.state, command } satisfies SiteCache;
  }
  return command;
}

/** `Add-Thing(1, 2)`: refused from strict mode 2 on, because it gives one argument, an array. */
function isCalledLikeMethod(f: Frame, site: CommandSite): boolean {
  const [name, argument, ...others] = site.ast.elements;
  if (!name || argument?.kind !== 'ParenExpression' || others.length > 0 || argument.start !== name.end) return false;
  const only = argument.pipeline.kind === 'Pipeline' ? argument.pipeline.elements[0] : undefined;
  const isList = only?.kind === 'CommandExpression' && only.expression.kind === 'ArrayLiteral';
  return isList && strictVersion(f.scope) >= 2;
}

const calledLikeMethod = (): TerminatingError =>
  runtimeError(
    'StrictModeFunctionCallWithParens',
    'The function or command was called as if it were a method. Parameters should be separated by spaces. For information about parameters, see the about_Parameters Help topic.',
  );

/** `& $x`: a block, a command object, or a name. */
function fromValue(f: Frame, value: Value, site: CommandSite): Called {
  if (value instanceof RuntimeScriptBlock) return value;
  if (value instanceof CommandInfo) {
    const command = value as Command;
    if (command.commandType !== 'Alias') return command;
  }
  const name = toText(value);
  if (value == null || name === '') throw commandNotFound(f, site, null);
  const command = f.engine.commands.resolve(name, f.state) ?? f.engine.findLate(name, f.state);
  if (!command) throw commandNotFound(f, site, name);
  return command;
}

/** The processor of one call, with its arguments; not bound yet. */
export function processorFor(f: Frame, site: CommandSite, values: readonly Value[]): CommandProcessor {
  const called = resolve(f, site, values);
  const args = collectArguments(site, values);
  const { engine, streams } = f;
  const name = called instanceof RuntimeScriptBlock ? '' : called.name;
  const invocation = new InvocationInfo(
    name,
    f.code.unit.source,
    site.extent,
    site.invocation === 'plain' ? (site.name ?? '&') : site.invocation,
  );
  if (called instanceof CmdletCommand) {
    invocation.command = called;
    return new CmdletProcessor(engine, called, args, streams, invocation);
  }
  if (called instanceof ApplicationCommand) return new NativeProcessor(engine, called, args, streams, invocation);
  const dotScope = site.invocation === '.' ? f.scope : null;
  if (called instanceof ScriptCommand) {
    const block = scriptBlockOf(engine, f.state, called.path);
    invocation.command = called;
    return new FunctionProcessor(
      block,
      { name: called.name, args, dotScope, kind: 'script', file: called.path },
      streams,
      invocation,
    );
  }
  const block = called instanceof RuntimeScriptBlock ? called : called.block;
  if (called instanceof FunctionCommand) invocation.command = called;
  return new FunctionProcessor(
    block,
    {
      name,
      args,
      dotScope: dotScope && block.state === f.state ? dotScope : dotScope ? block.state.current : null,
      kind: 'function',
    },
    streams,
    invocation,
  );
}

/** One command that is a statement of its own. */
export function command(f: Frame, o: Sink, site: CommandSite, values: readonly Value[]): void {
  const processor = processorFor(f, site, values);
  processor.out = o;
  run(f, [processor], null);
}

export function commandValue(f: Frame, site: CommandSite, values: readonly Value[]): Value {
  const collector = new Collector();
  command(f, collector, site, values);
  return collector.result();
}

/** Runs processors with the frame's preferences for who stops whom. */
function run(f: Frame, processors: readonly CommandProcessor[], source: Iterable<Value> | null): void {
  const { engine } = f;
  const before = engine.currentStreams;
  engine.currentStreams = f.streams;
  try {
    runPipeline(engine, processors, source);
  } catch (error) {
    if (error instanceof StopUpstream) throw error;
    engine.success = false;
    throw error;
  } finally {
    engine.currentStreams = before;
  }
}

export function pipeline(
  f: Frame,
  o: Sink,
  site: PipelineSite,
  source: Value,
  values: readonly (readonly Value[])[],
  files: readonly (readonly Value[])[],
): void {
  const processors = site.commands.map((each, i) => processorFor(f, each, values[i] ?? []));
  const opened: FileSink[] = [];
  try {
    connect(f, o, site, processors, files, opened);
    run(f, processors, site.fromExpression ? f.engine.enumerate(source) : null);
  } finally {
    for (const file of opened) file.close();
  }
}

function connect(
  f: Frame,
  o: Sink,
  site: PipelineSite,
  processors: readonly CommandProcessor[],
  files: readonly (readonly Value[])[],
  opened: FileSink[],
): void {
  for (const [i, processor] of processors.entries()) {
    const next = processors[i + 1];
    processor.out = next ?? o;
    processor.expectingInput = i > 0 || site.fromExpression;
    processor.invocation.expectingInput = processor.expectingInput;
    processor.invocation.pipelineLength = processors.length;
    processor.invocation.pipelinePosition = i + 1;
    const redirections = site.commands[i]?.redirections ?? [];
    if (redirections.length > 0) applyRedirections(f.engine, processor, redirections, files[i] ?? [], opened);
  }
}

export function pipelineValue(
  f: Frame,
  site: PipelineSite,
  source: Value,
  values: readonly (readonly Value[])[],
  files: readonly (readonly Value[])[],
): Value {
  const collector = new Collector();
  pipeline(f, collector, site, source, values, files);
  return collector.result();
}

/** An expression with redirections: `1/0 2> file`. */
export function redirected(
  f: Frame,
  o: Sink,
  redirections: readonly RedirectionSpec[],
  files: readonly Value[],
  body: (f: Frame, o: Sink) => void,
): void {
  const destinations = { out: o, streams: f.streams };
  const opened: FileSink[] = [];
  try {
    applyRedirections(f.engine, destinations, redirections, files, opened);
    body(f.withStreams(destinations.streams), destinations.out);
  } finally {
    for (const file of opened) file.close();
  }
}
