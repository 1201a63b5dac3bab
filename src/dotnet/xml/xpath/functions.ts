import type { XmlNode } from '../node.ts';
import { raiseXPath } from './tokens.ts';
import { asBoolean, asNumber, asText, isNodeSet, nodeText, type XPathValue } from './values.ts';

/** Where an expression is evaluated. */
export interface XPathContext {
  readonly node: XmlNode;
  readonly position: number;
  readonly size: number;
}

type XPathFunction = (args: readonly XPathValue[], context: XPathContext) => XPathValue;

const nodesOf = (value: XPathValue | undefined, name: string): readonly XmlNode[] =>
  value !== undefined && isNodeSet(value)
    ? value
    : raiseXPath(`Function '${name}' in '${name}' has an invalid argument. Only a node-set is allowed.`);

const text = (args: readonly XPathValue[], at: number, { node }: XPathContext): string => {
  const value = args[at];
  return value === undefined ? nodeText(node) : asText(value);
};
const nodeGiven = (args: readonly XPathValue[], name: string, { node }: XPathContext): XmlNode | undefined =>
  args[0] === undefined ? node : nodesOf(args[0], name)[0];

/** `substring(text, 2, 3)`: places from 1, rounded; what is outside counts too. */
function substring(args: readonly XPathValue[], context: XPathContext): string {
  const start = Math.round(asNumber(args[1] ?? 1));
  const end = args[2] === undefined ? Number.POSITIVE_INFINITY : start + Math.round(asNumber(args[2]));
  return [...text(args, 0, context)].filter((_, i) => i + 1 >= start && i + 1 < end).join('');
}

function translate(source: string, from: string, to: string): string {
  return [...source]
    .map(char => {
      const at = from.indexOf(char);
      return at < 0 ? char : to.charAt(at);
    })
    .join('');
}

function languageMatches(node: XmlNode, wanted: string): boolean {
  for (let at: XmlNode | null = node; at; at = at.parent) {
    const language = at.attributeNodes.find(each => each.name === 'xml:lang');
    if (language) return `${language.value}-`.toLowerCase().startsWith(`${wanted.toLowerCase()}-`);
  }
  return false;
}

export const xpathFunctions: ReadonlyMap<string, XPathFunction> = new Map<string, XPathFunction>([
  ['last', (_, { size }) => size],
  ['position', (_, { position }) => position],
  ['count', args => nodesOf(args[0], 'count').length],
  ['local-name', (args, context) => nameOf(nodeGiven(args, 'local-name', context), node => node.localName)],
  ['name', (args, context) => nameOf(nodeGiven(args, 'name', context), node => node.name)],
  ['namespace-uri', (args, context) => nodeGiven(args, 'namespace-uri', context)?.namespaceURI ?? ''],
  ['string', (args, context) => text(args, 0, context)],
  ['concat', args => args.map(asText).join('')],
  ['starts-with', (args, context) => text(args, 0, context).startsWith(text(args, 1, context))],
  ['contains', (args, context) => text(args, 0, context).includes(text(args, 1, context))],
  ['substring-before', (args, context) => before(text(args, 0, context), text(args, 1, context))],
  ['substring-after', (args, context) => after(text(args, 0, context), text(args, 1, context))],
  ['substring', substring],
  ['string-length', (args, context) => text(args, 0, context).length],
  [
    'normalize-space',
    (args, context) =>
      text(args, 0, context)
        .trim()
        .replace(/[ \t\n\r]+/g, ' '),
  ],
  ['translate', (args, context) => translate(text(args, 0, context), text(args, 1, context), text(args, 2, context))],
  ['boolean', args => asBoolean(args[0] ?? false)],
  ['not', args => !asBoolean(args[0] ?? false)],
  ['true', () => true],
  ['false', () => false],
  ['lang', (args, { node }) => languageMatches(node, asText(args[0] ?? ''))],
  ['number', (args, { node }) => asNumber(args[0] ?? [node])],
  ['sum', args => nodesOf(args[0], 'sum').reduce((total, node) => total + asNumber(nodeText(node)), 0)],
  ['floor', args => Math.floor(asNumber(args[0] ?? ''))],
  ['ceiling', args => Math.ceil(asNumber(args[0] ?? ''))],
  ['round', args => Math.round(asNumber(args[0] ?? ''))],
]);

/** Text and comments have no name in XPath. */
function nameOf(node: XmlNode | undefined, pick: (node: XmlNode) => string): string {
  const name = node ? pick(node) : '';
  return name.startsWith('#') ? '' : name;
}

function before(source: string, mark: string): string {
  const at = source.indexOf(mark);
  return at < 0 ? '' : source.slice(0, at);
}

function after(source: string, mark: string): string {
  const at = source.indexOf(mark);
  return at < 0 ? '' : source.slice(at + mark.length);
}
