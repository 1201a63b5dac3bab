import type { BinaryOperator, UnaryOperator } from '../ast.ts';
import type { OperatorKind, TokenKind } from './token-kind.ts';

/** What each dash operator is, by its name without the dash in lower case. */
export const dashOperators: ReadonlyMap<string, OperatorKind> = new Map<string, OperatorKind>([
  ['f', 'Format'],
  ['not', 'Not'],
  ['bnot', 'Bnot'],
  ['and', 'And'],
  ['or', 'Or'],
  ['xor', 'Xor'],
  ['band', 'Band'],
  ['bor', 'Bor'],
  ['bxor', 'Bxor'],
  ['join', 'Join'],
  ['is', 'Is'],
  ['isnot', 'IsNot'],
  ['as', 'As'],
  ['shl', 'Shl'],
  ['shr', 'Shr'],
  ['eq', 'Ieq'],
  ['ne', 'Ine'],
  ['ge', 'Ige'],
  ['gt', 'Igt'],
  ['lt', 'Ilt'],
  ['le', 'Ile'],
  ['like', 'Ilike'],
  ['notlike', 'Inotlike'],
  ['match', 'Imatch'],
  ['notmatch', 'Inotmatch'],
  ['replace', 'Ireplace'],
  ['contains', 'Icontains'],
  ['notcontains', 'Inotcontains'],
  ['in', 'Iin'],
  ['notin', 'Inotin'],
  ['split', 'Isplit'],
  ['ieq', 'Ieq'],
  ['ine', 'Ine'],
  ['ige', 'Ige'],
  ['igt', 'Igt'],
  ['ilt', 'Ilt'],
  ['ile', 'Ile'],
  ['ilike', 'Ilike'],
  ['inotlike', 'Inotlike'],
  ['imatch', 'Imatch'],
  ['inotmatch', 'Inotmatch'],
  ['ireplace', 'Ireplace'],
  ['icontains', 'Icontains'],
  ['inotcontains', 'Inotcontains'],
  ['iin', 'Iin'],
  ['inotin', 'Inotin'],
  ['isplit', 'Isplit'],
  ['ceq', 'Ceq'],
  ['cne', 'Cne'],
  ['cge', 'Cge'],
  ['cgt', 'Cgt'],
  ['clt', 'Clt'],
  ['cle', 'Cle'],
  ['clike', 'Clike'],
  ['cnotlike', 'Cnotlike'],
  ['cmatch', 'Cmatch'],
  ['cnotmatch', 'Cnotmatch'],
  ['creplace', 'Creplace'],
  ['ccontains', 'Ccontains'],
  ['cnotcontains', 'Cnotcontains'],
  ['cin', 'Cin'],
  ['cnotin', 'Cnotin'],
  ['csplit', 'Csplit'],
]);

/** How strongly a binary operator binds; 0 when the token is none. All are left-associative. */
export function binaryPrecedence(kind: TokenKind): number {
  switch (kind) {
    case 'And':
    case 'Or':
    case 'Xor':
      return 1;
    case 'Band':
    case 'Bor':
    case 'Bxor':
      return 2;
    case 'QuestionQuestion':
      return 4;
    case 'Plus':
    case 'Minus':
      return 5;
    case 'Multiply':
    case 'Divide':
    case 'Rem':
      return 6;
    case 'Format':
      return 7;
    case 'DotDot':
      return 8;
    case 'Not':
    case 'Bnot':
      return 0;
    default:
      return comparisonKinds.has(kind) ? 3 : 0;
  }
}

const comparisonKinds: ReadonlySet<TokenKind> = new Set<TokenKind>(
  [...dashOperators.values()].filter(
    kind => !['Format', 'Not', 'Bnot', 'And', 'Or', 'Xor', 'Band', 'Bor', 'Bxor'].includes(kind),
  ),
);

const symbolOperators: ReadonlyMap<TokenKind, BinaryOperator> = new Map<TokenKind, BinaryOperator>([
  ['Plus', '+'],
  ['Minus', '-'],
  ['Multiply', '*'],
  ['Divide', '/'],
  ['Rem', '%'],
  ['DotDot', '..'],
  ['Format', '-f'],
  ['QuestionQuestion', '??'],
]);

const binaryOperators: ReadonlyMap<TokenKind, BinaryOperator> = new Map<TokenKind, BinaryOperator>([
  ...symbolOperators,
  ...(
    [
      'and',
      'or',
      'xor',
      'band',
      'bor',
      'bxor',
      'shl',
      'shr',
      'is',
      'isnot',
      'as',
      'join',
      'ieq',
      'ine',
      'ige',
      'igt',
      'ilt',
      'ile',
      'ilike',
      'inotlike',
      'imatch',
      'inotmatch',
      'ireplace',
      'icontains',
      'inotcontains',
      'iin',
      'inotin',
      'isplit',
      'ceq',
      'cne',
      'cge',
      'cgt',
      'clt',
      'cle',
      'clike',
      'cnotlike',
      'cmatch',
      'cnotmatch',
      'creplace',
      'ccontains',
      'cnotcontains',
      'cin',
      'cnotin',
      'csplit',
    ] satisfies BinaryOperator[]
  ).flatMap((name): [TokenKind, BinaryOperator][] => {
    const kind = dashOperators.get(name);
    return kind ? [[kind, name]] : [];
  }),
]);

/** The tree's operator for a binary operator token; undefined when the token is none. */
export function binaryOperator(kind: TokenKind): BinaryOperator | undefined {
  return binaryOperators.get(kind);
}

/** The tree's operator for a prefix operator token; undefined when the token is none. */
export function unaryOperator(kind: TokenKind): UnaryOperator | undefined {
  switch (kind) {
    case 'Not':
    case 'Exclaim':
      return 'not';
    case 'Bnot':
      return 'bnot';
    case 'Plus':
      return '+';
    case 'Minus':
      return '-';
    case 'Comma':
      return ',';
    case 'Join':
      return 'join';
    case 'Isplit':
      return 'isplit';
    case 'Csplit':
      return 'csplit';
    case 'PlusPlus':
      return '++';
    case 'MinusMinus':
      return '--';
    default:
      return undefined;
  }
}
