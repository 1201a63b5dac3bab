import {
  type CmdletContext,
  defineCmdlet,
  type PropertyExpression,
  propertyExpression,
  propertyExpressionType,
  ps,
} from '#cmdlet';
import { toText, type Value } from '#values';
import { type Measures, NumberStatistics, numberInfo } from './number-statistics.ts';
import { TextStatistics, textInfo } from './text-statistics.ts';

interface Column {
  readonly name: string | null;
  count: number;
  readonly numbers: NumberStatistics;
  readonly text: TextStatistics;
}

interface State {
  readonly expressions: readonly PropertyExpression[] | null;
  readonly columns: Map<string, Column>;
  readonly measures: Measures;
}

/** Measure-Object: counts, sums and extremes of numbers, or lines, words and characters of text. */
export default defineCmdlet({
  name: 'Measure-Object',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['measure'],
  outputs: [
    'Microsoft.PowerShell.Commands.GenericMeasureInfo',
    'Microsoft.PowerShell.Commands.TextMeasureInfo',
    'Microsoft.PowerShell.Commands.GenericObjectMeasureInfo',
  ],
  parameters: {
    Property: {
      type: ps.array(propertyExpressionType),
      position: 0,
      validate: { notNullOrEmpty: true },
      help: 'The properties to measure; the objects themselves when left out.',
    },
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    StandardDeviation: { type: ps.switch(), help: 'The standard deviation of a sample.' },
    Sum: { type: ps.switch(), help: 'The sum.' },
    AllStats: { type: ps.switch(), help: 'Sum, average, least, greatest and standard deviation.' },
    Average: { type: ps.switch(), help: 'The arithmetic mean.' },
    Maximum: { type: ps.switch(), help: 'The greatest value.' },
    Minimum: { type: ps.switch(), help: 'The least value.' },
    Line: { type: ps.switch(), help: 'Counts lines of text.' },
    Word: { type: ps.switch(), help: 'Counts words of text.' },
    Character: { type: ps.switch(), help: 'Counts characters of text.' },
    IgnoreWhiteSpace: { type: ps.switch(), help: 'Does not count white space as characters.' },
  },
  sets: {
    GenericMeasure: { AllStats: {}, Average: {}, Maximum: {}, Minimum: {}, StandardDeviation: {}, Sum: {} },
    TextMeasure: { Character: {}, IgnoreWhiteSpace: {}, Line: {}, Word: {} },
  },
  defaultSet: 'GenericMeasure',
  synopsis: 'Counts objects and computes sums, averages and extremes.',
  examples: [
    { does: 'Sum numbers', code: '1..10 | Measure-Object -Sum -Average' },
    { does: 'Count words', code: "'one two', 'three' | Measure-Object -Word" },
  ],
  begin(bound, context): State {
    const expressions = bound.Property?.map(each => propertyExpression(each, 'Property', context)) ?? null;
    const columns = new Map<string, Column>();
    if (!expressions) columns.set('', newColumn(null));
    const numeric = bound.set === 'GenericMeasure' ? bound : null;
    const all = numeric?.AllStats ?? false;
    const measures = {
      sum: all || (numeric?.Sum ?? false),
      average: all || (numeric?.Average ?? false),
      maximum: all || (numeric?.Maximum ?? false),
      minimum: all || (numeric?.Minimum ?? false),
      deviation: all || (numeric?.StandardDeviation ?? false),
    };
    return { expressions, columns, measures };
  },
  process(bound, context, state) {
    const object = bound.InputObject;
    if (object === undefined || object === null) return;
    const text = bound.set === 'TextMeasure';
    const whole = state.columns.get('');
    if (!state.expressions) {
      if (whole) measure(whole, object, text, state, context);
      return;
    }
    for (const expression of state.expressions) {
      for (const result of expression.read(object, context)) {
        const key = result.name.toLowerCase();
        let column = state.columns.get(key);
        if (!column) state.columns.set(key, (column = newColumn(result.name)));
        measure(column, result.value, text, state, context);
      }
    }
  },
  end(bound, context, state) {
    for (const { name, count, numbers, text } of state.columns.values()) {
      if (bound.set === 'TextMeasure') {
        const { Line, Word, Character } = bound;
        context.write(
          textInfo(
            text,
            name,
            { line: Line ?? false, word: Word ?? false, character: Character ?? false },
            bound.IgnoreWhiteSpace ?? false,
          ),
        );
      } else context.write(numberInfo(numbers, count, name, state.measures));
    }
  },
});

function newColumn(name: string | null): Column {
  return { name, count: 0, numbers: new NumberStatistics(), text: new TextStatistics() };
}

function measure(column: Column, value: Value, text: boolean, state: State, context: CmdletContext): void {
  column.count++;
  if (value === null || value === undefined) return;
  if (text) {
    column.text.add(toText(value));
    return;
  }
  const { measures } = state;
  if ((measures.sum || measures.average || measures.deviation) && !column.numbers.addNumber(value, context)) {
    const type = 'System.Management.Automation.PSInvalidOperationException';
    const message = `Input object "${toText(value)}" is not numeric.`;
    context.writeError(context.error(type, message, 'NonNumericInputObject', 'InvalidType', value));
  }
  if (measures.maximum || measures.minimum) column.numbers.addValue(value, context);
}
