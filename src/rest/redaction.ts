/** What stands where a secret stood. */
export const redacted = '[redacted]';

/** Members whose values are secrets wherever they stand, in lower case. */
const secretMembers: ReadonlySet<string> = new Set([
  'password',
  'usercredentials',
  'access_token',
  'accesstoken',
  'refresh_token',
  'refreshtoken',
  'id_token',
  'idtoken',
  'client_secret',
  'clientsecret',
  'client_assertion',
  'assertion',
  'device_code',
  'code',
  'code_verifier',
  'secret',
]);

/** A fault's `code` is a short number and no secret; an authorization code is long. */
function isFaultCode(name: string, value: unknown): boolean {
  return name === 'code' && (typeof value === 'number' || (typeof value === 'string' && value.length < 24));
}

const secretHeaders: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'ocp-apim-subscription-key',
]);

/** A copy of a JSON value in which every secret member reads `[redacted]`. `extra` names an operation's own secrets. */
export function redactValue(value: unknown, extra: ReadonlySet<string> = new Set()): unknown {
  if (Array.isArray(value)) return value.map(item => redactValue(item, extra));
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? redactText(value) : value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]): [string, unknown] => {
      const key = name.toLowerCase();
      if (member === null || member === undefined) return [name, member];
      if ((secretMembers.has(key) && !isFaultCode(key, member)) || extra.has(key)) return [name, blanked(member)];
      return [name, redactValue(member, extra)];
    }),
  );
}

/** A secret keeps its shape, so that a recording still reads like the answer; flags are no secrets. */
function blanked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(blanked);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, blanked(member)]));
  }
  return typeof value === 'boolean' || value === null ? value : redacted;
}

export function redactHeaders(headers: Iterable<readonly [string, string]>): [string, string][] {
  return [...headers].map(([name, value]) => [name, secretHeaders.has(name.toLowerCase()) ? redacted : value]);
}

// Three base64url parts, the first of which opens with `{"`: a JSON Web Token, signed or not.
const jsonWebToken = /\beyJ[\w-]{6,}\.[\w-]{4,}\.[\w-]*/g;
const bearer = /\b(Bearer\s+)[^\s"',;]+/gi;

/** Blanks tokens inside free text, such as an error message or a log line. */
export function redactText(text: string): string {
  return text.replace(jsonWebToken, redacted).replace(bearer, `$1${redacted}`);
}

/** Redacts a body by its form: JSON, form fields, or plain text. */
export function redactBody(body: string, contentType: string, extra?: ReadonlySet<string>): string {
  if (body === '') return body;
  if (/x-www-form-urlencoded/i.test(contentType)) return redactForm(body);
  try {
    return JSON.stringify(redactValue(JSON.parse(body), extra));
  } catch {
    return redactText(body);
  }
}

function redactForm(body: string): string {
  const fields = [...new URLSearchParams(body)].map(([name, value]): [string, string] => [
    name,
    secretMembers.has(name.toLowerCase()) ? redacted : value,
  ]);
  return new URLSearchParams(fields).toString();
}
