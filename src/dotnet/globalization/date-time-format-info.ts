import { EnumValue, NetObject, NetType, objectType, property, raise, stringType, tagArray, type Value } from '#values';
import { enumTypeNamed } from '../enum-types.ts';
import { cloneableType, formatProviderType } from '../system/interfaces.ts';

/** The names and patterns by which dates are written and read in a culture; day lists start with Sunday. */
export interface DateTimeFormatFields {
  amDesignator: string;
  pmDesignator: string;
  dateSeparator: string;
  timeSeparator: string;
  firstDayOfWeek: number;
  calendarWeekRule: number;
  longDatePattern: string;
  longTimePattern: string;
  shortDatePattern: string;
  shortTimePattern: string;
  monthDayPattern: string;
  yearMonthPattern: string;
  dayNames: readonly string[];
  abbreviatedDayNames: readonly string[];
  shortestDayNames: readonly string[];
  monthNames: readonly string[];
  abbreviatedMonthNames: readonly string[];
  /** Names beside a day of the month, where the language declines them. */
  monthGenitiveNames: readonly string[];
  abbreviatedMonthGenitiveNames: readonly string[];
}

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');
const shortMonths = months.map(name => name.slice(0, 3));

const invariantFields: DateTimeFormatFields = {
  amDesignator: 'AM',
  pmDesignator: 'PM',
  dateSeparator: '/',
  timeSeparator: ':',
  firstDayOfWeek: 0,
  calendarWeekRule: 0,
  longDatePattern: 'dddd, dd MMMM yyyy',
  longTimePattern: 'HH:mm:ss',
  shortDatePattern: 'MM/dd/yyyy',
  shortTimePattern: 'HH:mm',
  monthDayPattern: 'MMMM dd',
  yearMonthPattern: 'yyyy MMMM',
  dayNames: days,
  abbreviatedDayNames: days.map(name => name.slice(0, 3)),
  shortestDayNames: days.map(name => name.slice(0, 2)),
  monthNames: months,
  abbreviatedMonthNames: shortMonths,
  monthGenitiveNames: months,
  abbreviatedMonthGenitiveNames: shortMonths,
};

export const rfc1123Pattern = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";
export const sortablePattern = "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
export const universalSortablePattern = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";

export class DateTimeFormatInfo extends NetObject {
  readonly fields: DateTimeFormatFields;
  readonly writable: boolean;

  constructor(fields: DateTimeFormatFields, writable = false) {
    super();
    this.fields = fields;
    this.writable = writable;
  }

  get fullDateTimePattern(): string {
    return `${this.fields.longDatePattern} ${this.fields.longTimePattern}`;
  }
  get netType(): NetType {
    return dateTimeFormatInfoType;
  }
}

export const invariantDateTimeFormat = new DateTimeFormatInfo(invariantFields);

export const englishDateTimeFormat = new DateTimeFormatInfo({
  ...invariantFields,
  longDatePattern: 'dddd, MMMM d, yyyy',
  // ICU puts a narrow no-break space in front of AM and PM.
  longTimePattern: 'h:mm:ss\u202ftt',
  shortDatePattern: 'M/d/yyyy',
  shortTimePattern: 'h:mm\u202ftt',
  monthDayPattern: 'MMMM d',
  yearMonthPattern: 'MMMM yyyy',
});

type Field = keyof DateTimeFormatFields;

function text(name: string, field: Field) {
  return property(
    `string ${name}`,
    (self: DateTimeFormatInfo) => String(self.fields[field]),
    (self: DateTimeFormatInfo, value: string) => change(self, field, value),
  );
}

function change(self: DateTimeFormatInfo, field: Field, value: unknown): void {
  if (!self.writable) raise('InvalidOperationException', 'Instance is read-only.');
  Object.assign(self.fields, { [field]: value });
}

/** .NET's month lists have a thirteenth, empty name, for calendars with a leap month. */
function names(name: string, field: Field, extra: readonly string[] = []) {
  return property(
    `string[] ${name}`,
    (self: DateTimeFormatInfo): Value => {
      const list = self.fields[field];
      return tagArray(Array.isArray(list) ? [...list, ...extra] : [], stringType);
    },
    (self: DateTimeFormatInfo, value: string[]) => change(self, field, value.slice(0, extra.length > 0 ? 12 : 7)),
  );
}

const fixed = (name: string, value: string) => property(`string ${name}`, () => value);

export const dateTimeFormatInfoType = new NetType({
  fullName: 'System.Globalization.DateTimeFormatInfo',
  base: objectType,
  interfaces: [formatProviderType, cloneableType],
  members: () => ({
    properties: [
      text('AMDesignator', 'amDesignator'),
      text('DateSeparator', 'dateSeparator'),
      property('System.DayOfWeek FirstDayOfWeek', (self: DateTimeFormatInfo) =>
        EnumValue.of(enumTypeNamed('System.DayOfWeek'), self.fields.firstDayOfWeek),
      ),
      property('System.Globalization.CalendarWeekRule CalendarWeekRule', (self: DateTimeFormatInfo) =>
        EnumValue.of(enumTypeNamed('System.Globalization.CalendarWeekRule'), self.fields.calendarWeekRule),
      ),
      property('string FullDateTimePattern', (self: DateTimeFormatInfo) => self.fullDateTimePattern),
      text('LongDatePattern', 'longDatePattern'),
      text('LongTimePattern', 'longTimePattern'),
      text('MonthDayPattern', 'monthDayPattern'),
      text('PMDesignator', 'pmDesignator'),
      fixed('RFC1123Pattern', rfc1123Pattern),
      text('ShortDatePattern', 'shortDatePattern'),
      text('ShortTimePattern', 'shortTimePattern'),
      fixed('SortableDateTimePattern', sortablePattern),
      text('TimeSeparator', 'timeSeparator'),
      fixed('UniversalSortableDateTimePattern', universalSortablePattern),
      text('YearMonthPattern', 'yearMonthPattern'),
      names('AbbreviatedDayNames', 'abbreviatedDayNames'),
      names('ShortestDayNames', 'shortestDayNames'),
      names('DayNames', 'dayNames'),
      names('AbbreviatedMonthNames', 'abbreviatedMonthNames', ['']),
      names('MonthNames', 'monthNames', ['']),
      property('bool IsReadOnly', (self: DateTimeFormatInfo) => !self.writable),
      fixed('NativeCalendarName', 'Gregorian Calendar'),
      names('AbbreviatedMonthGenitiveNames', 'abbreviatedMonthGenitiveNames', ['']),
      names('MonthGenitiveNames', 'monthGenitiveNames', ['']),
    ],
    staticProperties: [
      property('System.Globalization.DateTimeFormatInfo InvariantInfo', () => invariantDateTimeFormat),
    ],
    methods: dateTimeFormatMethods,
  }),
});

function nameAt(field: Field, lowest: number, parameter: string) {
  return (self: DateTimeFormatInfo, index: number | EnumValue): Value => {
    const list = self.fields[field];
    const name = Array.isArray(list)
      ? list[Number(index instanceof EnumValue ? index.value : index) - lowest]
      : undefined;
    if (name !== undefined) return name;
    return raise(
      'ArgumentOutOfRangeException',
      `Valid values are between ${lowest} and 13, inclusive. (Parameter '${parameter}')`,
    );
  };
}

const dateTimeFormatMethods = [
  {
    signature: 'string GetAbbreviatedDayName(System.DayOfWeek dayofweek)',
    invoke: nameAt('abbreviatedDayNames', 0, 'dayofweek'),
  },
  { signature: 'string GetDayName(System.DayOfWeek dayofweek)', invoke: nameAt('dayNames', 0, 'dayofweek') },
  { signature: 'string GetAbbreviatedMonthName(int month)', invoke: nameAt('abbreviatedMonthNames', 1, 'month') },
  { signature: 'string GetMonthName(int month)', invoke: nameAt('monthNames', 1, 'month') },
];
