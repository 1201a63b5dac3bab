import { raise } from '#values';

export function raiseXPath(message: string): never {
  return raise('System.Xml.XPath.XPathException', message);
}

export const needsNodeSet = 'Expression must evaluate to a node-set.';

export interface XPathToken {
  readonly kind: 'number' | 'literal' | 'name' | 'operator' | 'mark' | 'variable' | 'end';
  readonly text: string;
}

const shape =
  /\s*(?:(\d+(?:\.\d*)?|\.\d+)|"([^"]*)"|'([^']*)'|(\$[\w.:-]+)|([A-Za-z_\u00c0-\uffff][\w.\u00b7\u00c0-\uffff-]*(?::(?!:)(?:[A-Za-z_\u00c0-\uffff][\w.\u00b7\u00c0-\uffff-]*|\*))?)|(\/\/|::|\.\.|!=|<=|>=|[/()[\].@,|+\-=<>*]))/y;

/** A name or `*` after any of these, or at the beginning, is no operator. */
const beforeOperand = new Set(['@', '::', '(', '[', ',', '/', '//', '|', '+', '-', '=', '!=', '<', '<=', '>', '>=']);
const wordOperators = new Set(['and', 'or', 'div', 'mod']);

export function tokensOf(source: string): XPathToken[] {
  const tokens: XPathToken[] = [];
  let at = 0;
  while (/\S/.test(source.slice(at))) {
    shape.lastIndex = at;
    const match = shape.exec(source);
    if (!match) return raiseXPath(`'${source}' has an invalid token.`);
    at = shape.lastIndex;
    tokens.push(tokenOf(match, tokens.at(-1)));
  }
  return [...tokens, { kind: 'end', text: '' }];
}

function tokenOf(match: RegExpExecArray, previous: XPathToken | undefined): XPathToken {
  const [, number, double, single, variable, name, mark] = match;
  const literal = double ?? single;
  if (number !== undefined) return { kind: 'number', text: number };
  if (literal !== undefined) return { kind: 'literal', text: literal };
  if (variable !== undefined) return { kind: 'variable', text: variable };
  const afterOperand =
    previous !== undefined &&
    previous.kind !== 'operator' &&
    !(previous.kind === 'mark' && beforeOperand.has(previous.text));
  if (name !== undefined) return { kind: afterOperand && wordOperators.has(name) ? 'operator' : 'name', text: name };
  if (mark === '*') return { kind: afterOperand ? 'operator' : 'name', text: '*' };
  return { kind: 'mark', text: mark ?? '' };
}
