import type { CmdletContext } from '#cmdlet';
import { ArrayList, TimeSpan } from '#dotnet';
import {
  Hashtable,
  type MemberInfo,
  OrderedDictionary,
  PSCustomObject,
  PSObjectWrapper,
  raise,
  type Value,
} from '#values';
import { byteArray } from './byte-array.ts';
import { decodeClixml, durationTicks } from './clixml-text.ts';
import { readJsonDate } from './json-date.ts';
import { scanXml, type XmlElement } from './xml-scan.ts';

/** Tags of values that conversion from text makes, and the types that it makes of them. */
const convertedTags = new Map([
  ['By', 'byte'],
  ['SB', 'sbyte'],
  ['I16', 'int16'],
  ['U16', 'uint16'],
  ['I32', 'int'],
  ['U32', 'uint32'],
  ['I64', 'long'],
  ['U64', 'uint64'],
  ['Sg', 'single'],
  ['Db', 'double'],
  ['D', 'decimal'],
  ['G', 'guid'],
  ['URI', 'uri'],
  ['Version', 'version'],
  ['XD', 'xml'],
]);

/** Reads CliXml: values of simple types as they were, all other objects as property bags whose type names say `Deserialized.`. */
export class ClixmlReader {
  readonly #context: CmdletContext;
  readonly #objects = new Map<string, Value>();
  readonly #typeNames = new Map<string, readonly string[]>();

  constructor(context: CmdletContext) {
    this.#context = context;
  }

  *read(text: string): Iterable<Value> {
    const root = scanXml(text);
    if (root.name !== 'Objs') {
      const namespace = 'http://schemas.microsoft.com/powershell/2004/04';
      const place = `Line ${root.line}, position ${root.position}.`;
      raise('System.Xml.XmlException', `Element 'Objs' with namespace name '${namespace}' was not found. ${place}`);
    }
    for (const element of root.children) yield this.#value(element);
  }

  #value(element: XmlElement): Value {
    const { name, text } = element;
    switch (name) {
      case 'Obj':
        return this.#object(element);
      case 'Ref':
        return this.#objects.get(element.attributes.get('RefId') ?? '') ?? null;
      case 'Nil':
        return null;
      case 'S':
      case 'SBK':
      case 'ToString':
        return decodeClixml(text);
      case 'B':
        return text === 'true';
      case 'C':
        return this.#convert(String.fromCharCode(Number(text)), 'char');
      case 'BA':
        return byteArray(Buffer.from(text, 'base64'));
      case 'DT':
        return readJsonDate(text, 'Default') ?? text;
      case 'TS':
        return new TimeSpan(durationTicks(text) ?? 0n);
      case 'SS':
        return this.#context.shell.commands.invoke('ConvertTo-SecureString', [text])[0];
      default: {
        const type = convertedTags.get(name);
        return type ? this.#convert(decodeClixml(text), type) : decodeClixml(text);
      }
    }
  }

  #convert(text: string, type: string): Value {
    const { converter, types } = this.#context.shell;
    return converter.convert(text, types.resolveRequired(type));
  }

  #object(element: XmlElement): Value {
    const names = this.#names(element);
    const made = this.#made(element, names);
    const id = element.attributes.get('RefId');
    const object = this.#withMembers(made, element);
    if (id !== undefined) this.#objects.set(id, object);
    return object;
  }

  #names(element: XmlElement): readonly string[] {
    const own = element.children.find(child => child.name === 'TN');
    const id = (own ?? element.children.find(child => child.name === 'TNRef'))?.attributes.get('RefId') ?? '';
    if (own)
      this.#typeNames.set(
        id,
        own.children.map(child => decodeClixml(child.text)),
      );
    return this.#typeNames.get(id) ?? [];
  }

  /** The object itself: a container, a simple value, or an empty property bag. */
  #made(element: XmlElement, names: readonly string[]): Value {
    const shown = element.children.find(child => child.name === 'ToString');
    for (const child of element.children) {
      switch (child.name) {
        case 'DCT':
          return this.#renamed(
            this.#dictionary(child, names),
            names,
            'System.Collections.Hashtable',
            'System.Collections.Specialized.OrderedDictionary',
          );
        case 'LST':
        case 'QUE':
        case 'STK':
        case 'IE':
          return this.#renamed(
            new ArrayList(child.children.map(each => this.#value(each))),
            names,
            'System.Collections.ArrayList',
          );
        case 'TN':
        case 'TNRef':
        case 'ToString':
        case 'Props':
        case 'MS':
          break;
        default:
          return this.#simple(this.#value(child), names);
      }
    }
    const bag = new PSCustomObject();
    if (names.length > 0) bag.typeNames.splice(0, bag.typeNames.length, ...names.map(deserialized));
    if (shown) bag.extra = new Map([['tostring', textMember(decodeClixml(shown.text))]]);
    return bag;
  }

  #dictionary(element: XmlElement, names: readonly string[]): Hashtable | OrderedDictionary {
    const table = names[0]?.endsWith('OrderedDictionary') ? new OrderedDictionary() : new Hashtable();
    for (const { children } of element.children) {
      const part = (name: string): Value => {
        const found = children.find(child => child.attributes.get('N') === name);
        return found ? this.#value(found) : null;
      };
      table.set(part('Key'), part('Value'));
    }
    return table;
  }

  #renamed(object: Value, names: readonly string[], ...own: readonly string[]): Value {
    if (names[0] === undefined || own.includes(names[0])) return object;
    const list = this.#context.shell.members.typeNames(object);
    list.splice(0, list.length, ...names.map(deserialized));
    return object;
  }

  /** An enumeration comes back as its number, which knows what it was. */
  #simple(value: Value, names: readonly string[]): Value {
    if (names.length === 0 || (typeof value !== 'number' && typeof value !== 'string')) return value;
    const wrapper = new PSObjectWrapper(value);
    wrapper.typeNames = names.map(deserialized);
    return wrapper;
  }

  #withMembers(made: Value, element: XmlElement): Value {
    let object = made;
    for (const group of element.children) {
      if (group.name !== 'Props' && group.name !== 'MS') continue;
      for (const child of group.children) {
        const name = decodeClixml(child.attributes.get('N') ?? '');
        const value = this.#value(child);
        if (object instanceof PSCustomObject) object.set(name, value);
        else object = this.#context.shell.members.add(object, { kind: 'NoteProperty', name, value }, true);
      }
    }
    return object;
  }
}

function deserialized(name: string): string {
  return name.startsWith('Deserialized.') ? name : `Deserialized.${name}`;
}

function textMember(text: string): MemberInfo {
  return { kind: 'CodeMethod', name: 'ToString', definitions: ['string ToString()'], invoke: () => text };
}
