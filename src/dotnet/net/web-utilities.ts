import { type MethodDeclaration, method, NetType, objectType, toNetText, type Value } from '#values';
import { requireValue } from '../argument-errors.ts';
import { fromBytes, toBytes } from '../bytes.ts';
import { QueryCollection } from '../collections/name-value-collection.ts';
import { type Encoding, utf8Encoding } from '../text/encoding.ts';
import { decodeHtml, encodeHtml, encodeHtmlAttribute } from './html-text.ts';
import { decodeUrl, encodeUrl } from './url-text.ts';

type Text = string | null;
const mapped = (map: (text: string) => string) => (text: Text) => (text === null ? null : map(text));

/** System.Net.WebUtility. */
export const webUtilityType = new NetType({
  fullName: 'System.Net.WebUtility',
  base: objectType,
  members: () => ({
    staticMethods: [
      method('string HtmlDecode(string value)', mapped(decodeHtml)),
      method('string HtmlEncode(string value)', mapped(encodeHtml)),
      method(
        'string UrlDecode(string encodedValue)',
        mapped(text => decodeUrl(text)),
      ),
      method(
        'string UrlEncode(string value)',
        mapped(text => encodeUrl(text, true)),
      ),
    ],
  }),
});

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

function javaScriptText(text: Text, quotes = false): string {
  const escaped = (text ?? '').replace(
    /["\\'<>&\u0000-\u001f\u0085\u2028\u2029]/g,
    char => escapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return quotes ? `"${escaped}"` : escaped;
}

/** The query of a URL as a collection that writes itself as one. */
function parseQuery(query: string, encoding: Encoding = utf8Encoding): QueryCollection {
  const write = (pairs: readonly (readonly [string | null, string])[]): string =>
    pairs
      .map(([name, value]) =>
        name === null || name === '' ? encodeUrl(value, false) : `${encodeUrl(name, false)}=${encodeUrl(value, false)}`,
      )
      .join('&');
  const result = new QueryCollection(write);
  for (const part of requireValue(query, 'query').replace(/^\?/, '').split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    result.add(at < 0 ? null : decodeUrl(part.slice(0, at), encoding), decodeUrl(part.slice(at + 1), encoding));
  }
  return result;
}

function pathEncoded(text: Text): Text {
  if (text === null) return null;
  const at = text.indexOf('?');
  const path = at < 0 ? text : text.slice(0, at);
  const escaped = path.replace(/[^\x21-\x7e]/gu, char => encodeURIComponent(char).toLowerCase());
  return escaped + (at < 0 ? '' : text.slice(at));
}

function urls(): MethodDeclaration[] {
  const e = 'System.Text.Encoding e';
  return [
    method(
      'string UrlDecode(string str)',
      mapped(text => decodeUrl(text)),
    ),
    method(`string UrlDecode(string str, ${e})`, (text: Text, encoding: Encoding) =>
      text === null ? null : decodeUrl(text, encoding),
    ),
    method('byte[] UrlDecodeToBytes(string str)', (text: string) => fromBytes(utf8Encoding.encode(decodeUrl(text)))),
    method(
      'string UrlEncode(string str)',
      mapped(text => encodeUrl(text, false)),
    ),
    method(`string UrlEncode(string str, ${e})`, (text: Text, encoding: Encoding) =>
      text === null ? null : encodeUrl(text, false, encoding),
    ),
    method('string UrlEncode(byte[] bytes)', (bytes: Value) => encodeUrl(utf8Encoding.decode(toBytes(bytes)), false)),
    method('string UrlPathEncode(string str)', pathEncoded),
  ];
}

/** System.Web.HttpUtility. */
export const httpUtilityType = new NetType({
  fullName: 'System.Web.HttpUtility',
  base: objectType,
  members: () => ({
    staticMethods: [
      method('string HtmlAttributeEncode(string s)', mapped(encodeHtmlAttribute)),
      method('string HtmlDecode(string s)', mapped(decodeHtml)),
      method('string HtmlEncode(string s)', mapped(encodeHtml)),
      method('string HtmlEncode(System.Object value)', (value: Value) =>
        value === null ? null : encodeHtml(toNetText(value)),
      ),
      method('string JavaScriptStringEncode(string value)', (text: Text) => javaScriptText(text)),
      method('string JavaScriptStringEncode(string value, bool addDoubleQuotes)', javaScriptText),
      method('System.Collections.Specialized.NameValueCollection ParseQueryString(string query)', (query: string) =>
        parseQuery(query),
      ),
      method(
        'System.Collections.Specialized.NameValueCollection ParseQueryString(string query, System.Text.Encoding encoding)',
        parseQuery,
      ),
      ...urls(),
    ],
  }),
});
