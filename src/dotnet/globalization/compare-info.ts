import { method, NetObject, NetType, objectType, property, type Value } from '#values';
import { enumNumber } from '../enum-types.ts';
import { type ComparisonKind, compareText, foldCase } from '../text/string-comparison.ts';

const ignoreCaseFlag = 1;
const ignoreNonSpaceFlag = 2;
const ordinalIgnoreCaseFlag = 0x10000000;
const ordinalFlag = 0x40000000;

/** How a culture compares text. */
export class CompareInfo extends NetObject {
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
  get netType(): NetType {
    return compareInfoType;
  }
  override toText(): string {
    return `CompareInfo - ${this.name}`;
  }
}

/** The comparison that CompareOptions ask for in a culture. */
export function comparisonOf(locale: string, options: Value): ComparisonKind {
  const flags = enumNumber(options);
  return {
    ordinal: (flags & (ordinalFlag | ordinalIgnoreCaseFlag)) !== 0,
    ignoreCase: (flags & (ignoreCaseFlag | ordinalIgnoreCaseFlag)) !== 0,
    locale: locale || 'en-US',
  };
}

function prepare(text: string, options: Value): string {
  return (enumNumber(options) & ignoreNonSpaceFlag) !== 0 ? text.normalize('NFD').replace(/\p{Mn}/gu, '') : text;
}

function compare(self: CompareInfo, left: string, right: string, options: Value = null): number {
  return Math.sign(compareText(prepare(left, options), prepare(right, options), comparisonOf(self.name, options)));
}

function fold(self: CompareInfo, text: string, options: Value): string {
  return foldCase(prepare(text, options), comparisonOf(self.name, options));
}

export const compareInfoType = new NetType({
  fullName: 'System.Globalization.CompareInfo',
  base: objectType,
  members: () => ({
    properties: [property('string Name', (self: CompareInfo) => self.name)],
    methods: [
      method('int Compare(string string1, string string2)', (self: CompareInfo, a: string, b: string) =>
        compare(self, a, b),
      ),
      method(
        'int Compare(string string1, string string2, System.Globalization.CompareOptions options)',
        (self: CompareInfo, a: string, b: string, options: Value) => compare(self, a, b, options),
      ),
      method(
        'bool IsPrefix(string source, string prefix, System.Globalization.CompareOptions options)',
        (self: CompareInfo, a: string, b: string, o: Value) => fold(self, a, o).startsWith(fold(self, b, o)),
      ),
      method('bool IsPrefix(string source, string prefix)', (_: CompareInfo, a: string, b: string) => a.startsWith(b)),
      method(
        'bool IsSuffix(string source, string suffix, System.Globalization.CompareOptions options)',
        (self: CompareInfo, a: string, b: string, o: Value) => fold(self, a, o).endsWith(fold(self, b, o)),
      ),
      method('bool IsSuffix(string source, string suffix)', (_: CompareInfo, a: string, b: string) => a.endsWith(b)),
      method('int IndexOf(string source, string value)', (_: CompareInfo, a: string, b: string) => a.indexOf(b)),
      method(
        'int IndexOf(string source, string value, System.Globalization.CompareOptions options)',
        (self: CompareInfo, a: string, b: string, o: Value) => fold(self, a, o).indexOf(fold(self, b, o)),
      ),
    ],
  }),
});
