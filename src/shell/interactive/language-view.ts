import type { StyledSpan, TextView } from '#editor';
import { parse, Source, type Token } from '#language';

/** PSReadLine's default colours by class of token, as SGR sequences. What has none is shown in the terminal's own colour. */
const styles: Readonly<Record<Token['role'], string>> = {
  command: '\x1b[93m',
  parameter: '\x1b[90m',
  operator: '\x1b[90m',
  string: '\x1b[36m',
  variable: '\x1b[92m',
  keyword: '\x1b[92m',
  number: '\x1b[97m',
  comment: '\x1b[32m',
  type: '\x1b[37m',
  member: '\x1b[37m',
  none: '\x1b[37m',
};

/** Signs that part things rather than reckon with them: PSReadLine does not colour these as operators. */
const plainSigns = new Set([
  'Pipe',
  'AndAnd',
  'OrOr',
  'Semi',
  'Dot',
  'ColonColon',
  'Ampersand',
  'Redirection',
  'RedirectInStd',
]);

/** Spans of a token: one, or more when variables stand in a string. */
function* spansOf(token: Token): Generator<StyledSpan> {
  const style = plainSigns.has(token.kind) ? styles.none : styles[token.role];
  let at = token.start;
  if (token.detail?.kind === 'expandable') {
    for (const part of token.detail.parts) {
      if (typeof part === 'string' || part.kind !== 'variable') continue;
      const { start, end } = part.token;
      if (start > at) yield { start: at, end: start, style };
      yield { start, end, style: styles.variable };
      at = end;
    }
  }
  if (at < token.end) yield { start: at, end: token.end, style };
}

/** How a text of PowerShell is shown, and whether it could be run as it is. */
export function viewText(text: string): TextView {
  const { tokens, errors } = parse(new Source(text));
  return { spans: tokens.flatMap(token => [...spansOf(token)]), valid: errors.length === 0 };
}

/** More lines could make the text right. */
export const incompleteText = (text: string): boolean => parse(new Source(text)).incomplete;
