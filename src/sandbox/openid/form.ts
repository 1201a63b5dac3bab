const known = [
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
  'code',
  'redirect_uri',
  'code_verifier',
  'device_code',
  'client_info',
  'requested_token_use',
  'assertion',
];

const start = new RegExp(`(?:^|&)(${known.join('|')})=`, 'g');

/**
 * Reads a form by its known names: one client sends passwords without encoding, so that a value may hold `&`, `+` and `=`.
 * Values that are not properly encoded stay as they came.
 */
export function readForm(body: string): ReadonlyMap<string, string> {
  const found = [...body.matchAll(start)];
  return new Map(
    found.map((match, index): [string, string] => {
      const from = match.index + match[0].length;
      const value = body.slice(from, found[index + 1]?.index ?? body.length);
      return [match[1] ?? '', decode(value)];
    }),
  );
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
