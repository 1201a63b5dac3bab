import type { XmlNode } from '../node.ts';

/** What an expression gives: a node-set in document order, or a plain value. */
export type XPathValue = readonly XmlNode[] | string | number | boolean;

export const isNodeSet = (value: XPathValue): value is readonly XmlNode[] => Array.isArray(value);

/** The string-value of a node. */
export const nodeText = (node: XmlNode): string => node.value ?? node.contentText;

export function asText(value: XPathValue): string {
  if (isNodeSet(value)) return value[0] ? nodeText(value[0]) : '';
  return typeof value === 'number' ? (Object.is(value, -0) ? '0' : String(value)) : String(value);
}

export function asNumber(value: XPathValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = asText(value).trim();
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

export function asBoolean(value: XPathValue): boolean {
  if (isNodeSet(value)) return value.length > 0;
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : value !== false && value !== '';
}

function compareText(operator: string, left: string, right: string): boolean {
  return operator === '=' ? left === right : left !== right;
}

function compareNumbers(operator: string, left: number, right: number): boolean {
  switch (operator) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    default:
      return left >= right;
  }
}

/** A comparison; with node-sets it is true when it is for some node of them. */
export function compare(operator: string, left: XPathValue, right: XPathValue): boolean {
  if (isNodeSet(left) && typeof right !== 'boolean') return left.some(node => compare(operator, nodeText(node), right));
  if (isNodeSet(right) && typeof left !== 'boolean') return right.some(node => compare(operator, left, nodeText(node)));
  const isEquality = operator === '=' || operator === '!=';
  if (isEquality && (typeof left === 'boolean' || typeof right === 'boolean'))
    return compareText(operator, String(asBoolean(left)), String(asBoolean(right)));
  if (isEquality && typeof left !== 'number' && typeof right !== 'number')
    return compareText(operator, asText(left), asText(right));
  return compareNumbers(operator, asNumber(left), asNumber(right));
}
