import type { HistoryEntry } from '#cmdlet';
import { DateTime, TimeSpan } from '#dotnet';
import { Int64, NetObject, NetType, objectType, property } from '#values';

const historyInfoType: NetType = new NetType({
  fullName: 'Microsoft.PowerShell.Commands.HistoryInfo',
  base: objectType,
  members: () => ({
    properties: [
      property('long Id', (self: HistoryInfo) => new Int64(BigInt(self.entry.id))),
      property('string CommandLine', (self: HistoryInfo) => self.entry.commandLine),
      property(
        'System.Management.Automation.Runspaces.PipelineState ExecutionStatus',
        (self: HistoryInfo) => self.entry.status,
      ),
      property('datetime StartExecutionTime', (self: HistoryInfo) =>
        DateTime.fromUnixMilliseconds(self.entry.startedAt).toLocal(),
      ),
      property('datetime EndExecutionTime', (self: HistoryInfo) =>
        DateTime.fromUnixMilliseconds(self.entry.endedAt).toLocal(),
      ),
      property(
        'timespan Duration',
        (self: HistoryInfo) => new TimeSpan(BigInt(self.entry.endedAt - self.entry.startedAt) * 10_000n),
      ),
    ],
  }),
});

/** A line of the history as a script sees it. */
export class HistoryInfo extends NetObject {
  readonly entry: HistoryEntry;
  constructor(entry: HistoryEntry) {
    super();
    this.entry = entry;
  }
  get netType(): NetType {
    return historyInfoType;
  }
  override toText(): string {
    return this.entry.commandLine;
  }
}
