import type { TypeName } from './ast.ts';

/** A type's name with its generic arguments, array suffixes and assembly, as ITypeName.FullName gives it. */
export function fullName(type: TypeName): string {
  const generic = type.genericArguments.length > 0 ? `[${type.genericArguments.map(fullName).join(',')}]` : '';
  const ranks = type.arrayRanks.map(rank => `[${','.repeat(rank - 1)}]`).join('');
  return type.name + generic + ranks + (type.assembly ? `, ${type.assembly}` : '');
}
