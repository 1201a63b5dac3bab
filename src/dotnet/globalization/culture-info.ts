import { method, NetObject, NetType, objectType, property, raise, type Value } from '#values';
import { requireValue } from '../argument-errors.ts';
import { enumOf } from '../enum-types.ts';
import { cloneableType, formatProviderType } from '../system/interfaces.ts';
import { CompareInfo } from './compare-info.ts';
import { currencyOf, lcidOf, threeLetterName, windowsName } from './culture-codes.ts';
import { dateTimeFormatFromIcu, numberFormatFromIcu } from './culture-from-icu.ts';
import {
  DateTimeFormatInfo,
  dateTimeFormatInfoType,
  englishDateTimeFormat,
  invariantDateTimeFormat,
} from './date-time-format-info.ts';
import { GregorianCalendar } from './gregorian-calendar.ts';
import {
  englishNumberFormat,
  invariantNumberFormat,
  NumberFormatInfo,
  numberFormatInfoType,
} from './number-format-info.ts';
import { TextInfo } from './text-info.ts';

/** A culture. What en-US and the invariant one say is data; every other is asked of ICU when it is first used. */
export class CultureInfo extends NetObject {
  readonly name: string;
  readonly writable: boolean;
  #numberFormat: NumberFormatInfo | null = null;
  #dateTimeFormat: DateTimeFormatInfo | null = null;

  constructor(name: string, writable = false) {
    super();
    this.name = name;
    this.writable = writable;
  }

  get netType(): NetType {
    return cultureInfoType;
  }
  get isInvariant(): boolean {
    return this.name === '';
  }
  /** The BCP 47 name that ICU is asked for. */
  get locale(): string {
    return this.name || 'en-US';
  }
  get isNeutral(): boolean {
    return this.name !== '' && new Intl.Locale(this.name).region === undefined;
  }

  get numberFormat(): NumberFormatInfo {
    if (this.#numberFormat) return this.#numberFormat;
    const shared = numberFormatOf(this.name);
    this.#numberFormat = this.writable ? new NumberFormatInfo({ ...shared.fields }, true) : shared;
    return this.#numberFormat;
  }
  set numberFormat(format: NumberFormatInfo) {
    this.#requireWritable();
    this.#numberFormat = format;
  }
  get dateTimeFormat(): DateTimeFormatInfo {
    if (this.#dateTimeFormat) return this.#dateTimeFormat;
    const shared = dateTimeFormatOf(this.name);
    this.#dateTimeFormat = this.writable ? new DateTimeFormatInfo({ ...shared.fields }, true) : shared;
    return this.#dateTimeFormat;
  }
  set dateTimeFormat(format: DateTimeFormatInfo) {
    this.#requireWritable();
    this.#dateTimeFormat = format;
  }
  #requireWritable(): void {
    if (!this.writable) raise('InvalidOperationException', 'Instance is read-only.');
  }

  get parent(): CultureInfo {
    const cut = this.name.lastIndexOf('-');
    return cultureNamed(cut < 0 ? '' : this.name.slice(0, cut));
  }

  override toText(): string {
    return this.name;
  }
  override equals(other: Value): boolean {
    return other instanceof CultureInfo && other.name === this.name;
  }
  override hashKey(): string {
    return this.name;
  }
}

function numberFormatOf(name: string): NumberFormatInfo {
  if (name === '') return invariantNumberFormat;
  return name === 'en-US' || name === 'en' ? englishNumberFormat : numberFormatFromIcu(name, currencyOf(name));
}

function dateTimeFormatOf(name: string): DateTimeFormatInfo {
  if (name === '') return invariantDateTimeFormat;
  return name === 'en-US' || name === 'en' ? englishDateTimeFormat : dateTimeFormatFromIcu(name);
}

const cultures = new Map<string, CultureInfo>();

function canonicalName(name: string): string {
  if (name === '') return '';
  try {
    if (!/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(name)) throw new RangeError(name);
    return Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0] ?? name;
  } catch {
    const text = `Culture is not supported. (Parameter 'name')\n${name} is an invalid culture identifier.`;
    return raise('System.Globalization.CultureNotFoundException', text);
  }
}

/** CultureInfo.GetCultureInfo: the same read-only object each time. Throws CultureNotFoundException. */
export function cultureNamed(name: string): CultureInfo {
  const canonical = canonicalName(requireValue(name, 'name'));
  let culture = cultures.get(canonical);
  if (!culture) {
    culture = new CultureInfo(canonical);
    cultures.set(canonical, culture);
  }
  return culture;
}

export const invariantCulture = cultureNamed('');

/** CultureInfo.CurrentCulture belongs to a thread in .NET, and an engine is one thread. */
const thread: { culture: CultureInfo | null; uiCulture: CultureInfo | null } = { culture: null, uiCulture: null };

export function currentCulture(): CultureInfo {
  return (thread.culture ??= cultureNamed('en-US'));
}

export function setCurrentCulture(culture: CultureInfo): void {
  thread.culture = culture;
}

/** The number format of an IFormatProvider argument; the current culture's for null. */
export function numberFormatFrom(provider: Value): NumberFormatInfo {
  if (provider instanceof NumberFormatInfo) return provider;
  return (provider instanceof CultureInfo ? provider : currentCulture()).numberFormat;
}

/** The date format of an IFormatProvider argument; the current culture's for null. */
export function dateTimeFormatFrom(provider: Value): DateTimeFormatInfo {
  if (provider instanceof DateTimeFormatInfo) return provider;
  return (provider instanceof CultureInfo ? provider : currentCulture()).dateTimeFormat;
}

function displayName(culture: CultureInfo, language: string): string {
  if (culture.isInvariant) return 'Invariant Language (Invariant Country)';
  return (
    new Intl.DisplayNames(language, { type: 'language', languageDisplay: 'standard' }).of(culture.name) ?? culture.name
  );
}

function formatOf(culture: CultureInfo, type: NetType): Value {
  if (type === numberFormatInfoType) return culture.numberFormat;
  return type === dateTimeFormatInfoType ? culture.dateTimeFormat : null;
}

function fromCode(code: number): CultureInfo {
  const known = [...new Set(['', 'en-US', ...cultures.keys()])].find(name => lcidOf(name) === code);
  if (known !== undefined) return cultureNamed(known);
  const text = `Culture is not supported. (Parameter 'culture')\n${code} (0x${code.toString(16).padStart(4, '0')}) is an invalid culture identifier.`;
  return raise('System.Globalization.CultureNotFoundException', text);
}

const get = (signature: string, read: (culture: CultureInfo) => Value) => property(signature, read);

const properties = () => [
  get('cultureinfo Parent', c => c.parent),
  get('int LCID', c => lcidOf(c.name)),
  get('int KeyboardLayoutId', c => lcidOf(c.name)),
  get('string Name', c => c.name),
  get('string IetfLanguageTag', c => c.name),
  get('string DisplayName', c => displayName(c, 'en-US')),
  get('string NativeName', c => displayName(c, c.locale)),
  get('string EnglishName', c => displayName(c, 'en-US')),
  get('string TwoLetterISOLanguageName', c => (c.isInvariant ? 'iv' : new Intl.Locale(c.name).language)),
  get('string ThreeLetterISOLanguageName', c => threeLetterName(c.name)),
  get('string ThreeLetterWindowsLanguageName', c => windowsName(c.name)),
  get('System.Globalization.CompareInfo CompareInfo', c => new CompareInfo(c.name)),
  get(
    'System.Globalization.TextInfo TextInfo',
    c => new TextInfo(c.name, c.numberFormat.fields.decimalSeparator === ',' ? ';' : ','),
  ),
  get('bool IsNeutralCulture', c => c.isNeutral),
  get('System.Globalization.CultureTypes CultureTypes', c =>
    enumOf('System.Globalization.CultureTypes', c.isNeutral ? 'NeutralCultures' : 'SpecificCultures'),
  ),
  property(
    'System.Globalization.NumberFormatInfo NumberFormat',
    (c: CultureInfo) => c.numberFormat,
    (c: CultureInfo, v: NumberFormatInfo) => {
      c.numberFormat = v;
    },
  ),
  property(
    'System.Globalization.DateTimeFormatInfo DateTimeFormat',
    (c: CultureInfo) => c.dateTimeFormat,
    (c: CultureInfo, v: DateTimeFormatInfo) => {
      c.dateTimeFormat = v;
    },
  ),
  get('System.Globalization.Calendar Calendar', () => new GregorianCalendar()),
  get('System.Globalization.Calendar[] OptionalCalendars', () => [new GregorianCalendar()]),
  get('bool UseUserOverride', c => c.writable),
  get('bool IsReadOnly', c => !c.writable),
];

const named = (name: string): CultureInfo => cultureNamed(name);

export const cultureInfoType = new NetType({
  fullName: 'System.Globalization.CultureInfo',
  base: objectType,
  interfaces: [formatProviderType, cloneableType],
  convertFrom: value =>
    typeof value === 'string' ? cultureNamed(value) : typeof value === 'number' ? fromCode(value) : undefined,
  members: () => ({
    constructors: [
      method('cultureinfo new(string name)', (name: string) => new CultureInfo(canonicalName(name), true)),
      method(
        'cultureinfo new(string name, bool useUserOverride)',
        (name: string) => new CultureInfo(canonicalName(name), true),
      ),
      method('cultureinfo new(int culture)', (code: number) => new CultureInfo(fromCode(code).name, true)),
    ],
    properties: properties(),
    methods: [
      method('System.Object GetFormat(type formatType)', formatOf),
      method('System.Object Clone()', (self: CultureInfo) => new CultureInfo(self.name, true)),
    ],
    staticProperties: [
      property('cultureinfo CurrentCulture', currentCulture, (_: unknown, culture: CultureInfo) =>
        setCurrentCulture(culture),
      ),
      property(
        'cultureinfo CurrentUICulture',
        () => thread.uiCulture ?? cultureNamed('en-US'),
        (_: unknown, culture: CultureInfo) => {
          thread.uiCulture = culture;
        },
      ),
      property('cultureinfo DefaultThreadCurrentCulture', () => null),
      property('cultureinfo DefaultThreadCurrentUICulture', () => null),
      property('cultureinfo InstalledUICulture', () => cultureNamed('en-US')),
      property('cultureinfo InvariantCulture', () => invariantCulture),
    ],
    staticMethods: [
      method('cultureinfo CreateSpecificCulture(string name)', named),
      method('cultureinfo GetCultureInfo(int culture)', fromCode),
      method('cultureinfo GetCultureInfo(string name)', named),
      method('cultureinfo GetCultureInfo(string name, bool predefinedOnly)', named),
      method('cultureinfo GetCultureInfoByIetfLanguageTag(string name)', named),
      method('cultureinfo ReadOnly(cultureinfo ci)', (culture: CultureInfo) => cultureNamed(culture.name)),
    ],
  }),
});
