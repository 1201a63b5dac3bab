import type { ControlBlock, StopLevel } from '#host';

/** How long a pipeline may unwind after SIGTERM or SIGHUP, in milliseconds. */
const GRACE = 2000;
const endings = [
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

export interface OnStop {
  /** After Ctrl+C, with how hard a stop is asked for now. Without it a third Ctrl+C ends the process. */
  readonly stopped?: (level: StopLevel) => void;
  readonly ending?: (code: number) => void;
}

export interface SignalWatch {
  /** The exit code that a signal asked for; null without one. */
  readonly ending: number | null;
  end(): void;
}

/**
 * Ctrl+C stops the pipeline: `finally` and `clean` run. Once more stops those too, a third time ends the process. SIGTERM and SIGHUP
 * stop it and end the process when it has unwound, or when the time of grace is over.
 */
export function stopOnSignals(control: ControlBlock, onStop: OnStop = {}): SignalWatch {
  let ending: number | null = null;
  const interrupt = (): void => {
    if (control.stopLevel === 2 && !onStop.stopped) process.exit(130);
    const level = control.requestStop();
    onStop.stopped?.(level);
  };
  const terminators = endings.map(([signal, code]) => {
    const listener = (): void => {
      if (ending !== null) return;
      ending = code;
      control.requestStop();
      setTimeout(() => process.exit(code), GRACE).unref();
      onStop.ending?.(code);
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
