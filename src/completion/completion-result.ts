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

/** All matches for a place, and the part of the text that they replace. */
export interface CommandCompletion {
  readonly start: number;
  readonly length: number;
  readonly matches: readonly CompletionResult[];
}
