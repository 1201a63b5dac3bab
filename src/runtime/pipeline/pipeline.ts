import type { Value } from '#values';
import type { Engine } from '../engine.ts';
import { StopUpstream } from '../signals.ts';
import type { CommandProcessor } from './processor.ts';

/**
 * Runs commands that are connected already. `source` is what an expression in front yields, item by item; without it the
 * first command runs once. Each command's output goes on at once, so memory does not grow with the number of objects.
 */
export function runPipeline(
  engine: Engine,
  processors: readonly CommandProcessor[],
  source: Iterable<Value> | null,
): void {
  const first = processors[0];
  if (!first) return;
  let stopped = -1;
  try {
    for (const processor of processors) processor.prepare();
    for (let i = 0; i < processors.length; i++) {
      try {
        processors[i]?.start();
      } catch (error) {
        stopped = whoStopped(processors, error);
        i = Math.max(i, stopped);
      }
    }
    try {
      if (stopped >= 0) {
        // Somebody had enough of what came before the first item.
      } else if (source) feed(engine, first, source);
      else first.processOnce();
    } catch (error) {
      stopped = whoStopped(processors, error);
    }
    for (let i = Math.max(stopped, 0); i < processors.length; i++) {
      try {
        processors[i]?.end();
      } catch (error) {
        const by = whoStopped(processors, error);
        i = Math.max(i, by - 1);
      }
    }
    engine.success = !processors.some(each => each.failed);
  } finally {
    for (const processor of processors) processor.dispose();
  }
}

function feed(engine: Engine, first: CommandProcessor, source: Iterable<Value>): void {
  const { stop } = engine;
  for (const item of source) {
    if (stop[0] !== 0) engine.checkStop();
    first.process(item);
  }
}

/** The index of the command of this pipeline that has enough; throws on what is meant for somebody else. */
function whoStopped(processors: readonly CommandProcessor[], error: unknown): number {
  if (!(error instanceof StopUpstream)) throw error;
  const index = processors.indexOf(error.by as CommandProcessor);
  if (index < 0) throw error;
  return index;
}
