import { allParameterSets, type ParameterMetadata, type SetMembership } from '#cmdlet';
import { AttributeValue } from '#dotnet';
import { ScriptBlock, switchParameterType, toInt32, toText, typeOf, type Value } from '#values';
import type { Engine } from '../engine.ts';
import type { RuntimeDefinedParameter } from '../reflection/runtime-defined-parameter.ts';
import type { ArgumentAttribute } from './checks/argument-attribute.ts';
import { classAttribute } from './checks/class-attribute.ts';
import { count } from './checks/count.ts';
import { notNull, notNullOrEmpty, notNullOrWhiteSpace } from './checks/emptiness.ts';
import { noChecks, type ScriptParameter } from './checks/parameter-checks.ts';
import { range } from './checks/range.ts';
import { length, pattern, script, set } from './checks/text.ts';

/** A parameter that a dynamicparam block made, in the form that the binder reads. */
export function dynamicParameter(engine: Engine, made: RuntimeDefinedParameter): ScriptParameter {
  const attributes = engine.itemsOf(made.attributes);
  const sets = new Map<string, SetMembership>();
  const aliases: string[] = [];
  const outer: ArgumentAttribute[] = [];
  let names: string[] | null = null;
  for (const each of attributes) {
    if (!(each instanceof AttributeValue)) {
      const type = typeOf(each);
      const own = type ? classAttribute(engine, type, each) : null;
      if (own) outer.push(own);
      continue;
    }
    const kind = each.netType.name.replace(/Attribute$/, '');
    if (kind === 'Parameter') sets.set(toText(each.get('ParameterSetName')), membershipOf(each));
    else if (kind === 'Alias') aliases.push(...texts(engine, each.get('AliasNames')));
    else {
      if (kind === 'ValidateSet') names = texts(engine, each.get('ValidValues'));
      const check = checkOf(engine, kind, each);
      if (check) outer.push(check);
    }
  }
  if (sets.size === 0) sets.set(allParameterSets, {});
  return {
    ...plain,
    name: made.name,
    aliases,
    type: names ? { typeName: made.type.fullName, names } : { typeName: made.type.fullName },
    netType: made.type,
    isSwitch: made.type === switchParameterType,
    sets,
    checks: outer.length > 0 ? { outer, inner: [] } : noChecks,
    attributes: attributes.filter(
      each => !(each instanceof AttributeValue && /\.(Parameter|Alias)Attribute$/.test(each.netType.fullName)),
    ),
  };
}

const plain: Omit<ParameterMetadata, 'name' | 'aliases' | 'type' | 'isSwitch' | 'sets' | 'attributes'> = {
  validate: null,
  help: '',
  hidden: false,
  wildcards: false,
  secret: false,
  defaultText: null,
  dynamic: true,
  complete: null,
};

const texts = (engine: Engine, value: Value): string[] => engine.itemsOf(value).map(each => toText(each));

function membershipOf(attribute: AttributeValue): SetMembership {
  const is = (name: string): boolean => attribute.get(name) === true;
  const position = toInt32(attribute.get('Position'));
  const [byValue, byName] = [is('ValueFromPipeline'), is('ValueFromPipelineByPropertyName')];
  const from = byValue ? (byName ? 'pipelineOrPropertyName' : 'pipeline') : byName ? 'propertyName' : undefined;
  return {
    mandatory: is('Mandatory'),
    ...(position >= 0 ? { position } : {}),
    ...(from ? { from } : {}),
    remaining: is('ValueFromRemainingArguments'),
  };
}

function checkOf(engine: Engine, kind: string, attribute: AttributeValue): ArgumentAttribute | null {
  const message = attribute.get('ErrorMessage');
  const bounds = (): [number, number] => [toInt32(attribute.get('MinLength')), toInt32(attribute.get('MaxLength'))];
  switch (kind) {
    case 'ValidateSet': {
      const names = texts(engine, attribute.get('ValidValues'));
      return set(() => names, attribute.get('IgnoreCase') !== false, message);
    }
    case 'ValidateRange':
      return range(engine, attribute.get('MinRange'), attribute.get('MaxRange'));
    case 'ValidatePattern':
      return pattern(toText(attribute.get('RegexPattern')), message);
    case 'ValidateLength':
      return length(...bounds());
    case 'ValidateCount':
      return count(...bounds());
    case 'ValidateScript': {
      const block = attribute.get('ScriptBlock');
      return block instanceof ScriptBlock ? script(block, message) : null;
    }
    case 'ValidateNotNull':
      return notNull;
    case 'ValidateNotNullOrEmpty':
      return notNullOrEmpty;
    case 'ValidateNotNullOrWhiteSpace':
      return notNullOrWhiteSpace;
    default:
      return null;
  }
}
