import { DateTimeFormatInfo } from './date-time-format-info.ts';
import { NumberFormatInfo } from './number-format-info.ts';

/** A date of which no two parts read alike: Saturday, 5 April 2003, 06:07:08. */
const sample = Date.UTC(2003, 3, 5, 6, 7, 8);
const base: Intl.DateTimeFormatOptions = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };

type Part = Intl.DateTimeFormatPart;

function partsOf(locale: string, options: Intl.DateTimeFormatOptions, when = sample): Part[] {
  return new Intl.DateTimeFormat(locale, { ...base, ...options }).formatToParts(when);
}

/** Letters in a literal are quoted; everything else stands for itself in .NET's patterns. */
function literal(text: string): string {
  return text.replace(/\p{Script=Latin}+/gu, "'$&'").replace(/[\u202f\u00a0]/g, ' ');
}

function patternPart(part: Part, twelveHours: boolean): string {
  const two = /^0/.test(part.value);
  switch (part.type) {
    case 'day':
      return two ? 'dd' : 'd';
    case 'month':
      return /^\d/.test(part.value) ? (two ? 'MM' : 'M') : 'MMMM';
    case 'year':
      return 'yyyy';
    case 'weekday':
      return 'dddd';
    case 'hour':
      return (twelveHours ? 'h' : 'H').repeat(two ? 2 : 1);
    case 'minute':
      return 'mm';
    case 'second':
      return 'ss';
    case 'dayPeriod':
      return 'tt';
    default:
      return literal(part.value);
  }
}

/** .NET's pattern for what ICU writes with these options. */
function pattern(locale: string, options: Intl.DateTimeFormatOptions): string {
  const parts = partsOf(locale, options);
  const twelveHours = parts.some(part => part.type === 'dayPeriod');
  return parts.map(part => patternPart(part, twelveHours)).join('');
}

function partOf(parts: readonly Part[], type: Part['type']): string {
  return parts.find(part => part.type === type)?.value ?? '';
}

function monthNames(locale: string, month: 'long' | 'short', withDay: boolean): string[] {
  const options: Intl.DateTimeFormatOptions = withDay ? { month, day: 'numeric' } : { month };
  return Array.from({ length: 12 }, (_, i) => {
    const parts = partsOf(locale, options, Date.UTC(2003, i, 5));
    const name = partOf(parts, 'month');
    return /^\d+$/.test(name)
      ? parts
          .filter(p => p.type !== 'day')
          .map(p => p.value.trim())
          .join('')
          .replace(/日$/, '')
      : name;
  });
}

function dayNames(locale: string, weekday: 'long' | 'short'): string[] {
  return Array.from({ length: 7 }, (_, i) => partOf(partsOf(locale, { weekday }, Date.UTC(2003, 3, 6 + i)), 'weekday'));
}

function dayPeriod(locale: string, hour: number): string {
  const parts = partsOf(locale, { hour: 'numeric', hour12: true }, Date.UTC(2003, 3, 5, hour));
  return partOf(parts, 'dayPeriod').replace(/[\u202f\u00a0]/g, ' ') || (hour < 12 ? 'AM' : 'PM');
}

const separator = (text: string, fallback: string): string => /[^\p{L}\d' ]/u.exec(text)?.[0] ?? fallback;

interface WeekInfo {
  readonly firstDay: number;
}

function firstDayOf(locale: string): number {
  const intl: Intl.Locale & { getWeekInfo?: () => WeekInfo } = new Intl.Locale(locale).maximize();
  return (intl.getWeekInfo?.().firstDay ?? 7) % 7;
}

export function dateTimeFormatFromIcu(locale: string): DateTimeFormatInfo {
  const shortDatePattern = pattern(locale, { dateStyle: 'short' });
  const shortTimePattern = pattern(locale, { timeStyle: 'short' });
  const firstDayOfWeek = firstDayOf(locale);
  return new DateTimeFormatInfo({
    amDesignator: dayPeriod(locale, 6),
    pmDesignator: dayPeriod(locale, 18),
    dateSeparator: separator(shortDatePattern, '/'),
    timeSeparator: separator(shortTimePattern, ':'),
    firstDayOfWeek,
    calendarWeekRule: firstDayOfWeek === 1 ? 2 : 0,
    longDatePattern: pattern(locale, { dateStyle: 'full' }),
    longTimePattern: pattern(locale, { timeStyle: 'medium' }),
    shortDatePattern,
    shortTimePattern,
    monthDayPattern: pattern(locale, { month: 'long', day: 'numeric' }),
    yearMonthPattern: pattern(locale, { month: 'long', year: 'numeric' }),
    dayNames: dayNames(locale, 'long'),
    abbreviatedDayNames: dayNames(locale, 'short'),
    shortestDayNames: dayNames(locale, 'short'),
    monthNames: monthNames(locale, 'long', false),
    abbreviatedMonthNames: monthNames(locale, 'short', false),
    monthGenitiveNames: monthNames(locale, 'long', true),
    abbreviatedMonthGenitiveNames: monthNames(locale, 'short', true),
  });
}

/** .NET's pattern numbers, found by the form ICU gives a sample. */
const currencyPositive = ['$n', 'n$', '$ n', 'n $'];
const currencyNegative = [
  '($n)',
  '-$n',
  '$-n',
  '$n-',
  '(n$)',
  '-n$',
  'n-$',
  'n$-',
  '-n $',
  '-$ n',
  'n $-',
  '$ n-',
  '$ -n',
  'n- $',
  '($ n)',
  '(n $)',
];
const percentPositive = ['n %', 'n%', '%n', '% n'];
const percentNegative = ['-n %', '-n%', '-%n', '%-n', '%n-', 'n-%', 'n%-', '-% n', 'n %-', '% n-', '% -n', 'n- %'];

function shapeOf(parts: readonly Intl.NumberFormatPart[]): string {
  return parts
    .map(part => {
      if (part.type === 'minusSign') return '-';
      if (part.type === 'currency') return '$';
      if (part.type === 'percentSign') return '%';
      if (part.type === 'literal') return part.value.replace(/\p{Cf}/gu, '').replace(/\s/gu, ' ');
      return part.type === 'integer' ? 'n' : '';
    })
    .join('');
}

const patternNumber = (list: readonly string[], shape: string): number => Math.max(0, list.indexOf(shape));

export function numberFormatFromIcu(locale: string, currency: string): NumberFormatInfo {
  const part = (parts: readonly Intl.NumberFormatPart[], type: string): string =>
    parts.find(p => p.type === type)?.value ?? '';
  const numbers = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(-1234567.5);
  const format = (options: Intl.NumberFormatOptions, n: number) =>
    new Intl.NumberFormat(locale, { numberingSystem: 'latn', maximumFractionDigits: 0, ...options }).formatToParts(n);
  const money: Intl.NumberFormatOptions = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' };
  const fractionDigits = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits;
  return NumberFormatInfo.fromIcu({
    decimalSeparator: part(numbers, 'decimal') || '.',
    groupSeparator: part(numbers, 'group') || ',',
    negativeSign: part(numbers, 'minusSign') || '-',
    negativeInfinitySymbol: `${part(numbers, 'minusSign') || '-'}∞`,
    currencyDecimalSeparator: part(numbers, 'decimal') || '.',
    currencyGroupSeparator: part(numbers, 'group') || ',',
    currencySymbol: part(new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1), 'currency'),
    currencyDecimalDigits: fractionDigits ?? 2,
    currencyPositivePattern: patternNumber(currencyPositive, shapeOf(format(money, 1))),
    currencyNegativePattern: patternNumber(currencyNegative, shapeOf(format(money, -1))),
    percentPositivePattern: patternNumber(percentPositive, shapeOf(format({ style: 'percent' }, 0.1))),
    percentNegativePattern: patternNumber(percentNegative, shapeOf(format({ style: 'percent' }, -0.1))),
  });
}
