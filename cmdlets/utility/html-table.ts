import { type CmdletContext, type PropertyArgument, PropertyExpression, readProperty } from '#cmdlet';
import { toText, type Value } from '#values';
import { shownText } from './shown-text.ts';

interface Column {
  readonly name: string;
  readonly expression: PropertyExpression;
  readonly width: Value;
  readonly align: Value;
}

/** The rows of ConvertTo-Html; the first object says which columns there are. */
export class HtmlTable {
  readonly #properties: readonly PropertyArgument[];
  readonly #list: boolean;
  readonly #context: CmdletContext;
  #columns: Column[] | null = null;
  #count = 0;

  constructor(properties: readonly PropertyArgument[], list: boolean, context: CmdletContext) {
    this.#properties = properties;
    this.#list = list;
    this.#context = context;
  }

  rows(object: Value): string[] {
    const first = this.#columns === null;
    const columns = (this.#columns ??= this.#columnsOf(object));
    if (columns.length === 0) return [];
    const lines = first && !this.#list ? headerOf(columns) : [];
    if (!this.#list)
      return [...lines, `<tr>${columns.map(column => `<td>${this.#cell(column, object)}</td>`).join('')}</tr>`];
    const rule = this.#count++ > 0 ? ['<tr><td><hr></td></tr>'] : [];
    const present = columns.filter(
      ({ expression }) => expression.block || expression.resolve(object, this.#context).length > 0,
    );
    return [
      ...rule,
      ...present.map(column => `<tr><td>${escaped(column.name)}:</td><td>${this.#cell(column, object)}</td></tr>`),
    ];
  }

  #columnsOf(object: Value): Column[] {
    const all = [{ expression: new PropertyExpression('*'), entries: new Map<string, Value>() }];
    const given = this.#properties.length > 0 ? this.#properties : all;
    return given.flatMap(({ expression, entries }) => {
      const [width, align, name] = [entries.get('width'), entries.get('alignment'), entries.get('name')];
      if (expression.block) return [{ name: toText(name ?? expression.text), expression, width, align }];
      const names = expression.resolve(object, this.#context);
      return names.map(each => ({
        name: toText(name ?? each),
        expression: new PropertyExpression(each),
        width,
        align,
      }));
    });
  }

  #cell(column: Column, object: Value): string {
    const { expression } = column;
    const result = expression.block
      ? expression.first(object, this.#context)
      : readProperty(object, expression.text, this.#context);
    return escaped(shownText(result?.value));
  }
}

function headerOf(columns: readonly Column[]): string[] {
  const column = ({ width, align }: Column): string => {
    const attributes = [
      width === undefined ? '' : ` width = "${toText(width)}"`,
      align === undefined ? '' : ` align = "${toText(align)}"`,
    ];
    return `<col${attributes.join('')}/>`;
  };
  return [
    `<colgroup>${columns.map(column).join('')}</colgroup>`,
    `<tr>${columns.map(({ name }) => `<th>${escaped(name)}</th>`).join('')}</tr>`,
  ];
}

/** WebUtility.HtmlEncode: also characters from 160 to 255 and what lies outside of the basic plane, as numbers. */
function escaped(text: string): string {
  const named = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
  ]);
  return text.replace(
    /[&<>"'\u00a0-\u00ff]|[\ud800-\udbff][\udc00-\udfff]/g,
    c => named.get(c) ?? `&#${c.codePointAt(0)};`,
  );
}
