import { NetObject, NetType, objectType, property, type Value } from '#values';
import type { Provider } from './provider.ts';

const automation = 'System.Management.Automation.';

export const providerInfoType: NetType = new NetType({
  fullName: `${automation}ProviderInfo`,
  base: objectType,
  members: () => ({
    properties: [
      property(
        'string ImplementingType',
        (self: ProviderInfo) => `Microsoft.PowerShell.Commands.${self.provider.name}Provider`,
      ),
      property('string HelpFile', () => 'System.Management.Automation.dll-Help.xml'),
      property('string Name', (self: ProviderInfo) => self.provider.name),
      property('string PSSnapIn', () => ProviderInfo.moduleName),
      property('string ModuleName', () => ProviderInfo.moduleName),
      property('psmoduleinfo Module', () => null),
      property('string Description', () => ''),
      property('string Capabilities', (self: ProviderInfo) => self.provider.capabilities.join(', ')),
      property('string Home', (self: ProviderInfo) => self.provider.home),
      property('System.Object Drives', (self: ProviderInfo) => self.drives()),
      property('bool VolumeSeparatedByColon', (self: ProviderInfo) => self.provider.name !== 'FileSystem'),
      property('char ItemSeparator', () => '/'),
      property('char AltItemSeparator', () => '\\'),
    ],
  }),
});

/** A provider as Get-PSProvider and `$_.PSProvider` show it. */
export class ProviderInfo extends NetObject {
  static readonly moduleName = 'Microsoft.PowerShell.Core';
  readonly provider: Provider;
  readonly drives: () => Value[];

  constructor(provider: Provider, drives: () => Value[]) {
    super();
    this.provider = provider;
    this.drives = drives;
  }
  get netType(): NetType {
    return providerInfoType;
  }
  /** `Microsoft.PowerShell.Core\FileSystem`. */
  get fullName(): string {
    return `${ProviderInfo.moduleName}\\${this.provider.name}`;
  }
  override toText(): string {
    return this.fullName;
  }
}

export const driveInfoType: NetType = new NetType({
  fullName: `${automation}PSDriveInfo`,
  base: objectType,
  members: () => ({
    properties: [
      property('string CurrentLocation', (self: DriveInfo) => self.currentLocation),
      property('string Name', (self: DriveInfo) => self.name),
      property('System.Management.Automation.ProviderInfo Provider', (self: DriveInfo) => self.provider),
      property('string Root', (self: DriveInfo) => self.root),
      property('string Description', (self: DriveInfo) => self.description),
      property('System.Nullable[long] MaximumSize', () => null),
      property('pscredential Credential', () => null),
      property('string DisplayRoot', () => null),
      property('bool VolumeSeparatedByColon', (self: DriveInfo) => self.usesColon),
      property('System.Object Used', (self: DriveInfo) => self.provider.provider.space?.(self.root).used ?? null),
      property('System.Object Free', (self: DriveInfo) => self.provider.provider.space?.(self.root).free ?? null),
    ],
  }),
});

/** A drive: a name for a place in a provider, with a current location of its own. */
export class DriveInfo extends NetObject {
  readonly name: string;
  readonly provider: ProviderInfo;
  readonly root: string;
  readonly description: string;
  /** Below the root, without a leading separator. */
  currentLocation = '';

  constructor(name: string, provider: ProviderInfo, root: string, description = '') {
    super();
    this.name = name;
    this.provider = provider;
    this.root = root;
    this.description = description;
  }
  get netType(): NetType {
    return driveInfoType;
  }
  /** The drive named `/`, the file system's own on Unix, is the one that stands without a colon in paths. */
  get usesColon(): boolean {
    return this.name !== '/';
  }
  override toText(): string {
    return this.name;
  }
}
