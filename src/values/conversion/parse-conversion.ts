import { ThrownException } from '../exception.ts';
import type { MethodDeclaration, NetType } from '../net-type.ts';
import type { Value } from '../value.ts';
import { raiseCast } from './cast-error.ts';

type Parser = { readonly parse: (text: string) => Value; readonly id: string };
const parsers = new WeakMap<NetType, Parser | null>();

/** How a type reads a text: its static Parse with a text alone or with a format provider; null where it has none. */
function parserOf(type: NetType): Parser | null {
  let parser = parsers.get(type);
  if (parser === undefined) {
    parser = findParser(type);
    parsers.set(type, parser);
  }
  return parser;
}

function findParser(type: NetType): Parser | null {
  const methods = type.members.staticMethods ?? [];
  const withProvider = methods.find(each =>
    /^\S+ Parse\(string \w+, System\.IFormatProvider \w+\)$/.test(each.signature),
  );
  const plain = methods.find(each => /^\S+ Parse\(string \w+\)$/.test(each.signature));
  const chosen = withProvider ?? plain;
  if (!chosen) return null;
  return {
    parse: text => call(chosen, withProvider ? [text, null] : [text]),
    id: withProvider ? 'InvalidCastParseTargetInvocationWithFormatProvider' : 'InvalidCastParseTargetInvocation',
  };
}

function call(declaration: MethodDeclaration, args: readonly Value[]): Value {
  return (declaration.invoke as (...args: readonly Value[]) => Value)(...args);
}

/** A text through the type's Parse method; `undefined` where it has none. What Parse throws becomes PSInvalidCastException. */
export function parseAs(text: string, type: NetType): Value {
  const parser = parserOf(type);
  if (!parser) return undefined;
  try {
    return parser.parse(text);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    return raiseCast(parser.id, text, type, error.exception);
  }
}

/** What a type reads itself, with its errors as those of a cast. */
export function readBy(type: NetType, value: Value): Value {
  if (!type.convertFrom) return undefined;
  try {
    return type.convertFrom(value);
  } catch (error) {
    if (!(error instanceof ThrownException) || error.exception.detail?.category === 'InvalidArgument') throw error;
    return raiseCast(failureId(type, value), value, type, error.exception);
  }
}

function failureId(type: NetType, value: Value): string {
  if (type.fullName === 'System.Text.RegularExpressions.Regex') return 'InvalidCastFromStringToRegex';
  if (type.fullName === 'System.Xml.XmlDocument') return 'InvalidCastToXmlDocument';
  const parser = parserOf(type);
  return typeof value === 'string' && parser ? parser.id : 'InvalidCastConstructorException';
}
