import { Dictionary, type Value } from '#values';
import { type ArgumentAttribute, collectionOf, containsNull, nullOrEmpty, refuse } from './argument-attribute.ts';

const whiteSpace =
  'The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non white-space characters, and then try the command again.';
const whiteSpaceElement =
  'An element of the argument collection is null, empty, or consists of only white-space characters. Supply a collection that does not contain any those values and then try the command again.';

export const notNull: ArgumentAttribute = {
  validate(_engine, value) {
    if (value == null)
      refuse('The argument is null. Provide a valid value for the argument, and then try running the command again.');
    if (collectionOf(value)?.some(each => each == null))
      refuse(
        'The argument has a null value, or an element of the argument collection contains a null value. Provide a collection that does not contain any null values, and then try the command again.',
      );
  },
};

export const notNullOrEmpty: ArgumentAttribute = {
  validate(_engine, value) {
    if (value == null || value === '') refuse(nullOrEmpty);
    if (value instanceof Dictionary && value.size === 0) refuse(containsNull);
    checkElements(value, each => each == null || each === '', containsNull);
  },
};

export const notNullOrWhiteSpace: ArgumentAttribute = {
  validate(_engine, value) {
    if (value == null) refuse(nullOrEmpty);
    if (typeof value === 'string' && value.trim() === '') refuse(whiteSpace);
    checkElements(value, each => each == null || (typeof each === 'string' && each.trim() === ''), whiteSpaceElement);
  },
};

function checkElements(value: Value, isBad: (element: Value) => boolean, reason: string): void {
  const elements = collectionOf(value);
  if (!elements) return;
  if (elements.length === 0) refuse(containsNull);
  if (elements.some(isBad)) refuse(reason);
}
