import type { ScriptUnit } from '#compiler';
import type { TypeTable } from '#dotnet';
import { type ParseError, parse, type ScriptBlockAst, type Source } from '#language';
import {
  ErrorRecord,
  exceptionOf,
  InvocationInfo,
  numberFromConstant,
  positionMessage,
  TerminatingError,
} from '#values';
import { typeErrors } from './check-types.ts';
import { ShownParseError } from './reflection/language/parse-error.ts';

/** A parsed text, ready to become script blocks. */
export interface ParsedScript {
  readonly ast: ScriptBlockAst;
  readonly unit: ScriptUnit;
}

/** Parses a text; a ParseException tells all its errors, and nothing of it runs. */
export function parseScript(source: Source, types: TypeTable): ParsedScript {
  const { ast, errors } = parse(source);
  if (errors.length > 0) throw parseFailure(source, errors);
  const namespaces = ast.usings.flatMap(each =>
    each.type === 'namespace' && each.name?.kind === 'StringConstantExpression' ? [each.name.value] : [],
  );
  const wrong = /\bclass\b/i.test(source.text) ? typeErrors(types, ast, namespaces) : [];
  if (wrong.length > 0) throw parseFailure(source, wrong);
  return { ast, unit: unitOf(source, namespaces) };
}

export function unitOf(source: Source, namespaces: readonly string[]): ScriptUnit {
  return {
    source,
    namespaces,
    tracksSuccess: source.file === null || source.text.includes('$?'),
    number: numberFromConstant,
  };
}

/** The exception and record of a text with errors. */
export function parseFailure(source: Source, errors: readonly ParseError[]): TerminatingError {
  const shown = errors.map(error => positioned(source, error)).join('\n\n');
  const exception = exceptionOf('System.Management.Automation.ParseException', shown);
  exception.data.set(
    'Errors',
    errors.map(error => new ShownParseError(source, error)),
  );
  const [first] = errors;
  const record = new ErrorRecord(exception, first?.id ?? 'ParseException', 'ParserError');
  record.invocation = new InvocationInfo(null, source, first?.extent ?? null);
  parseErrors.set(record, errors);
  return new TerminatingError(record);
}

/** The errors behind a ParseException's record, for the error view. */
export const parseErrors = new WeakMap<ErrorRecord, readonly ParseError[]>();

/** `At line:1 char:5`, the line, the marker, the message. */
function positioned(source: Source, error: ParseError): string {
  const place = positionMessage(new InvocationInfo(null, source, error.extent));
  const mark = error.extent.end > error.extent.start ? '' : '~';
  return `${place}${mark}\n${error.message}`;
}
