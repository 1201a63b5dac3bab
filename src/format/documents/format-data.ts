import { NetObject, NetType, objectType, property } from '#values';
import type { CustomLine, Entry, Shape } from './shape.ts';

const space = 'Microsoft.PowerShell.Commands.Internal.Format.';

const idName = 'ClassId2e4f51ef21dd47e99d3c952918aff9cd';

const declare = (name: string, classId: string, names: readonly string[]): NetType =>
  new NetType({
    fullName: space + name,
    base: objectType,
    members: () => ({
      properties: [
        property(`string ${idName}`, () => classId),
        ...names.map(each => property(`System.Object ${each}`, (self: FormatData) => self.detail(each))),
      ],
    }),
  });

const startType = declare('FormatStartData', '033ecb2bc07a4d43b5ef94ed5a35d280', [
  'pageHeaderEntry',
  'pageFooterEntry',
  'autosizeInfo',
  'shapeInfo',
  'groupingEntry',
]);
const groupStartType = declare('GroupStartData', '9e210fe47d09416682b841769c78b8a3', ['shapeInfo', 'groupingEntry']);
const entryType = declare('FormatEntryData', '27c87ef9bbda4f709f6b4002fa4af63c', [
  'formatEntryInfo',
  'outOfBand',
  'writeStream',
]);
const groupEndType = declare('GroupEndData', '4ec4f0187cb04f4cb6973460dfe252df', ['groupingEntry']);
const endType = declare('FormatEndData', 'cf522b78d86c486691226b40aa69e95c', ['groupingEntry']);

/** A record of a formatted document, what Format-Table and its like write to the pipeline. */
export abstract class FormatData extends NetObject {
  /** The value of one of the record's .NET properties; their inner objects show as their type names. */
  detail(_name: string): string | boolean | null {
    return null;
  }
}

const shapeNames = {
  table: 'TableHeaderInfo',
  list: 'ListViewHeaderInfo',
  wide: 'WideViewHeaderInfo',
  custom: 'ComplexViewHeaderInfo',
};
const entryNames = {
  row: 'TableRowEntry',
  list: 'ListViewEntry',
  wide: 'WideViewEntry',
  custom: 'ComplexViewEntry',
  text: 'RawTextFormatEntry',
};

export class FormatStartData extends FormatData {
  readonly shape: Shape;
  constructor(shape: Shape) {
    super();
    this.shape = shape;
  }
  get netType(): NetType {
    return startType;
  }
  override detail(name: string): string | null {
    return name === 'shapeInfo' ? space + shapeNames[this.shape.kind] : null;
  }
}

export class GroupStartData extends FormatData {
  /** The lines that name the group; null for the only, nameless one. */
  readonly header: readonly CustomLine[] | null;
  constructor(header: readonly CustomLine[] | null) {
    super();
    this.header = header;
  }
  get netType(): NetType {
    return groupStartType;
  }
}

export class FormatEntryData extends FormatData {
  readonly entry: Entry;
  /** Stands outside of the document: written where it comes, whatever the document's shape is. */
  readonly outOfBand: boolean;
  constructor(entry: Entry, outOfBand: boolean) {
    super();
    this.entry = entry;
    this.outOfBand = outOfBand;
  }
  get netType(): NetType {
    return entryType;
  }
  override detail(name: string): string | boolean | null {
    if (name === 'formatEntryInfo') return space + entryNames[this.entry.kind];
    return name === 'outOfBand' ? this.outOfBand : 'None';
  }
}

export class GroupEndData extends FormatData {
  get netType(): NetType {
    return groupEndType;
  }
}

export class FormatEndData extends FormatData {
  get netType(): NetType {
    return endType;
  }
}
