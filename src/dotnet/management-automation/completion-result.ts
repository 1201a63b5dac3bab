import { type EnumValue, method, NetObject, NetType, objectType, property, raiseRuntime, type Value } from '#values';
import { enumOf } from '../enum-types.ts';

const automation = 'System.Management.Automation.';
const kindName = `${automation}CompletionResultType`;

export const completionResultType: NetType = new NetType({
  fullName: `${automation}CompletionResult`,
  base: objectType,
  members: () => ({
    constructors: [
      method(
        `${automation}CompletionResult new(string completionText, string listItemText, ${kindName} resultType, string toolTip)`,
        (text: string, listText: string, kind: EnumValue, tooltip: string) =>
          new CompletionResult(
            required(text, 'completionText'),
            required(listText, 'listItemText'),
            kind,
            required(tooltip, 'toolTip'),
          ),
      ),
      method(`${automation}CompletionResult new(string completionText)`, (text: string) => {
        const given = required(text, 'completionText');
        return new CompletionResult(given, given, 'Text', given);
      }),
    ],
    properties: [
      property('string CompletionText', (self: CompletionResult) => self.text),
      property('string ListItemText', (self: CompletionResult) => self.listText),
      property(`${kindName} ResultType`, (self: CompletionResult) => self.kind),
      property('string ToolTip', (self: CompletionResult) => self.tooltip),
    ],
  }),
});

function required(text: string | null, name: string): string {
  if (text !== null && text !== '') return text;
  const message = `Cannot process argument because the value of argument "${name}" is null. Change the value of argument "${name}" to a non-null value.`;
  return raiseRuntime('ArgumentNull', message, 'InvalidArgument', { type: 'PSArgumentNullException' });
}

/** One match: what replaces the word, what a list shows, and what explains it. */
export class CompletionResult extends NetObject {
  readonly text: string;
  readonly listText: string;
  readonly kind: EnumValue;
  readonly tooltip: string;
  constructor(text: string, listText: string, kind: EnumValue | string, tooltip: string) {
    super();
    this.text = text;
    this.listText = listText;
    this.kind = typeof kind === 'string' ? enumOf(kindName, kind) : kind;
    this.tooltip = tooltip;
  }
  get netType(): NetType {
    return completionResultType;
  }
}

export const commandCompletionType: NetType = new NetType({
  fullName: `${automation}CommandCompletion`,
  base: objectType,
  members: () => ({
    properties: [
      property(
        'int CurrentMatchIndex',
        (self: CommandCompletion) => self.current,
        (self: CommandCompletion, value: number) => {
          self.current = value;
        },
      ),
      property(
        'int ReplacementIndex',
        (self: CommandCompletion) => self.start,
        (self: CommandCompletion, value: number) => {
          self.start = value;
        },
      ),
      property(
        'int ReplacementLength',
        (self: CommandCompletion) => self.length,
        (self: CommandCompletion, value: number) => {
          self.length = value;
        },
      ),
      property(
        `System.Collections.ObjectModel.Collection[${automation}CompletionResult] CompletionMatches`,
        (self: CommandCompletion) => self.matches,
        (self: CommandCompletion, value: Value) => {
          self.matches = value;
        },
      ),
    ],
    methods: [
      method(`${automation}CompletionResult GetNextResult(bool forward)`, (self: CommandCompletion, forward: boolean) =>
        self.next(forward),
      ),
    ],
  }),
});

/** All matches for a place in a text, and the part of the text that they replace; -1 for both where there is no such part. */
export class CommandCompletion extends NetObject {
  start: number;
  length: number;
  /** A collection of CompletionResult. */
  matches: Value;
  /** The match that GetNextResult gave last; -1 before the first. */
  current = -1;
  constructor(start: number, length: number, matches: Value) {
    super();
    this.start = start;
    this.length = length;
    this.matches = matches;
  }
  get netType(): NetType {
    return commandCompletionType;
  }

  /** Goes round the matches, forwards or back. */
  next(forward: boolean): Value {
    const list = this.matches instanceof NetObject ? [...(this.matches.enumerate?.() ?? [])] : [];
    if (list.length === 0) return null;
    const from = this.current < 0 && !forward ? 0 : this.current;
    this.current = (from + (forward ? 1 : -1) + list.length) % list.length;
    return list[this.current] ?? null;
  }
}
