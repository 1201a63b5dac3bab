const known: ReadonlySet<string> = new Set([
  'grant_type',
  'client_id',
  'client_secret',
  'client_assertion',
  'client_assertion_type',
  'username',
  'password',
  'scope',
  'resource',
  'refresh_token',
  'device_code',
  'client_info',
]);

/** One client sends these without encoding, so that they may hold `&`, `+` and `=`. */
const raw: ReadonlySet<string> = new Set(['username', 'password']);

/**
 * Reads the fields of a token request. A user name or password runs until the next known name; every other value ends at the next
 * `&`. Values that are not properly encoded stay as they came.
 */
export function readForm(body: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let open: string | undefined;
  for (const part of body.split('&')) {
    const end = part.indexOf('=');
    const name = part.slice(0, Math.max(0, end));
    if (known.has(name)) {
      fields.set(name, part.slice(end + 1));
      open = raw.has(name) ? name : undefined;
    } else if (open !== undefined) {
      fields.set(open, `${fields.get(open)}&${part}`);
    }
  }
  return new Map([...fields].map(([name, value]) => [name, decode(value)]));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
