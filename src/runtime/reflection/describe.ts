import { invocationInfoType, scriptBlockType, toText } from '#values';
import type { Engine } from '../engine.ts';
import { describeErrorRecord, errorDetailsType } from './error-record.ts';
import { invocationInfoMembers } from './invocation-info.ts';
import { describeScriptBlock } from './script-block.ts';

/** Gives members to the types of the values room that only the engine can describe. */
export function describeEngineTypes(): void {
  describeErrorRecord();
  describeScriptBlock();
  invocationInfoType.describe(invocationInfoMembers);
}

/** Types and static methods that belong to one session. */
export function defineSessionTypes(engine: Engine): void {
  engine.types.define(errorDetailsType);
  engine.statics.set(scriptBlockType, new Map([['create', ([text]) => engine.shell.blocks.create(toText(text))]]));
}
