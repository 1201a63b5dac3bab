export {
  type CommentHelp,
  commentHelpOf,
  type HelpExample,
  parseCommentHelp,
  type ScriptPlace,
} from './comment-help.ts';
export { type HelpView, helpLines, parameterHelp } from './help-lines.ts';
export { HelpObject, ParameterHelpObject, parameterObject } from './help-object.ts';
export { type HelpTopic, helpTopicOf } from './help-topic.ts';
export { listedParameters } from './parameter-facts.ts';
export { plainHelpLines, plainParameterLines } from './plain-help-lines.ts';
export type { HelpLine } from './text-lines.ts';
