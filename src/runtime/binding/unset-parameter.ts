import { type ScriptBlockAst, visit } from '#language';
import {
  booleanType,
  isNumberType,
  type NetType,
  SwitchParameter,
  stringType,
  switchParameterType,
  ThrownException,
  toNumber,
  type Value,
} from '#values';
import type { Engine } from '../engine.ts';
import type { BindingTarget } from './binder.ts';
import { bindingError } from './binding-error.ts';

/** The value of a parameter that was neither given nor has a default. */
export function unsetValue(type: NetType): Value {
  if (type === booleanType) return false;
  if (type === switchParameterType) return new SwitchParameter(false);
  if (type === stringType) return '';
  return isNumberType(type) ? toNumber(null, type) : null;
}

const mentioned = new WeakMap<ScriptBlockAst, Set<string>>();

/** Does a block's own code read a variable? */
export function isMentioned(ast: ScriptBlockAst, name: string): boolean {
  let names = mentioned.get(ast);
  if (!names) {
    const found = new Set<string>();
    visit(ast, node => {
      if (node.kind === 'VariableExpression') found.add(node.path.toLowerCase());
      return node.kind !== 'ParamBlock';
    });
    names = found;
    mentioned.set(ast, names);
  }
  return names.has(name.toLowerCase());
}

/** Nothing cannot be a value of the type: the error of the conversion, in the name of the command. */
export function refuseUnset(engine: Engine, type: NetType, target: BindingTarget): void {
  try {
    engine.converter.convert(null, type);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    const { message } = error.exception;
    throw bindingError(target, 'nullToObjectInvalidCast', message, null, { type: 'PSInvalidCastException' });
  }
}
