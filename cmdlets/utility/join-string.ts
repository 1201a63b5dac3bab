import { defineCmdlet, propertyExpression, propertyExpressionType, ps } from '#cmdlet';
import { formatOperator } from '#dotnet';
import { toText, type Value } from '#values';

/** Join-String: one text of many objects. */
export default defineCmdlet({
  name: 'Join-String',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.String'],
  parameters: {
    Property: {
      type: propertyExpressionType,
      position: 0,
      help: 'The property, or the script, that gives the text of each object.',
    },
    Separator: {
      type: ps.string(),
      position: 1,
      validate: { allowEmptyString: true },
      help: 'Stands between two texts; $OFS when left out.',
    },
    OutputPrefix: { type: ps.string(), aliases: ['op'], help: 'Stands before the whole text.' },
    OutputSuffix: { type: ps.string(), aliases: ['os'], help: 'Stands behind the whole text.' },
    SingleQuote: { type: ps.switch(), help: 'Puts each text in single quotes.' },
    DoubleQuote: { type: ps.switch(), help: 'Puts each text in double quotes.' },
    FormatString: { type: ps.string(), help: "A format such as '{0:N2}' for each object." },
    UseCulture: { type: ps.switch(), help: "Takes the current culture's list separator as delimiter." },
    InputObject: {
      type: ps.array(ps.psobject()),
      from: 'pipeline',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
  },
  sets: {
    default: {},
    SingleQuote: { SingleQuote: {} },
    DoubleQuote: { DoubleQuote: {} },
    Format: { FormatString: {} },
  },
  defaultSet: 'default',
  synopsis: 'Joins objects to one text.',
  examples: [
    { does: 'Join numbers', code: "1..3 | Join-String -Separator ', '" },
    { does: 'Join a property, in quotes', code: "'a', 'bb' | Join-String Length -SingleQuote -Separator ';'" },
  ],
  begin(bound, context) {
    const expression = bound.Property === undefined ? null : propertyExpression(bound.Property, 'Property', context);
    const texts: string[] = [];
    return { expression, texts };
  },
  process(bound, context, state) {
    for (const object of bound.InputObject ?? []) {
      if (object === null || object === undefined) continue;
      const value = state.expression ? (state.expression.first(object, context)?.value ?? null) : object;
      state.texts.push(decorated(value));
    }

    function decorated(value: Value): string {
      if (bound.set === 'Format' && bound.FormatString) return formatOperator(bound.FormatString, [value]);
      const text = toText(value);
      if (bound.set === 'SingleQuote' && bound.SingleQuote) return `'${text}'`;
      return bound.set === 'DoubleQuote' && bound.DoubleQuote ? `"${text}"` : text;
    }
  },
  end(bound, context, state) {
    const ofs = context.shell.variables.get('OFS');
    const separator = bound.Separator ?? (ofs === undefined || ofs === null ? '' : toText(ofs));
    context.write(`${bound.OutputPrefix ?? ''}${state.texts.join(separator)}${bound.OutputSuffix ?? ''}`);
  },
});
