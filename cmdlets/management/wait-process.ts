import { defineCmdlet, ps } from '#cmdlet';
import { processesById, processesByName } from './find-processes.ts';
import { passThru } from './item-parameters.ts';
import { type ProcessObject, processesIn, processParameter } from './process-object.ts';

/** Waits until processes have ended. */
export default defineCmdlet({
  name: 'Wait-Process',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Waits until processes have ended.',
  outputs: ['System.Diagnostics.Process'],
  parameters: {
    Id: {
      type: ps.array(ps.int()),
      aliases: ['PID', 'ProcessId'],
      validate: { notNullOrEmpty: true },
      help: 'The processes, by number.',
    },
    Name: {
      type: ps.array(ps.string()),
      aliases: ['ProcessName'],
      help: 'The processes, by name; wildcards are taken.',
    },
    Timeout: {
      type: ps.int(),
      position: 1,
      aliases: ['TimeoutSec'],
      validate: { notNullOrEmpty: true, range: [0, 32767] },
      help: 'Waits at most this many seconds.',
    },
    Any: { type: ps.switch(), help: 'Waits only for the first of them.' },
    PassThru: passThru,
    InputObject: { type: ps.array(processParameter), help: 'The processes, as Get-Process gives them.' },
  },
  sets: {
    Name: { Name: { mandatory: true, position: 0, from: 'propertyName' } },
    Id: { Id: { mandatory: true, position: 0, from: 'propertyName' } },
    InputObject: { InputObject: { mandatory: true, from: 'pipeline' } },
  },
  defaultSet: 'Name',
  examples: [
    {
      does: 'Start a program and wait for it',
      code: "$p = Start-Process node '-e 0' -PassThru; Wait-Process -InputObject $p -Timeout 10",
    },
  ],
  begin() {
    const waiting: ProcessObject[] = [];
    return { waiting };
  },
  process(bound, context, { waiting }) {
    if (bound.set === 'Id') waiting.push(...processesById(bound.Id, context));
    else if (bound.set === 'Name') waiting.push(...processesByName(bound.Name, context));
    else waiting.push(...processesIn(bound.InputObject));
  },
  end(bound, context, { waiting }) {
    const until = bound.Timeout === undefined ? Number.POSITIVE_INFINITY : Date.now() + bound.Timeout * 1000;
    const running = (): ProcessObject[] => waiting.filter(each => !each.hasExited);
    const goOn = (): boolean =>
      (bound.Any ? running().length === waiting.length : running().length > 0) && waiting.length > 0;
    while (goOn() && Date.now() < until) {
      context.checkStop();
      context.shell.host.sleep(20);
    }
    if (goOn()) {
      for (const each of running()) {
        const message = `This command stopped operation because process "${each.facts.name} (${each.id})" is not stopped in the specified time-out.`;
        context.writeError(
          context.error('System.TimeoutException', message, 'ProcessNotTerminated', 'CloseError', each),
        );
      }
    }
    if (bound.PassThru) context.writeAll(waiting);
  },
});
