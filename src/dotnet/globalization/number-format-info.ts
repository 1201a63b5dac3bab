import { formattableType, NetObject, NetType, objectType, property, raise } from '#values';
import { formatProviderType } from '../system/interfaces.ts';

export interface NumberFormatFields {
  numberDecimalDigits: number;
  decimalSeparator: string;
  groupSeparator: string;
  groupSizes: readonly number[];
  negativeSign: string;
  positiveSign: string;
  numberNegativePattern: number;
  currencySymbol: string;
  currencyDecimalDigits: number;
  currencyDecimalSeparator: string;
  currencyGroupSeparator: string;
  currencyPositivePattern: number;
  currencyNegativePattern: number;
  percentSymbol: string;
  perMilleSymbol: string;
  percentDecimalDigits: number;
  percentPositivePattern: number;
  percentNegativePattern: number;
  nanSymbol: string;
  positiveInfinitySymbol: string;
  negativeInfinitySymbol: string;
}

const invariantFields: NumberFormatFields = {
  numberDecimalDigits: 2,
  decimalSeparator: '.',
  groupSeparator: ',',
  groupSizes: [3],
  negativeSign: '-',
  positiveSign: '+',
  numberNegativePattern: 1,
  currencySymbol: '¤',
  currencyDecimalDigits: 2,
  currencyDecimalSeparator: '.',
  currencyGroupSeparator: ',',
  currencyPositivePattern: 0,
  currencyNegativePattern: 0,
  percentSymbol: '%',
  perMilleSymbol: '‰',
  percentDecimalDigits: 2,
  percentPositivePattern: 0,
  percentNegativePattern: 0,
  nanSymbol: 'NaN',
  positiveInfinitySymbol: 'Infinity',
  negativeInfinitySymbol: '-Infinity',
};

/** What en-US and every culture made from ICU's data have in common, besides the invariant values. */
const icuFields: NumberFormatFields = {
  ...invariantFields,
  numberDecimalDigits: 3,
  percentDecimalDigits: 3,
  positiveInfinitySymbol: '∞',
  negativeInfinitySymbol: '-∞',
};

/** How numbers are written and read in a culture. `writable` ones (Clone()) may be changed by scripts. */
export class NumberFormatInfo extends NetObject {
  readonly fields: NumberFormatFields;
  readonly writable: boolean;

  constructor(fields: NumberFormatFields, writable = false) {
    super();
    this.fields = fields;
    this.writable = writable;
  }

  static fromIcu(fields: Partial<NumberFormatFields>): NumberFormatInfo {
    return new NumberFormatInfo({ ...icuFields, ...fields });
  }

  get netType(): NetType {
    return numberFormatInfoType;
  }
}

export const invariantNumberFormat = new NumberFormatInfo(invariantFields);

export const englishNumberFormat = NumberFormatInfo.fromIcu({
  currencySymbol: '$',
  currencyNegativePattern: 1,
  percentPositivePattern: 1,
  percentNegativePattern: 1,
});

function field<K extends keyof NumberFormatFields>(signature: string, name: K) {
  return property(
    signature,
    (self: NumberFormatInfo) => self.fields[name] as NumberFormatFields[K] & (string | number),
    (self: NumberFormatInfo, value: NumberFormatFields[K]) => {
      if (!self.writable) raise('InvalidOperationException', 'Instance is read-only.');
      self.fields[name] = value;
    },
  );
}

const sizes = (name: string) => property(`int[] ${name}`, (self: NumberFormatInfo) => [...self.fields.groupSizes]);

export const numberFormatInfoType = new NetType({
  fullName: 'System.Globalization.NumberFormatInfo',
  base: objectType,
  interfaces: [formatProviderType, formattableType],
  members: () => ({
    constructors: [],
    properties: [
      field('int CurrencyDecimalDigits', 'currencyDecimalDigits'),
      field('string CurrencyDecimalSeparator', 'currencyDecimalSeparator'),
      property('bool IsReadOnly', (self: NumberFormatInfo) => !self.writable),
      sizes('CurrencyGroupSizes'),
      sizes('NumberGroupSizes'),
      sizes('PercentGroupSizes'),
      field('string CurrencyGroupSeparator', 'currencyGroupSeparator'),
      field('string CurrencySymbol', 'currencySymbol'),
      field('string NaNSymbol', 'nanSymbol'),
      field('int CurrencyNegativePattern', 'currencyNegativePattern'),
      field('int NumberNegativePattern', 'numberNegativePattern'),
      field('int PercentPositivePattern', 'percentPositivePattern'),
      field('int PercentNegativePattern', 'percentNegativePattern'),
      field('string NegativeInfinitySymbol', 'negativeInfinitySymbol'),
      field('string NegativeSign', 'negativeSign'),
      field('int NumberDecimalDigits', 'numberDecimalDigits'),
      field('string NumberDecimalSeparator', 'decimalSeparator'),
      field('string NumberGroupSeparator', 'groupSeparator'),
      field('int CurrencyPositivePattern', 'currencyPositivePattern'),
      field('string PositiveInfinitySymbol', 'positiveInfinitySymbol'),
      field('string PositiveSign', 'positiveSign'),
      field('int PercentDecimalDigits', 'percentDecimalDigits'),
      field('string PercentDecimalSeparator', 'decimalSeparator'),
      field('string PercentGroupSeparator', 'groupSeparator'),
      field('string PercentSymbol', 'percentSymbol'),
      field('string PerMilleSymbol', 'perMilleSymbol'),
    ],
    staticProperties: [property('System.Globalization.NumberFormatInfo InvariantInfo', () => invariantNumberFormat)],
  }),
});
