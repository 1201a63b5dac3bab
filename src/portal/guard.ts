import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const hosts = /^(?:127\.0\.0\.1|localhost)(?::(\d{1,5}))?$/;

/** No scripts at all, nothing from elsewhere, in no frame, kept by no cache. */
const headers: readonly (readonly [string, string])[] = [
  [
    'Content-Security-Policy',
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  ],
  ['X-Content-Type-Options', 'nosniff'],
  // With no-referrer a browser would send its own forms with the Origin `null`.
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cache-Control', 'no-store'],
];

/**
 * Lets in who came by the address that was printed. The Host keeps out names that were made to point here, the Origin keeps out
 * forms of other pages, the token keeps out other people of this machine; it moves from the first address into a cookie.
 */
export function guard(token: string): MiddlewareHandler {
  const wanted = digest(token);
  return async (context, next) => {
    for (const [name, value] of headers) context.header(name, value);
    const host = context.req.header('Host') ?? '';
    const found = hosts.exec(host);
    if (found === null) return context.text('This address is not served here.', 421);
    const { method } = context.req;
    if (method !== 'GET' && method !== 'HEAD' && context.req.header('Origin') !== `http://${host}`)
      return context.text('The request comes from another page.', 403);
    // Cookies do not know ports: two portals of one machine must not sign each other out.
    const cookie = `pcsh-portal-${found[1] ?? '80'}`;
    const key = method === 'GET' ? context.req.query('key') : undefined;
    if (key !== undefined && isSame(key, wanted)) {
      setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return context.redirect('/', 303);
    }
    const known = getCookie(context, cookie);
    if (known === undefined || !isSame(known, wanted))
      return context.text('Open the address that pcsh portal printed.', 401);
    return next();
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function isSame(given: string, wanted: Buffer): boolean {
  return timingSafeEqual(digest(given), wanted);
}
