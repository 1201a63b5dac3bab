import { type CallFrame, defineCmdlet } from '#cmdlet';
import { Dictionary, method, NetObject, NetType, objectType, property, toText } from '#values';

/** One call, as Get-PSCallStack shows it. */
class CallStackFrame extends NetObject {
  readonly call: CallFrame;

  constructor(call: CallFrame) {
    super();
    this.call = call;
  }
  get netType(): NetType {
    return callStackFrameType;
  }

  get command(): string {
    const { functionName, invocation } = this.call;
    const script = invocation?.commandName ?? '';
    return functionName === '<ScriptBlock>' && /\.ps1$/i.test(script) ? fileName(script) : functionName;
  }
  get location(): string {
    const { file, line } = this.call;
    return file ? `${fileName(file)}: line ${line}` : '<No file>';
  }
  /** `{name=value, …}` of the bound parameters. */
  get arguments(): string {
    const bound = this.call.invocation?.boundParameters;
    const pairs = bound instanceof Dictionary ? [...bound.pairs()] : [];
    const named = pairs.map(([name, value]) => `${toText(name)}=${toText(value)}`);
    const others = (this.call.invocation?.unboundArguments ?? []).map(value => toText(value));
    return `{${[...named, ...others].join(', ')}}`;
  }
  override toText(): string {
    return `at ${this.call.functionName}, ${this.call.file ?? '<No file>'}: line ${this.call.line}`;
  }
}

const callStackFrameType = new NetType({
  fullName: 'System.Management.Automation.CallStackFrame',
  base: objectType,
  members: () => ({
    properties: [
      property('string Command', (self: CallStackFrame) => self.command),
      property('string Location', (self: CallStackFrame) => self.location),
      property('string Arguments', (self: CallStackFrame) => self.arguments),
      property('string ScriptName', (self: CallStackFrame) => self.call.file),
      property('int ScriptLineNumber', (self: CallStackFrame) => self.call.line),
      property(
        'System.Management.Automation.InvocationInfo InvocationInfo',
        (self: CallStackFrame) => self.call.invocation,
      ),
      property('string Position', (self: CallStackFrame) => self.call.text),
      property('string FunctionName', (self: CallStackFrame) => self.call.functionName),
    ],
    methods: [
      method('string GetScriptLocation()', (self: CallStackFrame) => self.location),
      method('string ToString()', (self: CallStackFrame) => self.toText()),
    ],
  }),
});

function fileName(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}

/** Get-PSCallStack: the calls under way, innermost first. */
export default defineCmdlet({
  name: 'Get-PSCallStack',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['gcs'],
  outputs: ['System.Management.Automation.CallStackFrame'],
  parameters: {},
  synopsis: 'Gets the calls under way.',
  examples: [{ does: 'Who calls', code: 'function Show-Caller { (Get-PSCallStack)[0].FunctionName }; Show-Caller' }],
  process(_bound, context) {
    for (const call of context.shell.callStack()) context.write(new CallStackFrame(call));
  },
});
