import { createHmac, timingSafeEqual } from 'node:crypto';

/** Claims that the sandbox reads; v1 and v2 tokens of Entra ID name some of them differently. */
export type Claims = Readonly<Record<string, unknown>>;

/** Claims of a JSON Web Token, not verified; undefined when the text is none. */
export function readClaims(token: string): Claims | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? { ...claims } : undefined;
  } catch {
    return undefined;
  }
}

/** Signs and verifies the sandbox's own tokens (HS256 with a key that only this sandbox has). */
export class TokenSigner {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  sign(claims: Claims): string {
    const text = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode(claims)}`;
    return `${text}.${this.#signature(text)}`;
  }

  verify(token: string): boolean {
    const end = token.lastIndexOf('.');
    const [given, expected] = [Buffer.from(token.slice(end + 1)), Buffer.from(this.#signature(token.slice(0, end)))];
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  #signature(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url');
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
