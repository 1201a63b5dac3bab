import { arch, cpus, homedir, hostname, release, userInfo } from 'node:os';
import {
  EnumValue,
  Hashtable,
  Int64,
  type MethodDeclaration,
  method,
  NetObject,
  NetType,
  objectType,
  type PropertyDeclaration,
  property,
  raise,
  stringType,
  tagArray,
  type Value,
} from '#values';
import { requireValue } from '../argument-errors.ts';
import { enumOf } from '../enum-types.ts';
import { Version } from './version.ts';

function setVariable(name: string, value: string | null): undefined {
  if (requireValue(name, 'variable') === '')
    raise('ArgumentException', "The value cannot be an empty string. (Parameter 'variable')");
  if (name.includes('='))
    raise('ArgumentException', "Environment variable name cannot contain equal character. (Parameter 'variable')");
  if (value === null) delete process.env[name];
  else process.env[name] = value;
  return undefined;
}

/** Only the process has variables on Unix; those of the user and the machine are none. */
const isProcess = (target: Value): boolean => !(target instanceof EnumValue) || target.value === 0;

const read = (name: string): string | null => process.env[requireValue(name, 'variable')] ?? null;

function allVariables(): Hashtable {
  const table = new Hashtable(false);
  for (const [name, value] of Object.entries(process.env)) table.set(name, value ?? '');
  return table;
}

/** Folders of a Unix user, by SpecialFolder's names. */
function folderPath(folder: EnumValue): string {
  const home = homedir();
  switch (folder.toText()) {
    case 'UserProfile':
    case 'MyDocuments':
    case 'Personal':
      return home;
    case 'ApplicationData':
      return process.env['XDG_CONFIG_HOME'] || `${home}/.config`;
    case 'LocalApplicationData':
      return process.env['XDG_DATA_HOME'] || `${home}/.local/share`;
    case 'CommonApplicationData':
      return '/usr/share';
    case 'Desktop':
    case 'DesktopDirectory':
      return `${home}/Desktop`;
    case 'CommonTemplates':
      return '/usr/share/templates';
    default:
      return '';
  }
}

function methods(): MethodDeclaration[] {
  const target = 'System.EnvironmentVariableTarget target';
  return [
    method('string ExpandEnvironmentVariables(string name)', (text: string) =>
      requireValue(text, 'name').replace(/%([^%]+)%/g, (whole: string, name: string) => process.env[name] ?? whole),
    ),
    method('string[] GetCommandLineArgs()', () => tagArray([...process.argv], stringType)),
    method('string GetEnvironmentVariable(string variable)', read),
    method(`string GetEnvironmentVariable(string variable, ${target})`, (name: string, where: Value) =>
      isProcess(where) ? read(name) : null,
    ),
    method('System.Collections.IDictionary GetEnvironmentVariables()', allVariables),
    method(`System.Collections.IDictionary GetEnvironmentVariables(${target})`, (where: Value) =>
      isProcess(where) ? allVariables() : new Hashtable(false),
    ),
    method('string GetFolderPath(System.Environment+SpecialFolder folder)', folderPath),
    method('string[] GetLogicalDrives()', () => tagArray(['/'], stringType)),
    method('void SetEnvironmentVariable(string variable, string value)', setVariable),
    method(
      `void SetEnvironmentVariable(string variable, string value, ${target})`,
      (name: string, value: string | null, where: Value) => (isProcess(where) ? setVariable(name, value) : undefined),
    ),
  ];
}

/** Milliseconds since the machine or the process started, as .NET counts them. */
const ticks = (): number => Math.floor(performance.timeOrigin + performance.now());

function properties(): PropertyDeclaration[] {
  return [
    property('string CommandLine', () => process.argv.join(' ')),
    property(
      'string CurrentDirectory',
      () => process.cwd(),
      (_: unknown, path: string) => process.chdir(path),
    ),
    property('int CurrentManagedThreadId', () => 1),
    property(
      'int ExitCode',
      () => Number(process.exitCode ?? 0),
      (_: unknown, code: number) => {
        process.exitCode = code;
      },
    ),
    property('bool HasShutdownStarted', () => false),
    property('bool Is64BitOperatingSystem', () => true),
    property('bool Is64BitProcess', () => true),
    property('bool IsPrivilegedProcess', () => process.getuid?.() === 0),
    property('string MachineName', () => hostname().split('.')[0] ?? ''),
    property('string NewLine', () => '\n'),
    property('System.OperatingSystem OSVersion', () => new OperatingSystem()),
    property('int ProcessId', () => process.pid),
    property('int ProcessorCount', () => cpus().length),
    property('string ProcessPath', () => process.execPath),
    property('string StackTrace', () => ''),
    property('string SystemDirectory', () => ''),
    property('int SystemPageSize', () => 4096),
    property('int TickCount', () => ticks() | 0),
    property('long TickCount64', () => new Int64(BigInt(ticks()))),
    property('string UserDomainName', () => hostname().split('.')[0] ?? ''),
    property('bool UserInteractive', () => true),
    property('string UserName', () => userInfo().username),
    property('version Version', () => new Version(10, 0, 0)),
    property('long WorkingSet', () => new Int64(BigInt(process.memoryUsage.rss()))),
  ];
}

export const environmentType = new NetType({
  fullName: 'System.Environment',
  base: objectType,
  members: () => ({ staticMethods: methods(), staticProperties: properties() }),
});

/** System.OperatingSystem. */
class OperatingSystem extends NetObject {
  get netType(): NetType {
    return operatingSystemType;
  }
  get version(): Version {
    return new Version(
      ...(/^(\d+)\.(\d+)(?:\.(\d+))?/.exec(release())?.slice(1, 4) ?? []).map(part => Number(part ?? 0)),
      0,
    );
  }
  override toText(): string {
    return `Unix ${this.version.toText()}`;
  }
}

const isPlatform = (name: string, platform: string) => method(`bool Is${name}()`, () => process.platform === platform);

export const operatingSystemType = new NetType({
  fullName: 'System.OperatingSystem',
  base: objectType,
  members: () => ({
    properties: [
      property('System.PlatformID Platform', () => enumOf('System.PlatformID', 'Unix')),
      property('string ServicePack', () => ''),
      property('version Version', (self: OperatingSystem) => self.version),
      property('string VersionString', (self: OperatingSystem) => self.toText()),
    ],
    staticMethods: [isPlatform('Linux', 'linux'), isPlatform('Windows', 'win32'), isPlatform('MacOS', 'darwin')],
  }),
});

const architectures: Readonly<Record<string, string>> = { x64: 'X64', arm64: 'Arm64', ia32: 'X86', arm: 'Arm' };
const architecture = (): Value => enumOf('System.Runtime.InteropServices.Architecture', architectures[arch()] ?? 'X64');

/** System.Runtime.InteropServices.RuntimeInformation. */
export const runtimeInformationType = new NetType({
  fullName: 'System.Runtime.InteropServices.RuntimeInformation',
  base: objectType,
  members: () => ({
    staticProperties: [
      property('string FrameworkDescription', () => '.NET 10.0.0'),
      property(
        'string RuntimeIdentifier',
        () => `${process.platform === 'darwin' ? 'osx' : process.platform}-${arch()}`,
      ),
      property(
        'string OSDescription',
        () => `${process.platform === 'linux' ? 'Linux' : process.platform} ${release()}`,
      ),
      property('System.Runtime.InteropServices.Architecture OSArchitecture', architecture),
      property('System.Runtime.InteropServices.Architecture ProcessArchitecture', architecture),
    ],
    staticMethods: [
      method(
        'bool IsOSPlatform(System.Runtime.InteropServices.OSPlatform osPlatform)',
        (platform: Value) => String(platform).toLowerCase() === process.platform,
      ),
    ],
  }),
});
