/** Text of a body without the byte order mark that Partner Center puts before its JSON. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** The parsed body; undefined where there is none (204, HEAD, or a success without content). Text that is no JSON stays text. */
export function parseBody(text: string): unknown {
  const plain = withoutMark(text);
  if (plain.trim() === '') return undefined;
  try {
    return JSON.parse(plain);
  } catch {
    return plain;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an object read without regard to case; the service's own answers are camelCase, other servers' need not be. */
export function member(value: unknown, name: string): unknown {
  if (!isRecord(value)) return undefined;
  if (Object.hasOwn(value, name)) return value[name];
  const key = Object.keys(value).find(candidate => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : value[key];
}
