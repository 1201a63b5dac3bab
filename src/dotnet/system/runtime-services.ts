import { Int64, method, NetObject, NetType, objectType, property, raise, type Value } from '#values';
import { type CultureInfo, currentCulture, setCurrentCulture } from '../globalization/culture-info.ts';
import { threadHost } from '../thread-host.ts';
import type { TimeSpan } from './time-span.ts';

const nothing = (): undefined => undefined;

/** System.GC: memory is V8's own affair. */
export const gcType = new NetType({
  fullName: 'System.GC',
  base: objectType,
  members: () => ({
    staticProperties: [property('int MaxGeneration', () => 2)],
    staticMethods: [
      method('void Collect()', nothing),
      method('void Collect(int generation)', nothing),
      method('void WaitForPendingFinalizers()', nothing),
      method('void KeepAlive(System.Object obj)', nothing),
      method('void SuppressFinalize(System.Object obj)', nothing),
      method('long GetTotalMemory(bool forceFullCollection)', () => new Int64(BigInt(process.memoryUsage().heapUsed))),
      method('int CollectionCount(int generation)', () => 0),
    ],
  }),
});

class AppDomain extends NetObject {
  get netType(): NetType {
    return appDomainType;
  }
}

export const appDomainType: NetType = new NetType({
  fullName: 'System.AppDomain',
  base: objectType,
  members: () => ({
    properties: [
      property('string FriendlyName', () => 'pwsh'),
      property('int Id', () => 1),
      property('string BaseDirectory', () => `${process.cwd()}/`),
    ],
    methods: [method('System.Reflection.Assembly[] GetAssemblies()', () => [])],
    staticProperties: [property('System.AppDomain CurrentDomain', () => new AppDomain())],
  }),
});

class Thread extends NetObject {
  get netType(): NetType {
    return threadType;
  }
}

function sleep(milliseconds: number): undefined {
  if (milliseconds < -1)
    raise(
      'ArgumentOutOfRangeException',
      "Number must be either non-negative and less than or equal to Int32.MaxValue or -1. (Parameter 'millisecondsTimeout')",
    );
  threadHost().sleep(milliseconds);
  return undefined;
}

const culture = (name: string) =>
  property(
    `cultureinfo ${name}`,
    () => currentCulture(),
    (_: Thread, value: CultureInfo) => setCurrentCulture(value),
  );

export const threadType: NetType = new NetType({
  fullName: 'System.Threading.Thread',
  base: objectType,
  members: () => ({
    properties: [
      property('int ManagedThreadId', () => 1),
      property('string Name', () => 'Pipeline Execution Thread'),
      property('bool IsAlive', () => true),
      property('bool IsBackground', () => false),
      property('bool IsThreadPoolThread', () => false),
      culture('CurrentCulture'),
      culture('CurrentUICulture'),
    ],
    staticProperties: [property('System.Threading.Thread CurrentThread', () => new Thread())],
    staticMethods: [
      method('void Sleep(int millisecondsTimeout)', sleep),
      method('void Sleep(timespan timeout)', (span: TimeSpan) => sleep(Math.trunc(span.totalMilliseconds))),
    ],
  }),
});

/** System.Activator: makes what its caller names; `make` constructs with the session's overload resolution. */
export function activatorType(make: (type: NetType, args: readonly Value[]) => Value): NetType {
  return new NetType({
    fullName: 'System.Activator',
    base: objectType,
    members: () => ({
      staticMethods: [
        method('System.Object CreateInstance(type type)', (type: NetType) => make(type, [])),
        method('System.Object CreateInstance(type type, Params System.Object[] args)', make),
      ],
    }),
  });
}
