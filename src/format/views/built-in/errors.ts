import { ErrorRecord, NetException, toText } from '#values';
import { detailedView } from '../../errors/detailed-view.ts';
import { plainErrorStyle } from '../../errors/error-style.ts';
import { errorText, errorViewNamed } from '../../errors/error-view.ts';
import { defineView, type View } from '../view.ts';

/** Error records wherever they come by, and what Get-Error shows. */
export const errorViews = (): View[] => [
  defineView({
    name: 'GetErrorInstance',
    types: ['System.Management.Automation.ErrorRecord#PSExtendedError', 'System.Exception#PSExtendedError'],
    group: { by: 'PSErrorIndex', label: 'ErrorIndex' },
    control: {
      kind: 'custom',
      lines: (_read, value) =>
        value instanceof ErrorRecord || value instanceof NetException ? asLines(detailedView(value)) : [],
    },
  }),
  defineView({
    name: 'ErrorInstance',
    types: ['System.Management.Automation.ErrorRecord'],
    control: {
      kind: 'custom',
      outOfBand: true,
      lines: (read, record) => {
        if (!(record instanceof ErrorRecord)) return [];
        const view = errorViewNamed(toText(read.variable('ErrorView')));
        return asLines(errorText(record, view, read.consoleWidth, plainErrorStyle));
      },
    },
  }),
];

function asLines(text: string): { indent: number; text: string }[] {
  return text.split('\n').map(line => ({ indent: 0, text: line }));
}
