import type { CmdletContext } from '#cmdlet';
import type { ViewReader, ViewValue } from '#format';
import type { Value } from '#values';
import type { FormatElement } from './format-file-element.ts';

/** A control that the file defines for several views. */
export function controlNamed(name: string | undefined, root: FormatElement): FormatElement | undefined {
  const control = root.all('Configuration', 'Controls', 'Control').find(each => each.child('Name')?.text === name);
  return control?.child('CustomControl');
}

/** What a property's name or a script gives, as a view's value. */
export function viewValueOf(element: FormatElement, context: CmdletContext): ViewValue {
  const script = element.child('ScriptBlock')?.text;
  if (script === undefined) return element.child('PropertyName')?.text ?? '';
  const block = context.shell.blocks.create(script);
  return (_read, object) => block.evaluate(object);
}

export function readValue(value: ViewValue, read: ViewReader, object: Value): Value {
  return typeof value === 'string' ? read.of(object, value) : value(read, object);
}
