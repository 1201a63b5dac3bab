import type { CmdletContext } from '#cmdlet';
import {
  addedMembers,
  BoxedNumber,
  Byte,
  byteType,
  Char,
  Dictionary,
  EnumValue,
  elementTypeOf,
  type MemberInfo,
  NetObject,
  PSCustomObject,
  PSObjectWrapper,
  ScriptBlock,
  toText,
  type Value,
} from '#values';
import { durationText, encodeClixml } from './clixml-text.ts';
import { shownText } from './shown-text.ts';
import { escapeXml, escapeXmlAttribute } from './xml-text.ts';

const numberTags = new Map([
  ['System.Byte', 'By'],
  ['System.SByte', 'SB'],
  ['System.Int16', 'I16'],
  ['System.UInt16', 'U16'],
  ['System.UInt32', 'U32'],
  ['System.Int64', 'I64'],
  ['System.UInt64', 'U64'],
  ['System.Single', 'Sg'],
  ['System.Double', 'Db'],
  ['System.Decimal', 'D'],
]);

/** Writes objects in PowerShell's serialization format (CliXml), so that Import-Clixml finds their types and properties. */
export class ClixmlWriter {
  readonly #context: CmdletContext;
  readonly #depth: number;
  readonly #lines: string[] = [];
  readonly #references = new Map<object, number>();
  readonly #typeNames = new Map<string, number>();

  constructor(depth: number, context: CmdletContext) {
    this.#depth = depth;
    this.#context = context;
  }

  add(value: Value): void {
    this.#value(value, null, this.#depth, '  ');
  }

  text(): string {
    const open = '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">';
    return this.#lines.length === 0 ? `${open.slice(0, -1)} />` : [open, ...this.#lines, '</Objs>'].join('\n');
  }

  #value(value: Value, name: string | null, depth: number, indent: string): void {
    const primitive = this.#primitive(value);
    if (primitive) {
      const added = typeof value === 'object' && value !== null ? addedMembers(value) : null;
      const notes = [...(added?.values() ?? [])].filter(member => member.kind === 'NoteProperty');
      if (notes.length === 0) {
        this.#leaf(primitive[0], name, primitive[1], indent);
        return;
      }
      this.#open(value, name, indent);
      this.#leaf(primitive[0], null, primitive[1], `${indent}  `);
      this.#members('MS', notes, value, depth, `${indent}  `);
      this.#lines.push(`${indent}</Obj>`);
    } else if (typeof value === 'object' && value !== null) this.#object(value, name, depth, indent);
  }

  #leaf(tag: string, name: string | null, text: string | null, indent: string): void {
    const attribute = name === null ? '' : ` N="${escapeXmlAttribute(encodeClixml(name))}"`;
    this.#lines.push(
      text === null ? `${indent}<${tag}${attribute} />` : `${indent}<${tag}${attribute}>${escapeXml(text)}</${tag}>`,
    );
  }

  /** Tag and text of a value that needs no parts. */
  #primitive(value: Value): [tag: string, text: string | null] | null {
    if (value === null || value === undefined) return ['Nil', null];
    if (typeof value === 'string') return ['S', value === '' ? '' : encodeClixml(value)];
    if (typeof value === 'number') return ['I32', String(value)];
    if (typeof value === 'boolean') return ['B', value ? 'true' : 'false'];
    if (value instanceof PSObjectWrapper) return this.#primitive(value.base);
    if (Array.isArray(value)) return elementTypeOf(value) === byteType ? ['BA', base64(value)] : null;
    if (value instanceof Char) return ['C', String(value.code)];
    if (value instanceof ScriptBlock) return ['SBK', encodeClixml(value.text)];
    if (value instanceof BoxedNumber) return numberLeaf(value);
    return value instanceof NetObject ? this.#netLeaf(value) : null;
  }

  #netLeaf(value: NetObject): [string, string] | null {
    const { members, commands } = this.#context.shell;
    switch (value.netType.fullName) {
      case 'System.DateTime':
        return ['DT', value.format?.("yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFK") ?? toText(value)];
      case 'System.TimeSpan':
        return ['TS', durationText(BigInt(toText(members.get(value, 'Ticks'))))];
      case 'System.Guid':
        return ['G', value.toText()];
      case 'System.Uri':
        return ['URI', encodeClixml(value.toText())];
      case 'System.Version':
        return ['Version', value.toText()];
      case 'System.Xml.XmlDocument':
        return ['XD', encodeClixml(toText(members.get(value, 'OuterXml')))];
      case 'System.Security.SecureString':
        return ['SS', toText(commands.invoke('ConvertFrom-SecureString', [value])[0])];
      default:
        return null;
    }
  }

  #object(value: object, name: string | null, depth: number, indent: string): void {
    const known = this.#references.get(value);
    const attribute = name === null ? '' : ` N="${escapeXmlAttribute(encodeClixml(name))}"`;
    if (known !== undefined) {
      this.#lines.push(`${indent}<Ref${attribute} RefId="${known}" />`);
      return;
    }
    if (depth < 1 && !(value instanceof PSCustomObject) && !(value instanceof EnumValue)) {
      this.#leaf('S', name, encodeClixml(shownText(value)), indent);
      return;
    }
    const inner = `${indent}  `;
    this.#open(value, name, indent);
    this.#types(value, inner);
    if (value instanceof EnumValue) {
      this.#leaf('ToString', null, value.toText(), inner);
      this.#leaf('I32', null, String(value.value), inner);
    } else if (!this.#container(value, depth, inner)) this.#properties(value, depth, inner);
    this.#lines.push(`${indent}</Obj>`);
  }

  #open(value: Value, name: string | null, indent: string): void {
    const id = this.#references.size;
    if (typeof value === 'object' && value !== null) this.#references.set(value, id);
    this.#lines.push(
      `${indent}<Obj${name === null ? '' : ` N="${escapeXmlAttribute(encodeClixml(name))}"`} RefId="${id}">`,
    );
  }

  #types(value: object, indent: string): void {
    const names = this.#context.shell.members.typeNames(value);
    const key = names.join('\n');
    const known = this.#typeNames.get(key);
    if (known !== undefined) {
      this.#lines.push(`${indent}<TNRef RefId="${known}" />`);
      return;
    }
    this.#lines.push(`${indent}<TN RefId="${this.#typeNames.size}">`);
    for (const each of names) this.#leaf('T', null, encodeClixml(each), `${indent}  `);
    this.#lines.push(`${indent}</TN>`);
    this.#typeNames.set(key, this.#typeNames.size);
  }

  /** Writes the elements of a collection; false for what is none. */
  #container(value: object, depth: number, indent: string): boolean {
    const inner = `${indent}  `;
    if (value instanceof Dictionary) {
      this.#lines.push(`${indent}<DCT>`);
      for (const [key, each] of value.pairs()) {
        this.#lines.push(`${inner}<En>`);
        this.#value(key, 'Key', depth - 1, `${inner}  `);
        this.#value(each, 'Value', depth - 1, `${inner}  `);
        this.#lines.push(`${inner}</En>`);
      }
      this.#lines.push(`${indent}</DCT>`);
      return true;
    }
    const elements = Array.isArray(value)
      ? value
      : value instanceof NetObject && value.enumerate
        ? [...value.enumerate()]
        : null;
    if (!elements) return false;
    const tag = Array.isArray(value) || !(value instanceof NetObject) ? 'LST' : listTag(value);
    if (elements.length === 0) this.#lines.push(`${indent}<${tag} />`);
    else {
      this.#lines.push(`${indent}<${tag}>`);
      for (const each of elements) this.#value(each, null, depth - 1, inner);
      this.#lines.push(`${indent}</${tag}>`);
    }
    return true;
  }

  #properties(value: object, depth: number, indent: string): void {
    const properties = this.#context.shell.members.properties(value);
    const own = properties.filter(member => member.kind === 'Property');
    const notes = properties.filter(member => member.kind === 'NoteProperty');
    if (!(value instanceof PSCustomObject)) this.#leaf('ToString', null, encodeClixml(shownText(value)), indent);
    if (own.length > 0) this.#members('Props', own, value, depth - 1, indent);
    if (notes.length > 0 || value instanceof PSCustomObject) this.#members('MS', notes, value, depth, indent);
  }

  #members(tag: string, members: readonly MemberInfo[], owner: Value, depth: number, indent: string): void {
    if (members.length === 0) {
      this.#lines.push(`${indent}<${tag} />`);
      return;
    }
    this.#lines.push(`${indent}<${tag}>`);
    for (const member of members) this.#value(this.#read(owner, member), member.name, depth, `${indent}  `);
    this.#lines.push(`${indent}</${tag}>`);
  }

  #read(owner: Value, member: MemberInfo): Value {
    try {
      return this.#context.shell.members.read(owner, member);
    } catch {
      this.#context.checkStop();
      return null;
    }
  }
}

function numberLeaf(number: BoxedNumber): [string, string] | null {
  const tag = numberTags.get(number.netType.fullName);
  return tag ? [tag, (tag === 'Db' || tag === 'Sg' ? number.format?.('R') : null) ?? toText(number)] : null;
}

function listTag(value: NetObject): string {
  const name = value.netType.fullName;
  if (/\.Queue(`1)?/.test(name)) return 'QUE';
  if (/\.Stack(`1)?/.test(name)) return 'STK';
  return value.netType.interfaces.some(each => each.fullName === 'System.Collections.IList') || value.getIndex
    ? 'LST'
    : 'IE';
}

function base64(bytes: readonly Value[]): string {
  return Buffer.from(bytes.map(each => (each instanceof Byte ? each.value : 0))).toString('base64');
}
