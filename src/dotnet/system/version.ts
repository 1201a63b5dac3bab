import {
  comparableType,
  formattableType,
  Int16,
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
import { raiseFormat, raiseRange, requireValue } from '../argument-errors.ts';
import { cloneableType } from './interfaces.ts';
import { comparisonMethods, equalityMethods, tryInto } from './value-members.ts';

/** Two to four numbers; those that are not given are -1. */
export class Version extends NetObject {
  readonly major: number;
  readonly minor: number;
  readonly build: number;
  readonly revision: number;

  constructor(major = 0, minor = 0, build = -1, revision = -1) {
    super();
    this.major = major;
    this.minor = minor;
    this.build = build;
    this.revision = revision;
  }

  /** Reads `1.2`, `1.2.3` or `1.2.3.4`; throws as Version.Parse does. */
  static parse(text: string): Version {
    const parts = requireValue(text, 'input').split('.');
    if (parts.length < 2 || parts.length > 4)
      raiseArgument('ArgumentException', 'Version string portion was too short or too long.', 'input');
    return new Version(...parts.map(part => component(part)));
  }

  get netType(): NetType {
    return versionType;
  }
  get parts(): number[] {
    return [this.major, this.minor, this.build, this.revision].filter(part => part >= 0);
  }
  override toText(): string {
    return this.parts.join('.');
  }
  override equals(other: Value): boolean {
    return other instanceof Version && this.compareTo(other) === 0;
  }
  override hashKey(): string {
    return this.toText();
  }
  override compareTo(other: Value): number {
    if (other === null || other === undefined) return 1;
    if (!(other instanceof Version)) raise('ArgumentException', 'Object must be of type Version.');
    return (
      Math.sign(this.major - other.major) ||
      Math.sign(this.minor - other.minor) ||
      Math.sign(this.build - other.build) ||
      Math.sign(this.revision - other.revision)
    );
  }
}

function component(text: string): number {
  if (!/^\s*[+-]?\d+\s*$/.test(text)) raiseFormat(`The input string '${text}' was not in a correct format.`);
  const value = Number(text);
  if (value > 0x7fff_ffff || value < -0x8000_0000)
    raise('OverflowException', 'Value was either too large or too small for an Int32.');
  return value < 0 ? raiseRange("Version's parameters must be greater than or equal to zero.", 'input') : value;
}

const names = ['major', 'minor', 'build', 'revision'];

function make(...parts: number[]): Version {
  parts.forEach((part, i) => {
    if (part < 0) raiseRange(`${names[i]} ('${part}') must be a non-negative value.`, names[i] ?? '', part);
  });
  return new Version(...parts);
}

function shortText(self: Version, count: number): string {
  const available = self.parts.length;
  if (count < 0 || count > 4) raiseArgument('ArgumentException', `Argument must be between 0 and 4.`, 'fieldCount');
  if (count > available)
    raiseArgument('ArgumentException', `Argument must be between 0 and ${available}.`, 'fieldCount');
  return self.parts.slice(0, count).join('.');
}

const low = (value: number): Int16 => new Int16((value << 16) >> 16);

export const versionType = new NetType({
  fullName: 'System.Version',
  base: objectType,
  interfaces: [cloneableType, comparableType, formattableType],
  members: () => ({
    constructors: [
      method('version new(int major, int minor, int build, int revision)', make),
      method('version new(int major, int minor, int build)', make),
      method('version new(int major, int minor)', make),
      method('version new(string version)', (text: string) => Version.parse(requireValue(text, 'version'))),
      method('version new()', () => new Version()),
    ],
    properties: [
      property('int Major', (self: Version) => self.major),
      property('int Minor', (self: Version) => self.minor),
      property('int Build', (self: Version) => self.build),
      property('int Revision', (self: Version) => self.revision),
      property('short MajorRevision', (self: Version) => new Int16(self.revision >> 16)),
      property('short MinorRevision', (self: Version) => low(self.revision)),
    ],
    methods: [
      method('System.Object Clone()', (self: Version) => self),
      ...comparisonMethods('version', 'version', 'version'),
      ...equalityMethods('version', 'version', ['obj', 'obj']),
      method('string ToString()', (self: Version) => self.toText()),
      method('string ToString(int fieldCount)', shortText),
    ],
    staticMethods: [
      method('version Parse(string input)', (text: string) => Version.parse(text)),
      method('bool TryParse(string input, [ref] version result)', (text: string, ref: PSReference) =>
        tryInto(ref, null, () => Version.parse(text)),
      ),
    ],
  }),
});
