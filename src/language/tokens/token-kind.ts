/** System.Management.Automation.Language.TokenKind. */
export type TokenKind =
  | 'Unknown'
  | 'Variable'
  | 'SplattedVariable'
  | 'Parameter'
  | 'Number'
  | 'Label'
  | 'Identifier'
  | 'Generic'
  | 'NewLine'
  | 'LineContinuation'
  | 'Comment'
  | 'EndOfInput'
  | 'StringLiteral'
  | 'StringExpandable'
  | 'HereStringLiteral'
  | 'HereStringExpandable'
  | PunctuationKind
  | OperatorKind
  | KeywordKind;

export type PunctuationKind =
  | 'LParen'
  | 'RParen'
  | 'LCurly'
  | 'RCurly'
  | 'LBracket'
  | 'RBracket'
  | 'AtParen'
  | 'AtCurly'
  | 'DollarParen'
  | 'Semi'
  | 'AndAnd'
  | 'OrOr'
  | 'Ampersand'
  | 'Pipe'
  | 'Comma'
  | 'MinusMinus'
  | 'PlusPlus'
  | 'DotDot'
  | 'ColonColon'
  | 'Dot'
  | 'Exclaim'
  | 'Multiply'
  | 'Divide'
  | 'Rem'
  | 'Plus'
  | 'Minus'
  | 'Equals'
  | 'PlusEquals'
  | 'MinusEquals'
  | 'MultiplyEquals'
  | 'DivideEquals'
  | 'RemainderEquals'
  | 'Redirection'
  | 'RedirectInStd'
  | 'Colon'
  | 'QuestionMark'
  | 'QuestionQuestionEquals'
  | 'QuestionQuestion'
  | 'QuestionDot'
  | 'QuestionLBracket';

/** The operators written with a dash. */
export type OperatorKind =
  | 'Format'
  | 'Not'
  | 'Bnot'
  | 'And'
  | 'Or'
  | 'Xor'
  | 'Band'
  | 'Bor'
  | 'Bxor'
  | 'Join'
  | 'Ieq'
  | 'Ine'
  | 'Ige'
  | 'Igt'
  | 'Ilt'
  | 'Ile'
  | 'Ilike'
  | 'Inotlike'
  | 'Imatch'
  | 'Inotmatch'
  | 'Ireplace'
  | 'Icontains'
  | 'Inotcontains'
  | 'Iin'
  | 'Inotin'
  | 'Isplit'
  | 'Ceq'
  | 'Cne'
  | 'Cge'
  | 'Cgt'
  | 'Clt'
  | 'Cle'
  | 'Clike'
  | 'Cnotlike'
  | 'Cmatch'
  | 'Cnotmatch'
  | 'Creplace'
  | 'Ccontains'
  | 'Cnotcontains'
  | 'Cin'
  | 'Cnotin'
  | 'Csplit'
  | 'Is'
  | 'IsNot'
  | 'As'
  | 'Shl'
  | 'Shr';

export type KeywordKind =
  | 'Begin'
  | 'Break'
  | 'Catch'
  | 'Class'
  | 'Clean'
  | 'Configuration'
  | 'Continue'
  | 'Data'
  | 'Define'
  | 'Do'
  | 'Dynamicparam'
  | 'Else'
  | 'ElseIf'
  | 'End'
  | 'Enum'
  | 'Exit'
  | 'Filter'
  | 'Finally'
  | 'For'
  | 'Foreach'
  | 'From'
  | 'Function'
  | 'Hidden'
  | 'If'
  | 'In'
  | 'InlineScript'
  | 'Interface'
  | 'Module'
  | 'Namespace'
  | 'Parallel'
  | 'Param'
  | 'Process'
  | 'Private'
  | 'Public'
  | 'Return'
  | 'Sequence'
  | 'Static'
  | 'Switch'
  | 'Throw'
  | 'Trap'
  | 'Try'
  | 'Type'
  | 'Until'
  | 'Using'
  | 'Var'
  | 'While'
  | 'Workflow'
  | 'Assembly'
  | 'Command'
  | 'Base'
  | 'Default'
  | 'DynamicKeyword';

/**
 * Kinds that read the same in every mode of the lexer: a token already read need not be read again when the parser
 * changes the mode.
 */
export function isModeInvariant(kind: TokenKind): boolean {
  switch (kind) {
    case 'NewLine':
    case 'EndOfInput':
    case 'Semi':
    case 'LParen':
    case 'RParen':
    case 'LCurly':
    case 'RCurly':
    case 'AtParen':
    case 'AtCurly':
    case 'DollarParen':
    case 'Comma':
    case 'Pipe':
    case 'AndAnd':
    case 'OrOr':
    case 'Ampersand':
    case 'StringLiteral':
    case 'StringExpandable':
    case 'HereStringLiteral':
    case 'HereStringExpandable':
      return true;
    default:
      return false;
  }
}
