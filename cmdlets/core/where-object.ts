import {
  type AnyCmdlet,
  type BlockRunner,
  type CmdletContext,
  type ParameterDeclaration,
  ps,
  type SetMembership,
} from '#cmdlet';
import { matchText, regexFor } from '#dotnet';
import { compareOperator, contains, isInstance, NetType, toBoolean, toText, type Value } from '#values';

/** The simplified form's operators: parameter, and whether case counts. The set of each is named after it. */
const operators = [
  'EQ',
  'NE',
  'GT',
  'LT',
  'GE',
  'LE',
  'Like',
  'NotLike',
  'Match',
  'NotMatch',
  'Contains',
  'NotContains',
  'In',
  'NotIn',
] as const;
const aliases: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  operators.map(each => [each, [`I${each}`]]),
);

type Given = Readonly<Record<string, Value>>;

interface State {
  readonly runner: BlockRunner | null;
  readonly operator: OperatorName | null;
}

type OperatorName = (typeof operators)[number] | `C${(typeof operators)[number]}` | 'Is' | 'IsNot' | 'Not';

function compareWith(context: CmdletContext, operator: OperatorName, left: Value, right: Value): boolean {
  const caseSensitive = operator.startsWith('C') && operator !== 'Contains';
  const name = (caseSensitive ? operator.slice(1) : operator).toLowerCase();
  switch (name) {
    case 'match':
    case 'notmatch': {
      const found = matchText(regexFor(right, !caseSensitive), toText(left));
      if (found) context.shell.variables.set('Matches', found);
      return (found !== null) !== (name === 'notmatch');
    }
    case 'contains':
    case 'notcontains':
      return contains(left, right, !caseSensitive) !== (name === 'notcontains');
    case 'in':
    case 'notin':
      return contains(right, left, !caseSensitive) !== (name === 'notin');
    case 'is':
    case 'isnot':
      return isOfType(context, left, right) !== (name === 'isnot');
    case 'not':
      return !toBoolean(left);
    default:
      return toBoolean(compareOperator(name as Parameters<typeof compareOperator>[0], !caseSensitive, left, right));
  }
}

function isOfType(context: CmdletContext, value: Value, type: Value): boolean {
  const wanted =
    type instanceof NetType ? type : context.shell.types.resolveRequired(toText(type).replace(/^\[(.*)\]$/, '$1'));
  return value != null && isInstance(value, wanted);
}

const operatorSwitch = (help: string, names: readonly string[] = []): ParameterDeclaration<boolean> => ({
  type: ps.switch(),
  aliases: names,
  help,
});

const comparisons: Record<string, ParameterDeclaration<boolean>> = {};
const comparisonSets: Record<string, Record<string, SetMembership>> = {};
const operands: Record<string, SetMembership> = { Property: { mandatory: true, position: 0 }, Value: { position: 1 } };
for (const name of operators) {
  comparisons[name] = operatorSwitch(`Keeps objects whose property fits by -${name.toLowerCase()}.`, aliases[name]);
  comparisonSets[`${name}Set`] = { ...operands, [name]: name === 'EQ' ? {} : { mandatory: true } };
  comparisons[`C${name}`] = operatorSwitch(`The same as -${name}, and case counts.`);
  comparisonSets[`CaseSensitive${name}Set`] = { ...operands, [`C${name}`]: { mandatory: true } };
}

/** Parameters and sets are made from the table of operators, so their types are told here. */
const whereObject: AnyCmdlet = {
  name: 'Where-Object',
  module: 'Microsoft.PowerShell.Core',
  className: 'Microsoft.PowerShell.Commands.WhereObjectCommand',
  synopsis: 'Keeps the objects of the pipeline that fit.',
  parameters: {
    InputObject: { type: ps.psobject(), from: 'pipeline', help: 'The objects; usually they come from the pipeline.' },
    FilterScript: { type: ps.scriptBlock(), help: 'A block that says of each object ($_) whether it stays.' },
    Property: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'The property to look at.' },
    Value: { type: ps.object(), help: 'What the property is compared with.' },
    ...comparisons,
    Is: operatorSwitch('Keeps objects whose property is of a type.'),
    IsNot: operatorSwitch('Keeps objects whose property is not of a type.'),
    Not: operatorSwitch('Keeps objects whose property is false, null or empty.'),
  },
  sets: {
    ...comparisonSets,
    ScriptBlockSet: { FilterScript: { mandatory: true, position: 0 } },
    IsSet: { Property: { mandatory: true, position: 0 }, Value: { position: 1 }, Is: { mandatory: true } },
    IsNotSet: { Property: { mandatory: true, position: 0 }, Value: { position: 1 }, IsNot: { mandatory: true } },
    Not: { Property: { mandatory: true, position: 0 }, Not: { mandatory: true } },
  },
  defaultSet: 'EQSet',
  examples: [
    { does: 'Keep even numbers', code: '1..6 | Where-Object { $_ % 2 -eq 0 }' },
    { does: 'Compare a property', code: "'one', 'three', 'five' | Where-Object Length -gt 3" },
  ],
  begin(given: Given, context): State {
    const block = given['FilterScript'];
    if (block)
      return {
        runner: context.shell.blocks.runner(block as Parameters<typeof context.shell.blocks.runner>[0]),
        operator: null,
      };
    const names = [...Object.keys(comparisons), 'Is', 'IsNot', 'Not'];
    return { runner: null, operator: (names.find(name => given[name] === true) as OperatorName | undefined) ?? null };
  },
  process(given: Given, context, state: State) {
    const input = given['InputObject'];
    if (state.runner) {
      const verdict = new Verdict();
      state.runner.run(input, verdict);
      if (verdict.value) context.write(input);
      return;
    }
    if (input === undefined) return;
    const left = input == null ? null : context.shell.members.get(input, toText(given['Property']));
    const fits =
      state.operator === null && !context.isBound('Value')
        ? toBoolean(left)
        : compareWith(context, state.operator ?? 'EQ', left ?? null, given['Value'] ?? null);
    if (fits) context.write(input);
  },
};

export default whereObject;

/** Is what a block writes true, as a condition would see it? */
class Verdict {
  #first: Value = undefined;
  #count = 0;
  write(value: Value): void {
    if (this.#count++ === 0) this.#first = value;
  }
  get value(): boolean {
    return this.#count > 1 || (this.#count === 1 && toBoolean(this.#first));
  }
}
