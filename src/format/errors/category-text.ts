import { type ErrorRecord, PSCustomObject, typeOf } from '#values';
import { cultureText } from '../text/display-text.ts';

const longestTarget = 40;
const half = 19;

/** CategoryInfo.Reason: the exception's type, unless somebody set another. */
export function errorReason(record: ErrorRecord): string {
  return record.reason ?? record.exception.netType.name;
}

/** CategoryInfo.Activity: the command's name, unless somebody set another. */
export function errorActivity(record: ErrorRecord): string {
  return record.activity ?? record.invocation?.commandName ?? '';
}

/** CategoryInfo as text: `ObjectNotFound: (C:\x:String) [Get-Item], ItemNotFoundException`. */
export function categoryText(record: ErrorRecord): string {
  const { targetObject } = record;
  const target = record.targetName ?? cultureText(targetObject);
  const type =
    record.targetTypeName ?? (targetObject instanceof PSCustomObject ? 'PSObject' : (typeOf(targetObject)?.name ?? ''));
  return `${record.category}: (${shortened(target)}:${shortened(type)}) [${errorActivity(record)}], ${errorReason(record)}`;
}

function shortened(text: string): string {
  return text.length <= longestTarget ? text : `${text.slice(0, half)}…${text.slice(-half)}`;
}
