import type { CmdletContext } from '#cmdlet';
import { type CustomLine, elementsOf, type ViewReader } from '#format';
import { toBoolean, type Value } from '#values';
import type { FormatElement } from './format-file-element.ts';
import { controlNamed, readValue, viewValueOf } from './format-file-value.ts';

type Lines = (read: ViewReader, object: Value) => CustomLine[];
type Writer = (page: Page, read: ViewReader, object: Value) => void;

/** Lines under way: text is added to the last one. */
class Page {
  readonly lines: CustomLine[] = [];
  indent = 0;
  #text = '';

  write(text: string): void {
    this.#text += text;
  }
  breakLine(): void {
    this.lines.push({ indent: this.indent, text: this.#text });
    this.#text = '';
  }
  /** Begins a new line where text stands on this one, as a frame does. */
  fresh(): void {
    if (this.#text !== '') this.breakLine();
  }
}

/** What a `<CustomControl>` writes for an object. */
export function customLinesOf(control: FormatElement, root: FormatElement, context: CmdletContext): Lines {
  const write = controlWriter(control, root, context);
  return (read, object) => {
    const page = new Page();
    write(page, read, object);
    page.breakLine();
    return page.lines;
  };
}

function controlWriter(control: FormatElement, root: FormatElement, context: CmdletContext): Writer {
  const [entry] = control.all('CustomEntries', 'CustomEntry');
  const items = entry?.all('CustomItem') ?? [];
  return sequence(items.flatMap(item => item.children.map(each => itemWriter(each, root, context))));
}

function sequence(writers: readonly Writer[]): Writer {
  return (page, read, object) => {
    for (const write of writers) write(page, read, object);
  };
}

function itemWriter(item: FormatElement, root: FormatElement, context: CmdletContext): Writer {
  switch (item.name) {
    case 'Text':
      return page => page.write(item.wholeText);
    case 'NewLine': {
      const count = Number(item.child('Count')?.text ?? 1);
      return page => {
        for (let i = 0; i < count; i++) page.breakLine();
      };
    }
    case 'Frame':
      return frameWriter(item, root, context);
    case 'ExpressionBinding':
      return bindingWriter(item, root, context);
    default:
      return () => {};
  }
}

function frameWriter(frame: FormatElement, root: FormatElement, context: CmdletContext): Writer {
  const indent = Number(frame.child('LeftIndent')?.text ?? 0);
  const inner = sequence(
    frame.all('CustomItem').flatMap(item => item.children.map(each => itemWriter(each, root, context))),
  );
  return (page, read, object) => {
    page.fresh();
    page.indent += indent;
    inner(page, read, object);
    page.fresh();
    page.indent -= indent;
  };
}

function bindingWriter(binding: FormatElement, root: FormatElement, context: CmdletContext): Writer {
  const condition = binding.child('ItemSelectionCondition');
  const holds = condition ? viewValueOf(condition, context) : null;
  const named = binding.child('PropertyName') ?? binding.child('ScriptBlock');
  const value = named ? viewValueOf(binding, context) : null;
  const enumerates = binding.child('EnumerateCollection') !== undefined;
  const control = binding.child('CustomControl') ?? controlNamed(binding.child('CustomControlName')?.text, root);
  const inner = control ? controlWriter(control, root, context) : null;
  return (page, read, object) => {
    if (holds !== null && !toBoolean(readValue(holds, read, object))) return;
    const result = value === null ? object : readValue(value, read, object);
    const elements = enumerates ? (elementsOf(result) ?? [result]) : [result];
    for (const each of elements) {
      if (inner) inner(page, read, each);
      else page.write(read.show(each));
    }
  };
}
