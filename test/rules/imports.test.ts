import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageOwners, type Room, readHouse, root } from './house.ts';

const house = readHouse();

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly typesOnly: boolean;
}

/** Import and export declarations, and dynamic imports, as they stand in the text. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found: Import[] = [];
  for (const [, keyword = '', names = '', specifier = ''] of text.matchAll(
    /^(import|export)\b([^'"`;]*?)\bfrom\s+['"]([^'"]+)['"]/gm,
  )) {
    const list = /\{([\s\S]*)\}/
      .exec(names)?.[1]
      ?.split(',')
      .filter(each => each.trim() !== '');
    const eachIsType = list !== undefined && list.length > 0 && list.every(each => each.trim().startsWith('type '));
    found.push({ file, specifier, typesOnly: /^\s*type\b/.test(names) || (eachIsType && keyword !== '') });
  }
  for (const [, specifier = ''] of text.matchAll(/^import\s+['"]([^'"]+)['"]/gm))
    found.push({ file, specifier, typesOnly: false });
  for (const [, specifier = ''] of text.matchAll(/(?<!typeof )\bimport\(\s*['"]([^'"]+)['"]\s*\)(?!\.)/g)) {
    found.push({ file, specifier, typesOnly: false });
  }
  return found;
}

const filesOf = (room: Room): string[] => {
  try {
    return readdirSync(join(root, room.folder), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts'))
      .map(path => join(root, room.folder, path));
  } catch {
    return [];
  }
};

const all = new Map(house.map(room => [room.name, filesOf(room).flatMap(importsOf)]));
const place = ({ file, specifier }: Import): string => `${relative(root, file)} imports ${specifier}`;
const importsIn = (room: Room): readonly Import[] => all.get(room.name) ?? [];

describe.each(house.map(room => [room.name, room] as const))('%s', (_, room) => {
  test('imports only the rooms below it', () => {
    const wrong = importsIn(room).filter(({ specifier, typesOnly }) => {
      if (!specifier.startsWith('#')) return false;
      const other = specifier.slice(1);
      if (other === room.name || room.mayImport === null || room.mayImport.has(other)) return false;
      return !(typesOnly && room.mayKnowTypesOf.has(other));
    });
    expect(wrong.map(place)).toEqual([]);
  });

  test('enters other rooms through their index', () => {
    const home = join(root, room.folder);
    const wrong = importsIn(room).filter(
      ({ file, specifier }) =>
        specifier.startsWith('.') && relative(home, resolve(dirname(file), specifier)).startsWith('..'),
    );
    expect(wrong.map(place)).toEqual([]);
  });

  test('leaves packages to their owners', () => {
    const wrong = importsIn(room).filter(({ specifier, typesOnly }) => {
      if (typesOnly || /^[.#]|^node:/.test(specifier)) return false;
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
      const owners = packageOwners.get(name) ?? [];
      return !owners.includes(room.name) && !owners.includes('*');
    });
    expect(wrong.map(place)).toEqual([]);
  });
});

test('the table of real imports', () => {
  const rows = house.map(room => {
    const used = new Set(
      importsIn(room)
        .map(({ specifier }) => specifier)
        .filter(specifier => specifier.startsWith('#')),
    );
    return `${room.name.padEnd(11)} ${String(filesOf(room).length).padStart(4)} files  ${[...used].sort().join(' ')}`;
  });
  console.log(rows.join('\n'));
  expect(house.length).toBeGreaterThan(14);
});
