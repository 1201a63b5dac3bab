import { DateTime, DateTimeOffset, TimeSpan } from '#dotnet';
import type { Value } from '#values';

export type JsonDateKind = 'Default' | 'Local' | 'Utc' | 'Offset' | 'String';

const unspecified = 0;
const utc = 1;
const local = 2;
const ticksPerMinute = 600_000_000n;
const isoDate = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7})\d*)?(?:(Z)|([+-])(\d\d):?(\d\d)?)?$/;
const microsoftDate = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;

/** A text that Json.NET takes for a date (`2024-01-02T03:04:05Z`, `/Date(0)/`) as one; null when it is not. */
export function readJsonDate(text: string, kind: JsonDateKind): Value {
  const first = text.charCodeAt(0);
  if (first === 47) {
    const ticks = microsoftDate.exec(text);
    return ticks ? asKind(DateTime.fromUnixMilliseconds(Number(ticks[1])), 0n, kind) : null;
  }
  if (first < 48 || first > 57 || text.charCodeAt(10) !== 84) return null;
  const parts = isoDate.exec(text);
  return parts ? fromParts(parts, kind) : null;
}

function fromParts(parts: RegExpExecArray, kind: JsonDateKind): Value {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  const inRange = year > 0 && month >= 1 && month <= 12 && day >= 1 && hour <= 24 && minute < 60 && second < 60;
  if (
    !inRange ||
    day > new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate() ||
    (hour === 24 && minute + second > 0)
  )
    return null;
  const fraction = Number((parts[7] ?? '').padEnd(7, '0'));
  const clock = DateTime.of(year, month, day, 0, minute, second, fraction).addTicks(
    BigInt(hour) * 60n * ticksPerMinute,
  );
  if (parts[8]) return asKind(new DateTime(clock.ticks, utc), 0n, kind);
  if (!parts[9])
    return kind === 'Default' ? clock : asKind(new DateTime(clock.ticks, kind === 'Utc' ? utc : local), null, kind);
  const minutes = BigInt(Number(parts[10]) * 60 + Number(parts[11] ?? 0)) * (parts[9] === '-' ? -1n : 1n);
  const instant = new DateTime(clock.ticks - minutes * ticksPerMinute, utc);
  return asKind(kind === 'Default' ? instant.toLocal() : instant, minutes * ticksPerMinute, kind);
}

/** In the kind that -DateKind asks for. `offset` is null where the text names none. */
function asKind(date: DateTime, offset: bigint | null, kind: JsonDateKind): Value {
  if (kind === 'Local') return date.toLocal();
  if (kind === 'Utc') return date.kind === unspecified ? new DateTime(date.ticks, utc) : date.toUniversal();
  if (kind !== 'Offset') return date;
  const shift = offset ?? date.toLocal().ticks - date.toUniversal().ticks;
  return new DateTimeOffset(new DateTime(date.toUniversal().ticks + shift, unspecified), new TimeSpan(shift));
}
