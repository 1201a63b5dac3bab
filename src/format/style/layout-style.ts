/** The escape sequences that a layout puts around headers and labels; all empty for plain text. */
export interface LayoutStyle {
  readonly header: string;
  readonly customHeader: string;
  readonly accent: string;
  readonly reset: string;
  /** Are style sequences within values kept? */
  readonly keepsSequences: boolean;
}

export const plainStyle: LayoutStyle = { header: '', customHeader: '', accent: '', reset: '', keepsSequences: false };
