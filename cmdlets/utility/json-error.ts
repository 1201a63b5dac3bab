/** Where a reader stands in a JSON text: what its error messages say. */
export interface JsonPlace {
  readonly path: readonly (string | number)[];
  readonly line: number;
  readonly position: number;
}

/** A text that is no JSON, in Json.NET's words. */
export class JsonError extends Error {
  constructor(message: string, place: JsonPlace | null, path: readonly (string | number)[] = place?.path ?? []) {
    const where = place ? `, line ${place.line}, position ${place.position}` : '';
    super(`${message} Path '${pathText(path)}'${where}.`);
  }
}

/** `a.b[0]['c d']`. */
function pathText(path: readonly (string | number)[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += part < 0 ? '' : `[${part}]`;
    else if (/[.\s[\]()'"/]/.test(part)) text += `['${part}']`;
    else text += text ? `.${part}` : part;
  }
  return text;
}
