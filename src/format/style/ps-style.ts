import { enumTypeNamed } from '#dotnet';
import { EnumValue, method, NetObject, NetType, objectType, property, toText, type Value } from '#values';
import { FileInfoStyle } from './file-info-style.ts';
import { ProgressStyle } from './progress-style.ts';
import { colourSequences, sgr } from './sgr.ts';
import { backgroundType, Colours, FormattingData, foregroundType } from './style-types.ts';

const renderingName = 'System.Management.Automation.OutputRendering';

/** The sequences of `$PSStyle` itself, in PowerShell's order. chalk knows no blinking, and closes only what it opened. */
const sequences = (): [string, string][] => [
  ['Reset', '\x1b[0m'],
  ['BlinkOff', '\x1b[25m'],
  ['Blink', '\x1b[5m'],
  ['BoldOff', '\x1b[22m'],
  ['Bold', sgr(p => p.bold)],
  ['DimOff', '\x1b[22m'],
  ['Dim', sgr(p => p.dim)],
  ['Hidden', sgr(p => p.hidden)],
  ['HiddenOff', '\x1b[28m'],
  ['Reverse', sgr(p => p.inverse)],
  ['ReverseOff', '\x1b[27m'],
  ['ItalicOff', '\x1b[23m'],
  ['Italic', sgr(p => p.italic)],
  ['UnderlineOff', '\x1b[24m'],
  ['Underline', sgr(p => p.underline)],
  ['StrikethroughOff', '\x1b[29m'],
  ['Strikethrough', sgr(p => p.strikethrough)],
];

const formatting = (): [string, string][] => [
  ['FormatAccent', '\x1b[32;1m'],
  ['TableHeader', '\x1b[32;1m'],
  ['CustomTableHeaderLabel', '\x1b[32;1;3m'],
  ['ErrorAccent', '\x1b[36;1m'],
  ['Error', '\x1b[31;1m'],
  ['Warning', '\x1b[33;1m'],
  ['Verbose', '\x1b[33;1m'],
  ['Debug', '\x1b[33;1m'],
  ['FeedbackName', sgr(p => p.yellow)],
  ['FeedbackText', sgr(p => p.cyanBright)],
  ['FeedbackAction', sgr(p => p.whiteBright)],
];

const psStyleType = new NetType({
  fullName: 'System.Management.Automation.PSStyle',
  base: objectType,
  members: () => ({
    properties: [
      property(
        `${renderingName} OutputRendering`,
        (self: PSStyle) => self.rendering,
        (self: PSStyle, value: EnumValue) => {
          self.rendering = value;
        },
      ),
      property(
        'bool AutoSizeDefaultFormatting',
        (self: PSStyle) => self.autoSize,
        (self: PSStyle, value: boolean) => {
          self.autoSize = value;
        },
      ),
      ...sequences().map(([name]) => property(`string ${name}`, (self: PSStyle) => self.sequences.get(name) ?? '')),
      property('System.Object Formatting', (self: PSStyle) => self.formatting),
      property('System.Object Progress', (self: PSStyle) => self.progress),
      property('System.Object Foreground', (self: PSStyle) => self.foreground),
      property('System.Object Background', (self: PSStyle) => self.background),
      property('System.Object FileInfo', (self: PSStyle) => self.fileInfo),
    ],
    methods: [
      method(
        'string FormatHyperlink(string text, uri link)',
        (_self: Value, text: string, link: Value) => `\x1b]8;;${toText(link)}\x1b\\${text}\x1b]8;;\x1b\\`,
      ),
    ],
  }),
});

/** `$PSStyle`: the escape sequences that PowerShell writes, and where it writes them. One a session. */
export class PSStyle extends NetObject {
  rendering: EnumValue;
  /** Are tables of default formatting as wide as their values need? */
  autoSize = false;
  readonly sequences = new Map(sequences());
  readonly formatting = new FormattingData(new Map(formatting()));
  readonly progress = new ProgressStyle();
  readonly foreground = new Colours(foregroundType, colourSequences('foreground'));
  readonly background = new Colours(backgroundType, colourSequences('background'));
  readonly fileInfo = new FileInfoStyle();

  /** `plain` where the environment asks for no colour (NO_COLOR): sequences are taken out of all output. */
  constructor(plain: boolean) {
    super();
    this.rendering = EnumValue.of(enumTypeNamed(renderingName), plain ? 'PlainText' : 'Host');
  }

  get netType(): NetType {
    return psStyleType;
  }

  get outputRendering(): 'Host' | 'PlainText' | 'Ansi' {
    const name = this.rendering.toText();
    return name === 'Ansi' || name === 'PlainText' ? name : 'Host';
  }

  get reset(): string {
    return this.sequences.get('Reset') ?? '';
  }
}
