import { parentPort, workerData } from 'node:worker_threads';
import { ControlBlock } from '#host';
import { engineStreams, serveEngine, type ThreadData } from '#shell';
import { fakeEngine } from './fake-engine.ts';

const data: ThreadData = workerData;
const control = new ControlBlock(data.control);
const { port, job } = engineStreams(
  data.settings,
  control,
  () => new Error('stopped'),
  () => data.questions,
);
if (parentPort) serveEngine(parentPort, async () => fakeEngine(port), data.settings, port, job);
