import { raiseFormat } from '../argument-errors.ts';

interface SpanParts {
  readonly negative: boolean;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** Ticks within the second. */
  readonly fraction: number;
}

function partsOf(ticks: bigint): SpanParts {
  const absolute = ticks < 0n ? -ticks : ticks;
  const ofDay = Number(absolute % 864_000_000_000n);
  return {
    negative: ticks < 0n,
    days: Number(absolute / 864_000_000_000n),
    hours: Math.floor(ofDay / 36_000_000_000),
    minutes: Math.floor(ofDay / 600_000_000) % 60,
    seconds: Math.floor(ofDay / 10_000_000) % 60,
    fraction: ofDay % 10_000_000,
  };
}

const two = (n: number): string => String(n).padStart(2, '0');
const seven = (n: number): string => String(n).padStart(7, '0');

/** TimeSpan.ToString(format). `c` is the same in every culture, `g` and `G` have its decimal separator. Throws FormatException. */
export function formatTimeSpan(ticks: bigint, format: string, decimalSeparator: string): string {
  const p = partsOf(ticks);
  const sign = p.negative ? '-' : '';
  if (format.length > 1) return custom(p, format);
  switch (format) {
    case '':
    case 'c':
    case 't':
    case 'T': {
      const days = p.days > 0 ? `${p.days}.` : '';
      const fraction = p.fraction > 0 ? `.${seven(p.fraction)}` : '';
      return `${sign}${days}${two(p.hours)}:${two(p.minutes)}:${two(p.seconds)}${fraction}`;
    }
    case 'g': {
      const days = p.days > 0 ? `${p.days}:` : '';
      const fraction = p.fraction > 0 ? decimalSeparator + seven(p.fraction).replace(/0+$/, '') : '';
      return `${sign}${days}${p.hours}:${two(p.minutes)}:${two(p.seconds)}${fraction}`;
    }
    case 'G':
      return `${sign}${p.days}:${two(p.hours)}:${two(p.minutes)}:${two(p.seconds)}${decimalSeparator}${seven(p.fraction)}`;
    default:
      return badFormat();
  }
}

function badFormat(): never {
  return raiseFormat('Input string was not in a correct format.');
}

/** A custom pattern: every literal must be quoted or escaped. */
function custom(p: SpanParts, format: string): string {
  let result = '';
  let i = 0;
  while (i < format.length) {
    const char = format.charAt(i);
    if (char === "'" || char === '"') {
      const end = format.indexOf(char, i + 1);
      if (end < 0) raiseFormat(`Cannot find a matching quote character for the character '${char}'.`);
      result += format.slice(i + 1, end);
      i = end + 1;
    } else if (char === '\\') {
      if (i + 1 >= format.length) badFormat();
      result += format.charAt(i + 1);
      i += 2;
    } else if (char === '%') {
      const next = format.charAt(i + 1);
      if (next === '' || next === '%') badFormat();
      result += token(p, next, 1);
      i += 2;
    } else {
      let end = i + 1;
      while (format[end] === char) end++;
      result += token(p, char, end - i);
      i = end;
    }
  }
  return result;
}

function token(p: SpanParts, letter: string, count: number): string {
  const limit = letter === 'd' ? 8 : letter.toLowerCase() === 'f' ? 7 : 2;
  if (count > limit) badFormat();
  switch (letter) {
    case 'd':
      return String(p.days).padStart(count, '0');
    case 'h':
      return String(p.hours).padStart(count, '0');
    case 'm':
      return String(p.minutes).padStart(count, '0');
    case 's':
      return String(p.seconds).padStart(count, '0');
    case 'f':
      return seven(p.fraction).slice(0, count);
    case 'F':
      return seven(p.fraction).slice(0, count).replace(/0+$/, '');
    default:
      return badFormat();
  }
}
