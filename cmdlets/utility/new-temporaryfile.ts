import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineCmdlet, encodingOf } from '#cmdlet';
import { openTextFile } from './text-file.ts';

/** New-TemporaryFile: an empty file in the folder for temporary files. */
export default defineCmdlet({
  name: 'New-TemporaryFile',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.IO.FileInfo'],
  parameters: {},
  shouldProcess: 'medium',
  synopsis: 'Makes an empty temporary file.',
  examples: [{ does: 'Make and remove one', code: '$file = New-TemporaryFile; $file.Length; Remove-Item $file' }],
  end(_bound, context) {
    const folder = tmpdir();
    if (!context.shouldProcess(folder.endsWith('/') ? folder : `${folder}/`)) return;
    const path = join(folder, `tmp${randomBytes(6).toString('base64url').replace(/[-_]/g, 'x').slice(0, 6)}.tmp`);
    openTextFile({ path, literal: true, encoding: encodingOf(undefined, context) }, context).close();
    context.writeAll(context.shell.commands.invoke('Get-Item', new Map([['LiteralPath', path]])));
  },
});
