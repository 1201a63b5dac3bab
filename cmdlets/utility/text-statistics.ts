import { NetRecord, settableRecordType } from './net-record.ts';

const textMeasureType = settableRecordType(
  'Microsoft.PowerShell.Commands.TextMeasureInfo',
  'System.Nullable[int] Lines',
  'System.Nullable[int] Words',
  'System.Nullable[int] Characters',
  'string Property',
);

/** Running counts of text. */
export class TextStatistics {
  lines = 0;
  words = 0;
  characters = 0;
  visible = 0;

  add(text: string): void {
    this.characters += text.length;
    this.visible += text.length - (text.match(/\s/g)?.length ?? 0);
    this.words += text.match(/\S+/g)?.length ?? 0;
    if (text === '') return;
    const breaks = text.match(/\n/g)?.length ?? 0;
    this.lines += text.endsWith('\n') ? breaks : breaks + 1;
  }
}

export function textInfo(
  text: TextStatistics,
  name: string | null,
  wanted: { line: boolean; word: boolean; character: boolean },
  ignoreWhiteSpace: boolean,
): NetRecord {
  const characters = ignoreWhiteSpace ? text.visible : text.characters;
  return new NetRecord(textMeasureType, [
    wanted.line ? text.lines : null,
    wanted.word ? text.words : null,
    wanted.character ? characters : null,
    name,
  ]);
}
