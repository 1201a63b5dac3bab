import {
  comparableType,
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
import { comparisonMethods, equalityMethods, tryInto } from '../system/value-members.ts';
import { Version } from '../system/version.ts';

/** System.Management.Automation.SemanticVersion: `major[.minor[.patch]][-label][+build]`. */
export class SemanticVersion extends NetObject {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly preReleaseLabel: string | null;
  readonly buildLabel: string | null;

  constructor(
    major: number,
    minor = 0,
    patch = 0,
    preReleaseLabel: string | null = null,
    buildLabel: string | null = null,
  ) {
    super();
    this.major = major;
    this.minor = minor;
    this.patch = patch;
    this.preReleaseLabel = preReleaseLabel;
    this.buildLabel = buildLabel;
  }

  get netType(): NetType {
    return semanticVersionType;
  }
  override toText(): string {
    const label = this.preReleaseLabel ? `-${this.preReleaseLabel}` : '';
    const build = this.buildLabel ? `+${this.buildLabel}` : '';
    return `${this.major}.${this.minor}.${this.patch}${label}${build}`;
  }
  override equals(other: Value): boolean {
    return other instanceof SemanticVersion && this.compareTo(other) === 0;
  }
  override hashKey(): string {
    return this.toText();
  }
  override compareTo(other: Value): number {
    if (other === null || other === undefined) return 1;
    if (!(other instanceof SemanticVersion))
      raiseArgument('ArgumentException', 'Object must be of type SemanticVersion.', 'version');
    const numbers =
      Math.sign(this.major - other.major) || Math.sign(this.minor - other.minor) || Math.sign(this.patch - other.patch);
    return numbers || compareLabels(this.preReleaseLabel, other.preReleaseLabel);
  }
}

/** A version without a label is the later one; parts of labels compare as numbers where both are. */
function compareLabels(left: string | null, right: string | null): number {
  if (!left || !right) return left ? -1 : right ? 1 : 0;
  const [a, b] = [left.split('.'), right.split('.')];
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = comparePart(a[i] ?? '', b[i] ?? '');
    if (order !== 0) return order;
  }
  return Math.sign(a.length - b.length);
}

function comparePart(left: string, right: string): number {
  const [leftNumber, rightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (leftNumber && rightNumber) return Math.sign(Number(left) - Number(right));
  if (leftNumber !== rightNumber) return leftNumber ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
}

const shape =
  /^(\d+)(?:\.(\d+)(?:\.(\d+))?)?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;

function parse(text: string): SemanticVersion {
  const source = requireValue(text, 'version');
  if (source === '') raiseFormat('version');
  const match = shape.exec(source);
  if (!match || [match[1], match[2], match[3]].some(part => Number(part ?? 0) > 0x7fff_ffff)) {
    // The text is lost on the way in PowerShell.
    return raiseFormat("The input string '' was not in a correct format.");
  }
  const [, major, minor = '0', patch = '0', label = null, build = null] = match;
  return new SemanticVersion(Number(major), Number(minor), Number(patch), label, build);
}

function make(
  major: number,
  minor = 0,
  patch = 0,
  label: string | null = null,
  build: string | null = null,
): SemanticVersion {
  for (const [name, part] of [
    ['major', major],
    ['minor', minor],
    ['patch', patch],
  ] as const) {
    if (part < 0)
      raiseArgument(
        'System.Management.Automation.PSArgumentException',
        `Cannot process argument because the value of argument "${name}" is not valid. Change the value of the "${name}" argument and run the operation again.`,
        name,
      );
  }
  return new SemanticVersion(major, minor, patch, label || null, build || null);
}

function fromVersion(version: Version): SemanticVersion {
  requireValue(version, 'version');
  if (version.revision > 0) raise('ArgumentException', "The version's Revision must be zero. (Parameter 'version')");
  return new SemanticVersion(version.major, version.minor, Math.max(0, version.build));
}

export const semanticVersionType = new NetType({
  fullName: 'System.Management.Automation.SemanticVersion',
  base: objectType,
  interfaces: [comparableType],
  convertFrom: value => (value instanceof Version ? fromVersion(value) : undefined),
  members: () => ({
    constructors: [
      method('semver new(string version)', parse),
      method('semver new(int major, int minor, int patch, string preReleaseLabel, string buildLabel)', make),
      method('semver new(int major, int minor, int patch, string label)', make),
      method('semver new(int major, int minor, int patch)', make),
      method('semver new(int major, int minor)', make),
      method('semver new(int major)', make),
      method('semver new(version version)', fromVersion),
    ],
    properties: [
      property('int Major', (self: SemanticVersion) => self.major),
      property('int Minor', (self: SemanticVersion) => self.minor),
      property('int Patch', (self: SemanticVersion) => self.patch),
      property('string PreReleaseLabel', (self: SemanticVersion) => self.preReleaseLabel),
      property('string BuildLabel', (self: SemanticVersion) => self.buildLabel),
    ],
    methods: [
      method('string ToString()', (self: SemanticVersion) => self.toText()),
      ...comparisonMethods('semver', 'semver', 'version'),
      ...equalityMethods('semver', 'semver', ['obj', 'other']),
    ],
    staticMethods: [
      method('int Compare(semver versionA, semver versionB)', (a: SemanticVersion | null, b: SemanticVersion | null) =>
        a ? a.compareTo(b) : b ? -1 : 0,
      ),
      method('semver Parse(string version)', parse),
      method('bool TryParse(string version, [ref] semver result)', (text: string, ref: PSReference) =>
        tryInto(ref, null, () => parse(text)),
      ),
    ],
  }),
});
