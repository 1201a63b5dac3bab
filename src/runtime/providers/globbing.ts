import type { ExpandOptions, Provider } from '#cmdlet';
import { WildcardPattern } from '#values';
import { separator, unifySeparators } from './path-syntax.ts';

/** A path as typed, cut into where it starts (known, literal) and what is still a pattern. */
export interface Pattern {
  readonly base: string;
  readonly rest: string;
}

/** The paths that a pattern means in a provider, in the order in which containers list them. */
export function expandPattern(provider: Provider, pattern: Pattern, options: ExpandOptions): string[] {
  if (options.literal || !WildcardPattern.containsWildcards(pattern.rest)) {
    const path = provider.normalize(
      provider.join(pattern.base, options.literal ? pattern.rest : withoutEscapes(pattern.rest)),
    );
    return provider.exists(path) ? [path] : [];
  }
  let paths = [pattern.base];
  const segments = splitSegments(pattern.rest, provider);
  segments.forEach((segment, i) => {
    const inner = i < segments.length - 1;
    paths = paths.flatMap(path => step(provider, path, segment, inner, options.force ?? false));
  });
  return paths;
}

function step(provider: Provider, parent: string, segment: string, inner: boolean, force: boolean): string[] {
  if (!WildcardPattern.containsWildcards(segment)) {
    const path = provider.normalize(provider.join(parent, withoutEscapes(segment)));
    return provider.exists(path) && (!inner || provider.isContainer(path)) ? [path] : [];
  }
  if (!provider.isContainer(parent)) return [];
  const wildcard = new WildcardPattern(segment, true);
  return provider
    .children(parent, force)
    .filter(child => (!inner || child.isContainer) && wildcard.matches(child.name))
    .map(child => provider.join(parent, child.name));
}

/** A backtick before a wildcard belongs to it; only separators cut. */
function splitSegments(rest: string, provider: Provider): string[] {
  if (!provider.hierarchical) return [rest.replace(/^[\\/]+/, '')];
  return unifySeparators(rest)
    .split(separator)
    .filter(segment => segment !== '' && segment !== '.');
}

function withoutEscapes(text: string): string {
  return text.includes('`') ? text.replace(/`([*?[\]`])/g, '$1') : text;
}
