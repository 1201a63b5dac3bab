import type { CommandAst, Extent, StreamName } from '#language';

/** An element of a command behind its name, as the binder sees it. Values stand in a parallel array, in the same order. */
export type ArgumentSpec =
  | {
      readonly kind: 'value';
      readonly extent: Extent /** Source text of a bare word or number, for native commands. */;
      readonly text: string | null;
    }
  | {
      readonly kind: 'parameter';
      readonly name: string;
      readonly extent: Extent;
      readonly hasValue: boolean;
      readonly text: string;
    }
  | { readonly kind: 'splat'; readonly extent: Extent; readonly name: string };

export interface RedirectionSpec {
  readonly from: StreamName;
  /** Null for a file; the file's name is a value of its own. */
  readonly to: StreamName | null;
  readonly append: boolean;
  readonly extent: Extent;
}

/** A place where a command is called. What is the same for every call of it is found once and kept in `cache`. */
export class CommandSite {
  readonly ast: CommandAst;
  readonly invocation: 'plain' | '&' | '.';
  /** Null when it is computed; then it is the first value. */
  readonly name: string | null;
  readonly arguments: readonly ArgumentSpec[];
  readonly redirections: readonly RedirectionSpec[];
  readonly extent: Extent;
  cache: unknown = null;

  constructor(
    ast: CommandAst,
    name: string | null,
    args: readonly ArgumentSpec[],
    redirections: readonly RedirectionSpec[],
  ) {
    this.ast = ast;
    this.invocation = ast.invocation;
    this.name = name;
    this.arguments = args;
    this.redirections = redirections;
    this.extent = { start: ast.start, end: ast.end };
  }
}

/** A pipeline: its commands, and whether an expression stands in front of them. */
export class PipelineSite {
  readonly fromExpression: boolean;
  readonly commands: readonly CommandSite[];
  readonly extent: Extent;
  readonly inputRedirections: readonly RedirectionSpec[];
  constructor(
    fromExpression: boolean,
    commands: readonly CommandSite[],
    extent: Extent,
    inputRedirections: readonly RedirectionSpec[],
  ) {
    this.fromExpression = fromExpression;
    this.commands = commands;
    this.extent = extent;
    this.inputRedirections = inputRedirections;
  }
}
