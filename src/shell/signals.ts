import type { ControlBlock } from '#host';

/** How long a pipeline may unwind after SIGTERM or SIGHUP, in milliseconds. */
const GRACE = 2000;
const endings = [
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

export interface SignalWatch {
  /** The exit code that a signal asked for; null without one. */
  readonly ending: number | null;
  end(): void;
}

/**
 * Ctrl+C stops the pipeline: `finally` and `clean` run. Once more stops those too, a third time ends the process. SIGTERM and SIGHUP
 * stop it and end the process when it has unwound, or when the time of grace is over.
 */
export function stopOnSignals(control: ControlBlock, onEnding: (code: number) => void = () => undefined): SignalWatch {
  let presses = 0;
  let ending: number | null = null;
  const interrupt = (): void => {
    presses += 1;
    if (presses > 2) process.exit(130);
    control.requestStop();
  };
  const terminators = endings.map(([signal, code]) => {
    const listener = (): void => {
      if (ending !== null) return;
      ending = code;
      control.requestStop();
      setTimeout(() => process.exit(code), GRACE).unref();
      onEnding(code);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  process.on('SIGINT', interrupt);
  return {
    get ending() {
      return ending;
    },
    end: () => {
      process.off('SIGINT', interrupt);
      for (const remove of terminators) remove();
    },
  };
}
