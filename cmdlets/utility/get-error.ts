import { defineCmdlet, ps } from '#cmdlet';
import { ErrorRecord, NetException, type Value } from '#values';
import { copyOfRecord } from './error-copy.ts';
import { addTypeName } from './type-names.ts';

/** Get-Error: errors with all that is known of them. */
export default defineCmdlet({
  name: 'Get-Error',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['gerr'],
  outputs: ['System.Management.Automation.ErrorRecord#PSExtendedError', 'System.Exception#PSExtendedError'],
  parameters: {
    Newest: {
      type: ps.int(),
      aliases: ['Last'],
      validate: { range: [1, 2147483647] },
      help: 'So many of the last errors.',
    },
    InputObject: {
      type: ps.psobject(),
      validate: { notNullOrEmpty: true },
      help: 'The error to show; the last one when left out.',
    },
  },
  sets: {
    Newest: { Newest: {} },
    Error: { InputObject: { position: 0, from: 'pipeline' } },
  },
  defaultSet: 'Newest',
  synopsis: 'Shows errors in full.',
  examples: [
    {
      does: 'Show the last error',
      code: "Write-Error 'No seats left.' -ErrorAction SilentlyContinue; (Get-Error).Exception.Message",
    },
  ],
  process(bound, context) {
    const extend = (error: Value): void => {
      const shown = error instanceof ErrorRecord ? copyOfRecord(error) : error;
      if (shown instanceof ErrorRecord)
        addTypeName(shown, 'System.Management.Automation.ErrorRecord#PSExtendedError', context);
      else if (shown instanceof NetException) addTypeName(shown, 'System.Exception#PSExtendedError', context);
      context.write(shown);
    };
    if (bound.set === 'Error' && bound.InputObject !== undefined) extend(bound.InputObject);
    else {
      const newest = 'Newest' in bound ? (bound.Newest ?? 1) : 1;
      for (const error of context.shell.errors.slice(0, newest)) extend(error);
    }
  },
});
