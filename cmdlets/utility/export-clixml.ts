import { defineCmdlet, encodingOf, encodingType, ps } from '#cmdlet';
import { ClixmlWriter } from './clixml-writer.ts';
import { openTextFile } from './text-file.ts';

/** Export-Clixml: objects into a file from which Import-Clixml makes them again. */
export default defineCmdlet({
  name: 'Export-Clixml',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Path: { type: ps.string(), help: 'Path of the file; wildcards find several.' },
    Depth: {
      type: ps.int(),
      validate: { range: [1, 2147483647] },
      help: 'How many levels of contained objects are written.',
    },
    Force: { type: ps.switch(), help: 'Goes on where a read-only or hidden thing would stop it.' },
    NoClobber: {
      type: ps.switch(),
      aliases: ['NoOverwrite'],
      help: 'Leaves a file that exists as it is and fails instead.',
    },
    Encoding: {
      type: encodingType,
      validate: { notNullOrEmpty: true },
      help: 'How characters become bytes: utf8 (default), utf8BOM, utf8NoBOM, ascii, ansi, unicode, bigendianunicode, utf32, bigendianutf32, oem, utf7, or a code page.',
    },
    LiteralPath: { type: ps.string(), aliases: ['PSPath', 'LP'], help: 'Path of the file, taken as it is written.' },
    InputObject: {
      type: ps.psobject(),
      mandatory: true,
      from: 'pipeline',
      validate: { allowNull: true },
      help: 'The objects to work on; usually they come through the pipeline.',
    },
  },
  sets: {
    ByPath: { Path: { mandatory: true, position: 0 } },
    ByLiteralPath: { LiteralPath: { mandatory: true } },
  },
  defaultSet: 'ByPath',
  shouldProcess: 'medium',
  synopsis: 'Writes objects to a CliXml file.',
  examples: [
    {
      does: 'Keep an object',
      code: "[pscustomobject]@{ Name = 'Contoso' } | Export-Clixml Temp:/customer.xml; (Import-Clixml Temp:/customer.xml).Name",
    },
  ],
  begin(bound, context) {
    const literal = bound.set === 'ByLiteralPath';
    const path = literal ? bound.LiteralPath : bound.Path;
    if (!context.shouldProcess(path)) return null;
    const { NoClobber: noClobber, Force: force } = bound;
    const file = openTextFile(
      { path, literal, noClobber, force, encoding: encodingOf(bound.Encoding, context) },
      context,
    );
    return { file, writer: new ClixmlWriter(bound.Depth ?? 2, context) };
  },
  process(bound, _context, state) {
    state?.writer.add(bound.InputObject);
  },
  end(_bound, _context, state) {
    if (state) state.file.write(state.writer.text());
  },
  clean(_context, state) {
    state?.file.close();
  },
});
