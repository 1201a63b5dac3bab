import { defineCmdlet, ps } from '#cmdlet';
import type { Value } from '#values';

/** Runs a script block here; there are no remote computers. */
export default defineCmdlet({
  name: 'Invoke-Command',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Runs a script block here; there are no remote computers.',
  aliases: ['icm'],
  parameters: {
    ScriptBlock: { type: ps.scriptBlock(), aliases: ['Command'], validate: { notNull: true }, help: 'What is run.' },
    NoNewScope: { type: ps.switch(), help: 'Runs it in the current scope.' },
    InputObject: { type: ps.psobject(), from: 'pipeline', help: 'Objects that the block gets as $input.' },
    ArgumentList: { type: ps.array(ps.object()), aliases: ['Args'], help: 'Arguments of the block.' },
  },
  sets: {
    InProcess: { ScriptBlock: { mandatory: true, position: 0 }, NoNewScope: {} },
  },
  defaultSet: 'InProcess',
  examples: [
    { does: 'Run a block with arguments', code: 'Invoke-Command { param($a, $b) $a + $b } -ArgumentList 1, 2' },
  ],
  begin() {
    const input: Value[] = [];
    return { input };
  },
  process(bound, context, { input }) {
    if (context.expectingInput) input.push(bound.InputObject);
  },
  end(bound, context, { input }) {
    context.shell.blocks.invoke(bound.ScriptBlock, {
      args: bound.ArgumentList ?? [],
      ...(input.length > 0 ? { input } : {}),
      scope: bound.NoNewScope ? 'caller' : 'child',
      write: value => context.write(value),
    });
  },
});
