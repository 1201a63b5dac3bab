import { workerData } from 'node:worker_threads';
import { answer, ControlBlock } from '#host';
import type { ThreadData } from '#shell';
import { services } from './services.ts';

/** Entry of the host's thread, where the engine is the main thread: started when the engine first asks for something. */
// A stray failure (a socket that breaks after its answer) must not take the thread away from an engine that waits for it.
process.on('uncaughtException', error => {
  if (process.env['PCSH_DEBUG']) process.stderr.write(`${error.stack}\n`);
});

const data: ThreadData = workerData;
answer(data.questions, new ControlBlock(data.control), services(data.settings.commandLine).answerers);
