import type { Support } from '#compiler';
import { add, decrement, divide, increment, multiply, negate, plus, range, remainder, subtract } from '#values';
import { baseCall, defineTypes } from './classes/define.ts';
import { fail } from './errors/statement-error.ts';
import type { Frame } from './frame.ts';
import { usingModules } from './modules/using-module.ts';
import * as arithmetic from './operators/arithmetic.ts';
import { background, dataSection } from './operators/data-section.ts';
import { defineFunction, refuse } from './operators/definitions.ts';
import * as jumps from './operators/jumps.ts';
import { enumerated } from './operators/loop-enumerator.ts';
import * as loops from './operators/loops.ts';
import * as members from './operators/members.ts';
import * as objects from './operators/objects.ts';
import * as handling from './operators/try.ts';
import * as variables from './operators/variables.ts';
import { command, commandValue, pipeline, pipelineValue, redirected } from './pipeline/call.ts';
import { Collector, nullSink } from './pipeline/sink.ts';
import { EMPTY, Indirect } from './scopes/variable.ts';

/** The functions that generated code calls, under the names that the compiler knows. */
export const support: Support = {
  EMPTY,
  Indirect,
  Collector,
  nullSink,
  ...{ add, subtract, multiply, divide, remainder, negate, plus, increment, decrement, range },
  ...variables,
  ...objects,
  ...arithmetic,
  asType: arithmetic.asTypeOperator,
  ...members,
  ...jumps,
  ...loops,
  ...handling,
  ...{ defineFunction, refuse, usingModules },
  fail,
  enumerated,
  chain: (f: Frame): boolean => f.engine.success,
  ...{ command, commandValue, pipeline, pipelineValue, redirected, background, dataSection, defineTypes, baseCall },
};
