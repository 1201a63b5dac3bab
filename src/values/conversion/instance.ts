import { elementTypeOf } from '../array.ts';
import { charType, objectType, psObjectType, stringType } from '../core-types.ts';
import type { NetType } from '../net-type.ts';
import { baseOf, PSCustomObject, PSObjectWrapper } from '../ps-object.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';

const listInterface =
  /^System\.Collections\.Generic\.(?:IEnumerable|ICollection|IList|IReadOnlyCollection|IReadOnlyList)`1/;

/** Is the value one of the type already, so that no conversion is needed? Nothing is for `$null`. */
export function isOfType(value: Value, type: NetType): boolean {
  const own = typeOf(baseOf(value));
  return own !== null && isAssignable(own, type);
}

/** Type.IsAssignableFrom: bases, interfaces, arrays whose elements are assignable objects. */
export function isAssignable(from: NetType, to: NetType): boolean {
  if (from === to || to === objectType) return true;
  if (from.kind === 'array') return isArrayAssignable(from, to);
  if (from === stringType && to.kind === 'interface' && listInterface.test(to.fullName))
    return to.genericArguments[0] === charType;
  return from.isSubclassOf(to);
}

function isArrayAssignable(from: NetType, to: NetType): boolean {
  const wanted = to.kind === 'array' ? to.elementType : listInterface.test(to.fullName) ? to.genericArguments[0] : null;
  if (!wanted) return from.isSubclassOf(to);
  const element = from.elementType;
  if (!element) return false;
  if (element === wanted) return true;
  return element.kind !== 'struct' && element.kind !== 'enum' && isAssignable(element, wanted);
}

/** `$value -is [type]`. A custom object is a `[psobject]` and a `[pscustomobject]`; so is a value that carries added members. An array is one of its own element type only. */
export function isInstance(value: Value, type: NetType): boolean {
  if (value === null || value === undefined) return false;
  if (type === psObjectType) return value instanceof PSCustomObject || value instanceof PSObjectWrapper;
  if (Array.isArray(value) && type.kind === 'array') return elementTypeOf(value) === type.elementType;
  return isOfType(value, type);
}
