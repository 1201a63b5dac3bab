import { NetObject, toNetText, type Value } from '#values';

/**
 * GetHashCode: FNV-1a of the text that equal values share. .NET's own numbers differ from run to run, so that no script
 * can depend on them.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

const identities = new WeakMap<object, number>();
const counter = { next: 1 };

/** The hash code of any value; objects without equality of their own have one by identity. */
export function hashOfValue(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return hashOf(value);
  if (value === null || value === undefined) return 0;
  if (value instanceof NetObject && value.hashKey) return hashOf(value.hashKey());
  let identity = identities.get(value);
  if (identity === undefined) {
    identity = hashOf(`${toNetText(value)}#${counter.next++}`);
    identities.set(value, identity);
  }
  return identity;
}
