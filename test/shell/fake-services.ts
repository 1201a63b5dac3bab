import type { Services } from '#shell';

/** Answers HTTP requests with the address, `slow` after 20 ms, `never` only when it is abandoned. */
export const fakeServices = (): Services => ({
  environment: null,
  answerers: {
    http: async ({ url }, signal) => {
      if (url === 'broken') throw new Error('broken on purpose');
      if (url === 'slow') await new Promise(resolve => setTimeout(resolve, 20));
      if (url === 'never') await new Promise(resolve => signal.addEventListener('abort', resolve));
      return { ok: true, status: 200, statusText: `got ${url}`, url, headers: [], body: new Uint8Array() };
    },
  },
});
