import { parentPort, workerData } from 'node:worker_threads';
import { PipelineStopped } from '#cmdlet';
import { ControlBlock } from '#host';
import { engineStreams, serveEngine, type ThreadData } from '#shell';

/** Entry of an engine's own thread, where the host is the main thread. */
const data: ThreadData = workerData;
const control = new ControlBlock(data.control);
const { port, job } = engineStreams(
  data.settings,
  control,
  () => new PipelineStopped(),
  () => data.questions,
);

if (parentPort) {
  const makeEngine = async () => (await import('./compose.ts')).makeEngine(port, data.settings.commandLine);
  serveEngine(parentPort, makeEngine, data.settings, port, job);
}
