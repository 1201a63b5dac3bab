import type { AnyCmdlet, CommandMetadata, HostPort, ParameterMetadata, Shell } from '#cmdlet';
import { PipelineStopped } from '#cmdlet';
import type { ScriptUnit } from '#compiler';
import { newList, type TypeTable } from '#dotnet';
import type { TypeName } from '#language';
import {
  type Converter,
  ErrorRecord,
  type InvocationInfo,
  isInstance,
  type MemberTable,
  NetObject,
  type NetType,
  objectType,
  toText,
  type Value,
} from '#values';
import type { Activation } from './activation.ts';
import { type BindingTarget, ParameterBinder } from './binding/binder.ts';
import { bindDefaultValues } from './binding/default-values.ts';
import { CallStack } from './call-stack.ts';
import type { FunctionCommand } from './commands/command-info.ts';
import { CommandTable } from './commands/command-table.ts';
import { reflection } from './engine-objects.ts';
import { enumerate, itemsOf } from './operators/enumerate.ts';
import { typeOfName } from './operators/types.ts';
import { nullSink, type Sink } from './pipeline/sink.ts';
import { Streams } from './pipeline/streams.ts';
import { AllScopeVariables } from './scopes/all-scope.ts';
import { Scope } from './scopes/scope.ts';
import { EMPTY } from './scopes/variable.ts';
import type { RuntimeScriptBlock } from './script-block.ts';
import { SessionState } from './session-state.ts';

/** Objects to lines, one object at a time; the format room makes them. */
export interface Renderer {
  write(value: Value): void;
  end(): void;
}

export interface EngineServices {
  readonly members: MemberTable;
  readonly converter: Converter;
  readonly types: TypeTable;
  readonly host: HostPort;
  readonly cmdlets: readonly AnyCmdlet[];
  readonly stop: Int32Array;
  readonly interactive: boolean;
  renderer(width: number, line: (text: string) => void): Renderer;
}

/** A function or block as what is bound; a block's name is its text, which is only cut out for an error. */
class FunctionTarget implements BindingTarget {
  readonly engine: Engine;
  readonly invocation: InvocationInfo;
  readonly script = true;
  readonly #block: RuntimeScriptBlock;
  readonly #name: string;
  constructor(engine: Engine, block: RuntimeScriptBlock, name: string, invocation: InvocationInfo) {
    this.engine = engine;
    this.invocation = invocation;
    this.#block = block;
    this.#name = name;
  }
  get name(): string {
    return this.#name === '' ? this.#block.text : this.#name;
  }
  get className(): string {
    return this.#name;
  }
}

/** The state of one session on its thread: what frames share. */
export class Engine {
  readonly members: MemberTable;
  readonly converter: Converter;
  readonly types: TypeTable;
  readonly host: HostPort;
  readonly commands: CommandTable;
  readonly callStack = new CallStack();
  readonly globalState: SessionState;
  readonly errors: Value[] = [];
  readonly allScope = new AllScopeVariables();
  readonly interactive: boolean;
  /** Shared with the host: not zero when the pipeline is to stop. */
  readonly stop: Int32Array;
  readonly renderer: EngineServices['renderer'];
  /** `$?`. */
  success = true;
  /** Set-StrictMode was called: only then is there something to check. */
  strictUsed = false;
  /** Inside a try with catch clauses somewhere up the stack: errors of statements go up instead of being reported. */
  propagate = false;
  /** Errors of ThrowTerminatingError on their way out of their function. */
  readonly passing = new WeakMap<ErrorRecord, Activation>();
  /** Where records go when nothing redirects them. */
  streams: Streams = new Streams({
    error: nullSink,
    warning: nullSink,
    verbose: nullSink,
    debug: nullSink,
    information: nullSink,
  });
  /** Streams of the command that runs, for blocks that cmdlets run. */
  currentStreams: Streams;
  /** The innermost scope that runs, in whatever session state: what cmdlets call the current one. */
  currentScope: Scope;
  defaultOutput: Sink = nullSink;
  /** Set when the session is complete; cmdlets reach the session through it. */
  shell!: Shell;
  /** `$using:` values of a block that runs for ForEach-Object -Parallel or a job. */
  usingValues: ReadonlyMap<string, Value> | null = null;
  /** Static methods that need the session (`[scriptblock]::Create`), by type and name in lower case. */
  readonly statics = new Map<NetType, ReadonlyMap<string, (args: readonly Value[]) => Value>>();
  /** `$^` and `$$`: first and last token of the line before. */
  readonly lastTokens = new Map<string, Value>();

  constructor(services: EngineServices) {
    this.members = services.members;
    this.converter = services.converter;
    this.types = services.types;
    this.host = services.host;
    this.stop = services.stop;
    this.interactive = services.interactive;
    this.renderer = services.renderer;
    this.globalState = new SessionState(new Scope(null, 'global'));
    this.commands = new CommandTable(this, services.cmdlets);
    this.currentStreams = this.streams;
    this.currentScope = this.globalState.root;
  }

  // ------------------------------------------------------------ errors

  /** Puts an error at the front of `$Error`; the oldest goes when there are more than 256. */
  remember(record: ErrorRecord): void {
    const [last] = this.errors;
    // One exception on its way through several places is one error.
    if (last === record || (last instanceof ErrorRecord && last.exception === record.exception)) return;
    record.scriptStackTrace ??= this.callStack.current;
    this.errors.unshift(record);
    if (this.errors.length > 256) this.errors.pop();
  }

  checkStop(): void {
    if (this.stop[0] !== 0) throw new PipelineStopped();
  }

  // ------------------------------------------------------------ binding

  binder(target: BindingTarget, metadata: CommandMetadata): ParameterBinder {
    return new ParameterBinder(target, metadata);
  }

  binderFor(
    block: RuntimeScriptBlock,
    metadata: CommandMetadata,
    invocation: InvocationInfo,
    name = '',
  ): ParameterBinder {
    return new ParameterBinder(new FunctionTarget(this, block, name, invocation), metadata);
  }

  bindDefaults(binder: ParameterBinder, command: string): void {
    bindDefaultValues(this, binder, command);
  }

  /** Mandatory parameters that were not given; null where nobody can be asked. */
  askMandatory(command: string, parameters: readonly ParameterMetadata[]): ReadonlyMap<string, Value> | null {
    if (!this.interactive) return null;
    this.host.write(
      'out',
      `\ncmdlet ${command} at command pipeline position 1\nSupply values for the following parameters:\n`,
    );
    const answers = new Map<string, Value>();
    for (const parameter of parameters) {
      const answer = this.host.call('readLine', { prompt: `${parameter.name}: `, secret: parameter.secret });
      answers.set(parameter.name, answer ?? '');
    }
    return answers;
  }

  isOfType(value: Value, type: NetType): boolean {
    return value != null && isInstance(value, type);
  }

  typeNamed(name: TypeName, unit: ScriptUnit): NetType {
    return typeOfName(this, name, unit);
  }

  // ------------------------------------------------------------ values

  enumerate(value: Value): Iterable<Value> {
    return enumerate(value);
  }
  itemsOf(value: Value): Value[] {
    return itemsOf(value);
  }
  arrayList(values: Value[]): Value {
    return reflection(this).arrayList(values);
  }
  /** `List[object]`. */
  listOf(values: Value[]): Value {
    return newList(objectType, values);
  }
  inputOf(values: readonly Value[]): Value {
    return reflection(this).enumerator(values);
  }
  /** What a program gets on its input for an object: its text, or its formatted lines. */
  textLines(value: Value): string[] {
    if (typeof value === 'string') return [value];
    if (value instanceof NetObject || Array.isArray(value)) {
      const lines: string[] = [];
      const renderer = this.renderer(this.outputWidth, line => lines.push(line));
      renderer.write(value);
      renderer.end();
      return lines;
    }
    return [toText(value)];
  }

  // ------------------------------------------------------------ session

  variableValue(name: string): Value {
    const value = this.currentScope.find(name.toLowerCase());
    return value === EMPTY ? null : value;
  }

  isGlobalFunction(command: FunctionCommand): boolean {
    return this.globalState.root.functions?.get(command.name.toLowerCase())?.block === command.block;
  }

  /** A name that nothing has: `Get-` in front of a noun, and modules that would bring it. */
  findLate(name: string, state: SessionState): ReturnType<CommandTable['resolve']> {
    return /[-\\/.]/.test(name)
      ? null
      : this.commands.cmdlet(`Get-${name}`) && this.commands.resolve(`Get-${name}`, state);
  }

  setLastExitCode(code: number): void {
    this.globalState.root.put('lastexitcode', code, 'LASTEXITCODE');
  }

  /** A line of the host's own (What if:, prompts): always shown, never data. */
  hostLine(text: string): void {
    this.host.write('out', `${text}\n`);
  }

  get outputWidth(): number {
    return this.host.terminal.columns;
  }

  fileSystemPath(path: string): string {
    return this.shell.drives.fileSystemPath(path);
  }
  /** The folder in which programs start. */
  get currentFolder(): string {
    return this.shell.drives.fileSystemPath('.');
  }

  get sessionStateObject(): Value {
    return reflection(this).sessionState;
  }
  get hostObject(): Value {
    return reflection(this).host;
  }
  get invokeCommandObject(): Value {
    return reflection(this).invokeCommand;
  }
}
