export { complete } from './complete.ts';
export type { CommandCompletion, CompletionKind, CompletionResult } from './completion-result.ts';
