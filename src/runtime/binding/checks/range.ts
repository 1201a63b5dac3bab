import {
  baseOf,
  compare,
  decimalType,
  doubleType,
  int64Type,
  isNumberType,
  type NetType,
  singleType,
  ThrownException,
  toText,
  typeOf,
  type Value,
} from '#values';
import type { Engine } from '../../engine.ts';
import { type ArgumentAttribute, enumerated, refuse } from './argument-attribute.ts';

/** ValidateRange between two values of one type; both ends belong to it. */
export function range(engine: Engine, first: Value, second: Value): ArgumentAttribute {
  const type = commonType(first, second);
  const min = engine.converter.convert(first, type);
  const max = engine.converter.convert(second, type);
  if (order(min, max) > 0) {
    refuse(
      'The specified maximum range cannot be accepted because it is less than the specified minimum range. Update the ValidateRange attribute for the parameter.',
      'MaxRangeSmallerThanMinRange',
    );
  }
  return enumerated((_engine, element) => {
    const value = asType(engine, element, type);
    const [text, least, most] = [value, min, max].map(each => toText(each));
    if (order(value, min) < 0)
      refuse(
        `The ${text} argument is less than the minimum allowed range of ${least}. Supply an argument that is greater than or equal to ${least} and then try the command again.`,
      );
    if (order(value, max) > 0)
      refuse(
        `The ${text} argument is greater than the maximum allowed range of ${most}. Supply an argument that is less than or equal to ${most} and then try the command again.`,
      );
  });
}

const order = (a: Value, b: Value): number => compare(a, b, true);

function commonType(first: Value, second: Value): NetType {
  const [left, right] = [typeOf(baseOf(first)), typeOf(baseOf(second))];
  if (left && left === right) return left;
  if (left && right && isNumberType(left) && isNumberType(right)) {
    if (left === doubleType || right === doubleType || left === singleType || right === singleType) return doubleType;
    return left === decimalType || right === decimalType ? decimalType : int64Type;
  }
  return refuse(
    `The specified minimum range (${left?.name ?? ''}) cannot be accepted because it is not the same type as the specified maximum range (${right?.name ?? ''}). Update the ValidateRange attribute for the parameter.`,
    'MinRangeNotTheSameTypeOfMaxRange',
  );
}

function asType(engine: Engine, value: Value, type: NetType): Value {
  try {
    return engine.converter.convert(value, type);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    return refuse(
      `The argument cannot be validated because its type "${typeOf(baseOf(value))?.name ?? ''}" is not the same type (${type.name}) as the maximum and minimum limits of the parameter. Make sure the argument is of type ${type.name} and then try the command again.`,
    );
  }
}

const kinds = new Map<string, readonly [fits: (sign: number) => boolean, words: string]>([
  ['positive', [sign => sign > 0, 'greater than zero']],
  ['nonnegative', [sign => sign >= 0, 'greater than or equal to zero']],
  ['negative', [sign => sign < 0, 'less than zero']],
  ['nonpositive', [sign => sign <= 0, 'less than or equal to zero']],
]);

/** `ValidateRange('Positive')` and its like; null where the name is none of them. */
export function rangeKind(name: Value): ArgumentAttribute | null {
  const kind = kinds.get(toText(name).toLowerCase());
  if (!kind) return null;
  const [fits, words] = kind;
  return enumerated((_engine, value) => {
    if (!fits(order(value, 0)))
      refuse(`The argument "${toText(value)}" cannot be validated because its value is not ${words}.`);
  });
}
