import { validationType } from '#dotnet';
import { NetObject, type NetType, type Value } from '#values';
import type { Engine } from '../../engine.ts';
import { reflection } from '../../engine-objects.ts';
import { argumentTransformationType, validateEnumeratedType } from '../../reflection/attribute-bases.ts';
import { type ArgumentAttribute, enumerated } from './argument-attribute.ts';

/** An attribute whose class a script wrote: its methods are called. Null where it is of no kind that has to do with arguments. */
export function classAttribute(engine: Engine, type: NetType, attribute: Value): ArgumentAttribute | null {
  if (!(attribute instanceof NetObject)) return null;
  const call = (name: string, ...args: Value[]): Value => engine.members.invoke(attribute, name, args);
  const intrinsics = (): Value => reflection(engine).executionContext;
  if (type.isSubclassOf(argumentTransformationType))
    return { transform: (_engine, value) => call('Transform', intrinsics(), value) ?? null };
  if (type.isSubclassOf(validateEnumeratedType))
    return enumerated((_engine, element) => void call('ValidateElement', element));
  if (type.isSubclassOf(validationType))
    return { validate: (_engine, value) => void call('Validate', value, intrinsics()) };
  return null;
}
