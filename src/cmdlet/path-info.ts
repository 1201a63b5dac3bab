import { NetObject, NetType, objectType, property } from '#values';
import type { DriveInfo, ProviderInfo } from './drive-info.ts';

export const pathInfoType: NetType = new NetType({
  fullName: 'System.Management.Automation.PathInfo',
  base: objectType,
  members: () => ({
    properties: [
      property('System.Management.Automation.PSDriveInfo Drive', (self: PathInfo) => self.drive),
      property('System.Management.Automation.ProviderInfo Provider', (self: PathInfo) => self.provider),
      property('string ProviderPath', (self: PathInfo) => self.providerPath),
      property('string Path', (self: PathInfo) => self.path),
    ],
  }),
});

/** A place as Get-Location and Resolve-Path show it, and what `$PWD` holds. */
export class PathInfo extends NetObject {
  readonly drive: DriveInfo | null;
  readonly provider: ProviderInfo;
  readonly providerPath: string;
  /** With the drive's name where the drive has one: `Env:/HOME`, `/tmp`. */
  readonly path: string;

  constructor(drive: DriveInfo | null, provider: ProviderInfo, providerPath: string, path: string) {
    super();
    this.drive = drive;
    this.provider = provider;
    this.providerPath = providerPath;
    this.path = path;
  }
  get netType(): NetType {
    return pathInfoType;
  }
  override toText(): string {
    return this.path;
  }
}
