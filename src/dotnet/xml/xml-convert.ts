import {
  Decimal,
  Double,
  decimalType,
  doubleType,
  type EnumValue,
  int32Type,
  int64Type,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  raise,
  Single,
  toText,
  typeDisplayName,
  type Value,
} from '#values';
import { raiseFormat } from '../argument-errors.ts';
import { enumNumber } from '../enum-types.ts';
import { changeType } from '../system/change-type.ts';
import { DateTime } from '../system/date-time.ts';
import { parseDateTime } from '../system/date-time-parsing.ts';
import { Guid } from '../system/guid.ts';
import { TimeSpan } from '../system/time-span.ts';
import { durationText, readDuration } from './duration.ts';
import { isXmlName } from './xml-text.ts';

/** A value as XML Schema writes it. */
export function xmlText(value: Value): string {
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value instanceof DateTime) return value.format('yyyy-MM-ddTHH:mm:ss.fffffffzzzzzz');
  if (value instanceof TimeSpan) return durationText(value);
  if ((value instanceof Double || value instanceof Single) && !Number.isFinite(value.value))
    return Number.isNaN(value.value) ? 'NaN' : value.value > 0 ? 'INF' : '-INF';
  return toText(value);
}

const escaped = (char: string): string =>
  `_x${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Characters that a name may not have, and what looks like an escape already, as `_x0020_`. */
function encodeName(name: string, allowed: (char: string, first: boolean) => boolean): string {
  const chars = [...name];
  return chars
    .map((char, i) => {
      const looksEscaped = char === '_' && /^_x[0-9A-Fa-f]{4}_/.test(chars.slice(i, i + 7).join(''));
      return looksEscaped || !allowed(char, i === 0) ? escaped(char) : char;
    })
    .join('');
}

const inName = (char: string, first: boolean): boolean => isXmlName(first ? char : `a${char}`);
const inLocalName = (char: string, first: boolean): boolean => char !== ':' && inName(char, first);
const inToken = (char: string): boolean => isXmlName(`a${char}`);

function decodeName(name: string): string {
  return name.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function verifyName(name: string, isLocal: boolean): string {
  const bad = [...name].findIndex((char, i) => !inName(char, i === 0) || (isLocal && char === ':'));
  if (bad < 0 && name !== '') return name;
  const char = [...name][bad] ?? '';
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const place = bad === 0 ? `Name cannot begin with the '${char}' character, hexadecimal value 0x${code}.` : null;
  return raise(
    'System.Xml.XmlException',
    place ?? `The '${char}' character, hexadecimal value 0x${code}, cannot be included in a name.`,
  );
}

function toBoolean(text: string): boolean {
  const word = text.trim();
  if (word === '1' || word === 'true') return true;
  if (word === '0' || word === 'false') return false;
  return raiseFormat(`The string '${text}' is not a valid Boolean value.`);
}

function reading(): MethodDeclaration[] {
  const into = (type: NetType): MethodDeclaration =>
    method(`${typeDisplayName(type)} To${type.name}(string s)`, (text: string) => changeType(text.trim(), type));
  return [
    ...[int32Type, int64Type, doubleType, decimalType].map(into),
    method('bool ToBoolean(string s)', toBoolean),
    method('datetime ToDateTime(string s)', (text: string) => parseDateTime(text, null, 0)),
    method(
      'datetime ToDateTime(string s, System.Xml.XmlDateTimeSerializationMode dateTimeOption)',
      (text: string, mode: EnumValue) => inMode(text, enumNumber(mode)),
    ),
    method('timespan ToTimeSpan(string s)', readDuration),
    method('guid ToGuid(string s)', (text: string) => Guid.parse(text)),
  ];
}

/** XmlDateTimeSerializationMode: 0 Local, 1 Utc, 2 Unspecified, 3 RoundtripKind; as DateTimeStyles. */
function inMode(text: string, mode: number): DateTime {
  const roundtrip = 128;
  const adjustToUniversal = 16;
  const assumeUniversal = 64;
  return parseDateTime(text, null, mode === 0 ? 0 : mode === 1 ? adjustToUniversal | assumeUniversal : roundtrip);
}

/** System.Xml.XmlConvert. */
export const xmlConvertType = new NetType({
  fullName: 'System.Xml.XmlConvert',
  base: objectType,
  members: () => ({
    staticMethods: [
      method('string EncodeName(string name)', (name: string) => encodeName(name, inName)),
      method('string EncodeLocalName(string name)', (name: string) => encodeName(name, inLocalName)),
      method('string EncodeNmToken(string name)', (name: string) => encodeName(name, inToken)),
      method('string DecodeName(string name)', decodeName),
      method('string VerifyName(string name)', (name: string) => verifyName(name, false)),
      method('string VerifyNCName(string name)', (name: string) => verifyName(name, true)),
      ...['bool', 'char', 'decimal', 'int', 'long', 'double', 'timespan', 'guid', 'datetime'].map(type =>
        method(`string ToString(${type} value)`, (value: Value) =>
          value instanceof Decimal ? toText(value) : xmlText(value),
        ),
      ),
      method('string ToString(datetime value, string format)', (value: DateTime, format: string) =>
        value.format(format),
      ),
      ...reading(),
    ],
  }),
});

const marks: ReadonlyMap<string, string> = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['&', '&amp;'],
]);

/** System.Security.SecurityElement, for what it does to text. */
export const securityElementType = new NetType({
  fullName: 'System.Security.SecurityElement',
  base: objectType,
  members: () => ({
    staticMethods: [
      method('string Escape(string str)', (text: string | null) =>
        text === null ? null : text.replace(/[<>"'&]/g, mark => marks.get(mark) ?? mark),
      ),
      method('bool IsValidText(string text)', (text: string) => !/[<>]/.test(text)),
    ],
  }),
});
