import { defineCmdlet, ps } from '#cmdlet';
import { RandomSample, randomNumber } from './random-picking.ts';
import { RandomNumbers } from './random-source.ts';

/** Get-SecureRandom: random numbers or picks objects that nobody can foresee. */
export default defineCmdlet({
  name: 'Get-SecureRandom',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.Int32', 'System.Int64', 'System.Double'],
  parameters: {
    Maximum: { type: ps.object(), help: 'The number stays below this.' },
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
  synopsis: 'Gets random numbers from the source that is fit for secrets, or picks objects with it.',
  examples: [
    { does: 'A die', code: 'Get-SecureRandom -Minimum 1 -Maximum 7' },
    { does: 'Pick two', code: "'a', 'b', 'c' | Get-SecureRandom -Count 2" },
  ],
  begin(bound) {
    const random = new RandomNumbers();
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
