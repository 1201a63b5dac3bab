import { defineCmdlet, ps } from '#cmdlet';
import { toInt32, type Value } from '#values';
import { RandomSample, randomNumber } from './random-picking.ts';
import { sessionRandom } from './random-source.ts';

/** Get-Random: random numbers, or some of the objects. */
export default defineCmdlet({
  name: 'Get-Random',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.Int32', 'System.Int64', 'System.Double'],
  parameters: {
    Maximum: { type: ps.object(), help: 'The number stays below this.' },
    SetSeed: {
      type: ps.net<Value>('int'),
      validate: { notNull: true },
      help: 'Makes the numbers that follow the same each time.',
    },
    Minimum: { type: ps.object(), help: 'The least number; 0 when left out.' },
    Count: { type: ps.int(), validate: { range: [1, 2147483647] }, help: 'How many numbers or objects.' },
    InputObject: { type: ps.array(ps.object()), validate: { allowNull: true }, help: 'The objects to choose from.' },
    Shuffle: { type: ps.switch(), help: 'Gives all objects in random order.' },
  },
  sets: {
    RandomNumberParameterSet: { Count: {}, Maximum: { position: 0 }, Minimum: {} },
    RandomListItemParameterSet: { Count: {}, InputObject: { mandatory: true, position: 0, from: 'pipeline' } },
    ShuffleParameterSet: {
      InputObject: { mandatory: true, position: 0, from: 'pipeline' },
      Shuffle: { mandatory: true },
    },
  },
  defaultSet: 'RandomNumberParameterSet',
  synopsis: 'Gets random numbers, or picks objects at random.',
  examples: [
    { does: 'A die', code: 'Get-Random -Minimum 1 -Maximum 7' },
    { does: 'Pick two', code: "'a', 'b', 'c' | Get-Random -Count 2" },
  ],
  begin(bound, context) {
    const random = context.shell.part(sessionRandom);
    if (bound.SetSeed instanceof Object || typeof bound.SetSeed === 'number') random.seed(toInt32(bound.SetSeed));
    const count =
      'Count' in bound && bound.Count !== undefined
        ? bound.Count
        : bound.set === 'ShuffleParameterSet'
          ? Number.MAX_SAFE_INTEGER
          : 1;
    return { sample: new RandomSample(count, random), random, count };
  },
  process(bound, _context, { sample }) {
    if (bound.set !== 'RandomNumberParameterSet') for (const object of bound.InputObject ?? [null]) sample.add(object);
  },
  end(bound, context, { sample, random, count }) {
    if (bound.set !== 'RandomNumberParameterSet') {
      context.writeAll(sample.values());
      return;
    }
    const next = randomNumber(bound.Minimum, bound.Maximum, random, context);
    for (let i = 0; i < count; i++) context.write(next());
  },
});
