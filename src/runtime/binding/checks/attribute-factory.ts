import type { AttributeAst } from '#language';
import { NetType, ScriptBlock, type TerminatingError, toInt32, toText, typeOf, type Value } from '#values';
import { type AttributeArguments, attributeArguments, attributeName } from '../../commands/attribute-arguments.ts';
import type { Engine } from '../../engine.ts';
import { runtimeError } from '../../errors/runtime-error.ts';
import { typeNameText } from '../../operators/types.ts';
import { valuesGeneratorType } from '../../reflection/attribute-bases.ts';
import type { RuntimeScriptBlock } from '../../script-block.ts';
import { type ArgumentAttribute, refuse } from './argument-attribute.ts';
import { classAttribute } from './class-attribute.ts';
import { count } from './count.ts';
import { notNull, notNullOrEmpty, notNullOrWhiteSpace } from './emptiness.ts';
import { range, rangeKind } from './range.ts';
import { length, pattern, script, set } from './text.ts';

/** Attributes that say something of a parameter, but neither check nor change what it is given. */
const silent: ReadonlySet<string> = new Set([
  ...['parameter', 'alias', 'allownull', 'allowemptystring', 'allowemptycollection', 'supportswildcards'],
  ...['argumentcompleter', 'argumentcompletions', 'psdefaultvalue', 'pstypename', 'credential', 'cmdletbinding'],
  ...['outputtype', 'suppressmessage', 'excludefromcodecoverage', 'obsolete', 'description', 'displayname'],
  ...['experimental', 'dontshow', 'hidden', 'validatetrusteddata', 'validateuserdrive', 'validatedrive'],
  ...['norunspaceaffinity', 'dscresource', 'dscproperty', 'flags', 'psdscrunascredential'],
]);

/** What an attribute in a script does to arguments; null for one that does nothing. Errors in its own arguments are thrown. */
export function argumentAttribute(block: RuntimeScriptBlock, node: AttributeAst): ArgumentAttribute | null {
  const name = attributeName(node);
  if (silent.has(name)) return null;
  return validators.has(name) ? validator(block, name, node) : ownAttribute(block, node);
}

const validators: ReadonlySet<string> = new Set(
  ['notnull', 'notnullorempty', 'notnullorwhitespace', 'range', 'length', 'count', 'pattern', 'set', 'script'].map(
    name => `validate${name}`,
  ),
);

function validator(block: RuntimeScriptBlock, name: string, node: AttributeAst): ArgumentAttribute | null {
  const { engine } = block;
  switch (name) {
    case 'validatenotnull':
      return notNull;
    case 'validatenotnullorempty':
      return notNullOrEmpty;
    case 'validatenotnullorwhitespace':
      return notNullOrWhiteSpace;
    default:
  }
  const args = attributeArguments(block, node);
  const message = args.named.get('errormessage') ?? null;
  switch (name) {
    case 'validaterange':
      return rangeOf(engine, args);
    case 'validatelength':
      return lengthOf(args);
    case 'validatecount':
      return countOf(args);
    case 'validatepattern':
      return pattern(toText(required(args, 1)[0]), message);
    case 'validateset':
      return setOf(engine, args);
    case 'validatescript': {
      const [test] = required(args, 1);
      return test instanceof ScriptBlock
        ? script(test, message)
        : refuseArgument(
            'ValidateScript',
            `Cannot convert the "${toText(test)}" value of type "${typeOf(test)?.fullName ?? ''}" to type "System.Management.Automation.ScriptBlock".`,
          );
    }
    default:
      return null;
  }
}

function required({ positional }: AttributeArguments, wanted: number): readonly Value[] {
  if (positional.length >= wanted) return positional;
  throw runtimeError(
    'MethodCountCouldNotFindBest',
    `Cannot find an overload for ".ctor" and the argument count: "${positional.length}".`,
    'NotSpecified',
    null,
    'MethodException',
  );
}

function refuseArgument(attribute: string, reason: string): never {
  throw runtimeError(
    'ExceptionConstructingAttribute',
    `The following exception occurred while constructing the attribute "${attribute}": "${reason}"`,
  );
}

function rangeOf(engine: Engine, args: AttributeArguments): ArgumentAttribute | null {
  const [first, second] = required(args, 1);
  return args.positional.length === 1 ? rangeKind(first) : range(engine, first, second);
}

function bounds(attribute: string, args: AttributeArguments): [number, number] {
  const [min, max] = required(args, 2).map(value => toInt32(value)) as [number, number];
  if (min >= 0) return [min, max];
  return refuseArgument(
    attribute,
    `Cannot process argument because the value of argument "minLength" is out of range. Change argument "minLength" to a value that is within range. (Parameter 'minLength')\nActual value was ${min}.`,
  );
}

function lengthOf(args: AttributeArguments): ArgumentAttribute {
  const [min, max] = bounds('ValidateLength', args);
  if (max < min)
    refuse(
      'The specified maximum character length of the argument is shorter than the specified minimum argument character length. Update the ValidateLength attribute for the parameter.',
      'ValidateLengthMaxLengthSmallerThanMinLength',
    );
  return length(min, max);
}

function countOf(args: AttributeArguments): ArgumentAttribute {
  const [min, max] = bounds('ValidateCount', args);
  if (max < min)
    refuse(
      'The specified maximum number of arguments for a parameter is fewer than the specified minimum number of arguments. Update the ValidateCount attribute for the parameter.',
      'ValidateRangeMaxLengthSmallerThanMinLength',
    );
  return count(min, max);
}

function setOf(engine: Engine, args: AttributeArguments): ArgumentAttribute {
  const [first] = args.positional;
  const ignoreCase = args.named.get('ignorecase') !== false;
  const message = args.named.get('errormessage') ?? null;
  if (first instanceof NetType && first.isSubclassOf(valuesGeneratorType))
    return set(() => generatedNames(engine, first), ignoreCase, message);
  if (args.positional.length === 0) throw emptySet();
  const names = args.positional.map(value => toText(value));
  return set(() => names, ignoreCase, message);
}

function generatedNames(engine: Engine, type: NetType): string[] {
  const generator = engine.members.construct(type, []);
  return engine.itemsOf(engine.members.invoke(generator, 'GetValidValues', [])).map(each => toText(each));
}

const emptySet = (): TerminatingError =>
  runtimeError(
    'ArgumentOutOfRange',
    'Cannot process argument because the value of argument "validValues" is out of range. Change argument "validValues" to a value that is within range. (Parameter \'validValues\')\nActual value was System.String[].',
    'InvalidArgument',
  );

/** An attribute whose class a script wrote, or one of .NET's, which does nothing here. */
function ownAttribute(block: RuntimeScriptBlock, node: AttributeAst): ArgumentAttribute | null {
  const { engine, unit } = block;
  const name = typeNameText(node.typeName);
  const type = engine.types.resolve(name, unit.namespaces) ?? engine.types.resolve(`${name}Attribute`, unit.namespaces);
  if (!type) {
    if (name.includes('.')) return null;
    const message = `Cannot find the type for custom attribute '${name}'. Make sure that the assembly that contains this type is loaded.`;
    throw runtimeError('CustomAttributeTypeNotFound', message);
  }
  if (!type.members.constructors) return null;
  const args = attributeArguments(block, node);
  const made = engine.members.construct(type, args.positional);
  for (const [key, value] of args.named) engine.members.set(made, key, value);
  return classAttribute(engine, type, made);
}
