import { defineCmdlet, transcripts } from '#cmdlet';

/** Ends the transcript that was started last. */
export default defineCmdlet({
  name: 'Stop-Transcript',
  module: 'Microsoft.PowerShell.Host',
  synopsis: 'Ends the transcript that was started last.',
  outputs: ['System.String'],
  parameters: {},
  shouldProcess: 'medium',
  examples: [{ does: 'Keep what is between', code: 'Start-Transcript session.txt; Get-Date; Stop-Transcript' }],
  end(_bound, context) {
    if (!context.shouldProcess('Transcript')) return;
    const writer = context.shell.part(transcripts).stop();
    if (!writer) {
      return context.fail(
        context.error(
          'System.Management.Automation.PSInvalidOperationException',
          'An error occurred stopping transcription: The host is not currently transcribing.',
          'InvalidOperation',
          'InvalidOperation',
        ),
      );
    }
    writer.close();
    context.write(`Transcript stopped, output file is ${writer.path}`);
  },
});
