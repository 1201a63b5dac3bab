import { compileBlock, compileExpression } from '#compiler';
import { parseExpandableText, Source } from '#language';
import { toText, type Value } from '#values';
import { Activation } from '../activation.ts';
import type { Engine } from '../engine.ts';
import { Frame, type RuntimeCode } from '../frame.ts';
import { parseFailure, unitOf } from '../parse-script.ts';
import { support } from '../support.ts';

/** `$ExecutionContext.InvokeCommand.ExpandString`: a text as if it stood between double quotes. */
export function expandText(engine: Engine, text: string): string {
  const source = new Source(text);
  const { expression: node, errors } = parseExpandableText(source);
  if (errors.length > 0) throw parseFailure(source, errors);
  const unit = unitOf(source, []);
  const state = engine.globalState;
  const code: RuntimeCode = compileBlock(
    {
      kind: 'ScriptBlock',
      usings: [],
      attributes: [],
      param: null,
      dynamicParam: null,
      begin: null,
      process: null,
      endBlock: null,
      clean: null,
      requirements: null,
      start: 0,
      end: text.length,
    },
    unit,
    support,
    { local: false, method: false },
  );
  const frame = new Frame(engine, state, state.current, code, new Activation(), engine.currentStreams);
  return toText(compileExpression<Frame>(node, unit, support)(frame) as Value);
}
