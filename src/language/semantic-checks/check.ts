import type { ScriptBlockAst } from '../ast.ts';
import type { ErrorList } from '../error-list.ts';

/** What PowerShell checks of a tree after parsing. */
export function checkSemantics(_script: ScriptBlockAst, _text: string, _errors: ErrorList): void {}
