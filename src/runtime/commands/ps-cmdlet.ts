import {
  ErrorRecord,
  exceptionOf,
  type InvocationInfo,
  NetObject,
  NetType,
  objectType,
  TerminatingError,
  toBoolean,
  toText,
  type Value,
} from '#values';
import type { ParameterBinder } from '../binding/binder.ts';
import type { Engine } from '../engine.ts';
import type { CommonParameters } from '../pipeline/common-parameters.ts';
import type { FunctionProcessor } from '../pipeline/function-processor.ts';
import { type Confirmation, confirmation } from '../pipeline/should-process.ts';
import {
  writeDebug,
  writeErrorRecord,
  writeInformation,
  writeVerbose,
  writeWarning,
} from '../pipeline/write-streams.ts';

const psCmdletType = new NetType({
  fullName: 'System.Management.Automation.PSScriptCmdlet',
  base: new NetType({ fullName: 'System.Management.Automation.PSCmdlet', base: objectType }),
  members: () => ({
    properties: [
      { signature: 'string ParameterSetName', get: (self: PSCmdlet): Value => self.parameterSetName },
      {
        signature: 'System.Management.Automation.InvocationInfo MyInvocation',
        get: (self: PSCmdlet): Value => self.invocation,
      },
      {
        signature: 'System.Management.Automation.SessionState SessionState',
        get: (self: PSCmdlet): Value => self.engine.sessionStateObject,
      },
      {
        signature: 'System.Management.Automation.Host.PSHost Host',
        get: (self: PSCmdlet): Value => self.engine.hostObject,
      },
      {
        signature: 'System.Management.Automation.CommandInvocationIntrinsics InvokeCommand',
        get: (self: PSCmdlet): Value => self.engine.invokeCommandObject,
      },
    ],
    methods: [
      {
        signature: 'void WriteObject(System.Object sendToPipeline)',
        invoke: (self: PSCmdlet, value: Value): Value => self.writeObject(value, false),
      },
      {
        signature: 'void WriteObject(System.Object sendToPipeline, bool enumerateCollection)',
        invoke: (self: PSCmdlet, value: Value, enumerate: boolean): Value => self.writeObject(value, enumerate),
      },
      {
        signature: 'void WriteError(System.Management.Automation.ErrorRecord errorRecord)',
        invoke: (self: PSCmdlet, record: ErrorRecord): Value => self.writeError(record),
      },
      {
        signature: 'void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)',
        invoke: (self: PSCmdlet, record: ErrorRecord): Value => self.throwTerminating(record),
      },
      {
        signature: 'void WriteWarning(string text)',
        invoke: (self: PSCmdlet, text: string): Value => self.warning(text),
      },
      {
        signature: 'void WriteVerbose(string text)',
        invoke: (self: PSCmdlet, text: string): Value => self.verbose(text),
      },
      { signature: 'void WriteDebug(string text)', invoke: (self: PSCmdlet, text: string): Value => self.debug(text) },
      {
        signature: 'void WriteInformation(System.Object messageData, string[] tags)',
        invoke: (self: PSCmdlet, data: Value, tags: string[]): Value => self.information(data, tags ?? []),
      },
      {
        signature: 'bool ShouldProcess(string target)',
        invoke: (self: PSCmdlet, target: string): Value => self.confirm.shouldProcess(target, self.name),
      },
      {
        signature: 'bool ShouldProcess(string target, string action)',
        invoke: (self: PSCmdlet, target: string, action: string): Value => self.confirm.shouldProcess(target, action),
      },
      {
        signature: 'bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)',
        invoke: (self: PSCmdlet, description: string, warning: string, caption: string): Value =>
          self.shouldProcessText(description, warning, caption),
      },
      {
        signature: 'bool ShouldContinue(string query, string caption)',
        invoke: (self: PSCmdlet, query: string, caption: string): Value => self.confirm.shouldContinue(query, caption),
      },
      {
        signature: 'System.Object GetVariableValue(string name)',
        invoke: (self: PSCmdlet, name: string): Value => self.engine.variableValue(name),
      },
      {
        signature: 'System.Object GetVariableValue(string name, System.Object defaultValue)',
        invoke: (self: PSCmdlet, name: string, otherwise: Value): Value => self.engine.variableValue(name) ?? otherwise,
      },
      {
        signature: 'string GetUnresolvedProviderPathFromPSPath(string path)',
        invoke: (self: PSCmdlet, path: string): Value => self.engine.fileSystemPath(path),
      },
    ],
  }),
});

/** `$PSCmdlet` of an advanced function. */
export class PSCmdlet extends NetObject {
  readonly #processor: FunctionProcessor;
  readonly #binder: ParameterBinder;
  readonly #common: CommonParameters | null;
  #confirm: Confirmation | null = null;

  constructor(processor: FunctionProcessor, binder: ParameterBinder, common: CommonParameters | null) {
    super();
    this.#processor = processor;
    this.#binder = binder;
    this.#common = common;
  }

  get netType(): NetType {
    return psCmdletType;
  }
  get engine(): Engine {
    return this.#processor.block.engine;
  }
  get name(): string {
    return this.#processor.name;
  }
  get invocation(): InvocationInfo {
    return this.#processor.invocation;
  }
  get parameterSetName(): string {
    return this.#binder.setName;
  }
  get confirm(): Confirmation {
    this.#confirm ??= confirmation(this.engine, this.#common, this.#binder.table.metadata.confirmImpact, text =>
      this.verbose(text),
    );
    return this.#confirm;
  }

  writeObject(value: Value, enumerate: boolean): Value {
    if (enumerate && Array.isArray(value)) for (const each of value) this.#processor.out.write(each);
    else this.#processor.out.write(value);
    return undefined;
  }

  writeError(record: ErrorRecord): Value {
    this.#stamp(record);
    writeErrorRecord(this.engine, this.#processor, this.#common, record);
    return undefined;
  }

  /** Ends the function; the error shows at the caller's statement. */
  throwTerminating(error: Value): never {
    const record =
      error instanceof ErrorRecord
        ? error
        : new ErrorRecord(exceptionOf('System.Exception', toText(error)), '', 'NotSpecified');
    this.#stamp(record);
    this.engine.passing.set(record, this.#processor.activation);
    throw new TerminatingError(record);
  }

  #stamp(record: ErrorRecord): void {
    record.commandTypeName ??= this.name;
    record.activity ??= this.name;
    record.invocation ??= this.invocation;
  }

  warning(text: string): Value {
    writeWarning(this.engine, this.#processor, this.#common, text);
    return undefined;
  }
  verbose(text: string): Value {
    writeVerbose(this.engine, this.#processor, this.#common, text);
    return undefined;
  }
  debug(text: string): Value {
    writeDebug(this.engine, this.#processor, this.#common, text);
    return undefined;
  }
  information(data: Value, tags: readonly string[]): Value {
    writeInformation(this.engine, this.#processor, this.#common, data, tags, '');
    return undefined;
  }

  shouldProcessText(description: string, warning: string, caption: string): boolean {
    if (toBoolean(this.engine.currentScope.find('whatifpreference')) && !this.#common?.has('WhatIf')) {
      this.engine.hostLine(`What if: ${description}`);
      return false;
    }
    return this.confirm.shouldProcess(warning, caption);
  }
}
