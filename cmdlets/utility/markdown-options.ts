import type { PartKey } from '#cmdlet';
import { method, NetObject, NetType, objectType, property } from '#values';

const names = [
  'Header1',
  'Header2',
  'Header3',
  'Header4',
  'Header5',
  'Header6',
  'Code',
  'Link',
  'Image',
  'EmphasisBold',
  'EmphasisItalics',
] as const;

const shared = ['[48;2;155;155;155;38;2;30;30;30m', '[4;38;5;117m', '[33m', '[1m', '[36m'];
const dark = ['[7m', '[4;93m', '[4;94m', '[4;95m', '[4;96m', '[4;97m', ...shared];
const light = ['[7m', '[4;33m', '[4;34m', '[4;35m', '[4;36m', '[4;30m', ...shared];
const escapeCharacter = '\u001b';
const reset = `${escapeCharacter}[0m`;

/** Which escape sequences show Markdown on a terminal: one for each kind of text. */
export class MarkdownOptions extends NetObject {
  readonly #sequences = new Map<string, string>();

  constructor() {
    super();
    this.setTheme('Dark');
  }
  get netType(): NetType {
    return markdownOptionsType;
  }

  setTheme(theme: 'Dark' | 'Light'): void {
    const values = theme === 'Dark' ? dark : light;
    for (const [i, name] of names.entries()) this.#sequences.set(name, values[i] ?? '');
  }
  get(name: string): string {
    return this.#sequences.get(name) ?? '';
  }
  set(name: string, sequence: string): void {
    this.#sequences.set(name, sequence);
  }

  /** A text in its sequence. */
  sequence(name: string, text: string): string {
    return `${escapeCharacter}${this.get(name)}${text}${reset}`;
  }
  /** A line of a code block: the colour goes on to the end of the line. */
  codeLine(text: string): string {
    return `${escapeCharacter}${this.get('Code')}${text}${escapeCharacter}[500@${reset}`;
  }
}

const markdownOptionsType = new NetType({
  fullName: 'Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo',
  base: objectType,
  members: () => ({
    properties: [
      ...names.map(name =>
        property(
          `string ${name}`,
          (self: MarkdownOptions) => self.get(name),
          (self: MarkdownOptions, value: string) => self.set(name, value),
        ),
      ),
      property('bool EnableVT100Encoding', () => true),
    ],
    methods: [
      method('string AsEscapeSequence(string propertyName)', (self: MarkdownOptions, name: string) =>
        self.sequence(name, self.get(name)),
      ),
    ],
  }),
});

/** A session's options. */
export const markdownOptions: PartKey<MarkdownOptions> = {
  name: 'markdown options',
  create: () => new MarkdownOptions(),
};
