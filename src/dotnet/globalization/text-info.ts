import { type Char, method, NetObject, NetType, objectType, property } from '#values';
import { lowerChar, lowerText, upperChar, upperText } from '../text/letter-case.ts';

/** How a culture writes text: case and list separator. */
export class TextInfo extends NetObject {
  readonly cultureName: string;
  readonly listSeparator: string;

  constructor(cultureName: string, listSeparator: string) {
    super();
    this.cultureName = cultureName;
    this.listSeparator = listSeparator;
  }
  get netType(): NetType {
    return textInfoType;
  }
  override toText(): string {
    return `TextInfo - ${this.cultureName || 'Invariant Language (Invariant Country)'}`;
  }
}

/** First letter of each word upper, the rest lower; a word all in capitals is an acronym and stays. */
function titleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}\p{Nd}'’]*/gu, word => {
    if (word.length > 1 && word === upperText(word) && word !== lowerText(word)) return word;
    return upperText(word.charAt(0)) + lowerText(word.slice(1));
  });
}

export const textInfoType = new NetType({
  fullName: 'System.Globalization.TextInfo',
  base: objectType,
  members: () => ({
    properties: [
      property('int ANSICodePage', () => 1252),
      property('int OEMCodePage', () => 437),
      property('string CultureName', (self: TextInfo) => self.cultureName),
      property('bool IsReadOnly', () => true),
      property('string ListSeparator', (self: TextInfo) => self.listSeparator),
      property('bool IsRightToLeft', (self: TextInfo) => /^(ar|he|fa|ur)\b/.test(self.cultureName)),
    ],
    methods: [
      method('char ToLower(char c)', (_: TextInfo, c: Char) => lowerChar(c)),
      method('string ToLower(string str)', (_: TextInfo, text: string) => lowerText(text)),
      method('char ToUpper(char c)', (_: TextInfo, c: Char) => upperChar(c)),
      method('string ToUpper(string str)', (_: TextInfo, text: string) => upperText(text)),
      method('string ToTitleCase(string str)', (_: TextInfo, text: string) => titleCase(text)),
    ],
  }),
});
