import { Hashtable, NetObject, NetType, objectType, property, type Value } from '#values';

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly path: string;
  readonly secure: boolean;
}

/** What -SessionVariable keeps between requests: headers, the client's name, and cookies. */
export class WebRequestSession extends NetObject {
  readonly headers = new Hashtable();
  userAgent: Value = null;
  #cookies: Cookie[] = [];

  get netType(): NetType {
    return webRequestSessionType;
  }

  /** Takes the cookies of an answer. */
  remember(url: string, headers: readonly (readonly [string, string])[]): void {
    const { hostname } = new URL(url);
    for (const [name, value] of headers) {
      if (name.toLowerCase() !== 'set-cookie') continue;
      const [pair = '', ...attributes] = value.split(';').map(part => part.trim());
      const at = pair.indexOf('=');
      if (at < 1) continue;
      const attribute = (key: string): string | undefined =>
        attributes.find(each => each.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
      const cookie = {
        name: pair.slice(0, at),
        value: pair.slice(at + 1),
        host: attribute('domain')?.replace(/^\./, '') ?? hostname,
        path: attribute('path') ?? '/',
        secure: attributes.some(each => each.toLowerCase() === 'secure'),
      };
      this.#cookies = this.#cookies.filter(
        each => each.name !== cookie.name || each.host !== cookie.host || each.path !== cookie.path,
      );
      if (attribute('max-age') !== '0') this.#cookies.push(cookie);
    }
  }

  /** The Cookie header for an address; null when there is none. */
  cookieHeader(url: string): string | null {
    const { hostname, pathname, protocol } = new URL(url);
    const fitting = this.#cookies.filter(
      cookie =>
        (hostname === cookie.host || hostname.endsWith(`.${cookie.host}`)) &&
        pathname.startsWith(cookie.path) &&
        (!cookie.secure || protocol === 'https:'),
    );
    return fitting.length > 0 ? fitting.map(({ name, value }) => `${name}=${value}`).join('; ') : null;
  }

  get cookieCount(): number {
    return this.#cookies.length;
  }
}

export const webRequestSessionType: NetType = new NetType({
  fullName: 'Microsoft.PowerShell.Commands.WebRequestSession',
  base: objectType,
  members: () => ({
    properties: [
      property(
        'System.Collections.Generic.Dictionary[string,string] Headers',
        (self: WebRequestSession) => self.headers,
      ),
      property(
        'string UserAgent',
        (self: WebRequestSession) => self.userAgent,
        (self: WebRequestSession, value: Value) => {
          self.userAgent = value;
        },
      ),
    ],
  }),
});
