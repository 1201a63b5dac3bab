import { method, NetObject, NetType, objectType, PSCustomObject, property, raise, toText, type Value } from '#values';
import { SecureString } from './secure-string.ts';

/** System.Net.NetworkCredential. */
export class NetworkCredential extends NetObject {
  userName: string;
  password: SecureString;
  domain: string;
  constructor(userName = '', password = new SecureString(), domain = '') {
    super();
    this.userName = userName;
    this.password = password;
    this.domain = domain;
  }
  get netType(): NetType {
    return networkCredentialType;
  }
}

const secret = (password: string | SecureString | null): SecureString =>
  password instanceof SecureString ? password : new SecureString(password ?? '');

const newNetwork = (
  userName: string | null,
  password: string | SecureString | null,
  domain: string | null = null,
): NetworkCredential => new NetworkCredential(userName ?? '', secret(password), domain ?? '');

export const networkCredentialType: NetType = new NetType({
  fullName: 'System.Net.NetworkCredential',
  base: objectType,
  members: () => {
    const name = 'System.Net.NetworkCredential';
    return {
      constructors: [
        method(`${name} new()`, () => new NetworkCredential()),
        method(`${name} new(string userName, string password)`, newNetwork),
        method(`${name} new(string userName, string password, string domain)`, newNetwork),
        method(`${name} new(string userName, securestring password)`, newNetwork),
        method(`${name} new(string userName, securestring password, string domain)`, newNetwork),
      ],
      properties: [
        property(
          'string UserName',
          (self: NetworkCredential) => self.userName,
          (self: NetworkCredential, value: string) => {
            self.userName = value;
          },
        ),
        property(
          'string Password',
          (self: NetworkCredential) => self.password.reveal(),
          (self: NetworkCredential, value: string) => {
            self.password = new SecureString(value);
          },
        ),
        property(
          'securestring SecurePassword',
          (self: NetworkCredential) => self.password,
          (self: NetworkCredential, value: SecureString) => {
            self.password = value;
          },
        ),
        property(
          'string Domain',
          (self: NetworkCredential) => self.domain,
          (self: NetworkCredential, value: string) => {
            self.domain = value;
          },
        ),
      ],
      methods: [],
    };
  },
});

/** System.Management.Automation.PSCredential. */
export class PSCredential extends NetObject {
  readonly userName: string | null;
  readonly password: SecureString | null;
  constructor(userName: string | null, password: SecureString | null) {
    super();
    this.userName = userName;
    this.password = password;
  }
  get netType(): NetType {
    return psCredentialType;
  }
  /** `domain\user` and `user@domain` are taken apart as PowerShell does. */
  network(): NetworkCredential {
    const name = this.userName ?? '';
    const back = name.indexOf('\\');
    if (back >= 0) return new NetworkCredential(name.slice(back + 1), this.password ?? undefined, name.slice(0, back));
    return new NetworkCredential(name, this.password ?? undefined);
  }
}

function make(userName: string, password: SecureString): PSCredential {
  if (userName === '') {
    raise(
      'System.Management.Automation.PSArgumentException',
      'Cannot process argument because the value of argument "userName" is not valid. Change the value of the "userName" argument and run the operation again.',
    );
  }
  return new PSCredential(userName, password);
}

/** The credential that an object with UserName and Password stands for. */
function ofObject(given: Value): PSCredential {
  const note = (name: string): Value => (given instanceof PSCustomObject ? (given.get(name) ?? null) : null);
  const password = note('Password');
  const userName = toText(note('UserName'));
  if (!(password instanceof SecureString)) {
    return raise(
      'System.Management.Automation.PSArgumentException',
      'Cannot process argument because the value of argument "pso" is not valid. Change the value of the "pso" argument and run the operation again.',
    );
  }
  return make(userName, password);
}

export const psCredentialType: NetType = new NetType({
  fullName: 'System.Management.Automation.PSCredential',
  base: objectType,
  members: () => ({
    constructors: [
      method('pscredential new(string userName, securestring password)', make),
      method('pscredential new(psobject pso)', ofObject),
    ],
    properties: [
      property('string UserName', (self: PSCredential) => self.userName),
      property('securestring Password', (self: PSCredential) => self.password),
    ],
    methods: [method('System.Net.NetworkCredential GetNetworkCredential()', (self: PSCredential) => self.network())],
    staticProperties: [property('pscredential Empty', () => new PSCredential(null, null))],
  }),
});
