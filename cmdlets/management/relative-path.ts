import type { ItemPath } from '#cmdlet';

/** A path as seen from a folder of the same provider: starts with `./` or `../`. */
export function relativeTo({ provider, path }: ItemPath, from: string): string {
  if (!provider.hierarchical) return `./${path}`;
  const separator = path.includes('\\') && !path.includes('/') ? '\\' : '/';
  const here = from.split(/[\\/]/).filter(Boolean);
  const there = path.split(/[\\/]/).filter(Boolean);
  let shared = 0;
  while (shared < here.length && shared < there.length && here[shared] === there[shared]) shared++;
  // The folder itself is shown from the folder above it.
  if (shared === there.length && shared === here.length && shared > 0) shared--;
  const up = here.length - shared;
  const steps = up === 0 ? ['.'] : Array<string>(up).fill('..');
  return [...steps, ...there.slice(shared)].join(separator);
}

/** A relative path set behind another folder than the current one. */
export function basePath(folder: string, path: string): string {
  return /^([\\/~]|[^\\/]+:)/.test(path) ? path : `${folder.replace(/[\\/]+$/, '')}/${path}`;
}
