import type { TypeResolver } from '../converter.ts';
import { objectType } from '../core-types.ts';
import type { NetType } from '../net-type.ts';

/** One parameter of a method as its signature says it. */
export interface SignatureParameter {
  readonly name: string;
  readonly typeName: string;
  readonly isRef: boolean;
  /** Takes all further arguments, one by one. */
  readonly isParams: boolean;
  /** The text behind `=`; null where the argument must be given. */
  readonly defaultText: string | null;
}

export interface Signature {
  readonly name: string;
  readonly returnType: string;
  readonly parameters: readonly SignatureParameter[];
}

const parsed = new Map<string, Signature>();

/** Reads `string Substring(int startIndex, int length)` and `int Length`. The text is ours: it is always well-formed. */
export function parseSignature(text: string): Signature {
  let signature = parsed.get(text);
  if (!signature) {
    signature = read(text);
    parsed.set(text, signature);
  }
  return signature;
}

function read(text: string): Signature {
  const open = text.indexOf('(');
  const head = (open < 0 ? text : text.slice(0, open)).replace(/^static /, '');
  const space = outerSpace(head);
  const name = head.slice(space + 1).replace(/\[.*\]$/, '');
  const inner = open < 0 ? '' : text.slice(open + 1, text.lastIndexOf(')'));
  return {
    name: name.slice(name.lastIndexOf('.') + 1) || name,
    returnType: space < 0 ? 'void' : head.slice(0, space),
    parameters: splitParameters(inner).map(readParameter),
  };
}

/** The last blank that stands in no bracket: between the return type and the name. */
function outerSpace(head: string): number {
  let depth = 0;
  for (let i = head.length - 1; i >= 0; i--) {
    const c = head[i];
    if (c === ']') depth++;
    else if (c === '[') depth--;
    else if (c === ' ' && depth === 0) return i;
  }
  return -1;
}

function splitParameters(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '[') depth++;
    else if (c === ']') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  if (text.trim()) parts.push(text.slice(start));
  return parts;
}

function readParameter(text: string): SignatureParameter {
  const match = /^\s*(params\s+)?(\[(?:ref|out|in)\]\s+|(?:ref|out)\s+)?(.+?)\s+(\w+)(?:\s*=\s*(.*))?$/is.exec(text);
  return {
    isParams: Boolean(match?.[1]),
    isRef: Boolean(match?.[2]),
    typeName: match?.[3] ?? 'System.Object',
    name: match?.[4] ?? text.trim(),
    defaultText: match?.[5]?.trim() ?? null,
  };
}

/** Types by the names in signatures. A name that is none (a generic method's `T`) stands for any object. */
export function signatureType(types: TypeResolver, name: string): NetType {
  return types.resolve(name) ?? objectType;
}
