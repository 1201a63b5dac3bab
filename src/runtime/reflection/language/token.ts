import type { Source, Token } from '#language';
import { NetObject, NetType, objectType, property } from '#values';
import { ScriptExtent } from './script-extent.ts';

const tokenType: NetType = new NetType({
  fullName: 'System.Management.Automation.Language.Token',
  base: objectType,
  members: () => ({
    properties: [
      property('string Text', (self: ShownToken) => self.token.text),
      property('System.Management.Automation.Language.TokenKind Kind', (self: ShownToken) => self.token.kind),
      property(
        'System.Management.Automation.Language.IScriptExtent Extent',
        (self: ShownToken) => new ScriptExtent(self.source, self.token),
      ),
    ],
  }),
});

/** A token as scripts see it. */
export class ShownToken extends NetObject {
  readonly source: Source;
  readonly token: Token;
  constructor(source: Source, token: Token) {
    super();
    this.source = source;
    this.token = token;
  }
  get netType(): NetType {
    return tokenType;
  }
  override toText(): string {
    return this.token.text;
  }
}
