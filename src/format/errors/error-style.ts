/** Escape sequences of an error's parts; all empty for plain text. */
export interface ErrorStyle {
  /** `$PSStyle.Formatting.Error`. */
  readonly error: string;
  /** `$PSStyle.Formatting.ErrorAccent`. */
  readonly accent: string;
  readonly reset: string;
}

export const plainErrorStyle: ErrorStyle = { error: '', accent: '', reset: '' };
