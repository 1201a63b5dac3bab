export interface StrictJsonOptions {
  readonly ignoreComments: boolean;
  readonly allowTrailingCommas: boolean;
}

/** Reads JSON by the letter of its standard, as System.Text.Json does, but for what the options allow. Throws SyntaxError. */
export function readStrictJson(text: string, options: StrictJsonOptions): unknown {
  return JSON.parse(options.ignoreComments || options.allowTrailingCommas ? relaxed(text, options) : text);
}

const token = /"(?:[^"\\]|\\.)*"|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|,(?=(?:\s|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)*[\]}])/g;

function relaxed(text: string, options: StrictJsonOptions): string {
  return text.replace(token, found => {
    if (found === ',') return options.allowTrailingCommas ? '' : found;
    return found.startsWith('/') && options.ignoreComments ? ' ' : found;
  });
}
