import type { Extent } from './ast.ts';

/** Token kinds, named as System.Management.Automation.Language.TokenKind. The lexer's owner completes the list. */
export interface Token extends Extent {
  readonly kind: string;
  readonly text: string;
  /** Classes for colouring, as PSReadLine tells them apart. */
  readonly role:
    | 'command' | 'parameter' | 'operator' | 'string' | 'variable' | 'keyword' | 'number' | 'comment' | 'type' | 'member' | 'none';
}
