import { defineCmdlet, ps } from '#cmdlet';
import { DateTime } from '#dotnet';
import { EnumValue, enumType, Int64, NetType } from '#values';
import { formatUnixDate } from './unix-date-format.ts';

const displayHintType = new NetType({
  fullName: 'Microsoft.PowerShell.Commands.DisplayHintType',
  kind: 'enum',
  base: enumType,
  enumMembers: new Map([
    ['Date', 0],
    ['Time', 1],
    ['DateTime', 2],
  ]),
});

/** Get-Date: now, or another date, as DateTime or as text. */
export default defineCmdlet({
  name: 'Get-Date',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.String', 'System.DateTime'],
  parameters: {
    Date: { type: ps.dateTime(), aliases: ['LastWriteTime'], help: 'The date; now when left out.' },
    Year: { type: ps.int(), validate: { range: [1, 9999] }, help: "Year, in place of the date's own." },
    Month: { type: ps.int(), validate: { range: [1, 12] }, help: "Month, in place of the date's own." },
    Day: { type: ps.int(), validate: { range: [1, 31] }, help: "Day of the month, in place of the date's own." },
    Hour: { type: ps.int(), validate: { range: [0, 23] }, help: "Hour, in place of the date's own." },
    Minute: { type: ps.int(), validate: { range: [0, 59] }, help: "Minute, in place of the date's own." },
    Second: { type: ps.int(), validate: { range: [0, 59] }, help: "Second, in place of the date's own." },
    Millisecond: { type: ps.int(), validate: { range: [0, 999] }, help: "Milliseconds, in place of the date's own." },
    DisplayHint: {
      type: ps.enumeration('Microsoft.PowerShell.Commands.DisplayHintType', 'Date', 'Time', 'DateTime'),
      help: 'Shows the date only, the time only, or both.',
    },
    Format: {
      type: ps.string(),
      help: 'A .NET format, or FileDate, FileDateUniversal, FileDateTime, FileDateTimeUniversal.',
    },
    AsUTC: { type: ps.switch(), help: 'Gives the date in UTC.' },
    UnixTimeSeconds: {
      type: ps.long(),
      aliases: ['UnixTime'],
      validate: { range: [-62135596800, 253402300799] },
      help: 'Seconds since 1970-01-01 UTC.',
    },
    UFormat: { type: ps.string(), help: "A format as Unix's date takes it, such as %Y-%m-%d." },
  },
  sets: {
    DateAndFormat: { Date: { position: 0, from: 'pipelineOrPropertyName' }, Format: {} },
    DateAndUFormat: { Date: { position: 0, from: 'pipelineOrPropertyName' }, UFormat: { mandatory: true } },
    UnixTimeSecondsAndFormat: { Format: {}, UnixTimeSeconds: { mandatory: true } },
    UnixTimeSecondsAndUFormat: { UFormat: { mandatory: true }, UnixTimeSeconds: { mandatory: true } },
  },
  defaultSet: 'DateAndFormat',
  synopsis: 'Gets the date and time.',
  examples: [
    { does: 'Write a date in another form', code: "Get-Date '2025-03-01' -Format 'yyyy-MM-dd'" },
    { does: 'The last day of a month', code: "(Get-Date '2025-03-01').AddDays(-1).Day" },
  ],
  process(bound, context) {
    let date = dateOf(bound);
    date = withParts(date, bound);
    if (bound.AsUTC) date = date.toUniversal();
    if ('UFormat' in bound && bound.UFormat !== undefined) context.write(formatUnixDate(date, bound.UFormat));
    else if ('Format' in bound && bound.Format !== undefined) context.write(formatted(date, bound.Format));
    else {
      const value = EnumValue.of(displayHintType, bound.DisplayHint ?? 'DateTime');
      context.write(context.shell.members.add(date, { kind: 'NoteProperty', name: 'DisplayHint', value }, false));
    }
  },
});

function dateOf(bound: {
  readonly Date?: object | undefined;
  readonly UnixTimeSeconds?: object | undefined;
}): DateTime {
  if (bound.UnixTimeSeconds instanceof Int64) {
    return DateTime.fromUnixMilliseconds(Number(bound.UnixTimeSeconds.value) * 1000).toLocal();
  }
  return bound.Date instanceof DateTime ? new DateTime(bound.Date.ticks, bound.Date.kind) : DateTime.now();
}

interface Parts {
  readonly Year?: number | undefined;
  readonly Month?: number | undefined;
  readonly Day?: number | undefined;
  readonly Hour?: number | undefined;
  readonly Minute?: number | undefined;
  readonly Second?: number | undefined;
  readonly Millisecond?: number | undefined;
}

function withParts(given: DateTime, parts: Parts): DateTime {
  let date = given;
  const add = (units: number, ticks: bigint): void => {
    date = date.addTicks(BigInt(units) * ticks);
  };
  if (parts.Year !== undefined) date = date.addMonths((parts.Year - date.year) * 12);
  if (parts.Month !== undefined) date = date.addMonths(parts.Month - date.month);
  if (parts.Day !== undefined) add(parts.Day - date.day, 864_000_000_000n);
  if (parts.Hour !== undefined) add(parts.Hour - date.hour, 36_000_000_000n);
  if (parts.Minute !== undefined) add(parts.Minute - date.minute, 600_000_000n);
  if (parts.Second !== undefined) add(parts.Second - date.second, 10_000_000n);
  if (parts.Millisecond !== undefined)
    date = date.addTicks(BigInt(parts.Millisecond) * 10_000n - BigInt(date.fraction));
  return date;
}

function formatted(date: DateTime, format: string): string {
  switch (format.toLowerCase()) {
    case 'filedate':
      return date.format('yyyyMMdd');
    case 'filedateuniversal':
      return date.toUniversal().format("yyyyMMdd'Z'");
    case 'filedatetime':
      return date.format("yyyyMMdd'T'HHmmssffff");
    case 'filedatetimeuniversal':
      return date.toUniversal().format("yyyyMMdd'T'HHmmssffff'Z'");
    default:
      return date.format(format);
  }
}
