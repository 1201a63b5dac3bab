/**
 * Path as the router sees it: lower case, double slashes folded, no slash at the end. `/v1//v1/…` stays wrong, as it was on the
 * service when its links changed.
 */
export function normalPath(url: string): string {
  const { pathname } = new URL(url);
  const folded = pathname.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  // Escapes keep their case-insensitive hex digits; what they stand for is folded when it is read.
  return folded.toLowerCase();
}

/** Path and query of a request as its `self` link shows them: without version, query as it came. */
export function linkPath(url: string): string {
  const { pathname, search } = new URL(url);
  return (
    pathname
      .replace(/\/{2,}/g, '/')
      .replace(/(.)\/$/, '$1')
      .replace(/^\/v1(?=\/)/i, '') + search
  );
}
