import { ErrorRecord } from '#values';

/** Another record of the same error: what is changed on it leaves the first as it is. */
export function copyOfRecord(record: ErrorRecord): ErrorRecord {
  const copy = new ErrorRecord(record.exception, record.errorId, record.category, record.targetObject);
  const { errorDetails, invocation, commandTypeName, scriptStackTrace, activity, reason, targetName, targetTypeName } =
    record;
  return Object.assign(copy, {
    errorDetails,
    invocation,
    commandTypeName,
    scriptStackTrace,
    activity,
    reason,
    targetName,
    targetTypeName,
  });
}
