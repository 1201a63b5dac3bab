import { arch, release, type } from 'node:os';
import { Hashtable, hashtableType, NetType, type Value } from '#values';
import type { Engine } from './engine.ts';

const versionHashTableType = new NetType({
  fullName: 'System.Management.Automation.PSVersionHashTable',
  base: hashtableType,
});

class VersionTable extends Hashtable {
  override get netType(): NetType {
    return versionHashTableType;
  }
}

const made = new WeakMap<Engine, VersionTable>();

/** `$PSVersionTable`: the PowerShell whose behaviour this shell has. */
export function versionTable(engine: Engine): Value {
  let table = made.get(engine);
  if (table) return table;
  table = new VersionTable();
  const convert = (text: string, typeName: string): Value =>
    engine.converter.convert(text, engine.types.resolveRequired(typeName));
  const version = (text: string): Value => convert(text, 'version');
  table.set('PSVersion', convert('7.6.9', 'semver'));
  table.set('PSEdition', 'Core');
  table.set('GitCommitId', '7.6.9');
  table.set('OS', `${type()} ${release()} ${arch()}`);
  table.set('Platform', process.platform === 'win32' ? 'Win32NT' : 'Unix');
  table.set('PSCompatibleVersions', ['1.0', '2.0', '3.0', '4.0', '5.0', '5.1', '6.0', '7.0'].map(version));
  table.set('PSRemotingProtocolVersion', version('2.4'));
  table.set('SerializationVersion', version('1.1.0.1'));
  table.set('WSManStackVersion', version('3.0'));
  made.set(engine, table);
  return table;
}
