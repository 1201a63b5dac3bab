import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { toText, type Value } from '#values';
import { objectComparer } from './object-comparer.ts';

/** Get-Unique: leaves out an object that equals the one before it. */
export default defineCmdlet({
  name: 'Get-Unique',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['gu'],
  parameters: {
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    AsString: { type: ps.switch(), help: 'Compares objects by their text.' },
    OnType: { type: ps.switch(), help: 'Gives one object of each type in a row.' },
    CaseInsensitive: { type: ps.switch(), help: 'Text that differs in case only counts as equal.' },
  },
  sets: {
    AsString: { AsString: {} },
    UniqueByType: { OnType: {} },
  },
  defaultSet: 'AsString',
  synopsis: 'Leaves out repeated objects of a sorted list.',
  examples: [{ does: 'Leave out repetitions', code: '1, 1, 2, 2, 3 | Get-Unique' }],
  begin(): { last: Value; started: boolean } {
    return { last: null, started: false };
  },
  process(bound, context, state) {
    const object = bound.InputObject;
    if (object === undefined || object === null) return;
    if (state.started && isSame(state.last, object, bound, context)) return;
    state.started = true;
    state.last = object;
    context.write(object);
  },
});

interface How {
  readonly AsString?: boolean | undefined;
  readonly OnType?: boolean | undefined;
  readonly CaseInsensitive?: boolean | undefined;
}

function isSame(left: Value, right: Value, how: How, context: CmdletContext): boolean {
  const { members } = context.shell;
  if (how.OnType) return members.typeNames(left)[0] === members.typeNames(right)[0];
  const compare = objectComparer(!how.CaseInsensitive);
  return how.AsString ? compare(toText(left), toText(right)) === 0 : compare(left, right) === 0;
}
