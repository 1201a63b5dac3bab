import { DictionaryEntry, toText, type Value } from '#values';
import type { NamedStore } from './named-store.ts';

/** The process's environment variables; their names have case on Unix, as the system has it. */
export class EnvironmentStore implements NamedStore {
  readonly provider = 'Environment';
  readonly drive = 'Env';
  readonly description = 'Drive that contains a view of the environment variables for the process';
  readonly allowsNull = false;

  names(): string[] {
    return Object.keys(process.env);
  }
  has(name: string): boolean {
    return process.env[name] !== undefined;
  }
  item(name: string): Value {
    return new DictionaryEntry(name, process.env[name] ?? '');
  }
  content(name: string): Value {
    return process.env[name] ?? null;
  }
  set(name: string, value: Value): void {
    const text = value === null || value === undefined ? '' : toText(value);
    if (text === '') delete process.env[name];
    else process.env[name] = text;
  }
  remove(name: string): void {
    delete process.env[name];
  }
}
