export type { Ending } from './edit-context.ts';
export type { KeyEvent } from './key.ts';
export { emacsBindings, type KeyBindings, windowsBindings } from './key-bindings.ts';
export { KeyDecoder } from './key-decoder.ts';
export { LineEditor, type LineEditorOptions } from './line-editor.ts';
export type {
  CompletionItem,
  CompletionList,
  HistoryPort,
  LanguagePort,
  StyledSpan,
  TerminalPort,
  TextView,
} from './ports.ts';
