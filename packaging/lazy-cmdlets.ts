import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'rolldown';

const index = resolve(import.meta.dirname, '../cmdlets/index.ts');

/** What is known of a cmdlet before it is loaded: all that looking a name up needs. */
interface Known {
  readonly name: string;
  readonly module: string;
  readonly aliases?: readonly string[];
}

/** A declaration whose other parts come from its own file when one of them is read. */
const lazyClass = `
class LazyCmdlet {
  #load; #made;
  constructor(known, load) { Object.assign(this, known); this.#load = load; }
  get #all() { return this.#made ??= this.#load(); }
${[
  'className',
  'synopsis',
  'description',
  'outputs',
  'parameters',
  'sets',
  'defaultSet',
  'shouldProcess',
  'positionalBinding',
  'examples',
  'links',
  'begin',
  'process',
  'end',
  'clean',
]
  .map(name => `  get ${name}() { return this.#all.${name}; }`)
  .join('\n')}
}`;

/** Import statements of the sources' table: identifier and path. */
const imports = /^import (\w+) from '(\.\/[^']+)';$/gm;

/** What the bundler makes of a dynamic import; behind the mark it is to be done at once. */
const awaited =
  /__sync\(\s*Promise\.resolve\(\)\.then\(\s*(?:function\s*\(\)\s*\{\s*return|\(\)\s*=>)\s*(require\([^()]*\))\s*(?:;?\s*\})?\s*\)\s*\)/g;

async function lazyIndex(): Promise<string> {
  const table: { readonly cmdlets: readonly Known[] } = await import(index);
  const paths = [...readFileSync(index, 'utf8').matchAll(imports)].map(([, , path = '']) => path);
  if (paths.length !== table.cmdlets.length) throw new Error('cmdlets/index.ts is not what generate-index.ts writes.');
  const entries = table.cmdlets.map(({ name, module, aliases }, i) => {
    const known = JSON.stringify({ name, module, aliases });
    return `  new LazyCmdlet(${known}, () => __sync(import('${paths[i]}')).default),`;
  });
  return `${lazyClass}\nexport const cmdlets = [\n${entries.join('\n')}\n];\n`;
}

/**
 * Makes the bundle's table of cmdlets lazy: it holds names, and each declaration is evaluated when it is first looked at. The sources
 * stay plain imports.
 */
export const lazyCmdlets = (): Plugin => ({
  name: 'lazy-cmdlets',
  load: id => (id === index ? lazyIndex() : null),
  renderChunk(code) {
    const sync = code.replaceAll(awaited, '$1');
    return sync === code ? null : sync;
  },
});
