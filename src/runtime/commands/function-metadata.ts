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
import { type NetType, objectType, ScriptBlock, switchParameterType, toInt32, toText, type Value } from '#values';
import type { ArgumentAttribute } from '../binding/checks/argument-attribute.ts';
import { argumentAttribute } from '../binding/checks/attribute-factory.ts';
import { noChecks, type ParameterChecks, type ScriptParameter } from '../binding/checks/parameter-checks.ts';
import { typeNameText } from '../operators/types.ts';
import type { RuntimeScriptBlock } from '../script-block.ts';
import { type AttributeArguments, attributeArguments, attributeName, attributeObjects } from './attribute-arguments.ts';

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
  const placed = placedParameters(block, parameters, positionalBinding);
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

/** Without explicit positions the parameters have them in order; switches have none. */
function placedParameters(
  block: RuntimeScriptBlock,
  nodes: readonly ParameterAst[],
  positionalBinding: boolean,
): ScriptParameter[] {
  const isPosition = ({ name }: { readonly name: string }): boolean => name.toLowerCase() === 'position';
  const explicit = nodes.some(node =>
    node.attributes.some(each => each.kind === 'Attribute' && each.named.some(isPosition)),
  );
  const isSwitch = (node: ParameterAst): boolean =>
    node.attributes.some(
      each => each.kind === 'TypeConstraint' && /^(switch|(.*\.)?switchparameter)$/i.test(each.typeName.name),
    );
  let next = 0;
  return nodes.map(node => parameterOf(block, node, positionalBinding && !explicit && !isSwitch(node) ? next++ : null));
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

/** The sets that parameters name; the default one first. */
export function setNames(parameters: readonly ParameterMetadata[], defaultSet: string | null): string[] {
  const names = new Map<string, string>();
  for (const parameter of parameters)
    for (const set of parameter.sets.keys()) if (set !== allParameterSets) names.set(set.toLowerCase(), set);
  if (defaultSet !== null && defaultSet !== allParameterSets && !names.has(defaultSet.toLowerCase()))
    names.set(defaultSet.toLowerCase(), defaultSet);
  // The default set is the first that Get-Command lists.
  const rank = (set: string): number => (set.toLowerCase() === defaultSet?.toLowerCase() ? 0 : 1);
  return names.size > 0 ? [...names.values()].sort((a, b) => rank(a) - rank(b)) : [allParameterSets];
}

/** `position`: the one that it has where no parameter says its own. */
function parameterOf(block: RuntimeScriptBlock, node: ParameterAst, position: number | null): ScriptParameter {
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
    else validate = relaxations(validate, name);
  }
  if (sets.size === 0) sets.set(allParameterSets, {});
  if (position !== null) for (const [set, each] of sets) sets.set(set, { ...each, position });
  const typeName = constraint ? typeNameText(constraint.typeName) : 'object';
  return {
    name: node.name.path,
    aliases,
    type: names ? { typeName, names } : { typeName },
    netType,
    isSwitch: netType === switchParameterType,
    validate,
    checks: parameterChecks(block, node),
    get attributes(): readonly Value[] {
      return attributeObjects(
        block,
        attributes.filter(each => !/^(parameter|alias)$/.test(attributeName(each))),
      );
    },
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

/** What Mandatory forbids otherwise. */
function relaxations(before: Validation | null, name: string): Validation | null {
  switch (name) {
    case 'allownull':
      return { ...before, allowNull: true };
    case 'allowemptystring':
      return { ...before, allowEmptyString: true };
    case 'allowemptycollection':
      return { ...before, allowEmptyCollection: true };
    default:
      return before;
  }
}

/** The attributes that check and change what the parameter is given, on both sides of its type. */
function parameterChecks(block: RuntimeScriptBlock, node: ParameterAst): ParameterChecks {
  const lists: { outer: ArgumentAttribute[]; inner: ArgumentAttribute[] } = { outer: [], inner: [] };
  let typed = false;
  for (const each of node.attributes) {
    if (each.kind === 'TypeConstraint') {
      typed = true;
      continue;
    }
    const attribute = argumentAttribute(block, each);
    if (attribute) (typed ? lists.inner : lists.outer).push(attribute);
  }
  return lists.outer.length + lists.inner.length > 0 ? lists : noChecks;
}
