/** Numbers that follow from a seed and a purpose, the same on every machine (sfc32). */
export interface Random {
  /** 0 to bound - 1. */
  below(bound: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  chance(probability: number): boolean;
  guid(): string;
  digits(count: number): string;
  text(alphabet: string, count: number): string;
}

export function randomFrom(...purpose: readonly (string | number)[]): Random {
  const next = sfc32(hash(purpose.join('|')));
  const below = (bound: number) => Math.floor((next() / 4_294_967_296) * bound);
  const text = (alphabet: string, count: number) => {
    let result = '';
    for (let i = 0; i < count; i++) result += alphabet.charAt(below(alphabet.length));
    return result;
  };
  return {
    below,
    pick: list => list[below(list.length)] ?? list[0],
    chance: probability => next() / 4_294_967_296 < probability,
    guid: () => guidOf(next(), next(), next(), next()),
    digits: count => text('123456789', 1) + text('0123456789', count - 1),
    text,
  };
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}

function guidOf(a: number, b: number, c: number, d: number): string {
  const middle = hex(b);
  const last = hex(((c & 0x3fffffff) | 0x80000000) >>> 0);
  return `${hex(a)}-${middle.slice(0, 4)}-4${middle.slice(5)}-${last.slice(0, 4)}-${last.slice(4)}${hex(d)}`;
}

function hash(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

function sfc32([a, b, c, d]: [number, number, number, number]): () => number {
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}
