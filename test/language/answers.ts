import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { parse, Source } from '#language';
import { dump } from './dump.ts';

const answerSchema = z.object({
  id: z.string(),
  script: z.string(),
  /** Id, message, start, end, and whether more text could mend it. */
  errors: z.array(z.tuple([z.string(), z.string(), z.number(), z.number(), z.boolean()])),
  tree: z.array(z.string()).optional(),
});

/** What PowerShell 7.6.9 said about one script; record.ps1 wrote it. */
export type Answer = z.infer<typeof answerSchema>;

export function readAnswers(file: string): Answer[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map(line => answerSchema.parse(JSON.parse(line)));
}

/** Errors that need more than the text: which types, modules and assemblies there are. The runtime reports them. */
const beyondText: ReadonlySet<string> = new Set([
  'TypeNotFound',
  'CustomAttributeTypeNotFound',
  'AttributeNotAllowedOnDeclaration',
  'ExceptionTypeAlreadyCaught',
  'TypeNotAllowedInDataSection',
  'ErrorLoadingAssembly',
  'ModuleNotFoundDuringParse',
  'RequiresModuleInvalid',
]);

/** The answer in the form in which ours is compared with it: one line an error, and the nodes of the tree in order. */
export function expectedLines({ errors, tree }: Answer): string[] {
  const lines = errors.filter(([id]) => !beyondText.has(id)).map(([id, ...rest]) => errorLine(id, ...rest));
  return [...lines, ...(tree ?? []).map(comparable).sort()];
}

/** Our own parser's answer about the same script. */
export function ownLines({ script, tree }: Answer): string[] {
  const { ast, errors } = parse(new Source(script));
  const lines = errors.map(e => errorLine(e.id, e.message, e.extent.start, e.extent.end, e.incomplete));
  return [...lines, ...(tree ? dump(ast).map(comparable).sort() : [])];
}

function errorLine(id: string, message: string, start: number, end: number, incomplete: boolean): string {
  return `${id} ${start}-${end}${incomplete ? ' incomplete' : ''}: ${message}`;
}

/** What one tree says of a node that the other cannot: `!` is `-not`, doubles are written otherwise, `{}` has no place. */
function comparable(line: string): string {
  return line
    .replace(/^(ExpandableStringExpression \S+ \w+).*$/s, '$1')
    .replace(/^(UnaryExpression \S+) Exclaim/, '$1 Not')
    .replace(/^NamedBlock (\d+)-\1 /, 'NamedBlock 0-0 ')
    .replace(/^(ConstantExpression \S+ Double )(.*)$/, (_, start: string, number: string) => start + Number(number));
}
