import type { DateTime } from '#dotnet';
import { raise } from '#values';

const formats = new Map([
  ['a', 'ddd'],
  ['A', 'dddd'],
  ['b', 'MMM'],
  ['B', 'MMMM'],
  ['c', 'ddd dd MMM yyyy HH:mm:ss'],
  ['d', 'dd'],
  ['D', 'MM/dd/yy'],
  ['F', 'yyyy-MM-dd'],
  ['g', 'yy'],
  ['G', 'yyyy'],
  ['h', 'MMM'],
  ['H', 'HH'],
  ['I', 'hh'],
  ['m', 'MM'],
  ['M', 'mm'],
  ['p', 'tt'],
  ['r', 'hh:mm:ss tt'],
  ['R', 'HH:mm'],
  ['S', 'ss'],
  ['T', 'HH:mm:ss'],
  ['x', 'MM/dd/yy'],
  ['X', 'HH:mm:ss'],
  ['y', 'yy'],
  ['Y', 'yyyy'],
  ['Z', 'zz'],
]);

/** A date in the format of Unix's `date`, as Get-Date -UFormat reads it: some letters differ from Unix's. */
export function formatUnixDate(date: DateTime, format: string): string {
  const source = format.startsWith('+') ? format.slice(1) : format;
  if (source.endsWith('%') && !source.endsWith('%%')) {
    raise('IndexOutOfRangeException', 'Index was outside the bounds of the array.');
  }
  return source.replace(/%([\s\S])/g, (_, letter: string) => {
    const known = formats.get(letter);
    return known === undefined ? computed(date, letter) : date.format(known.length === 1 ? `%${known}` : known);
  });
}

function computed(date: DateTime, letter: string): string {
  switch (letter) {
    case 'C':
      return String(Math.floor(date.year / 100));
    case 'e':
      return String(date.day).padStart(2);
    case 'j':
      return String(date.dayOfYear).padStart(3, '0');
    case 'k':
      return String(date.hour).padStart(2);
    case 'l':
      return String(date.hour % 12 || 12).padStart(2);
    case 'n':
      return '\n';
    case 's':
      return String((date.toUniversal().ticks - 621_355_968_000_000_000n) / 10_000_000n);
    case 't':
      return '\t';
    case 'u':
      return String(date.dayOfWeek || 7);
    case 'w':
      return String(date.dayOfWeek);
    case 'U':
    case 'W':
      return String(Math.floor(date.dayOfYear / 7));
    case 'V':
      return String(isoWeek(date)).padStart(2, '0');
    default:
      return letter;
  }
}

/** ISO 8601: the week of the year's first Thursday is week 1. */
function isoWeek(date: DateTime): number {
  const thursday = date.addTicks(BigInt(4 - (date.dayOfWeek || 7)) * 864_000_000_000n);
  return Math.floor((thursday.dayOfYear - 1) / 7) + 1;
}
