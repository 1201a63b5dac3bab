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
function* spansOf(text: string, token: Token): Generator<StyledSpan> {
  const style = plainSigns.has(token.kind) ? styles.none : styles[token.role];
  let at = token.start;
  if (token.detail?.kind === 'expandable') {
    for (const part of token.detail.parts) {
      if (typeof part === 'string') continue;
      const { start, end } = part.kind === 'variable' ? part.token : part;
      if (start > at) yield { start: at, end: start, style };
      if (part.kind === 'variable') yield { start, end, style: styles.variable };
      else yield* subexpression(text, start, end);
      at = end;
    }
  }
  if (at < token.end) yield { start: at, end: token.end, style };
}

/** `$( … )` inside a string is shown as it is outside. */
function* subexpression(text: string, start: number, end: number): Generator<StyledSpan> {
  const inner = start + 2;
  const close = text[end - 1] === ')' ? end - 1 : end;
  yield { start, end: inner, style: styles.none };
  for (const span of viewText(text.slice(inner, close)).spans) {
    yield { start: span.start + inner, end: span.end + inner, style: span.style };
  }
  if (close < end) yield { start: close, end, style: styles.none };
}

/** How a text of PowerShell is shown, and whether it could be run as it is. */
export function viewText(text: string): TextView {
  const { tokens, errors } = parse(new Source(text));
  return { spans: tokens.flatMap(token => [...spansOf(text, token)]), valid: errors.length === 0 };
}

/** More lines could make the text right. */
export const incompleteText = (text: string): boolean => parse(new Source(text)).incomplete;
