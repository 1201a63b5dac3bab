import { ErrorRecord, exceptionOf, TerminatingError } from '#values';

/** The error of records that do not make a document: some of them were taken out or put in another order. */
export function outOfSequence(found: string, expected: string): TerminatingError {
  const record = new ErrorRecord(
    exceptionOf('System.InvalidOperationException', 'Operation is not valid due to the current state of the object.'),
    'ConsoleLineOutputOutOfSequencePacket',
    'InvalidData',
  );
  record.commandTypeName = 'Microsoft.PowerShell.Commands.OutLineOutputCommand';
  const name = (each: string): string => `Microsoft.PowerShell.Commands.Internal.Format.${each}`;
  record.errorDetails = {
    message: `The object of type "${name(found)}" is not valid or not in the correct sequence. This is likely caused by a user-specified "${expected}" command which is conflicting with the default formatting.`,
    recommendedAction: '',
  };
  return new TerminatingError(record);
}
