import {
  ErrorRecord,
  errorPosition,
  type InvocationInfo,
  type NetException,
  positionMessage,
  type Value,
} from '#values';
import { cultureText } from '../text/display-text.ts';
import { splitLines } from '../text/wrap-text.ts';
import { categoryText } from './category-text.ts';

type Detail = string | Details;
interface Details extends Array<readonly [name: string, detail: Detail]> {}

const step = 4;
const comErrorOfException = -2146233088;
const comErrorOfSystem = -2146233087;

/** Get-Error's text for a record or an exception, and DetailedView's: everything that is known, nested. */
export function detailedView(value: ErrorRecord | NetException): string {
  const details = value instanceof ErrorRecord ? recordDetails(value) : exceptionDetails(value);
  return detailLines(details, 0).join('\n');
}

function recordDetails(record: ErrorRecord): Details {
  const details: Details = [['Exception', exceptionDetails(record.exception)]];
  if (record.targetObject !== null && record.targetObject !== undefined)
    details.push(['TargetObject', cultureText(record.targetObject)]);
  details.push(['CategoryInfo', categoryText(record)], ['FullyQualifiedErrorId', record.fullyQualifiedErrorId]);
  if (record.errorDetails) details.push(['ErrorDetails', record.errorDetails.message]);
  if (record.invocation) details.push(['InvocationInfo', invocationDetails(record.invocation)]);
  if (record.scriptStackTrace) details.push(['ScriptStackTrace', record.scriptStackTrace]);
  return details;
}

function exceptionDetails(exception: NetException): Details {
  const details: Details = [['Type', exception.netType.fullName]];
  for (const [name, value] of exception.data) if (isShown(value)) details.push([name, cultureText(value)]);
  details.push(['Message', exception.message]);
  if (exception.inner) details.push(['InnerException', exceptionDetails(exception.inner)]);
  const plain = exception.netType.fullName === 'System.Exception';
  details.push(['HResult', String(plain ? comErrorOfException : comErrorOfSystem)]);
  return details;
}

function isShown(value: Value): boolean {
  return value !== null && value !== undefined && value !== '' && typeof value !== 'boolean';
}

function invocationDetails(invocation: InvocationInfo): Details {
  const details: Details = [];
  if (invocation.commandName) details.push(['MyCommand', invocation.commandName]);
  const position = errorPosition(invocation);
  if (position && invocation.source) {
    const { file } = position;
    details.push(
      ['ScriptLineNumber', String(position.line)],
      ['OffsetInLine', String(position.column)],
      ['HistoryId', '1'],
    );
    if (file !== null) details.push(['ScriptName', file]);
    details.push(['Line', `${invocation.source.line(position.line)}\n`]);
    if (invocation.extent)
      details.push(['Statement', invocation.source.text.slice(invocation.extent.start, invocation.extent.end)]);
    details.push(['PositionMessage', positionMessage(invocation)]);
    if (file !== null) details.push(['PSScriptRoot', file.replace(/[\\/][^\\/]*$/, '')], ['PSCommandPath', file]);
  }
  if (invocation.invocationName) details.push(['InvocationName', invocation.invocationName]);
  details.push(['CommandOrigin', 'Internal']);
  return details;
}

function detailLines(details: Details, indent: number): string[] {
  const widest = Math.max(...details.map(([name]) => name.length));
  const margin = ' '.repeat(indent);
  return details.flatMap(([name, detail]) => {
    const label = `${margin}${name.padEnd(widest)} : `;
    if (typeof detail !== 'string') return [label, ...detailLines(detail, indent + step)];
    const [first = '', ...rest] = splitLines(detail);
    return [label + first, ...rest.map(line => ' '.repeat(label.length) + line)];
  });
}
