export { type ArgumentSpec, CommandSite, PipelineSite, type RedirectionSpec } from './command-site.ts';
export { type BlockCode, type Body, compileBlock, compileExpression } from './compile.ts';
export { MemberSite } from './expressions/member.ts';
export { TypeSite } from './expressions/type.ts';
export { Layout } from './layout.ts';
export type { ScriptUnit } from './script-unit.ts';
export type { Support, SupportName } from './support.ts';
export { automaticNames, parseVariablePath, type VariablePath } from './variable-path.ts';
