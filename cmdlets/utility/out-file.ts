import { defineCmdlet, encodingOf, encodingType, ps } from '#cmdlet';
import { rendererFor } from '#format';
import { openTextFile } from './text-file.ts';

/** Out-File: objects as they would be shown, into a file. */
export default defineCmdlet({
  name: 'Out-File',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    FilePath: { type: ps.string(), aliases: ['Path'], help: 'The file to write to.' },
    Encoding: {
      type: encodingType,
      position: 1,
      validate: { notNullOrEmpty: true },
      help: 'How characters become bytes: utf8 (default), utf8BOM, utf8NoBOM, ascii, ansi, unicode, bigendianunicode, utf32, bigendianutf32, oem, utf7, or a code page.',
    },
    Append: { type: ps.switch(), help: 'Adds to the end of the file.' },
    Force: { type: ps.switch(), help: 'Goes on where a read-only or hidden thing would stop it.' },
    NoClobber: {
      type: ps.switch(),
      aliases: ['NoOverwrite'],
      help: 'Leaves a file that exists as it is and fails instead.',
    },
    Width: {
      type: ps.int(),
      validate: { range: [2, 2147483647] },
      help: 'Columns of the output; those of the console when left out.',
    },
    NoNewline: { type: ps.switch(), help: 'Writes no line breaks.' },
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    LiteralPath: { type: ps.string(), aliases: ['PSPath', 'LP'], help: 'Path of the file, taken as it is written.' },
  },
  sets: {
    ByPath: { FilePath: { mandatory: true, position: 0 } },
    ByLiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'ByPath',
  shouldProcess: 'medium',
  synopsis: 'Writes output to a file.',
  examples: [
    { does: 'Write a listing', code: 'Get-Date | Out-File Temp:/now.txt; (Get-Content Temp:/now.txt).Count -gt 0' },
  ],
  begin(bound, context) {
    const literal = bound.set === 'ByLiteralPath';
    const shownPath = literal ? bound.LiteralPath : bound.FilePath;
    if (!context.shouldProcess(shownPath, 'Output to File')) return null;
    const { Append: append, NoClobber: noClobber, Force: force } = bound;
    const encoding = encodingOf(bound.Encoding, context);
    const file = openTextFile({ path: shownPath, literal, append, noClobber, force, encoding }, context);
    const lineEnd = bound.NoNewline ? '' : '\n';
    const width = bound.Width ?? context.shell.host.terminal.columns;
    return { file, renderer: rendererFor(context.shell, 'text', width, line => file.write(line + lineEnd)) };
  },
  process(bound, context, state) {
    if (!state || !context.isBound('InputObject')) return;
    state.renderer.write(bound.InputObject);
  },
  end(_bound, _context, state) {
    state?.renderer.end();
  },
  clean(_context, state) {
    state?.file.close();
  },
});
