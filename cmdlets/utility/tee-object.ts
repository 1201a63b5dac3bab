import { defineCmdlet, encodingType, ps } from '#cmdlet';
import type { Value } from '#values';

/** Tee-Object: keeps what passes through in a file or a variable. */
export default defineCmdlet({
  name: 'Tee-Object',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    FilePath: { type: ps.string(), aliases: ['Path'], help: 'The file to write to.' },
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    Append: { type: ps.switch(), help: 'Adds to the end of the file.' },
    Encoding: {
      type: encodingType,
      validate: { notNullOrEmpty: true },
      help: 'How characters become bytes: utf8 (default), utf8BOM, utf8NoBOM, ascii, ansi, unicode, bigendianunicode, utf32, bigendianutf32, oem, utf7, or a code page.',
    },
    LiteralPath: { type: ps.string(), aliases: ['PSPath', 'LP'], help: 'The file to write to, as it is written.' },
    Variable: { type: ps.string(), help: 'Name of the variable to keep the objects in.' },
  },
  sets: {
    File: { Append: {}, Encoding: {}, FilePath: { mandatory: true, position: 0 } },
    LiteralFile: { Encoding: {}, LiteralPath: { mandatory: true } },
    Variable: { Variable: { mandatory: true } },
  },
  defaultSet: 'File',
  synopsis: 'Hands objects on and keeps a copy.',
  examples: [
    { does: 'Keep a copy in a variable', code: '1..3 | Tee-Object -Variable kept | Measure-Object -Sum; $kept' },
  ],
  begin() {
    const objects: Value[] = [];
    return { objects };
  },
  process(bound, context, { objects }) {
    objects.push(bound.InputObject);
    context.write(bound.InputObject);
  },
  end(bound, context, { objects }) {
    if (bound.set === 'Variable') {
      const kept = objects.length === 1 ? objects[0] : objects.length === 0 ? null : objects;
      context.shell.variables.set(bound.Variable, kept);
      return;
    }
    const path: [string, Value] =
      bound.set === 'File' ? ['FilePath', bound.FilePath] : ['LiteralPath', bound.LiteralPath];
    const args = new Map<string, Value>([path]);
    if (bound.Encoding !== undefined) args.set('Encoding', bound.Encoding);
    if (bound.set === 'File' && bound.Append) args.set('Append', true);
    context.shell.commands.invoke('Out-File', args, objects);
  },
});
