export { ArgumentCompleters, argumentCompleters } from './argument-completers.ts';
export { CommandHistory, commandHistory, type HistoryEntry } from './command-history.ts';
export { type CommandMetadata, type ConfirmImpact, metadataOf } from './command-metadata.ts';
export { type CommonParameterOptions, commonParameters, isStreamParameter } from './common-parameters.ts';
export type { CmdletContext, ProgressRecord } from './context.ts';
export {
  type AnyCmdlet,
  type Bound,
  type CmdletDeclaration,
  type CompletionRequest,
  defineCmdlet,
  type Example,
  type ParameterDeclaration,
  type SetMembership,
  type Validation,
} from './declaration.ts';
export { DriveInfo, driveInfoType, ProviderInfo, providerInfoType } from './drive-info.ts';
export { HostInformationMessage } from './host-information-message.ts';
export type * from './host-port.ts';
export type * from './modules.ts';
export { allParameterSets, type ParameterMetadata, parameterMetadata } from './parameter-metadata.ts';
export { type ParameterType, ps } from './parameter-type.ts';
export { PathInfo, pathInfoType } from './path-info.ts';
export { PipelineStopped } from './pipeline-stopped.ts';
export {
  type EntryKey,
  expressionKey,
  nameKey,
  type PropertyArgument,
  readPropertyArguments,
} from './property-argument.ts';
export {
  evaluateFor,
  exceptionOfError,
  isScriptBlock,
  PropertyExpression,
  type PropertyResult,
  propertyExpression,
  propertyExpressionType,
  readProperty,
} from './property-expression.ts';
export type * from './provider.ts';
export type * from './shell.ts';
export { commandSyntax, displayOrder, parametersOfSet, type SetParameter, setSyntax, shownTypeName } from './syntax.ts';
export {
  decodeText,
  encodingByMark,
  encodingNamed,
  encodingOf,
  encodingType,
  type TextEncoding,
} from './text-encoding.ts';
export { Transcripts, type TranscriptWriter, transcripts } from './transcript.ts';
