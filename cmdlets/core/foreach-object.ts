import { type BlockRunner, type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { toText, type Value } from '#values';

/** What the simplified form does with an object: calls a method with arguments, or reads a property. */
function applyMember(context: CmdletContext, input: Value, name: string, args: readonly Value[] | undefined): void {
  const { members } = context.shell;
  if (input == null) {
    const record = context.error(
      'System.Management.Automation.PSArgumentNullException',
      'Cannot process argument because the value of argument "InputObject" is null. Change the value of argument "InputObject" to a non-null value.',
      'InputObjectIsNull',
      'InvalidArgument',
    );
    if (input === undefined || args) context.writeError(record);
    return;
  }
  const member = members.find(input, name);
  if (args || member?.kind.endsWith('Method')) {
    writeUnrolled(context, members.invoke(input, name, [...(args ?? [])]));
    return;
  }
  writeUnrolled(context, members.get(input, name) ?? null);
}

function writeUnrolled(context: CmdletContext, value: Value): void {
  if (value === undefined) return;
  if (Array.isArray(value)) context.writeAll(value);
  else context.write(value);
}

interface Runners {
  readonly begin: readonly BlockRunner[];
  readonly process: readonly BlockRunner[];
  readonly end: readonly BlockRunner[];
}

const sinkOf = (context: CmdletContext): { write(value: Value): void } => ({ write: value => context.write(value) });

export default defineCmdlet({
  name: 'ForEach-Object',
  module: 'Microsoft.PowerShell.Core',
  className: 'Microsoft.PowerShell.Commands.ForEachObjectCommand',
  synopsis: 'Does something with each object of the pipeline.',
  parameters: {
    InputObject: { type: ps.psobject(), from: 'pipeline', help: 'The objects; usually they come from the pipeline.' },
    Process: {
      type: ps.array(ps.scriptBlock()),
      validate: { allowNull: true, allowEmptyCollection: true },
      help: 'What to do with each object, which is $_ there. With several blocks the first runs before all objects and the last after them.',
    },
    Begin: { type: ps.scriptBlock(), help: 'Runs once before the first object.' },
    End: { type: ps.scriptBlock(), help: 'Runs once after the last object.' },
    RemainingScripts: {
      type: ps.array(ps.scriptBlock()),
      validate: { allowNull: true, allowEmptyCollection: true },
      help: 'Further blocks that -Process did not take.',
    },
    MemberName: {
      type: ps.string(),
      validate: { notNullOrEmpty: true },
      wildcards: true,
      help: 'The property to read, or the method to call.',
    },
    ArgumentList: { type: ps.array(ps.object()), aliases: ['Args'], help: 'Arguments of the method.' },
  },
  sets: {
    ScriptBlockSet: {
      Process: { mandatory: true, position: 0 },
      Begin: {},
      End: {},
      RemainingScripts: { remaining: true },
    },
    PropertyAndMethodSet: { MemberName: { mandatory: true, position: 0 }, ArgumentList: { remaining: true } },
  },
  defaultSet: 'ScriptBlockSet',
  shouldProcess: 'medium',
  examples: [
    { does: 'Double some numbers', code: '1..3 | ForEach-Object { $_ * 2 }' },
    { does: 'Read a property of each object', code: "'one', 'three' | ForEach-Object Length" },
    {
      does: 'Add up, with a start and an end',
      code: '1..4 | ForEach-Object -Begin { $sum = 0 } -Process { $sum += $_ } -End { $sum }',
    },
  ],
  begin(bound, context): Runners | null {
    if (bound.set !== 'ScriptBlockSet') return null;
    const { blocks } = context.shell;
    const all = [...(bound.Process ?? []), ...(bound.RemainingScripts ?? [])];
    // With neither -Begin nor -End, two blocks are begin and process, three or more begin, process and end.
    const named = context.isBound('Begin') || context.isBound('End');
    const begin = bound.Begin ? [bound.Begin] : !named && all.length > 1 ? all.splice(0, 1) : [];
    const end = bound.End ? [bound.End] : !named && all.length > 1 ? all.splice(-1, 1) : [];
    const runners = (list: typeof all): BlockRunner[] =>
      list.filter(block => block != null).map(block => blocks.runner(block));
    const made = { begin: runners(begin), process: runners(all), end: runners(end) };
    for (const runner of made.begin) runner.run(null, sinkOf(context));
    return made;
  },
  process(bound, context, runners) {
    if (bound.set === 'ScriptBlockSet') {
      const sink = sinkOf(context);
      for (const runner of runners?.process ?? [])
        runner.run(context.expectingInput ? bound.InputObject : (bound.InputObject ?? null), sink);
      return;
    }
    const target = bound.InputObject;
    if (
      target != null &&
      !context.shouldProcess(`InputObject: ${toText(target)}`, describe(bound.MemberName, bound.ArgumentList))
    )
      return;
    applyMember(context, target, bound.MemberName, bound.ArgumentList);
  },
  end(_bound, context, runners) {
    for (const runner of runners?.end ?? []) runner.run(null, sinkOf(context));
  },
});

function describe(member: string, args: readonly Value[] | undefined): string {
  return args
    ? `Call method '${member}' with arguments ${args.map(each => toText(each)).join(', ')}`
    : `Retrieve the value for property '${member}'`;
}
