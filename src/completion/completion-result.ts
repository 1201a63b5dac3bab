/** CompletionResultType. */
export type CompletionKind =
  | 'Text'
  | 'History'
  | 'Command'
  | 'ProviderItem'
  | 'ProviderContainer'
  | 'Property'
  | 'Method'
  | 'ParameterName'
  | 'ParameterValue'
  | 'Variable'
  | 'Namespace'
  | 'Type'
  | 'Keyword'
  | 'DynamicKeyword';

/** One match, as System.Management.Automation.CompletionResult. */
export interface CompletionResult {
  /** Replaces the word. */
  readonly text: string;
  readonly listText: string;
  readonly tooltip: string;
  readonly kind: CompletionKind;
}

/** All matches for a place, and the part of the text that they replace; `start` is -1 where the cursor touches nothing that could be replaced. */
export interface CommandCompletion {
  readonly start: number;
  readonly length: number;
  readonly matches: readonly CompletionResult[];
}

/** The order of commands and variables: by code, case ignored. */
export function ordinal(a: string, b: string): number {
  const [left, right] = [a.toUpperCase(), b.toUpperCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A match whose text is also what the list and the tooltip show, unless they are given. */
export const match = (
  kind: CompletionKind,
  text: string,
  listText: string = text,
  tooltip: string = listText,
): CompletionResult => ({ text, listText, tooltip: tooltip === '' ? listText : tooltip, kind });
