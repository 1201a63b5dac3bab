import { raise, type Value } from '#values';
import { numberFormatFrom } from '../globalization/culture-info.ts';
import { formatCustom } from './custom-number.ts';
import { formatStandard, specialNumber } from './standard-number.ts';

const standard = /^([a-zA-Z])(\d*)$/;
const largestPrecision = 999_999_999;

/**
 * A number by a .NET format string, standard (`N2`) or custom (`#,##0.00`), in a culture; `provider` null is the current one.
 * Throws FormatException for a letter that is no format.
 */
export function formatNumber(value: Value, format: string, provider: Value = null): string {
  const culture = numberFormatFrom(provider).fields;
  const special = specialNumber(value, culture);
  if (special !== null) return special;
  if (format === '') return formatStandard(value, 'G', null, culture);
  const match = standard.exec(format);
  if (!match) return formatCustom(value, format, culture);
  const precision = match[2] ? Number(match[2]) : null;
  if (precision !== null && precision > largestPrecision) raise('FormatException', 'Format specifier was invalid.');
  return formatStandard(value, match[1] ?? 'G', precision, culture);
}
