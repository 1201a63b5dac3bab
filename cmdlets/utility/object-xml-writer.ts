import type { CmdletContext } from '#cmdlet';
import {
  BoxedNumber,
  baseOf,
  Char,
  Dictionary,
  DictionaryEntry,
  EnumValue,
  NetObject,
  PSCustomObject,
  typeOf,
  type Value,
} from '#values';
import { shownText } from './shown-text.ts';
import { escapeXml, escapeXmlAttribute } from './xml-text.ts';

export interface ObjectXmlOptions {
  readonly depth: number;
  readonly types: boolean;
}

/** Writes objects as ConvertTo-Xml does: `<Object>` with a `<Property>` for each property or element. */
export class ObjectXmlWriter {
  readonly #options: ObjectXmlOptions;
  readonly #context: CmdletContext;

  constructor(options: ObjectXmlOptions, context: CmdletContext) {
    this.#options = options;
    this.#context = context;
  }

  object(value: Value, indent: string): string {
    return this.#element('Object', null, value, this.#options.depth, indent);
  }

  #element(tag: string, name: string | null, value: Value, depth: number, indent: string): string {
    const type =
      value === null || value === undefined
        ? name === null
          ? null
          : 'System.Object'
        : typeOf(baseOf(value))?.fullName;
    const nameText = name === null ? '' : ` Name="${escapeXmlAttribute(name)}"`;
    const typeText = this.#options.types && type ? ` Type="${escapeXmlAttribute(type)}"` : '';
    const open = `${indent}<${tag}${nameText}${typeText}`;
    if (value === null || value === undefined) return `${open} />`;
    const parts = isPlain(value) || depth < 0 ? null : this.#parts(value, depth, `${indent}  `);
    if (parts === null) {
      const text = shownText(value);
      return text === '' ? `${open}>\n${indent}</${tag}>` : `${open}>${escapeXml(text)}</${tag}>`;
    }
    return parts.length === 0 ? `${open} />` : `${open}>\n${parts.join('\n')}\n${indent}</${tag}>`;
  }

  #parts(value: Value, depth: number, indent: string): string[] | null {
    if (value instanceof Dictionary) {
      return Array.from(value.pairs(), ([key, each]) => [
        this.#element('Property', 'Key', key, depth - 1, indent),
        this.#element('Property', 'Value', each, depth - 1, indent),
      ]).flat();
    }
    const elements = Array.isArray(value)
      ? value
      : value instanceof NetObject && value.enumerate
        ? [...value.enumerate()]
        : null;
    if (elements) return elements.map(each => this.#element('Property', null, each, depth - 1, indent));
    if (depth <= 0) return value instanceof PSCustomObject ? this.#cutOff(value, indent) : null;
    const properties = this.#context.shell.members.properties(value);
    return properties.map(member =>
      this.#element('Property', member.name, this.#read(value, member.name), depth - 1, indent),
    );
  }

  /** A property bag deeper than asked for: its text, and its properties as text. */
  #cutOff(value: PSCustomObject, indent: string): string[] {
    const property = (name: string, type: string, text: string): string => {
      const typeText = this.#options.types ? ` Type="${type}"` : '';
      return `${indent}<Property${name}${typeText}>${escapeXml(text)}</Property>`;
    };
    const note = 'System.Management.Automation.PSNoteProperty';
    return [
      property('', 'System.String', shownText(value)),
      ...value.shape.names.map((name, i) =>
        property(` Name="${escapeXmlAttribute(name)}"`, note, shownText(value.slots[i])),
      ),
    ];
  }

  #read(value: Value, name: string): Value {
    try {
      return this.#context.shell.members.get(value, name);
    } catch {
      this.#context.checkStop();
      return null;
    }
  }
}

function isPlain(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value) || value instanceof Dictionary || value instanceof DictionaryEntry) return false;
  if (value instanceof BoxedNumber || value instanceof Char || value instanceof EnumValue) return true;
  return (
    value instanceof NetObject &&
    /^System\.(DateTime|DateTimeOffset|TimeSpan|Guid|Uri|Version)$/.test(value.netType.fullName)
  );
}
