import type { AnyCmdlet, CommandInfo, CommandMetadata } from '#cmdlet';
import { type CommentHelp, commentHelpOf } from './comment-help.ts';

/** Everything that help says about one command. */
export interface HelpTopic {
  readonly name: string;
  readonly category: string;
  readonly moduleName: string;
  readonly metadata: CommandMetadata;
  readonly aliases: readonly string[];
  /** Null for a function that says nothing about itself: help is then made of its parameters alone. */
  readonly content: CommentHelp | null;
}

/** The help of a command; null for what has none (a program). */
export function helpTopicOf(command: CommandInfo, aliases: readonly string[]): HelpTopic | null {
  const target = command.resolved ?? command;
  const { metadata } = target;
  if (!metadata) return null;
  return {
    name: target.name,
    category: target.commandType,
    moduleName: target.moduleName,
    metadata,
    aliases,
    content: target.declaration ? contentOf(target.declaration) : target.script ? commentHelpOf(target.script) : null,
  };
}

/** A declaration says the same things in other places. */
function contentOf(declaration: AnyCmdlet): CommentHelp {
  return {
    synopsis: declaration.synopsis,
    description: declaration.description ?? declaration.synopsis,
    parameters: new Map(Object.entries(declaration.parameters).map(([name, each]) => [name.toLowerCase(), each.help])),
    examples: declaration.examples.map(({ does, code }) => ({
      introduction: 'PS > ',
      code,
      remarks: does.endsWith('?') ? does : `${does}.`,
    })),
    inputs: [],
    outputs: declaration.outputs ?? [],
    notes: null,
    links: declaration.links ?? [],
    component: null,
    role: null,
    functionality: null,
  };
}
