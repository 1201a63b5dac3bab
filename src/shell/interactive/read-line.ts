import type { Answerers } from '#host';
import { LineSource } from './line-source.ts';

/** Asks at the terminal on behalf of a job that has no session around it. Ctrl+c there is a signal for the job. */
export const readLine: NonNullable<Answerers['readLine']> = async ({ prompt, secret }) => {
  const lines = new LineSource();
  try {
    const line = await lines.readAnswer(prompt, secret);
    if (line === null) process.kill(process.pid, 'SIGINT');
    return line;
  } finally {
    lines.terminal.release();
  }
};
