import { raiseFormat } from '../argument-errors.ts';
import { TimeSpan } from '../system/time-span.ts';

const perSecond = 10_000_000n;
const units: readonly (readonly [string, bigint])[] = [
  ['D', 86_400n * perSecond],
  ['H', 3600n * perSecond],
  ['M', 60n * perSecond],
];

/** `P1DT2H3M4.5S`. */
export function durationText({ ticks }: TimeSpan): string {
  if (ticks === 0n) return 'PT0S';
  let rest = ticks < 0n ? -ticks : ticks;
  const parts = units.map(([letter, size]) => {
    const count = rest / size;
    rest %= size;
    return count === 0n ? '' : `${count}${letter}`;
  });
  const fraction = (rest % perSecond).toString().padStart(7, '0').replace(/0+$/, '');
  const seconds = rest === 0n ? '' : `${rest / perSecond}${fraction === '' ? '' : `.${fraction}`}S`;
  const [days = '', hours = '', minutes = ''] = parts;
  const time = hours + minutes + seconds;
  return `${ticks < 0n ? '-' : ''}P${days}${time === '' ? '' : `T${time}`}`;
}

const shape = /^(-)?P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$/;

/** A year counts 365 days, a month 30. Throws FormatException. */
export function readDuration(text: string): TimeSpan {
  const match = shape.exec(text.trim());
  if (!match) return raiseFormat(`The string '${text}' is not a valid TimeSpan value.`);
  const [, sign, years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0, fraction = ''] = match;
  const wholeDays = BigInt(years) * 365n + BigInt(months) * 30n + BigInt(days);
  const inDay = (BigInt(hours) * 60n + BigInt(minutes)) * 60n + BigInt(seconds);
  const ticks = (wholeDays * 86_400n + inDay) * perSecond + BigInt(fraction.slice(0, 7).padEnd(7, '0'));
  return new TimeSpan(sign ? -ticks : ticks);
}
