/**
 * A piece of JavaScript. Only the `js` template makes it, from other code, numbers and pooled constants, so that no text
 * of a user's can ever become code.
 */
export class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Code | readonly Code[] | number;

export function js(strings: TemplateStringsArray, ...parts: Part[]): Code {
  let text = strings[0] ?? '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part instanceof Code) text += part.text;
    else if (typeof part === 'number') text += part < 0 ? `(${part})` : part;
    else if (part) text += part.map(code => code.text).join(',');
    text += strings[i + 1] ?? '';
  }
  return new Code(text);
}

/** Statements one after the other. */
export function sequence(codes: readonly Code[]): Code {
  return new Code(codes.map(code => code.text).join('\n'));
}

export const nothing = js``;
