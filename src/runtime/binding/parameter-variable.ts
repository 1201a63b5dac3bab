import type { ParameterMetadata } from '#cmdlet';
import { type NetType, objectType } from '#values';
import type { Engine } from '../engine.ts';
import { TypeConstraint } from '../scopes/type-constraint.ts';
import type { VariableAttribute } from '../scopes/variable.ts';
import { parameterAttributes } from '../scopes/variable-attributes.ts';
import { checksOf } from './checks/parameter-checks.ts';

/** What the variable of a parameter is in each call. */
export interface ParameterVariable {
  readonly lower: string;
  readonly type: NetType;
  /** Null for `object`: the variable is just its value. */
  readonly constraint: TypeConstraint | null;
  /** The constraint and what stands around it; empty where the value stands alone. */
  readonly attributes: readonly VariableAttribute[];
}

const known = new WeakMap<ParameterMetadata, ParameterVariable>();

/** Found once for a parameter. */
export function parameterVariable(engine: Engine, parameter: ParameterMetadata): ParameterVariable {
  let variable = known.get(parameter);
  if (!variable) {
    const type = parameter.netType ?? objectType;
    const constraint = type === objectType ? null : new TypeConstraint(engine, type);
    const { inner, outer } = checksOf(engine, parameter);
    variable = {
      lower: parameter.name.toLowerCase(),
      type,
      constraint,
      attributes: [
        ...parameterAttributes(engine, inner),
        ...(constraint ? [constraint] : []),
        ...parameterAttributes(engine, outer),
      ],
    };
    known.set(parameter, variable);
  }
  return variable;
}
