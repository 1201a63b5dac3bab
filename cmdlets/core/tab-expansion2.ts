import { defineCmdlet, ps } from '#cmdlet';
import { complete } from '#completion';
import { CommandCompletion, CompletionResult, newCollection } from '#dotnet';
import { raiseRuntime } from '#values';

/** What the line editor asks at Tab: what could stand at a place in a text. */
export default defineCmdlet({
  name: 'TabExpansion2',
  module: '',
  synopsis: 'Says what could stand at a place in a script.',
  outputs: ['System.Management.Automation.CommandCompletion'],
  parameters: {
    inputScript: { type: ps.string(), validate: { allowEmptyString: true }, help: 'The text.' },
    cursorColumn: {
      type: ps.int(),
      help: 'The place in the text, counted from zero; its end when left out.',
      defaultText: '$inputScript.Length',
    },
    ast: { type: ps.net('System.Management.Automation.Language.Ast'), help: 'The text as a syntax tree.' },
    tokens: { type: ps.array(ps.object()), help: 'The tokens of the tree.' },
    positionOfCursor: { type: ps.object(), help: 'The place in the tree.' },
    options: { type: ps.hashtable(), help: 'Taken for compatibility.' },
  },
  sets: {
    ScriptInputSet: {
      inputScript: { mandatory: true, position: 0 },
      cursorColumn: { position: 1 },
      options: { position: 2 },
    },
    AstInputSet: {
      ast: { mandatory: true, position: 0 },
      tokens: { mandatory: true, position: 1 },
      positionOfCursor: { mandatory: true, position: 2 },
      options: { position: 3 },
    },
  },
  defaultSet: 'ScriptInputSet',
  examples: [
    { does: 'See what begins like a word', code: "(TabExpansion2 'Get-Chi').CompletionMatches" },
    { does: 'Complete in the middle of a line', code: "TabExpansion2 'Get-ChildItem -Pa | Out-Null' 17" },
  ],
  process(bound, context) {
    const { shell } = context;
    const read = (value: object, name: string): number => Number(shell.members.get(value, name) ?? 0);
    const script = bound.set === 'ScriptInputSet';
    const text = script ? bound.inputScript : String(shell.members.invoke(bound.ast, 'ToString', []));
    const cursor = script ? (bound.cursorColumn ?? text.length) : read(Object(bound.positionOfCursor), 'Offset');
    if (cursor < 0 || cursor > text.length) refuse(cursor);
    const { start, length, matches } = complete(shell, text, cursor);
    const results = matches.map(each => new CompletionResult(each.text, each.listText, each.kind, each.tooltip));
    const type = shell.types.resolveRequired('System.Management.Automation.CompletionResult');
    context.write(new CommandCompletion(start, length, newCollection(results, type)));
  },
});

function refuse(cursor: number): never {
  const message = `Exception calling "CompleteInput" with "3" argument(s): "The cursor index '${cursor}' is not within the script."`;
  return raiseRuntime('PSArgumentException', message, 'NotSpecified', { type: 'MethodInvocationException' });
}
