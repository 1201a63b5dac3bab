import {
  addedMembers,
  BoxedNumber,
  baseOf,
  Char,
  type MemberInfo,
  NetObject,
  PSCustomObject,
  typeOf,
  type Value,
} from '#values';
import type { Alignment } from '../documents/shape.ts';
import type { FormatEnvironment } from '../format-environment.ts';
import { cultureText, defaultEnumerationLimit, displayText } from '../text/display-text.ts';
import type { ViewReader, ViewValue } from '../views/view.ts';
import { nameProperty } from './display-properties.ts';

/** Reads properties of objects and turns them into the text of cells, for one document. */
export class ObjectReader {
  readonly environment: FormatEnvironment;
  readonly #limit: number;

  constructor(environment: FormatEnvironment) {
    this.environment = environment;
    const limit = environment.variable('global:FormatEnumerationLimit');
    this.#limit = typeof limit === 'number' ? limit : defaultEnumerationLimit;
  }

  /** A property's value; null when there is none or its getter throws. */
  read(object: Value, name: string): Value {
    if (object instanceof PSCustomObject && object.extra === null) {
      const slot = object.shape.indexOf(name);
      if (slot >= 0) return object.slots[slot];
    }
    try {
      return this.environment.members.get(object, name);
    } catch (error) {
      return this.#failed(error);
    }
  }

  /** A value as a cell of a table, or a field, shows it. A format that does not fit the value is as if it were not there. */
  text(value: Value, format: string | null, table: boolean): string {
    try {
      const formatted = format === null ? null : this.#formatted(value, format);
      return formatted ?? displayText(value, this.#limit, table, element => this.#elementName(element));
    } catch (error) {
      this.#failed(error);
      return '';
    }
  }

  /** `$FormatEnumerationLimit`: how many elements of a collection are shown. */
  get enumerationLimit(): number {
    return this.#limit;
  }

  /** Names of the properties to show, in order. */
  propertyNames(object: Value): string[] {
    if (object instanceof PSCustomObject && object.extra === null) {
      const own = this.environment.members.typeNames(object).length === 2;
      if (own) return [...object.shape.names];
    }
    return inShownOrder(object, this.environment.members.properties(object)).map(member => member.name);
  }

  viewReader(object: Value, width: number): ViewReader {
    return {
      get: name => this.read(object, name) ?? null,
      text: name => this.text(this.read(object, name), null, false),
      of: (value, name) => this.read(value, name) ?? null,
      show: value => this.text(value, null, false),
      format: (format, value) => this.environment.formatOperator(format, value),
      call: (method, ...args) => this.#call(object, method, args),
      location: this.environment.location(),
      variable: name => this.environment.variable(name),
      width,
      consoleWidth: this.environment.consoleWidth(),
    };
  }

  viewValue(object: Value, value: ViewValue, width: number): Value {
    if (typeof value === 'string') return this.read(object, value);
    try {
      return value(this.viewReader(object, width), object);
    } catch (error) {
      return this.#failed(error);
    }
  }

  #call(object: Value, method: string, args: readonly Value[]): Value {
    try {
      return this.environment.members.find(object, method)
        ? this.environment.members.invoke(object, method, [...args])
        : null;
    } catch (error) {
      return this.#failed(error);
    }
  }

  /** An element of a collection that has no text of its own shows what names it. */
  #elementName(element: Value): string | null {
    if (!(element instanceof NetObject) || !namedByProperty(element)) return null;
    const name = nameProperty(element, this);
    return name === null ? null : cultureText(this.read(element, name));
  }

  #formatted(value: Value, format: string): string | null {
    try {
      if (format.includes('{0')) return this.environment.formatOperator(format, value);
      if (value === null || value === undefined) return null;
      return isFormattable(value) ? this.environment.formatOperator(`{0:${format}}`, value) : null;
    } catch (error) {
      this.#failed(error);
      return null;
    }
  }

  /** Errors of the language are swallowed, as formatting does; a stop or a fault of our own goes on. */
  #failed(error: unknown): null {
    if (error instanceof Error && ('exception' in error || 'record' in error)) return null;
    throw error;
  }
}

/** Types whose text is that of a base type: PowerShell then looks for a name. */
const namedTypes = new Set(['System.Text.RegularExpressions.Match', 'System.Text.RegularExpressions.Group']);

function namedByProperty(element: NetObject): boolean {
  if (element instanceof PSCustomObject || element instanceof BoxedNumber) return false;
  return namedTypes.has(element.netType.fullName) || cultureText(element) === element.netType.fullName;
}

/** An object's own members first, then those of its .NET type, then those that type data adds. */
function inShownOrder(object: Value, properties: readonly MemberInfo[]): MemberInfo[] {
  const added = addedMembers(object);
  const rank = (member: MemberInfo): number => {
    if (object instanceof PSCustomObject || added?.has(member.name.toLowerCase())) return 0;
    return member.kind === 'Property' ? 1 : 2;
  };
  return [...properties].sort((a, b) => rank(a) - rank(b));
}

function isFormattable(value: Value): boolean {
  return (
    typeof value === 'number' ||
    (value instanceof NetObject && (value instanceof BoxedNumber || value.format !== undefined))
  );
}

/** Numbers, characters, booleans and enumerations stand on the right of their column. */
export function alignmentFor(value: Value): Alignment {
  const base = baseOf(value);
  if (typeof base === 'number' || typeof base === 'boolean') return 'right';
  if (base instanceof BoxedNumber) return base.netType.name === 'BigInteger' ? 'left' : 'right';
  if (base instanceof Char) return 'right';
  return typeOf(base)?.kind === 'enum' ? 'right' : 'left';
}

/** The text of an object that has no properties to show. */
export function scalarText(value: Value): string {
  return value instanceof PSCustomObject && value.extra === null ? '' : cultureText(baseOf(value));
}
