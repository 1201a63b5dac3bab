import {
  method,
  NetObject,
  NetType,
  objectType,
  type PropertyDeclaration,
  property,
  raise,
  toText,
  type Value,
} from '#values';
import { plainText } from '../text/cell-width.ts';
import { consoleColours } from './sgr.ts';

const space = 'System.Management.Automation.PSStyle';

/** A group of sequences by name: `$PSStyle.Foreground` and the like. */
export abstract class SequenceGroup extends NetObject {
  readonly sequences: Map<string, string>;
  constructor(sequences: Map<string, string>) {
    super();
    this.sequences = sequences;
  }
  get(name: string): string {
    return this.sequences.get(name) ?? '';
  }
}

/** Sets a sequence; text that would print is refused, as PowerShell does. */
export function setSequence(group: SequenceGroup, name: string, text: string): void {
  if (plainText(text) !== '') {
    const content = text.replaceAll('\x1b', '`e');
    raise(
      'System.ArgumentException',
      `The specified string contains printable content when it should only contain ANSI escape sequences: ${content}`,
    );
  }
  group.sequences.set(name, text);
}

/** String properties for the names of a group. */
export function sequenceProperties(names: readonly string[], settable: boolean): PropertyDeclaration[] {
  return names.map(name =>
    settable
      ? property(
          `string ${name}`,
          (self: SequenceGroup) => self.get(name),
          (self: SequenceGroup, text: string) => setSequence(self, name, text),
        )
      : property(`string ${name}`, (self: SequenceGroup) => self.get(name)),
  );
}

const colourMethods = (base: number) => [
  method('string FromRgb(byte red, byte green, byte blue)', (_self: Value, ...rgb: Value[]) =>
    rgbSequence(
      base,
      rgb.map(each => Number(toText(each))),
    ),
  ),
  method('string FromRgb(int rgb)', (_self: Value, rgb: number) =>
    rgbSequence(base, [(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255]),
  ),
  method('string FromConsoleColor(System.ConsoleColor color)', (self: SequenceGroup, colour: Value) =>
    self.get(consoleColours.get(toText(colour)) ?? ''),
  ),
];

function rgbSequence(base: number, rgb: readonly number[]): string {
  return `\x1b[${base};2;${rgb.join(';')}m`;
}

function groupType(
  name: string,
  describe: (names: readonly string[]) => ConstructorParameters<typeof NetType>[0]['members'],
  names: readonly string[],
): NetType {
  return new NetType({ fullName: `${space}+${name}`, base: objectType, members: describe(names) });
}

const colourNames = ['', 'Bright'].flatMap(kind =>
  ['Black', 'Red', 'Green', 'Yellow', 'Blue', 'Magenta', 'Cyan', 'White'].map(name => kind + name),
);

export const foregroundType = groupType(
  'ForegroundColor',
  names => () => ({ properties: sequenceProperties(names, false), methods: colourMethods(38) }),
  colourNames,
);
export const backgroundType = groupType(
  'BackgroundColor',
  names => () => ({ properties: sequenceProperties(names, false), methods: colourMethods(48) }),
  colourNames,
);
export const formattingType = groupType(
  'FormattingData',
  names => () => ({ properties: sequenceProperties(names, true) }),
  [
    'FormatAccent',
    'TableHeader',
    'CustomTableHeaderLabel',
    'ErrorAccent',
    'Error',
    'Warning',
    'Verbose',
    'Debug',
    'FeedbackName',
    'FeedbackText',
    'FeedbackAction',
  ],
);

export class Colours extends SequenceGroup {
  readonly #type: NetType;
  constructor(type: NetType, sequences: Map<string, string>) {
    super(sequences);
    this.#type = type;
  }
  get netType(): NetType {
    return this.#type;
  }
}

/** `$PSStyle.Formatting`. */
export class FormattingData extends SequenceGroup {
  get netType(): NetType {
    return formattingType;
  }
  get formatAccent(): string {
    return this.get('FormatAccent');
  }
  get tableHeader(): string {
    return this.get('TableHeader');
  }
  get customTableHeaderLabel(): string {
    return this.get('CustomTableHeaderLabel');
  }
  get errorAccent(): string {
    return this.get('ErrorAccent');
  }
  get error(): string {
    return this.get('Error');
  }
  get warning(): string {
    return this.get('Warning');
  }
  get verbose(): string {
    return this.get('Verbose');
  }
  get debug(): string {
    return this.get('Debug');
  }
}
