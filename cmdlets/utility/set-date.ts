import { defineCmdlet, ps } from '#cmdlet';
import { DateTime, TimeSpan } from '#dotnet';

/** Set-Date: would set the clock of the computer; this shell leaves it to the system's own tools. */
export default defineCmdlet({
  name: 'Set-Date',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.DateTime'],
  parameters: {
    Date: { type: ps.dateTime(), help: 'The new date and time.' },
    DisplayHint: {
      type: ps.enumeration('Microsoft.PowerShell.Commands.DisplayHintType', 'Date', 'Time', 'DateTime'),
      help: 'Shows the date only, the time only, or both.',
    },
    Adjust: { type: ps.timeSpan(), validate: { allowNull: true }, help: 'Time to add to the clock.' },
  },
  sets: {
    Date: { Date: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    Adjust: { Adjust: { mandatory: true, position: 0, from: 'propertyName' } },
  },
  defaultSet: 'Date',
  shouldProcess: 'medium',
  synopsis: 'Sets the clock of the computer.',
  examples: [{ does: 'See what would be set', code: "Set-Date '2025-01-01' -WhatIf" }],
  process(bound, context) {
    const now = DateTime.now();
    const adjusted =
      bound.set === 'Adjust' && bound.Adjust instanceof TimeSpan ? now.addTicks(bound.Adjust.ticks) : now;
    const date = bound.set === 'Date' && bound.Date instanceof DateTime ? bound.Date : adjusted;
    if (!context.shouldProcess(date.toText())) {
      context.write(date);
      return;
    }
    const message =
      'Attempted to perform an unauthorized operation. The clock of the computer is set with the tools of the system.';
    context.fail(
      context.error(
        'System.ComponentModel.Win32Exception',
        message,
        'System.ComponentModel.Win32Exception',
        'NotSpecified',
      ),
    );
  },
});
