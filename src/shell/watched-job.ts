import { type Answerers, ControlBlock } from '#host';
import type { EngineSettings } from './engine-settings.ts';
import { EngineThreadClient } from './engine-thread-client.ts';
import type { ShellParts } from './launch.ts';
import { stopOnSignals } from './signals.ts';

/** Somebody may press Ctrl+C: this thread stays free for it, and the engine has its own. */
export async function runWatchedJob(settings: EngineSettings, parts: ShellParts): Promise<number> {
  const control = new ControlBlock();
  control.setSize(process.stdout.columns || 80, process.stdout.rows || 24);
  process.stdout.on('resize', () => control.setSize(process.stdout.columns, process.stdout.rows));
  const answerers: Answerers = { ...parts.services(settings.commandLine).answerers, readLine: parts.readLine };
  const engine = new EngineThreadClient(parts.engineThread, settings, control, answerers);
  const signals = stopOnSignals(control);
  try {
    const code = await engine.ask('job', null);
    return signals.ending ?? code;
  } finally {
    signals.end();
  }
}
