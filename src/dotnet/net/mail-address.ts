import { method, NetObject, NetType, objectType, type PSReference, property, raise, type Value } from '#values';
import { raiseFormat, requireValue } from '../argument-errors.ts';
import { tryInto } from '../system/value-members.ts';

/** System.Net.Mail.MailAddress. */
class MailAddress extends NetObject {
  readonly displayName: string;
  readonly user: string;
  readonly host: string;
  constructor(displayName: string, user: string, host: string) {
    super();
    this.displayName = displayName;
    this.user = user;
    this.host = host;
  }
  get netType(): NetType {
    return mailAddressType;
  }
  get address(): string {
    return `${this.user}@${this.host}`;
  }
  override toText(): string {
    return this.displayName ? `"${this.displayName}" <${this.address}>` : this.address;
  }
  override equals(other: Value): boolean {
    return other instanceof MailAddress && other.toText().toLowerCase() === this.toText().toLowerCase();
  }
  override hashKey(): string {
    return this.toText().toLowerCase();
  }
}

const form = 'The specified string is not in the form required for an e-mail address.';
const shape =
  /^\s*(?:(?:"((?:[^"\\]|\\.)*)"\s*|([^<"]*?)\s*)<)?("[^"]*"|[^\s<>@"(),:;\\[\]]+)@(\[[^\]]*\]|[^\s<>@"(),:;\\[\]]+)>?\s*$/;

function parse(text: string, displayName = ''): MailAddress {
  const source = requireValue(text, 'address');
  if (source === '') raise('ArgumentException', "The value cannot be an empty string. (Parameter 'address')");
  if (!source.includes('@')) raiseFormat(form);
  if (/@\s*>?\s*$/.test(source)) raiseFormat("An invalid character was found in the mail header: '@'.");
  const match = shape.exec(source);
  if (!match) return raiseFormat(form);
  const [, quoted, plain = '', user = '', host = ''] = match;
  if (/^\.|\.$|\.\./.test(host)) raiseFormat(form);
  return new MailAddress(displayName || (quoted ?? plain).trim(), user, host);
}

export const mailAddressType: NetType = new NetType({
  fullName: 'System.Net.Mail.MailAddress',
  base: objectType,
  members: () => ({
    constructors: [
      method('mailaddress new(string address)', (address: string) => parse(address)),
      method('mailaddress new(string address, string displayName)', parse),
    ],
    properties: [
      property('string DisplayName', (self: MailAddress) => self.displayName),
      property('string User', (self: MailAddress) => self.user),
      property('string Host', (self: MailAddress) => self.host),
      property('string Address', (self: MailAddress) => self.address),
    ],
    methods: [
      method('string ToString()', (self: MailAddress) => self.toText()),
      method('bool Equals(System.Object value)', (self: MailAddress, other: Value) => self.equals(other)),
    ],
    staticMethods: [
      method('bool TryCreate(string address, [ref] mailaddress result)', (address: string, ref: PSReference) =>
        tryInto(ref, null, () => parse(address)),
      ),
      method(
        'bool TryCreate(string address, string displayName, [ref] mailaddress result)',
        (address: string, name: string, ref: PSReference) => tryInto(ref, null, () => parse(address, name)),
      ),
    ],
  }),
});
