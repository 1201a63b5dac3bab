import { ArrayList } from '#dotnet';
import { NetObject, NetType, objectType, toText, type Value } from '#values';
import type { Engine } from './engine.ts';
import { expandText } from './operators/expand-text.ts';
import { ShownVariable } from './scopes/shown-variable.ts';

/** Objects of the shell that scripts reach by name: $Host, $ExecutionContext, SessionState. Made when somebody asks. */
export interface Reflection {
  arrayList(values: Value[]): Value;
  /** `$input`: goes through its objects once, and can be reset. */
  enumerator(values: readonly Value[]): Value;
  readonly sessionState: Value;
  readonly host: Value;
  readonly invokeCommand: Value;
  readonly executionContext: Value;
}

const made = new WeakMap<Engine, Reflection>();

export function reflection(engine: Engine): Reflection {
  let objects = made.get(engine);
  if (!objects) {
    objects = make(engine);
    made.set(engine, objects);
  }
  return objects;
}

function make(engine: Engine): Reflection {
  const invokeCommand = new ShellObject(engine, invokeCommandType);
  const sessionState = new ShellObject(engine, sessionStateType);
  return {
    arrayList: values => ArrayList.of(values),
    enumerator: values => new InputEnumerator(values),
    sessionState,
    host: new ShellObject(engine, hostType),
    invokeCommand,
    executionContext: new ShellObject(engine, executionContextType),
  };
}

/** An object that only gives access to the engine. */
class ShellObject extends NetObject {
  readonly engine: Engine;
  readonly #type: NetType;
  constructor(engine: Engine, type: NetType) {
    super();
    this.engine = engine;
    this.#type = type;
  }
  get netType(): NetType {
    return this.#type;
  }
}

/** `$input` of a call. */
class InputEnumerator extends NetObject {
  readonly #values: readonly Value[];
  #at = -1;
  constructor(values: readonly Value[]) {
    super();
    this.#values = values;
  }
  get netType(): NetType {
    return inputEnumeratorType;
  }
  override *enumerate(): Iterable<Value> {
    while (this.moveNext()) yield this.current;
  }
  moveNext(): boolean {
    if (this.#at + 1 >= this.#values.length) return false;
    this.#at++;
    return true;
  }
  get current(): Value {
    return this.#values[this.#at] ?? null;
  }
  reset(): undefined {
    this.#at = -1;
  }
}

const inputEnumeratorType: NetType = new NetType({
  fullName: 'System.Collections.ArrayList+ArrayListEnumeratorSimple',
  base: objectType,
  members: () => ({
    properties: [{ signature: 'System.Object Current', get: (self: InputEnumerator): Value => self.current }],
    methods: [
      { signature: 'bool MoveNext()', invoke: (self: InputEnumerator): Value => self.moveNext() },
      { signature: 'void Reset()', invoke: (self: InputEnumerator): Value => self.reset() },
    ],
  }),
});

const automation = 'System.Management.Automation.';

const invokeCommandType = new NetType({
  fullName: `${automation}CommandInvocationIntrinsics`,
  base: objectType,
  members: () => ({
    methods: [
      {
        signature: 'string ExpandString(string source)',
        invoke: (self: ShellObject, source: string): Value => expandText(self.engine, source),
      },
      {
        signature: 'System.Management.Automation.ScriptBlock NewScriptBlock(string scriptText)',
        invoke: (self: ShellObject, text: string): Value => self.engine.shell.blocks.create(text),
      },
      {
        signature: 'System.Collections.ObjectModel.Collection[psobject] InvokeScript(string script)',
        invoke: (self: ShellObject, text: string): Value => self.engine.shell.blocks.create(text).invoke([]),
      },
    ],
  }),
});

const variablesType = new NetType({
  fullName: `${automation}PSVariableIntrinsics`,
  base: objectType,
  members: () => ({
    methods: [
      {
        signature: 'System.Object GetValue(string name)',
        invoke: (self: ShellObject, name: string): Value => self.engine.shell.variables.get(name) ?? null,
      },
      {
        signature: 'System.Object GetValue(string name, System.Object defaultValue)',
        invoke: (self: ShellObject, name: string, otherwise: Value): Value =>
          self.engine.shell.variables.get(name) ?? otherwise,
      },
      {
        signature: 'psvariable Get(string name)',
        invoke: (self: ShellObject, name: string): Value => {
          const found = self.engine.shell.variables.find(name);
          return found instanceof ShownVariable ? found : null;
        },
      },
      {
        signature: 'void Remove(string name)',
        invoke: (self: ShellObject, name: string): Value => {
          self.engine.shell.variables.remove(name);
          return undefined;
        },
      },
      {
        signature: 'void Set(string name, System.Object value)',
        invoke: (self: ShellObject, name: string, value: Value): Value => {
          self.engine.shell.variables.set(name, value);
          return undefined;
        },
      },
    ],
  }),
});

const sessionStateType = new NetType({
  fullName: `${automation}SessionState`,
  base: objectType,
  members: () => ({
    properties: [
      {
        signature: `${automation}CommandInvocationIntrinsics InvokeCommand`,
        get: (self: ShellObject): Value => reflection(self.engine).invokeCommand,
      },
      {
        signature: `${automation}PSVariableIntrinsics PSVariable`,
        get: (self: ShellObject): Value => new ShellObject(self.engine, variablesType),
      },
    ],
  }),
});

export const executionContextType: NetType = new NetType({
  fullName: `${automation}EngineIntrinsics`,
  base: objectType,
  members: () => ({
    properties: [
      {
        signature: `${automation}CommandInvocationIntrinsics InvokeCommand`,
        get: (self: ShellObject): Value => reflection(self.engine).invokeCommand,
      },
      {
        signature: `${automation}SessionState SessionState`,
        get: (self: ShellObject): Value => reflection(self.engine).sessionState,
      },
      { signature: `${automation}Host.PSHost Host`, get: (self: ShellObject): Value => reflection(self.engine).host },
    ],
  }),
});

const hostType = new NetType({
  fullName: `${automation}Internal.Host.InternalHost`,
  base: objectType,
  members: () => ({
    properties: [
      { signature: 'string Name', get: (): Value => 'ConsoleHost' },
      {
        signature: 'version Version',
        get: (self: ShellObject): Value =>
          self.engine.converter.convert('7.6.9', self.engine.types.resolveRequired('version')),
      },
      {
        signature: 'System.Management.Automation.Host.PSHostUserInterface UI',
        get: (self: ShellObject): Value => new ShellObject(self.engine, uiType),
      },
    ],
    methods: [{ signature: 'void SetShouldExit(int exitCode)', invoke: (): Value => undefined }],
  }),
});

const uiType = new NetType({
  fullName: `${automation}Internal.Host.InternalHostUserInterface`,
  base: objectType,
  members: () => ({
    methods: [
      {
        signature: 'void WriteLine(string value)',
        invoke: (self: ShellObject, value: string): Value => {
          self.engine.host.write('out', `${toText(value)}\n`);
          return undefined;
        },
      },
      {
        signature: 'void Write(string value)',
        invoke: (self: ShellObject, value: string): Value => {
          self.engine.host.write('out', toText(value));
          return undefined;
        },
      },
      {
        signature: 'void WriteErrorLine(string value)',
        invoke: (self: ShellObject, value: string): Value => {
          self.engine.host.write('err', `${toText(value)}\n`);
          return undefined;
        },
      },
    ],
  }),
});
