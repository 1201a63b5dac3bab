import type { Extent, Source } from '#language';
import { NetObject, NetType, objectType, property } from '#values';

export const extentType: NetType = new NetType({
  fullName: 'System.Management.Automation.Language.InternalScriptExtent',
  base: objectType,
  members: () => ({
    properties: [
      property('string File', (self: ScriptExtent) => self.source.file),
      property('int StartLineNumber', (self: ScriptExtent) => self.source.position(self.extent.start).line),
      property('int StartColumnNumber', (self: ScriptExtent) => self.source.position(self.extent.start).column),
      property('int EndLineNumber', (self: ScriptExtent) => self.source.position(self.extent.end).line),
      property('int EndColumnNumber', (self: ScriptExtent) => self.source.position(self.extent.end).column),
      property('string Text', (self: ScriptExtent) => self.toText()),
      property('int StartOffset', (self: ScriptExtent) => self.extent.start),
      property('int EndOffset', (self: ScriptExtent) => self.extent.end),
    ],
  }),
});

/** IScriptExtent: a part of a text, by offsets, lines and columns. */
export class ScriptExtent extends NetObject {
  readonly source: Source;
  readonly extent: Extent;
  constructor(source: Source, extent: Extent) {
    super();
    this.source = source;
    this.extent = extent;
  }
  get netType(): NetType {
    return extentType;
  }
  override toText(): string {
    return this.source.text.slice(this.extent.start, this.extent.end);
  }
}
