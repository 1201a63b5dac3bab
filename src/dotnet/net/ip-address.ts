import { isIPv6 } from 'node:net';
import {
  type Byte,
  formattableType,
  Int64,
  type MethodDeclaration,
  method,
  NetObject,
  NetType,
  objectType,
  type PSReference,
  property,
  raise,
  raiseArgument,
  type Value,
} from '#values';
import { raiseFormat, requireValue } from '../argument-errors.ts';
import { fromBytes } from '../bytes.ts';
import { enumOf } from '../enum-types.ts';
import { tryInto } from '../system/value-members.ts';

/** An address of 4 or 16 bytes. */
export class IPAddress extends NetObject {
  readonly bytes: readonly number[];
  readonly scope: number;
  /** The well-known ones are of a type of their own, whose members may not be set. */
  readonly #readOnly: boolean;

  constructor(bytes: readonly number[], scope = 0, readOnly = false) {
    super();
    this.bytes = bytes;
    this.scope = scope;
    this.#readOnly = readOnly;
  }

  /** One to four numbers, decimal, octal or hexadecimal, the last filling what is left; or IPv6. Null for anything else. */
  static parse(text: string): IPAddress | null {
    const [address = '', scope] = text
      .trim()
      .replace(/^\[(.*)\]$/, '$1')
      .split('%');
    if (isIPv6(address)) return new IPAddress(parseV6(address), Number(scope ?? 0) || 0);
    return scope === undefined ? parseV4(address) : null;
  }

  get netType(): NetType {
    return this.#readOnly ? readOnlyType : ipAddressType;
  }
  get isV6(): boolean {
    return this.bytes.length === 16;
  }
  get isMapped(): boolean {
    return (
      this.isV6 && this.bytes.slice(0, 10).every(byte => byte === 0) && this.bytes[10] === 255 && this.bytes[11] === 255
    );
  }
  override toText(): string {
    if (!this.isV6) return this.bytes.join('.');
    return writeV6(this.bytes, this.isMapped) + (this.scope ? `%${this.scope}` : '');
  }
  override equals(other: Value): boolean {
    return other instanceof IPAddress && other.toText() === this.toText();
  }
  override hashKey(): string {
    return this.toText();
  }
}

function parseV4(text: string): IPAddress | null {
  const parts = text.split('.');
  if (parts.length > 4 || !parts.every(part => /^(0x[0-9a-f]+|\d+)$/i.test(part))) return null;
  const numbers = parts.map(part => (/^0[0-7]+$/.test(part) ? Number.parseInt(part, 8) : Number(part)));
  if (numbers.some((_, i) => /^0[89]/.test(parts[i] ?? ''))) return null;
  const last = numbers.pop() ?? 0;
  const room = 4 - numbers.length;
  if (numbers.some(each => each > 255) || last >= 256 ** room) return null;
  const tail = Array.from({ length: room }, (_, i) => Math.floor(last / 256 ** (room - 1 - i)) % 256);
  return new IPAddress([...numbers, ...tail]);
}

function parseV6(text: string): number[] {
  const expanded = text.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a: string, b: string, c: string, d: string) => {
    const pair = (high: string, low: string): string => ((Number(high) << 8) | Number(low)).toString(16);
    return `${pair(a, b)}:${pair(c, d)}`;
  });
  const [head = '', tail] = expanded.split('::');
  const groups = (part: string): number[] =>
    part === '' ? [] : part.split(':').map(each => Number.parseInt(each, 16));
  const [left, right] = [groups(head), groups(tail ?? '')];
  const all =
    tail === undefined ? left : [...left, ...new Array<number>(8 - left.length - right.length).fill(0), ...right];
  return all.flatMap(group => [group >> 8, group & 255]);
}

function writeV6(bytes: readonly number[], mapped: boolean): string {
  if (mapped) return `::ffff:${bytes.slice(12).join('.')}`;
  const groups = Array.from({ length: 8 }, (_, i) =>
    (((bytes[i * 2] ?? 0) << 8) | (bytes[i * 2 + 1] ?? 0)).toString(16),
  );
  let best = { at: -1, length: 1 };
  for (let at = 0; at < 8; at++) {
    let length = 0;
    while (at + length < 8 && groups[at + length] === '0') length++;
    if (length > best.length) best = { at, length };
  }
  if (best.at < 0) return groups.join(':');
  return `${groups.slice(0, best.at).join(':')}::${groups.slice(best.at + best.length).join(':')}`;
}

function read(text: string): IPAddress {
  return IPAddress.parse(requireValue(text, 'ipString')) ?? raiseFormat('An invalid IP address was specified.');
}

/** The number of an address: its bytes with the first one lowest. */
function fromNumber(value: bigint): IPAddress {
  if (value < 0n || value > 0xffff_ffffn)
    raise(
      'ArgumentOutOfRangeException',
      "Specified argument was out of the range of valid values. (Parameter 'newAddress')",
    );
  return new IPAddress([0n, 8n, 16n, 24n].map(shift => Number((value >> shift) & 255n)));
}

function numberOf(self: IPAddress): Int64 {
  if (self.isV6) raise('System.Net.Sockets.SocketException', 'Operation not supported');
  return new Int64(self.bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n));
}

const known = {
  Any: new IPAddress([0, 0, 0, 0], 0, true),
  Broadcast: new IPAddress([255, 255, 255, 255], 0, true),
  IPv6Any: new IPAddress(new Array<number>(16).fill(0), 0, true),
  IPv6Loopback: new IPAddress([...new Array<number>(15).fill(0), 1], 0, true),
  IPv6None: new IPAddress(new Array<number>(16).fill(0), 0, true),
  Loopback: new IPAddress([127, 0, 0, 1], 0, true),
  None: new IPAddress([255, 255, 255, 255], 0, true),
};

function methods(): MethodDeclaration[] {
  return [
    method('byte[] GetAddressBytes()', (self: IPAddress) => fromBytes(Uint8Array.from(self.bytes))),
    method('string ToString()', (self: IPAddress) => self.toText()),
    method('bool Equals(System.Object comparand)', (self: IPAddress, other: Value) => self.equals(other)),
    method('ipaddress MapToIPv6()', (self: IPAddress) =>
      self.isV6 ? self : new IPAddress([...new Array<number>(10).fill(0), 255, 255, ...self.bytes]),
    ),
    method('ipaddress MapToIPv4()', (self: IPAddress) => (self.isV6 ? new IPAddress(self.bytes.slice(12)) : self)),
  ];
}

export const ipAddressType: NetType = new NetType({
  fullName: 'System.Net.IPAddress',
  base: objectType,
  interfaces: [formattableType],
  convertFrom: value =>
    typeof value === 'number'
      ? fromNumber(BigInt(value))
      : value instanceof Int64
        ? fromNumber(value.value)
        : undefined,
  members: () => ({
    constructors: [
      method('ipaddress new(long newAddress)', (value: Int64) => fromNumber(value.value)),
      method('ipaddress new(byte[] address)', (bytes: Byte[]) =>
        bytes.length === 4 || bytes.length === 16
          ? new IPAddress(bytes.map(each => each.value))
          : raiseArgument('ArgumentException', 'An invalid IP address was specified.', 'address'),
      ),
    ],
    properties: [
      property('System.Net.Sockets.AddressFamily AddressFamily', (self: IPAddress) =>
        enumOf('System.Net.Sockets.AddressFamily', self.isV6 ? 'InterNetworkV6' : 'InterNetwork'),
      ),
      property('long ScopeId', (self: IPAddress) =>
        self.isV6
          ? new Int64(BigInt(self.scope))
          : raise('System.Net.Sockets.SocketException', 'Operation not supported'),
      ),
      property('bool IsIPv6Multicast', (self: IPAddress) => self.isV6 && self.bytes[0] === 255),
      property(
        'bool IsIPv6LinkLocal',
        (self: IPAddress) => self.isV6 && self.bytes[0] === 0xfe && ((self.bytes[1] ?? 0) & 0xc0) === 0x80,
      ),
      property(
        'bool IsIPv6SiteLocal',
        (self: IPAddress) => self.isV6 && self.bytes[0] === 0xfe && ((self.bytes[1] ?? 0) & 0xc0) === 0xc0,
      ),
      property('bool IsIPv6Teredo', (self: IPAddress) => self.isV6 && self.bytes.slice(0, 4).join() === '32,1,0,0'),
      property('bool IsIPv6UniqueLocal', (self: IPAddress) => self.isV6 && ((self.bytes[0] ?? 0) & 0xfe) === 0xfc),
      property('bool IsIPv4MappedToIPv6', (self: IPAddress) => self.isMapped),
      property('long Address', numberOf),
    ],
    methods: methods(),
    staticProperties: Object.entries(known).map(([name, address]) => property(`ipaddress ${name}`, () => address)),
    staticMethods: [
      method('bool IsLoopback(ipaddress address)', (self: IPAddress) =>
        self.isV6 ? self.equals(known.IPv6Loopback) : self.bytes[0] === 127,
      ),
      method('ipaddress Parse(string ipString)', read),
      method('bool TryParse(string ipString, [ref] ipaddress address)', (text: string, ref: PSReference) =>
        tryInto(ref, null, () => read(text)),
      ),
    ],
  }),
});

const readOnlyType: NetType = new NetType({ fullName: 'System.Net.IPAddress+ReadOnlyIPAddress', base: ipAddressType });

/** System.Net.IPEndPoint. */
class IPEndPoint extends NetObject {
  readonly address: IPAddress;
  readonly port: number;
  constructor(address: IPAddress, port: number) {
    super();
    if (port < 0 || port > 65_535)
      raise(
        'ArgumentOutOfRangeException',
        "Specified argument was out of the range of valid values. (Parameter 'port')",
      );
    this.address = address;
    this.port = port;
  }
  get netType(): NetType {
    return ipEndPointType;
  }
  override toText(): string {
    return this.address.isV6 ? `[${this.address.toText()}]:${this.port}` : `${this.address.toText()}:${this.port}`;
  }
}

function readEndPoint(text: string): IPEndPoint {
  const match = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(requireValue(text, 's'));
  const address = IPAddress.parse(match?.[1] ?? text);
  return address
    ? new IPEndPoint(address, Number(match?.[2] ?? 0))
    : raiseFormat('An invalid IPEndPoint was specified.');
}

export const ipEndPointType: NetType = new NetType({
  fullName: 'System.Net.IPEndPoint',
  base: objectType,
  members: () => ({
    constructors: [
      method(
        'IPEndpoint new(ipaddress address, int port)',
        (address: IPAddress, port: number) => new IPEndPoint(address, port),
      ),
    ],
    properties: [
      property('System.Net.Sockets.AddressFamily AddressFamily', (self: IPEndPoint) =>
        enumOf('System.Net.Sockets.AddressFamily', self.address.isV6 ? 'InterNetworkV6' : 'InterNetwork'),
      ),
      property('ipaddress Address', (self: IPEndPoint) => self.address),
      property('int Port', (self: IPEndPoint) => self.port),
    ],
    methods: [method('string ToString()', (self: IPEndPoint) => self.toText())],
    staticMethods: [method('IPEndpoint Parse(string s)', readEndPoint)],
  }),
});
