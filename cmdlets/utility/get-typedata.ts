import { defineCmdlet, ps } from '#cmdlet';
import { WildcardPattern } from '#values';
import { fullTypeName, typeDataOf } from './session-type-data.ts';
import { typeDataRecord } from './type-data-records.ts';

/** Get-TypeData: what the session knows of types beyond .NET. */
export default defineCmdlet({
  name: 'Get-TypeData',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.Management.Automation.PSObject'],
  parameters: {
    TypeName: {
      type: ps.array(ps.string()),
      position: 0,
      from: 'pipeline',
      validate: { notNullOrEmpty: true },
      help: 'Names of types; wildcards find several. All when left out.',
    },
  },
  synopsis: 'Gets type data.',
  examples: [{ does: 'See what was added to a type', code: 'Get-TypeData System.Array | Select-Object TypeName' }],
  process(bound, context) {
    const names = bound.TypeName ?? ['*'];
    const patterns = names.map(name => WildcardPattern.get(fullTypeName(name, context)));
    for (const entry of typeDataOf(context).all()) {
      if (patterns.some(pattern => pattern.matches(entry.typeName))) context.write(typeDataRecord(entry, context));
    }
  },
});
