import { workerData } from 'node:worker_threads';
import { answer, ControlBlock } from '#host';
import type { ThreadData } from '#shell';
import { fakeServices } from './fake-services.ts';

const data: ThreadData = workerData;
answer(data.questions, new ControlBlock(data.control), fakeServices().answerers);
