import { method, NetObject, NetType, objectType, type PSReference, property, raise, type Value } from '#values';
import { raiseNull } from '../argument-errors.ts';
import { readOnlyCollection } from '../collections/object-model.ts';
import { compareBigInts, unixEpochTicks } from './calendar-math.ts';
import { DateTime, local, unspecified, utc } from './date-time.ts';
import type { DateTimeOffset } from './date-time-offset.ts';
import { TimeSpan } from './time-span.ts';
import { windowsZones } from './windows-zones.ts';

const minute = 600_000_000n;
const hour = 36_000_000_000n;

/** A zone of the IANA database, as ICU knows it. */
export class TimeZoneInfo extends NetObject {
  readonly id: string;
  /** The IANA name, where `id` is one of Windows'. */
  readonly zone: string;
  readonly #offsets: Intl.DateTimeFormat;

  constructor(id: string, zone: string) {
    super();
    this.id = id;
    this.zone = zone;
    this.#offsets = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });
  }

  // Made when first asked for: ICU's formatter costs many milliseconds.
  static #utc: TimeZoneInfo | null = null;
  static get utc(): TimeZoneInfo {
    return (TimeZoneInfo.#utc ??= new TimeZoneInfo('UTC', 'UTC'));
  }

  /** Throws TimeZoneNotFoundException. */
  static find(id: string): TimeZoneInfo {
    if (id === null || id === undefined) raiseNull('id');
    if (/^utc$/i.test(id)) return TimeZoneInfo.utc;
    const zone = windowsZones.get(id.toLowerCase()) ?? id;
    try {
      return new TimeZoneInfo(id, zone);
    } catch {
      return raise('TimeZoneNotFoundException', `The time zone ID '${id}' was not found on the local computer.`);
    }
  }
  static local(): TimeZoneInfo {
    return TimeZoneInfo.find(process.env['TZ'] || new Intl.DateTimeFormat().resolvedOptions().timeZone);
  }

  get netType(): NetType {
    return timeZoneInfoType;
  }
  /** Ticks ahead of UTC at a moment in UTC. */
  offsetAt(utcTicks: bigint): bigint {
    const text =
      this.#offsets
        .formatToParts(Number((utcTicks - unixEpochTicks) / 10_000n))
        .find(part => part.type === 'timeZoneName')?.value ?? '';
    const match = /([+-])(\d{2}):(\d{2})/.exec(text);
    if (!match) return 0n;
    const minutes = BigInt(Number(match[2]) * 60 + Number(match[3])) * minute;
    return match[1] === '-' ? -minutes : minutes;
  }
  /** The same for a time on the zone's clock; of two, the one in standard time. */
  offsetOfClock(ticks: bigint): bigint {
    const candidates = this.#offsetsOfClock(ticks);
    return candidates.sort(compareBigInts)[0] ?? this.base;
  }
  #offsetsOfClock(ticks: bigint): bigint[] {
    const near = new Set([
      this.offsetAt(ticks - this.base - 24n * hour),
      this.offsetAt(ticks - this.base + 24n * hour),
      this.base,
    ]);
    return [...near].filter(offset => this.offsetAt(ticks - offset) === offset);
  }
  isInvalid(ticks: bigint): boolean {
    return this.#offsetsOfClock(ticks).length === 0;
  }
  isAmbiguous(ticks: bigint): boolean {
    return this.#offsetsOfClock(ticks).length > 1;
  }
  /** Offset in standard time, of this year. */
  get base(): bigint {
    return this.#season[0];
  }
  get hasDaylight(): boolean {
    return this.#season[0] !== this.#season[1];
  }
  get #season(): readonly [bigint, bigint] {
    const { year } = DateTime.utcNow();
    const [a, b] = [this.offsetAt(DateTime.of(year, 1, 1).ticks), this.offsetAt(DateTime.of(year, 7, 1).ticks)];
    return a < b ? [a, b] : [b, a];
  }

  /** ICU's name of the zone: `long` by season, or `longGeneric`. */
  name(style: 'long' | 'longGeneric', summer = false): string {
    if (this.zone === 'UTC') return 'Coordinated Universal Time';
    const northern = this.offsetAt(DateTime.of(2024, 7, 1).ticks) >= this.offsetAt(DateTime.of(2024, 1, 1).ticks);
    const date = Date.UTC(2024, summer === northern ? 6 : 0, 1);
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: this.zone, timeZoneName: style }).formatToParts(date);
    return parts.find(part => part.type === 'timeZoneName')?.value ?? this.zone;
  }
  get displayName(): string {
    const offset = this.base;
    if (this.zone === 'UTC') return '(UTC) Coordinated Universal Time';
    const minutes = Math.abs(Number(offset / minute));
    const two = (n: number): string => String(n).padStart(2, '0');
    const shown = `(UTC${offset < 0n ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)})`;
    const city = this.zone.slice(this.zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
    return `${shown} ${this.name('longGeneric')} (${city})`;
  }
  override toText(): string {
    return this.displayName;
  }
  override equals(other: Value): boolean {
    return other instanceof TimeZoneInfo && other.id === this.id;
  }
  override hashKey(): string {
    return this.id;
  }
}

/** The moment of a date in UTC: a date without a kind is on the clock of `source`. */
function toUtc(date: DateTime, source: TimeZoneInfo): bigint {
  if (date.kind === utc) return date.ticks;
  return date.ticks - (date.kind === local ? TimeZoneInfo.local() : source).offsetOfClock(date.ticks);
}

function onClock(utcTicks: bigint, zone: TimeZoneInfo): DateTime {
  const kind = zone.zone === 'UTC' ? utc : zone.id === TimeZoneInfo.local().id ? local : unspecified;
  return new DateTime(utcTicks + zone.offsetAt(utcTicks), kind);
}

function requireSource(date: DateTime, source: TimeZoneInfo): void {
  if (date.kind === utc && source.zone !== 'UTC') {
    const text =
      'The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local.';
    raise('ArgumentException', `${text} (Parameter 'sourceTimeZone')`);
  }
}

function between(date: DateTime, source: TimeZoneInfo, target: TimeZoneInfo): DateTime {
  requireSource(date, source);
  return onClock(date.ticks - source.offsetOfClock(date.ticks), target);
}

const moved = (date: DateTimeOffset, zone: TimeZoneInfo): DateTimeOffset => date.toOffset(zone.offsetAt(date.utcTicks));
const offsetOf = (self: TimeZoneInfo, date: DateTime): bigint =>
  date.kind === unspecified ? self.offsetOfClock(date.ticks) : self.offsetAt(toUtc(date, self));

function allZones(): TimeZoneInfo[] {
  return Intl.supportedValuesOf('timeZone')
    .map(id => new TimeZoneInfo(id, id))
    .sort((a, b) => (a.base < b.base ? -1 : a.base > b.base ? 1 : a.id < b.id ? -1 : 1));
}

const Z = 'System.TimeZoneInfo';

const staticMethods = () => [
  method(`System.DateTimeOffset ConvertTime(System.DateTimeOffset dateTimeOffset, ${Z} destinationTimeZone)`, moved),
  method(`datetime ConvertTime(datetime dateTime, ${Z} destinationTimeZone)`, (date: DateTime, zone: TimeZoneInfo) =>
    onClock(toUtc(date, TimeZoneInfo.local()), zone),
  ),
  method(`datetime ConvertTime(datetime dateTime, ${Z} sourceTimeZone, ${Z} destinationTimeZone)`, between),
  method(
    'System.DateTimeOffset ConvertTimeBySystemTimeZoneId(System.DateTimeOffset dateTimeOffset, string destinationTimeZoneId)',
    (date: DateTimeOffset, id: string) => moved(date, TimeZoneInfo.find(id)),
  ),
  method(
    'datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string destinationTimeZoneId)',
    (date: DateTime, id: string) => onClock(toUtc(date, TimeZoneInfo.local()), TimeZoneInfo.find(id)),
  ),
  method(
    'datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)',
    (date: DateTime, from: string, to: string) => between(date, TimeZoneInfo.find(from), TimeZoneInfo.find(to)),
  ),
  method(
    `datetime ConvertTimeFromUtc(datetime dateTime, ${Z} destinationTimeZone)`,
    (date: DateTime, zone: TimeZoneInfo) => onClock(date.ticks, zone),
  ),
  method(
    'datetime ConvertTimeToUtc(datetime dateTime)',
    (date: DateTime) => new DateTime(toUtc(date, TimeZoneInfo.local()), utc),
  ),
  method(
    `datetime ConvertTimeToUtc(datetime dateTime, ${Z} sourceTimeZone)`,
    (date: DateTime, source: TimeZoneInfo) => {
      requireSource(date, source);
      return new DateTime(toUtc(date, source), utc);
    },
  ),
  method('void ClearCachedData()', () => undefined),
  method(`${Z} FindSystemTimeZoneById(string id)`, (id: string) => TimeZoneInfo.find(id)),
  method(`System.Collections.ObjectModel.ReadOnlyCollection[${Z}] GetSystemTimeZones()`, () =>
    readOnlyCollection(allZones(), timeZoneInfoType),
  ),
  method(`bool TryFindSystemTimeZoneById(string id, [ref] ${Z} timeZoneInfo)`, (id: string, ref: PSReference) => {
    try {
      ref.value = TimeZoneInfo.find(id);
      return true;
    } catch {
      ref.value = null;
      return false;
    }
  }),
];

export const timeZoneInfoType: NetType = new NetType({
  fullName: Z,
  base: objectType,
  members: () => ({
    properties: [
      property('string Id', (self: TimeZoneInfo) => self.id),
      property('bool HasIanaId', (self: TimeZoneInfo) => self.id === self.zone),
      property('string DisplayName', (self: TimeZoneInfo) => self.displayName),
      property('string StandardName', (self: TimeZoneInfo) => self.name('long')),
      property('string DaylightName', (self: TimeZoneInfo) => self.name('long', self.hasDaylight)),
      property('timespan BaseUtcOffset', (self: TimeZoneInfo) => new TimeSpan(self.base)),
      property('bool SupportsDaylightSavingTime', (self: TimeZoneInfo) => self.hasDaylight),
    ],
    methods: [
      method(
        'timespan GetUtcOffset(System.DateTimeOffset dateTimeOffset)',
        (self: TimeZoneInfo, date: DateTimeOffset) => new TimeSpan(self.offsetAt(date.utcTicks)),
      ),
      method(
        'timespan GetUtcOffset(datetime dateTime)',
        (self: TimeZoneInfo, date: DateTime) => new TimeSpan(offsetOf(self, date)),
      ),
      method('bool IsAmbiguousTime(datetime dateTime)', (self: TimeZoneInfo, date: DateTime) =>
        self.isAmbiguous(date.ticks),
      ),
      method(
        'bool IsDaylightSavingTime(System.DateTimeOffset dateTimeOffset)',
        (self: TimeZoneInfo, date: DateTimeOffset) => self.offsetAt(date.utcTicks) !== self.base,
      ),
      method(
        'bool IsDaylightSavingTime(datetime dateTime)',
        (self: TimeZoneInfo, date: DateTime) => offsetOf(self, date) !== self.base,
      ),
      method('bool IsInvalidTime(datetime dateTime)', (self: TimeZoneInfo, date: DateTime) =>
        self.isInvalid(date.ticks),
      ),
      method('bool Equals(System.Object obj)', (self: TimeZoneInfo, other: Value) => self.equals(other)),
      method(`bool HasSameRules(${Z} other)`, (self: TimeZoneInfo, other: TimeZoneInfo) => self.zone === other.zone),
      method('string ToString()', (self: TimeZoneInfo) => self.displayName),
    ],
    staticProperties: [
      property(`${Z} Local`, () => TimeZoneInfo.local()),
      property(`${Z} Utc`, () => TimeZoneInfo.utc),
    ],
    staticMethods: staticMethods(),
  }),
});
