import { type ArgumentAttribute, collectionOf, refuse } from './argument-attribute.ts';

/** ValidateCount; nothing at all counts as none. */
export function count(min: number, max: number): ArgumentAttribute {
  return {
    validate(_engine, value) {
      const elements = value == null ? [] : collectionOf(value);
      if (!elements)
        return refuse(
          'The ValidateCount attribute cannot be applied to a non-array parameter. Either remove the attribute from the parameter or make the parameter an array parameter.',
        );
      const { length } = elements;
      if (length >= min && length <= max) return;
      const wanted =
        min === max ? `exactly ${min} value(s)` : `at least ${min} value(s) and no more than ${max} value(s)`;
      refuse(`The parameter requires ${wanted} - ${length} value(s) were provided.`);
    },
  };
}
