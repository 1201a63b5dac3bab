import {
  allParameterSets,
  type CommandMetadata,
  type ConfirmImpact,
  commonParameters,
  type ParameterMetadata,
  type SetMembership,
  type Validation,
} from '#cmdlet';
import type { AttributeAst, ParameterAst, TypeConstraintAst } from '#language';
import { booleanType, type NetType, objectType, ScriptBlock, SwitchParameter, switchParameterType, toInt32, toText, type Value } from '#values';
import { typeNameText } from '../operators/types.ts';
import type { RuntimeScriptBlock } from '../script-block.ts';
import { type AttributeArguments, attributeArguments, attributeName } from './attribute-arguments.ts';

/** The metadata of a script function, script file or script block, from its param block. */
export function functionMetadata(block: RuntimeScriptBlock, name: string): CommandMetadata {
  const parameters = block.ast.param?.parameters ?? [];
  const blockAttributes = block.ast.param?.attributes.length ? block.ast.param.attributes : block.ast.attributes;
  const binding = blockAttributes.find(each => attributeName(each) === 'cmdletbinding');
  const options = binding ? attributeArguments(block, binding) : null;
  const isCmdlet =
    binding !== undefined ||
    parameters.some(parameter => parameter.attributes.some(each => attributeName(each) === 'parameter'));
  const positionalBinding = flag(options, 'positionalbinding', true);
  const list = parameters.map(parameter => parameterOf(block, parameter));
  const explicit = list.some(each => [...each.sets.values()].some(membership => membership.position !== undefined));
  const placed = positionalBinding && !explicit ? withPositions(list) : list;
  const supportsShouldProcess = flag(options, 'supportsshouldprocess', false);
  const supportsPaging = flag(options, 'supportspaging', false);
  const defaultSet = options?.named.get('defaultparametersetname');
  return {
    name,
    parameters: placed,
    common: isCmdlet ? commonParameters({ shouldProcess: supportsShouldProcess, paging: supportsPaging }) : [],
    sets: setNames(placed, defaultSet === undefined ? null : toText(defaultSet)),
    defaultSet: defaultSet === undefined ? allParameterSets : toText(defaultSet),
    isCmdlet,
    supportsShouldProcess,
    confirmImpact: impact(options?.named.get('confirmimpact')),
    positionalBinding,
    supportsPaging,
    outputs: blockAttributes
      .filter(each => attributeName(each) === 'outputtype')
      .flatMap(each => attributeArguments(block, each).positional.map(value => toText(value))),
  };
}

function flag(args: AttributeArguments | null, name: string, otherwise: boolean): boolean {
  const value = args?.named.get(name);
  return value === undefined
    ? otherwise
    : value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

function impact(value: Value): ConfirmImpact {
  switch (toText(value).toLowerCase()) {
    case 'none':
      return 'None';
    case 'low':
      return 'Low';
    case 'high':
      return 'High';
    default:
      return 'Medium';
  }
}

function setNames(parameters: readonly ParameterMetadata[], defaultSet: string | null): string[] {
  const names = new Map<string, string>();
  for (const parameter of parameters)
    for (const set of parameter.sets.keys()) if (set !== allParameterSets) names.set(set.toLowerCase(), set);
  if (defaultSet !== null && !names.has(defaultSet.toLowerCase())) names.set(defaultSet.toLowerCase(), defaultSet);
  // The default set is the first that Get-Command lists.
  const rank = (set: string): number => (set.toLowerCase() === defaultSet?.toLowerCase() ? 0 : 1);
  return names.size > 0 ? [...names.values()].sort((a, b) => rank(a) - rank(b)) : [allParameterSets];
}

/** Without explicit positions the parameters have them in order; switches have none. */
function withPositions(parameters: readonly ParameterMetadata[]): ParameterMetadata[] {
  let next = 0;
  return parameters.map(parameter => {
    if (parameter.isSwitch) return parameter;
    const position = next++;
    return {
      ...parameter,
      sets: new Map([...parameter.sets].map(([set, membership]) => [set, { ...membership, position }])),
    };
  });
}

function parameterOf(block: RuntimeScriptBlock, node: ParameterAst): ParameterMetadata {
  const constraint = node.attributes.find((each): each is TypeConstraintAst => each.kind === 'TypeConstraint');
  const netType: NetType = constraint ? block.engine.typeNamed(constraint.typeName, block.unit) : objectType;
  const attributes = node.attributes.filter((each): each is AttributeAst => each.kind === 'Attribute');
  const sets = new Map<string, SetMembership>();
  const aliases: string[] = [];
  let validate: Validation | null = null;
  let names: string[] | null = null;
  let completer: ParameterMetadata['completer'];
  let help = '';
  let hidden = false;
  for (const attribute of attributes) {
    const args = attributeArguments(block, attribute);
    const name = attributeName(attribute);
    if (name === 'parameter') {
      const set = args.named.get('parametersetname');
      sets.set(set === undefined ? allParameterSets : toText(set), membership(args));
      help = toText(args.named.get('helpmessage') ?? help);
      hidden ||= flag(args, 'dontshow', false);
    } else if (name === 'alias') aliases.push(...args.positional.map(value => toText(value)));
    else if (name === 'argumentcompleter' || name === 'argumentcompletions') completer = completerOf(args);
    else if (name === 'validateset') names = args.positional.map(value => toText(value));
    else validate = validationRules(validate, name, args);
  }
  if (sets.size === 0) sets.set(allParameterSets, {});
  const typeName = constraint ? typeNameText(constraint.typeName) : 'object';
  return {
    name: node.name.path,
    aliases,
    type: names ? { typeName, names } : { typeName },
    netType,
    isSwitch: netType === switchParameterType,
    validate,
    attributes: [],
    sets,
    help,
    hidden,
    wildcards: attributes.some(each => attributeName(each) === 'supportswildcards'),
    secret: netType.fullName === 'System.Security.SecureString' || netType.fullName.endsWith('.PSCredential'),
    defaultText: node.defaultValue
      ? block.unit.source.text.slice(node.defaultValue.start, node.defaultValue.end)
      : null,
    dynamic: false,
    complete: null,
    ...(completer === undefined ? {} : { completer }),
  };
}

/** `[ArgumentCompleter({ … })]` or `[ArgumentCompletions('a', 'b')]`. */
function completerOf({ positional }: AttributeArguments): ParameterMetadata['completer'] {
  const [first] = positional;
  return first instanceof ScriptBlock ? first : positional.map(value => toText(value));
}

function membership(args: AttributeArguments): SetMembership {
  const byValue = flag(args, 'valuefrompipeline', false);
  const byName = flag(args, 'valuefrompipelinebypropertyname', false);
  const position = args.named.get('position');
  return {
    mandatory: flag(args, 'mandatory', false),
    ...(position === undefined ? {} : { position: toInt32(position) }),
    ...(byValue || byName
      ? {
          from:
            byValue && byName
              ? ('pipelineOrPropertyName' as const)
              : byValue
                ? ('pipeline' as const)
                : ('propertyName' as const),
        }
      : {}),
    remaining: flag(args, 'valuefromremainingarguments', false),
  };
}

const bounds = (args: AttributeArguments): [number, number] => [
  toInt32(args.positional[0]),
  args.positional.length > 1 ? toInt32(args.positional[1]) : toInt32(args.positional[0]),
];

export function validationRules(before: Validation | null, name: string, args: AttributeArguments): Validation | null {
  const rules = before ?? {};
  switch (name) {
    case 'validaterange':
      return { ...rules, range: rangeOf(args) };
    case 'validatelength':
      return { ...rules, length: bounds(args) };
    case 'validatecount':
      return { ...rules, count: bounds(args) };
    case 'validatepattern':
      return { ...rules, pattern: toText(args.positional[0]) };
    case 'validatescript':
      return { ...rules, script: args.positional[0] as NonNullable<Validation['script']> };
    case 'validatenotnull':
      return { ...rules, notNull: true };
    case 'validatenotnullorempty':
      return { ...rules, notNullOrEmpty: true };
    case 'validatenotnullorwhitespace':
      return { ...rules, notNullOrWhiteSpace: true };
    case 'allownull':
      return { ...rules, allowNull: true };
    case 'allowemptystring':
      return { ...rules, allowEmptyString: true };
    case 'allowemptycollection':
      return { ...rules, allowEmptyCollection: true };
    default:
      return before;
  }
}

function rangeOf(args: AttributeArguments): readonly [number, number] {
  const [first, second] = args.positional;
  if (second === undefined) {
    const kind = toText(first).toLowerCase();
    if (kind === 'positive') return [1, Number.POSITIVE_INFINITY];
    if (kind === 'nonnegative') return [0, Number.POSITIVE_INFINITY];
    if (kind === 'negative') return [Number.NEGATIVE_INFINITY, -1];
    return [Number.NEGATIVE_INFINITY, 0];
  }
  return [Number(toText(first)), Number(toText(second))];
}

/** The value of a parameter that was neither given nor has a default. */
export function unsetValue(type: NetType): Value {
  if (type === booleanType) return false;
  if (type === switchParameterType) return new SwitchParameter(false);
  return type.defaultValue();
}
