import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { ErrorRecord, exceptionOf, InvocationInfo, type NetException, type Value } from '#values';
import { errorCategoryType } from './error-category.ts';
import { copyOfRecord } from './error-copy.ts';

/** Write-Error: reports an error that does not end the script. */
export default defineCmdlet({
  name: 'Write-Error',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Message: {
      type: ps.string(),
      aliases: ['Msg'],
      validate: { allowNull: true, allowEmptyString: true },
      help: 'What went wrong, in words.',
    },
    Category: { type: errorCategoryType, help: 'The kind of error.' },
    ErrorId: { type: ps.string(), help: 'A text by which scripts know the error.' },
    TargetObject: { type: ps.object(), help: 'The object that the error is about.' },
    RecommendedAction: { type: ps.string(), help: 'What the person might do about it.' },
    CategoryActivity: {
      type: ps.string(),
      aliases: ['Activity'],
      help: 'What was being done, as CategoryInfo shows it.',
    },
    CategoryReason: { type: ps.string(), aliases: ['Reason'], help: 'Why it failed, as CategoryInfo shows it.' },
    CategoryTargetName: { type: ps.string(), aliases: ['TargetName'], help: 'Name of what the error is about.' },
    CategoryTargetType: { type: ps.string(), aliases: ['TargetType'], help: 'Type of what the error is about.' },
    Exception: { type: ps.net<NetException>('System.Exception'), help: 'The exception that the error stands for.' },
    ErrorRecord: {
      type: ps.net<ErrorRecord>('System.Management.Automation.ErrorRecord'),
      help: 'An error to report again.',
    },
  },
  sets: {
    NoException: {
      Category: {},
      ErrorId: {},
      Message: { mandatory: true, position: 0, from: 'pipeline' },
      TargetObject: {},
    },
    WithException: {
      Category: {},
      ErrorId: {},
      Exception: { mandatory: true, position: 0 },
      Message: {},
      TargetObject: {},
    },
    ErrorRecord: { ErrorRecord: { mandatory: true, position: 0 } },
  },
  defaultSet: 'NoException',
  synopsis: 'Reports an error and goes on.',
  examples: [
    {
      does: 'Report an error',
      code: "Write-Error 'The customer has no seats left.' -Category LimitsExceeded -ErrorAction SilentlyContinue",
    },
  ],
  process(bound, context) {
    const record = bound.set === 'ErrorRecord' ? withoutPlace(copyOfRecord(bound.ErrorRecord)) : newRecord(bound);
    const { RecommendedAction, Message } = 'Message' in bound ? bound : { ...bound, Message: undefined };
    if (RecommendedAction || (bound.set === 'WithException' && Message)) {
      record.errorDetails = {
        message: Message ?? record.exception.message,
        recommendedAction: RecommendedAction ?? '',
      };
    }
    if (bound.CategoryReason) record.reason = bound.CategoryReason;
    if (bound.CategoryTargetName) record.targetName = bound.CategoryTargetName;
    if (bound.CategoryTargetType) record.targetTypeName = bound.CategoryTargetType;
    record.activity = bound.CategoryActivity || record.activity || context.name;
    belongToCaller(record, context);
    context.writeError(record);
  },
});

interface NewError {
  readonly Exception?: NetException | undefined;
  readonly Message?: string | undefined;
  readonly ErrorId?: string | undefined;
  readonly Category?: ErrorRecord['category'] | undefined;
  readonly TargetObject?: Value;
}

function newRecord(error: NewError): ErrorRecord {
  const className = 'Microsoft.PowerShell.Commands.WriteErrorException';
  const exception = error.Exception ?? exceptionOf(className, error.Message ?? '');
  const id = error.ErrorId || exception.netType.fullName;
  return new ErrorRecord(exception, id, error.Category ?? 'NotSpecified', error.TargetObject ?? null);
}

/** The error is the function's or script's that calls Write-Error, at the place where that was called. */
function belongToCaller(record: ErrorRecord, context: CmdletContext): void {
  const caller = context.shell.variables.get('MyInvocation');
  if (!(caller instanceof InvocationInfo)) {
    record.commandTypeName ??= '';
    return;
  }
  const name = fileName(caller.commandName ?? '');
  // A script that was started as such was not called from any line.
  const started = caller.source?.file != null && fileName(caller.source.file) === name;
  const place = started
    ? new InvocationInfo(context.name, null, null)
    : new InvocationInfo(name, caller.source, caller.extent);
  place.command = caller.command;
  record.commandTypeName ??= name;
  record.invocation = place;
}

function fileName(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}

/** Where it was reported first no longer counts. */
function withoutPlace(record: ErrorRecord): ErrorRecord {
  record.invocation = null;
  return record;
}
