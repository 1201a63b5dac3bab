import { tagArray } from '../array.ts';
import { valueInError } from '../conversion/cast-error.ts';
import { isAssignable, isOfType } from '../conversion/instance.ts';
import { isNumberType } from '../conversion/number-kind.ts';
import type { Converter, TypeResolver } from '../converter.ts';
import { doubleType, objectType } from '../core-types.ts';
import { ThrownException } from '../exception.ts';
import type { MethodDeclaration, NetType } from '../net-type.ts';
import { PSObjectWrapper } from '../ps-object.ts';
import { PSReference } from '../ps-reference.ts';
import { raiseRuntime } from '../raise.ts';
import { typeToString } from '../text/type-name.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import { conversionRank, rankConversion } from './conversion-rank.ts';
import { parseSignature, type SignatureParameter, signatureType } from './signature.ts';

/** One overload with the arguments laid out over its parameters. */
export interface Candidate {
  readonly declaration: MethodDeclaration;
  readonly parameters: readonly SignatureParameter[];
  /** Type for each argument: the element type for those that a params array takes. */
  readonly types: readonly NetType[];
  readonly ranks: readonly number[];
  /** Arguments from the last parameter on go into its array. */
  readonly expanded: boolean;
}

/** The overload to call and its arguments, converted to the types of its signature. */
export interface Call {
  readonly declaration: MethodDeclaration;
  readonly args: Value[];
}

export interface OverloadScope {
  readonly types: TypeResolver;
  readonly converter: Converter;
  /** Choices made before, for arguments of the same types. */
  readonly plans: WeakMap<readonly MethodDeclaration[], Plan[]>;
}

/** A choice remembered: the types of the arguments decide it, so the next call with the same types needs no ranking. */
export interface Plan {
  readonly argumentTypes: readonly (NetType | null)[];
  readonly candidate: Candidate;
}

const planLimit = 8;

/**
 * Chooses an overload as PowerShell does: by how well each argument fits, the earlier ones counting more. Throws
 * MethodException when none or more than one fits best.
 */
export function pickOverload(
  declarations: readonly MethodDeclaration[],
  args: readonly Value[],
  scope: OverloadScope,
  name: string,
): Call {
  const plans = scope.plans.get(declarations);
  const known = plans?.find(plan => fitsPlan(plan, args));
  if (known)
    return { declaration: known.candidate.declaration, args: convertArguments(known.candidate, args, scope, name) };
  const chosen = chooseBest(
    declarations.flatMap(each => layOut(each, args, scope)),
    args,
    name,
  );
  const plan: Plan = { argumentTypes: args.map(typeForPlan), candidate: chosen };
  const converted = declarations.length > 1 ? convertOrRefuse(chosen, args, scope, name) : null;
  if (!plans) scope.plans.set(declarations, [plan]);
  else if (plans.length < planLimit) plans.push(plan);
  return { declaration: chosen.declaration, args: converted ?? convertArguments(chosen, args, scope, name) };
}

/** Of several overloads one that takes the number of arguments but cannot take these is none. */
function convertOrRefuse(chosen: Candidate, args: readonly Value[], scope: OverloadScope, name: string): Value[] {
  if (chosen.ranks.every(rank => rank !== conversionRank.none)) return convertArguments(chosen, args, scope, name);
  try {
    return convertArguments(chosen, args, scope, name);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    return raiseNoOverload(name, args.length);
  }
}

function fitsPlan(plan: Plan, args: readonly Value[]): boolean {
  const { argumentTypes } = plan;
  if (argumentTypes.length !== args.length) return false;
  for (let i = 0; i < args.length; i++) if (typeForPlan(args[i]) !== argumentTypes[i]) return false;
  return true;
}

/** The type that ranking sees. */
function typeForPlan(arg: Value): NetType | null {
  return typeOf(arg instanceof PSObjectWrapper ? arg.base : arg);
}

function layOut(declaration: MethodDeclaration, args: readonly Value[], scope: OverloadScope): Candidate[] {
  const { parameters } = parseSignature(declaration.signature);
  const types = parameters.map(each => signatureType(scope.types, each.typeName));
  const result: Candidate[] = [];
  const required = parameters.filter(each => each.defaultText === null).length;
  const last = parameters.at(-1);
  const lastType = types.at(-1);
  const asIs = (): Candidate => candidate(declaration, parameters, types.slice(0, args.length), args, false);
  if (args.length >= required && args.length <= parameters.length) result.push(asIs());
  if (last?.isParams && lastType && args.length >= parameters.length - 1) {
    const passesArray = args.length === parameters.length && fitsArray(args.at(-1), lastType);
    if (!passesArray) {
      result.length = 0;
      const element = lastType.elementType ?? objectType;
      const laid = args.map((_, i) => (i < parameters.length - 1 ? (types[i] ?? objectType) : element));
      result.push(candidate(declaration, parameters, laid, args, true));
    }
  }
  return result;
}

/** May the last argument itself be the array of a params parameter? */
function fitsArray(value: Value, type: NetType): boolean {
  if (value === null || value === undefined || Array.isArray(value) || isOfType(value, type)) return true;
  return rankConversion(value, type) === conversionRank.textToCharArray;
}

function candidate(
  declaration: MethodDeclaration,
  parameters: readonly SignatureParameter[],
  types: readonly NetType[],
  args: readonly Value[],
  expanded: boolean,
): Candidate {
  const ranks = args.map((arg, i) =>
    rankArgument(arg, types[i] ?? objectType, parameters[Math.min(i, parameters.length - 1)]),
  );
  return { declaration, parameters, types, ranks, expanded };
}

function rankArgument(arg: Value, type: NetType, parameter: SignatureParameter | undefined): number {
  if (parameter?.isRef)
    return arg instanceof PSReference || arg === null ? conversionRank.identity : conversionRank.none;
  return rankConversion(arg instanceof PSReference && type !== objectType ? arg.value : arg, type);
}

function chooseBest(candidates: readonly Candidate[], args: readonly Value[], name: string): Candidate {
  const [first, ...others] = candidates;
  if (!first) return raiseNoOverload(name, args.length);
  if (others.length === 0) return first;
  const fitting = candidates.filter(each => each.ranks.every(rank => rank !== conversionRank.none));
  let best = fitting[0];
  if (!best) return raiseUnfit(candidates, args, name);
  let tied = false;
  for (const each of fitting.slice(1)) {
    const order = compareCandidates(best, each, args);
    if (order < 0) {
      best = each;
      tied = false;
    } else if (order === 0) tied = isAmbiguous(best, each, args);
  }
  return tied ? raiseAmbiguous(name, args.length) : best;
}

/** Only a call where booleans or characters could be several kinds of number is left undecided. */
function isAmbiguous(a: Candidate, b: Candidate, args: readonly Value[]): boolean {
  return args.some((_, i) => {
    const left = a.types[i];
    const right = b.types[i];
    const bothNumbers = left !== right && isNumberType(left ?? null) && isNumberType(right ?? null);
    return bothNumbers && a.ranks[i] === conversionRank.convertible && b.ranks[i] === conversionRank.convertible;
  });
}

function raiseUnfit(candidates: readonly Candidate[], args: readonly Value[], name: string): never {
  for (const each of candidates) {
    const at = args.findIndex((arg, i) => each.parameters[i]?.isRef && !(arg instanceof PSReference));
    if (at >= 0) return raiseNeedsReference(at);
  }
  return raiseNoOverload(name, args.length);
}

/** Positive where `a` is the better one. */
function compareCandidates(a: Candidate, b: Candidate, args: readonly Value[]): number {
  let result = 0;
  for (let i = 0; i < args.length; i++) {
    const difference = (a.ranks[i] ?? 0) - (b.ranks[i] ?? 0);
    result += Math.sign(difference) * (args.length - i);
  }
  if (result !== 0) return result;
  for (let i = 0; i < args.length; i++) result += moreSpecific(a.types[i], b.types[i], args[i]) * (args.length - i);
  if (result !== 0) return result;
  if (a.expanded !== b.expanded) return a.expanded ? -1 : 1;
  return b.parameters.length - a.parameters.length;
}

/** Of two number types a text or `$null` takes Double. */
function moreSpecific(a: NetType | undefined, b: NetType | undefined, arg: Value): number {
  if (!a || !b || a === b) return 0;
  if (isNumberType(a) && isNumberType(b)) {
    if (typeof arg !== 'string' && arg !== null) return 0;
    return a === doubleType ? 1 : b === doubleType ? -1 : 0;
  }
  const toRight = isAssignable(a, b);
  return toRight === isAssignable(b, a) ? 0 : toRight ? 1 : -1;
}

function convertArguments(chosen: Candidate, args: readonly Value[], scope: OverloadScope, name: string): Value[] {
  const { parameters, expanded, types } = chosen;
  const single = expanded ? parameters.length - 1 : args.length;
  const result: Value[] = [];
  for (let i = 0; i < single; i++)
    result.push(convertArgument(args[i], i, parameters[i], types[i], scope, name, chosen.ranks[i]));
  if (expanded) {
    const element = types[single] ?? elementOfLast(parameters, scope);
    const rest = args
      .slice(single)
      .map((arg, i) => convertArgument(arg, single + i, parameters[single], element, scope, name));
    result.push(tagArray(rest, element));
  }
  for (let i = result.length; i < parameters.length; i++) result.push(defaultArgument(parameters[i], scope));
  return result;
}

function elementOfLast(parameters: readonly SignatureParameter[], scope: OverloadScope): NetType {
  const last = parameters.at(-1);
  return (last ? signatureType(scope.types, last.typeName).elementType : null) ?? objectType;
}

function convertArgument(
  arg: Value,
  at: number,
  parameter: SignatureParameter | undefined,
  type: NetType = objectType,
  scope: OverloadScope,
  name: string,
  rank = 0,
): Value {
  if (parameter?.isRef) return arg instanceof PSReference || arg === null ? arg : raiseNeedsReference(at);
  if (rank === conversionRank.identity && !(arg instanceof PSObjectWrapper)) return arg;
  const value = arg instanceof PSReference && !isOfType(arg, type) ? arg.value : arg;
  if (type === objectType) return value === undefined ? null : value;
  try {
    return scope.converter.convert(value, type);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    const text = valueInError(arg);
    return raiseRuntime(
      'MethodArgumentConversionInvalidCastArgument',
      `Cannot convert argument "${parameter?.name ?? at}", with value: "${text}", for "${name === 'new' ? '.ctor' : name}" to type "${typeToString(type)}": "${error.exception.message}"`,
      'NotSpecified',
      { type: 'MethodException', inner: error.exception },
    );
  }
}

function defaultArgument(parameter: SignatureParameter | undefined, scope: OverloadScope): Value {
  const text = parameter?.defaultText ?? null;
  if (!parameter || text === null) return parameter?.isParams ? [] : null;
  if (text === 'null' || text === 'default') return null;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const type = signatureType(scope.types, parameter.typeName);
  const plain = text.replace(/^["'](.*)["']$/s, '$1');
  return scope.converter.convert(type.kind === 'enum' ? plain.slice(plain.lastIndexOf('.') + 1) : plain, type);
}

export function raiseNoOverload(name: string, count: number): never {
  return raiseRuntime(
    'MethodCountCouldNotFindBest',
    `Cannot find an overload for "${name}" and the argument count: "${count}".`,
    'NotSpecified',
    { type: 'MethodException' },
  );
}

function raiseAmbiguous(name: string, count: number): never {
  return raiseRuntime(
    'MethodCountCouldNotFindBest',
    `Multiple ambiguous overloads found for "${name}" and the argument count: "${count}".`,
    'NotSpecified',
    { type: 'MethodException' },
  );
}

function raiseNeedsReference(at: number): never {
  return raiseRuntime(
    'NonRefArgumentToRefParameterMsg',
    `Argument: '${at + 1}' should be a System.Management.Automation.PSReference. Use [ref].`,
    'NotSpecified',
    { type: 'MethodException' },
  );
}
