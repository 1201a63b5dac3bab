import { readFileSync } from 'node:fs';
import { parse, Source } from '#language';
import { NetType, objectType, PSReference, toText, type Value } from '#values';
import { decodeScript } from '../../commands/script-file.ts';
import type { Engine } from '../../engine.ts';
import { ShownAst } from './ast.ts';
import { ShownParseError } from './parse-error.ts';
import { ShownToken } from './token.ts';

/** `[System.Management.Automation.Language.Parser]`. */
export const parserType: NetType = new NetType({
  fullName: 'System.Management.Automation.Language.Parser',
  base: objectType,
});

function parsed(source: Source, tokens: Value, errors: Value): Value {
  const result = parse(source);
  if (tokens instanceof PSReference) tokens.value = result.tokens.map(token => new ShownToken(source, token));
  if (errors instanceof PSReference) errors.value = result.errors.map(error => new ShownParseError(source, error));
  return new ShownAst(source, result.ast, null);
}

/** ParseInput and ParseFile: the tree, with tokens and errors through references. */
export function parserStatics(engine: Engine): ReadonlyMap<string, (args: readonly Value[]) => Value> {
  return new Map([
    ['parseinput', ([text, ...rest]) => parsed(new Source(toText(text)), rest.at(-2) ?? null, rest.at(-1) ?? null)],
    [
      'parsefile',
      ([path, tokens, errors]) => {
        const file = engine.fileSystemPath(toText(path));
        return parsed(new Source(decodeScript(readFileSync(file)), file), tokens ?? null, errors ?? null);
      },
    ],
  ]);
}
