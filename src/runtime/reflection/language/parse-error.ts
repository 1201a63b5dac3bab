import type { ParseError, Source } from '#language';
import { NetObject, NetType, objectType, property } from '#values';
import { ScriptExtent } from './script-extent.ts';

export const parseErrorType: NetType = new NetType({
  fullName: 'System.Management.Automation.Language.ParseError',
  base: objectType,
  members: () => ({
    properties: [
      property(
        'System.Management.Automation.Language.IScriptExtent Extent',
        (self: ShownParseError) => new ScriptExtent(self.source, self.error.extent),
      ),
      property('string ErrorId', (self: ShownParseError) => self.error.id),
      property('string Message', (self: ShownParseError) => self.error.message),
      property('bool IncompleteInput', (self: ShownParseError) => self.error.incomplete),
    ],
  }),
});

/** An error of the parser as scripts see it (`$_.Exception.Errors`, ParseInput). */
export class ShownParseError extends NetObject {
  readonly source: Source;
  readonly error: ParseError;
  constructor(source: Source, error: ParseError) {
    super();
    this.source = source;
    this.error = error;
  }
  get netType(): NetType {
    return parseErrorType;
  }
  override toText(): string {
    return this.error.message;
  }
}
