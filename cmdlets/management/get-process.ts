import { spawnSync } from 'node:child_process';
import { defineCmdlet, ps } from '#cmdlet';
import { processesById, processesByName } from './find-processes.ts';
import { type ProcessObject, processesIn, processParameter } from './process-object.ts';

/** Lists the processes of this computer. */
export default defineCmdlet({
  name: 'Get-Process',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Lists the processes of this computer.',
  aliases: ['gps'],
  outputs: ['System.Diagnostics.ProcessModule', 'System.Diagnostics.FileVersionInfo', 'System.Diagnostics.Process'],
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      aliases: ['ProcessName'],
      validate: { notNullOrEmpty: true },
      help: 'Only processes of these names; wildcards are taken.',
    },
    Id: { type: ps.array(ps.int()), aliases: ['PID'], help: 'Only the processes of these numbers.' },
    InputObject: { type: ps.array(processParameter), help: 'Processes, to be read anew.' },
    IncludeUserName: { type: ps.switch(), help: 'Also says whose the processes are.' },
    Module: {
      type: ps.switch(),
      validate: { notNull: true },
      help: 'Not there: what a process has loaded is not read.',
    },
    FileVersionInfo: {
      type: ps.switch(),
      aliases: ['FV', 'FVI'],
      validate: { notNull: true },
      help: 'Not there: programs have no version resource here.',
    },
  },
  sets: {
    Name: { Name: { position: 0, from: 'propertyName' }, Module: {}, FileVersionInfo: {} },
    NameWithUserName: { Name: { position: 0, from: 'propertyName' }, IncludeUserName: { mandatory: true } },
    Id: { Id: { mandatory: true, from: 'propertyName' }, Module: {}, FileVersionInfo: {} },
    IdWithUserName: { Id: { mandatory: true, from: 'propertyName' }, IncludeUserName: { mandatory: true } },
    InputObject: { InputObject: { mandatory: true, from: 'pipeline' }, Module: {}, FileVersionInfo: {} },
    InputObjectWithUserName: {
      InputObject: { mandatory: true, from: 'pipeline' },
      IncludeUserName: { mandatory: true },
    },
  },
  defaultSet: 'Name',
  examples: [{ does: 'This process', code: 'Get-Process -Id $PID' }],
  process(bound, context) {
    const found = (): ProcessObject[] => {
      if (bound.set === 'Id' || bound.set === 'IdWithUserName') return processesById(bound.Id, context);
      if (bound.set === 'InputObject' || bound.set === 'InputObjectWithUserName') return processesIn(bound.InputObject);
      return processesByName(bound.Name ?? ['*'], context);
    };
    const withUser = bound.set.endsWith('WithUserName');
    for (const each of found()) {
      each.refresh();
      const note = { kind: 'NoteProperty', name: 'UserName', value: withUser ? ownerOf(each.id) : '' } as const;
      context.write(withUser ? context.shell.members.add(each, note, true) : each);
    }
  },
});

function ownerOf(id: number): string {
  return spawnSync('ps', ['-o', 'user=', '-p', String(id)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}
