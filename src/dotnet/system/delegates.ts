import { NetType, objectType, ScriptBlock, toBoolean, toInt32, type Value } from '#values';
import { GenericDefinition } from '../generic-definition.ts';

/**
 * Delegates are script blocks that were converted to one: the value stays the block. Called as PowerShell's own delegates
 * are: the arguments in `$args` and the block's parameters, `$_` the last of them.
 */
export function callDelegate(block: Value, args: readonly Value[]): Value {
  if (!(block instanceof ScriptBlock)) return null;
  return block.evaluate(args.at(-1) ?? null, args);
}

export const testWith = (block: Value, value: Value): boolean => toBoolean(callDelegate(block, [value]));
export const compareWith = (block: Value, left: Value, right: Value): number =>
  toInt32(callDelegate(block, [left, right]));

export const delegateType = new NetType({ fullName: 'System.Delegate', base: objectType });
export const multicastDelegateType = new NetType({ fullName: 'System.MulticastDelegate', base: delegateType });

function keepBlock(value: Value): Value {
  return value instanceof ScriptBlock ? value : undefined;
}

const generic = (fullName: string, arity: number): GenericDefinition =>
  new GenericDefinition(fullName, arity, () => ({
    kind: 'delegate',
    base: multicastDelegateType,
    convertFrom: keepBlock,
  }));

const plain = (fullName: string): NetType =>
  new NetType({ fullName, kind: 'delegate', base: multicastDelegateType, convertFrom: keepBlock });

export const delegateTypes: readonly NetType[] = [
  delegateType,
  multicastDelegateType,
  plain('System.Action'),
  plain('System.EventHandler'),
  plain('System.Text.RegularExpressions.MatchEvaluator'),
  plain('System.Threading.ThreadStart'),
];

export const delegateDefinitions: readonly GenericDefinition[] = [
  ...[1, 2, 3, 4].map(arity => generic('System.Action', arity)),
  ...[1, 2, 3, 4, 5].map(arity => generic('System.Func', arity)),
  generic('System.Predicate', 1),
  generic('System.Comparison', 1),
  generic('System.Converter', 2),
  generic('System.EventHandler', 1),
];
