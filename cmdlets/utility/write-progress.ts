import { defineCmdlet, ps } from '#cmdlet';

/** Write-Progress: shows how far a long task is. */
export default defineCmdlet({
  name: 'Write-Progress',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Activity: { type: ps.string(), position: 0, help: 'What is being done.' },
    Status: { type: ps.string(), position: 1, validate: { notNullOrEmpty: true }, help: 'What the state is.' },
    Id: {
      type: ps.int(),
      position: 2,
      validate: { range: [0, 2147483647] },
      help: 'Number of the bar, to show several at a time.',
    },
    PercentComplete: { type: ps.int(), validate: { range: [-1, 100] }, help: '0 to 100; -1 hides the bar.' },
    SecondsRemaining: { type: ps.int(), help: 'Seconds that are left; -1 hides them.' },
    CurrentOperation: { type: ps.string(), help: 'The step under way, shown below the bar.' },
    ParentId: {
      type: ps.int(),
      validate: { range: [-1, 2147483647] },
      help: 'Number of the bar that this one belongs to.',
    },
    Completed: { type: ps.switch(), help: 'Takes the bar away.' },
    SourceId: { type: ps.int(), help: 'Number of the source, to tell records of several sources apart.' },
  },
  synopsis: 'Shows the progress of a long task.',
  examples: [
    {
      does: 'Show half of the way',
      code: "Write-Progress -Activity 'Counting seats' -Status 'Contoso' -PercentComplete 50; Write-Progress -Activity 'Counting seats' -Completed",
    },
  ],
  process(bound, context) {
    const { Activity = '' } = bound;
    if (Activity === '') {
      const message = "Missing value for mandatory parameter. (Parameter 'Activity')";
      context.fail(context.error('System.ArgumentException', message, 'MissingActivity', 'InvalidArgument'));
    }
    context.progress({
      activityId: bound.Id ?? 0,
      parentActivityId: bound.ParentId ?? -1,
      activity: Activity,
      status: bound.Status ?? 'Processing',
      currentOperation: bound.CurrentOperation ?? '',
      percentComplete: bound.PercentComplete ?? -1,
      secondsRemaining: bound.SecondsRemaining ?? -1,
      completed: bound.Completed ?? false,
    });
  },
});
