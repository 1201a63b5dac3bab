import type { Operation } from '#rest';

/** Answers true when the domain is taken. */
export const domainExists: Operation<unknown, boolean> = {
  id: 'domains.exists',
  summary: 'Ask whether a domain is taken',
  method: 'HEAD',
  path: '/v1/domains/{domain}',
  paging: 'none',
  retry: 'safe',
  signIn: 'both',
  asks: true,
};
