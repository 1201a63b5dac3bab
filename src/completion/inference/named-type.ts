import type { TypeName } from '#language';
import type { NetType } from '#values';
import { type Site, textOf } from '../site.ts';

/** The type that a name in the text means, `using namespace` considered; null for one that nobody knows. */
export function namedType(site: Site, typeName: TypeName): NetType | null {
  return resolveType(site, textOf(site, typeName).replace(/^\[|\]$/g, '') || typeName.name);
}

export function resolveType(site: Site, name: string): NetType | null {
  try {
    const found = site.shell.types.resolve(name);
    if (found) return found;
    for (const using of site.ast.usings) {
      if (using.type !== 'namespace' || using.name?.kind !== 'StringConstantExpression') continue;
      const inNamespace = site.shell.types.resolve(`${using.name.value}.${name}`);
      if (inNamespace) return inNamespace;
    }
  } catch {
    // Half a name may be no name at all.
  }
  return null;
}
