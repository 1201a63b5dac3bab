import { randomBytes, randomUUID } from 'node:crypto';
import {
  Byte,
  byteType,
  comparableType,
  formattableType,
  method,
  NetObject,
  NetType,
  type PSReference,
  property,
  raise,
  tagArray,
  type Value,
  valueType,
} from '#values';
import { raiseFormat, requireValue } from '../argument-errors.ts';
import { comparisonMethods, equalityMethods, formatMethods, formatSelf, tryInto } from './value-members.ts';

const shapes: readonly RegExp[] = [
  /^[0-9a-f]{32}$/i,
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i,
  /^\([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\)$/i,
];
const hexadecimal =
  /^\{\s*0x[0-9a-f]{1,8}\s*,\s*0x[0-9a-f]{1,4}\s*,\s*0x[0-9a-f]{1,4}\s*,\s*\{(\s*0x[0-9a-f]{1,2}\s*,){7}\s*0x[0-9a-f]{1,2}\s*\}\s*\}$/i;

/** A GUID as its 32 hexadecimal digits, lower case, in the order in which they are written. */
export class Guid extends NetObject {
  static readonly empty = new Guid('0'.repeat(32));
  readonly digits: string;

  constructor(digits: string) {
    super();
    this.digits = digits;
  }

  static newGuid(): Guid {
    return new Guid(randomUUID().replaceAll('-', ''));
  }

  /** Reads any of the five forms; null for what is none. */
  static parse(text: string): Guid | null {
    const trimmed = text.trim();
    if (shapes.some(shape => shape.test(trimmed))) return new Guid(trimmed.replace(/[^0-9a-f]/gi, '').toLowerCase());
    if (!hexadecimal.test(trimmed)) return null;
    const widths = [8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2];
    const parts = [...trimmed.matchAll(/0x([0-9a-f]+)/gi)].map((match, i) =>
      (match[1] ?? '').padStart(widths[i] ?? 2, '0'),
    );
    return new Guid(parts.join('').toLowerCase());
  }

  get netType(): NetType {
    return guidType;
  }
  /** Bytes as .NET keeps them: the first three parts are little-endian. */
  bytes(bigEndian = false): number[] {
    const bytes = Array.from({ length: 16 }, (_, i) => Number.parseInt(this.digits.slice(i * 2, i * 2 + 2), 16));
    return bigEndian ? bytes : byteOrder.map(i => bytes[i] ?? 0);
  }
  static fromBytes(bytes: readonly number[]): Guid {
    return new Guid(byteOrder.map(i => (bytes[i] ?? 0).toString(16).padStart(2, '0')).join(''));
  }

  override toText(): string {
    return this.format('D');
  }
  override format(format: string): string {
    const parts = [8, 12, 16, 20, 32].map((end, i, ends) => this.digits.slice(ends[i - 1] ?? 0, end));
    const dashed = parts.join('-');
    switch (format.toUpperCase()) {
      case '':
      case 'D':
        return dashed;
      case 'N':
        return this.digits;
      case 'B':
        return `{${dashed}}`;
      case 'P':
        return `(${dashed})`;
      case 'X': {
        const tail = [...this.digits.slice(16).matchAll(/../g)].map(([byte]) => `0x${byte}`);
        return `{0x${parts[0]},0x${parts[1]},0x${parts[2]},{${tail.join(',')}}}`;
      }
      default:
        return raiseFormat('Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".');
    }
  }
  override equals(other: Value): boolean {
    return other instanceof Guid && other.digits === this.digits;
  }
  override hashKey(): string {
    return this.digits;
  }
  override compareTo(other: Value): number {
    if (other === null || other === undefined) return 1;
    if (!(other instanceof Guid)) raise('ArgumentException', "Object must be of type GUID. (Parameter 'value')");
    return this.digits < other.digits ? -1 : this.digits > other.digits ? 1 : 0;
  }
}

const byteOrder = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];

function read(text: string): Guid {
  const guid = Guid.parse(requireValue(text, 'input'));
  if (guid) return guid;
  const bare = text.trim();
  if (/^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}$/i.test(bare) || /^[0-9a-z]{32}$/i.test(bare)) {
    return raiseFormat('Guid string should only contain hexadecimal characters.');
  }
  if (bare.includes('-'))
    return raiseFormat('Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).');
  return raiseFormat('Unrecognized Guid format.');
}

function readExact(text: string, format: string): Guid {
  const guid = read(text);
  if (guid.format(format).toLowerCase() !== text.trim().toLowerCase()) raiseFormat('Unrecognized Guid format.');
  return guid;
}

/** A version 7 GUID: milliseconds first, so that later ones sort behind. */
function version7(): Guid {
  const time = Date.now().toString(16).padStart(12, '0');
  const random = randomBytes(10).toString('hex');
  const variant = ((Number.parseInt(random.slice(3, 4), 16) & 3) | 8).toString(16);
  return new Guid(`${time}7${random.slice(0, 3)}${variant}${random.slice(4, 19)}`);
}

export const guidType = new NetType({
  fullName: 'System.Guid',
  kind: 'struct',
  base: valueType,
  interfaces: [comparableType, formattableType],
  defaultValue: () => Guid.empty,
  members: () => ({
    constructors: [
      method('guid new(byte[] b)', (bytes: Byte[]) =>
        bytes.length === 16
          ? Guid.fromBytes(bytes.map(each => each.value))
          : raise('ArgumentException', "Byte array for Guid must be exactly 16 bytes long. (Parameter 'b')"),
      ),
      method('guid new(string g)', (text: string) => read(requireValue(text, 'g'))),
    ],
    properties: [
      property('int Variant', (self: Guid) => Number.parseInt(self.digits.charAt(16), 16)),
      property('int Version', (self: Guid) => Number.parseInt(self.digits.charAt(12), 16)),
    ],
    methods: [
      method('byte[] ToByteArray()', (self: Guid) =>
        tagArray(
          self.bytes().map(byte => new Byte(byte)),
          byteType,
        ),
      ),
      method('byte[] ToByteArray(bool bigEndian)', (self: Guid, bigEndian: boolean) =>
        tagArray(
          self.bytes(bigEndian).map(byte => new Byte(byte)),
          byteType,
        ),
      ),
      ...equalityMethods('guid', 'guid', ['o', 'g']),
      ...comparisonMethods('guid', 'guid'),
      ...formatMethods(formatSelf).filter(each => !/\(System\.IFormatProvider/.test(each.signature)),
    ],
    staticProperties: [
      property('guid AllBitsSet', () => new Guid('f'.repeat(32))),
      property('guid Empty', () => Guid.empty),
    ],
    staticMethods: [
      method('guid CreateVersion7()', version7),
      method('guid NewGuid()', () => Guid.newGuid()),
      method('guid Parse(string input)', read),
      method('guid ParseExact(string input, string format)', readExact),
      method('bool TryParse(string input, [ref] guid result)', (text: string, ref: PSReference) =>
        tryInto(ref, Guid.empty, () => read(text)),
      ),
      method(
        'bool TryParseExact(string input, string format, [ref] guid result)',
        (text: string, format: string, ref: PSReference) => tryInto(ref, Guid.empty, () => readExact(text, format)),
      ),
    ],
  }),
});
