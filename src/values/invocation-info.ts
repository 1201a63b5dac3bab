import type { Extent, Source } from '#language';
import { objectType } from './core-types.ts';
import { NetObject } from './net-object.ts';
import { NetType } from './net-type.ts';
import type { Value } from './value.ts';

export const invocationInfoType = new NetType({
  fullName: 'System.Management.Automation.InvocationInfo',
  base: objectType,
});

/** Where and how a command was called (`$MyInvocation`, `ErrorRecord.InvocationInfo`). */
export class InvocationInfo extends NetObject {
  /** The command's name as resolved (`Get-Item`); null for a script's own statement. */
  readonly commandName: string | null;
  /** What was typed to call it (`gi`, `&`, `.`). */
  invocationName: string;
  readonly source: Source | null;
  readonly extent: Extent | null;
  /** CommandInfo, for `$MyInvocation.MyCommand`; an object of the runtime. */
  command: Value = null;
  /** What BoundParameters is made of when somebody reads it. */
  binder: { boundTable(): Value } | null = null;
  unboundArguments: Value[] = [];
  pipelineLength = 0;
  pipelinePosition = 0;
  historyId = -1;
  expectingInput = false;

  constructor(
    commandName: string | null,
    source: Source | null,
    extent: Extent | null,
    invocationName = commandName ?? '',
  ) {
    super();
    this.commandName = commandName;
    this.source = source;
    this.extent = extent;
    this.invocationName = invocationName;
  }

  get boundParameters(): Value {
    return this.binder?.boundTable() ?? null;
  }

  get netType(): NetType {
    return invocationInfoType;
  }
}
