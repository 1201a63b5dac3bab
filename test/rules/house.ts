import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** A room of the house, as docs/architecture.md describes it. */
export interface Room {
  readonly name: string;
  /** Folder from the repository's root. */
  readonly folder: string;
  /** Rooms whose values it may import; null: all. */
  readonly mayImport: ReadonlySet<string> | null;
  /** Rooms of which it may know types. */
  readonly mayKnowTypesOf: ReadonlySet<string>;
}

const rowPattern = /^\| ((?:src\/\w+|cmdlets\/)(?:, src\/\w+)*) \| [^|]+ \| ([^|]+) \|$/gm;

/** `values, language (types)` as two lists. */
const readAllowance = (text: string): Pick<Room, 'mayImport' | 'mayKnowTypesOf'> => {
  if (text.startsWith('all') || text === 'everything') return { mayImport: null, mayKnowTypesOf: new Set() };
  const entries = text === 'nothing' ? [] : text.split(',').map(entry => entry.trim());
  const nameOf = (entry: string): string => entry.replace(/ \(.*\)$/, '');
  return {
    mayImport: new Set(entries.filter(entry => !entry.endsWith('(types)')).map(nameOf)),
    mayKnowTypesOf: new Set(entries.filter(entry => entry.endsWith('(types)')).map(nameOf)),
  };
};

/** The table of docs/architecture.md: the page that readers see is what the check goes by. */
export function readHouse(): Room[] {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  return [...page.matchAll(rowPattern)].flatMap(([, folders = '', allowance = '']) =>
    folders.split(', ').map(path => {
      const folder = path.replace(/\/$/, '');
      return { name: folder.replace('src/', ''), folder, ...readAllowance(allowance.trim()) };
    }),
  );
}

/** The rooms that may import a package; `*`: it is a way of speaking that every room may use. */
export const packageOwners: ReadonlyMap<string, readonly string[]> = new Map([
  ['ky', ['rest']],
  ['@azure/msal-node', ['rest']],
  ['hono', ['sandbox', 'portal']],
  ['@hono/node-server', ['sandbox', 'portal']],
  ['vorpal', ['shell']],
  ['chalk', ['format']],
  ['minimist', ['shell']],
  ['zod', ['*']],
  ['fflate', ['cmdlets']],
]);
