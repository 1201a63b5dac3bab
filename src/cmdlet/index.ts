export type { CmdletContext, ProgressRecord } from './context.ts';
export {
  type AnyCmdlet, type Bound, type CmdletDeclaration, type CompletionRequest, defineCmdlet, type Example,
  type ParameterDeclaration, type SetMembership, type Validation,
} from './declaration.ts';
export type * from './host-port.ts';
export { type ParameterType, ps } from './parameter-type.ts';
export type * from './shell.ts';
