import { method, NetObject, NetType, objectType, property, raise, type Value } from '#values';
import { requireValue } from '../argument-errors.ts';
import { escapeUri, Uri } from './uri.ts';

/** System.UriBuilder: the parts of a URI, each of which may be set. */
class UriBuilder extends NetObject {
  scheme = 'http';
  userName = '';
  password = '';
  host = 'localhost';
  port = -1;
  path = '/';
  query = '';
  fragment = '';

  get netType(): NetType {
    return uriBuilderType;
  }
  static from(uri: Uri): UriBuilder {
    const builder = new UriBuilder();
    const { scheme, userInfo, host, port, path, query, fragment } = uri.parts;
    const [user = '', ...password] = userInfo.split(':');
    Object.assign(builder, { scheme, userName: user, password: password.join(':'), host, port, path, query, fragment });
    return builder;
  }
  setPath(path: string | null): void {
    const escaped = escapeUri((path ?? '').replaceAll('\\', '/').replace(/[?#]/g, char => encodeURIComponent(char)));
    this.path = escaped === '' ? '/' : escaped;
  }
  override toText(): string {
    const user = this.userName ? `${this.userName}${this.password ? `:${this.password}` : ''}@` : '';
    const port = this.port >= 0 ? `:${this.port}` : '';
    const path = this.path.startsWith('/') || this.host === '' ? this.path : `/${this.path}`;
    return `${this.scheme}://${user}${this.host}${port}${path}${this.query}${this.fragment}`;
  }
  get uri(): Uri {
    return Uri.of(this.toText());
  }
  override equals(other: Value): boolean {
    return other instanceof UriBuilder && other.toText() === this.toText();
  }
}

const prefixed = (prefix: string, value: string | null): string =>
  !value ? '' : value.startsWith(prefix) ? value : prefix + value;

function make(scheme: string, host: string, port = -1, path = '/', extra = ''): UriBuilder {
  const builder = new UriBuilder();
  builder.scheme = scheme.replace(/:.*$/, '').toLowerCase();
  builder.host = host;
  builder.port = port;
  builder.setPath(path);
  if (extra.startsWith('#')) builder.fragment = extra;
  else builder.query = prefixed('?', extra);
  return builder;
}

function text(name: string, get: (self: UriBuilder) => string, set: (self: UriBuilder, value: string) => void) {
  return property(`string ${name}`, get, (self: UriBuilder, value: string | null) => set(self, value ?? ''));
}

/** A text without a scheme is taken for a host name. */
function fromText(given: string): UriBuilder {
  const source = requireValue(given, 'uri');
  return UriBuilder.from(Uri.of(/^[a-z][a-z0-9+.-]*:\/\//i.test(source) ? source : `http://${source}`));
}

export const uriBuilderType: NetType = new NetType({
  fullName: 'System.UriBuilder',
  base: objectType,
  members: () => ({
    constructors: [
      method('System.UriBuilder new()', () => new UriBuilder()),
      method('System.UriBuilder new(string uri)', fromText),
      method('System.UriBuilder new(uri uri)', (uri: Uri) => UriBuilder.from(requireValue(uri, 'uri'))),
      method('System.UriBuilder new(string schemeName, string hostName)', (scheme: string, host: string) =>
        make(scheme, host),
      ),
      method(
        'System.UriBuilder new(string scheme, string host, int portNumber)',
        (scheme: string, host: string, port: number) => make(scheme, host, port),
      ),
      method(
        'System.UriBuilder new(string scheme, string host, int port, string pathValue)',
        (scheme: string, host: string, port: number, path: string) => make(scheme, host, port, path),
      ),
      method('System.UriBuilder new(string scheme, string host, int port, string path, string extraValue)', make),
    ],
    properties: [
      text(
        'Scheme',
        self => self.scheme,
        (self, value) => {
          self.scheme = value.replace(/:.*$/, '').toLowerCase();
        },
      ),
      text(
        'UserName',
        self => self.userName,
        (self, value) => {
          self.userName = value;
        },
      ),
      text(
        'Password',
        self => self.password,
        (self, value) => {
          self.password = value;
        },
      ),
      text(
        'Host',
        self => self.host,
        (self, value) => {
          self.host = value.includes(':') && !value.startsWith('[') ? `[${value}]` : value;
        },
      ),
      property(
        'int Port',
        (self: UriBuilder) => self.port,
        (self: UriBuilder, value: number) => {
          if (value < -1 || value > 65_535)
            raise(
              'ArgumentOutOfRangeException',
              "Specified argument was out of the range of valid values. (Parameter 'value')",
            );
          self.port = value;
        },
      ),
      text(
        'Path',
        self => self.path,
        (self, value) => self.setPath(value),
      ),
      text(
        'Query',
        self => self.query,
        (self, value) => {
          self.query = prefixed('?', value);
        },
      ),
      text(
        'Fragment',
        self => self.fragment,
        (self, value) => {
          self.fragment = prefixed('#', value);
        },
      ),
      property('uri Uri', (self: UriBuilder) => self.uri),
    ],
    methods: [
      method('string ToString()', (self: UriBuilder) => self.toText()),
      method('bool Equals(System.Object rparam)', (self: UriBuilder, other: Value) => self.equals(other)),
    ],
  }),
});
