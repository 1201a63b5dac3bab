import { Decimal, Double, Single, type Value } from '#values';

/** Is it a number that tables write with three decimals? */
export function isFractional(value: Value): value is Double | Single | Decimal {
  return value instanceof Double || value instanceof Single || value instanceof Decimal;
}

/** A Double, Single or Decimal with three decimals, as a table cell shows it (.NET's `F` in the culture en-US). */
export function fixedNumberText(value: Double | Single | Decimal): string {
  if (value instanceof Decimal) return fixedDecimal(value.value, value.scale);
  const number = value.value;
  if (Number.isNaN(number)) return 'NaN';
  if (!Number.isFinite(number)) return number > 0 ? '∞' : '-∞';
  const text = Math.abs(number) < 1e21 ? number.toFixed(3) : `${BigInt(number)}.000`;
  return Object.is(number, -0) ? '-0.000' : text;
}

function fixedDecimal(value: bigint, scale: number): string {
  let thousandths = value < 0n ? -value : value;
  if (scale <= 3) thousandths *= 10n ** BigInt(3 - scale);
  else {
    const divisor = 10n ** BigInt(scale - 3);
    thousandths = (thousandths + divisor / 2n) / divisor;
  }
  const digits = thousandths.toString().padStart(4, '0');
  const sign = value < 0n ? '-' : '';
  return `${sign}${digits.slice(0, -3)}.${digits.slice(-3)}`;
}
