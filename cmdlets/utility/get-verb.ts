import { defineCmdlet, ps } from '#cmdlet';
import { WildcardPattern } from '#values';
import { approvedVerbs } from './approved-verbs.ts';
import { NetRecord, recordType } from './net-record.ts';

const verbInfoType = recordType(
  'System.Management.Automation.VerbInfo',
  'string Verb',
  'string AliasPrefix',
  'string Group',
  'string Description',
);

/** Get-Verb: the verbs that commands should have. */
export default defineCmdlet({
  name: 'Get-Verb',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.Management.Automation.VerbInfo'],
  parameters: {
    Verb: {
      type: ps.array(ps.string()),
      position: 0,
      from: 'pipelineOrPropertyName',
      help: 'Verbs; wildcards find several. All when left out.',
    },
    Group: {
      type: ps.array(ps.oneOf('Common', 'Communications', 'Data', 'Diagnostic', 'Lifecycle', 'Other', 'Security')),
      position: 1,
      from: 'pipelineOrPropertyName',
      help: 'Groups of verbs.',
    },
  },
  synopsis: 'Gets the approved verbs.',
  examples: [{ does: 'Verbs that start with "re"', code: 'Get-Verb re*' }],
  process(bound, context) {
    const patterns = (bound.Verb ?? ['*']).map(verb => WildcardPattern.get(verb));
    for (const [group, verbs] of approvedVerbs) {
      if (bound.Group && !bound.Group.some(each => each === group)) continue;
      for (const [verb, prefix, description] of verbs) {
        if (patterns.some(pattern => pattern.matches(verb)))
          context.write(new NetRecord(verbInfoType, [verb, prefix, group, description]));
      }
    }
  },
});
