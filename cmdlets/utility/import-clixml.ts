import { defineCmdlet, encodingOf, ps } from '#cmdlet';
import { toDouble, type Value } from '#values';
import { ClixmlReader } from './clixml-reader.ts';
import { inputPaths, readTextFile } from './text-file.ts';

/** Import-Clixml: objects from a file that Export-Clixml wrote. */
export default defineCmdlet({
  name: 'Import-Clixml',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Path: { type: ps.array(ps.string()), help: 'Path of the file; wildcards find several.' },
    IncludeTotalCount: { type: ps.switch(), help: 'Says first how many objects there are.' },
    Skip: { type: ps.net('ulong'), help: 'Leaves out so many objects at the start.' },
    First: { type: ps.net('ulong'), help: 'Only so many objects.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'Path of the file, taken as it is written.',
    },
  },
  sets: {
    ByPath: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    ByLiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'ByPath',
  synopsis: 'Reads objects from a CliXml file.',
  examples: [
    {
      does: 'Read what was kept',
      code: '1..3 | Export-Clixml Temp:/numbers.xml; Import-Clixml Temp:/numbers.xml -Skip 1',
    },
  ],
  process(bound, context) {
    const literal = bound.set === 'ByLiteralPath';
    const skip = countOf(bound.Skip) ?? 0;
    const last = skip + (countOf(bound.First) ?? Number.POSITIVE_INFINITY);
    if (bound.IncludeTotalCount) context.write('Unknown total count');
    for (const given of literal ? bound.LiteralPath : bound.Path) {
      for (const path of inputPaths(given, literal, context)) {
        let at = 0;
        for (const object of new ClixmlReader(context).read(
          readTextFile(path, encodingOf(undefined, context), context),
        )) {
          if (at >= skip && at < last) context.write(object);
          at++;
        }
      }
    }
  },
});

function countOf(value: Value): number | null {
  return value === undefined || value === null ? null : toDouble(value);
}
