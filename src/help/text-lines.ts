/** A line of help and how far it is indented; who shows it wraps it. */
export interface HelpLine {
  readonly indent: number;
  readonly text: string;
}

export const line = (indent: number, text: string): HelpLine => ({ indent, text });

/** A text of several lines. */
export function lines(indent: number, text: string): HelpLine[] {
  return text.split('\n').map(each => line(indent, each));
}

/** What help says about common parameters, broken where PowerShell breaks it. */
export function commonParametersNote(width: number): HelpLine[] {
  const name = 'about_CommonParameters ';
  const address = '(https://go.microsoft.com/fwlink/?LinkID=113216). ';
  const end = 8 + name.length + address.length <= width ? [line(8, name + address)] : [line(8, name), line(4, address)];
  return [
    line(4, '<CommonParameters>'),
    line(8, 'This cmdlet supports the common parameters: Verbose, Debug,'),
    line(8, 'ErrorAction, ErrorVariable, WarningAction, WarningVariable,'),
    line(8, 'OutBuffer, PipelineVariable, and OutVariable. For more information, see'),
    ...end,
    line(4, ''),
  ];
}
