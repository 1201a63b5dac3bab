import { readFileSync } from 'node:fs';
import { type Described, scriptOf } from './described.ts';

/** A hashtable of -Property whose expression is a name. */
export interface DescribedProperty {
  readonly expression: string;
  readonly name?: string;
  readonly width?: number;
  readonly alignment?: 'left' | 'center' | 'right';
  readonly format?: string;
}

export interface Parameters {
  readonly Property?: readonly (string | DescribedProperty)[];
  readonly GroupBy?: string;
  readonly AutoSize?: boolean;
  readonly Wrap?: boolean;
  readonly HideTableHeaders?: boolean;
  readonly Column?: number;
  readonly Depth?: number;
  readonly Force?: boolean;
}

/** Objects, a Format-* command or none, and what PowerShell's Out-String made of them at a width. */
export interface FormatCase {
  readonly id: string;
  readonly objects: readonly Described[];
  readonly command?: 'Format-Table' | 'Format-List' | 'Format-Wide' | 'Format-Custom';
  readonly parameters?: Parameters;
  readonly width: number;
  readonly lines?: readonly string[];
}

export function readCases(file: string): FormatCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
}

/** The case as a PowerShell pipeline that ends in text. */
export function pipelineOf({ objects, command, parameters, width }: FormatCase): string {
  const source = `& { ${objects.map(each => (Array.isArray(each) ? `, ${scriptOf(each)}` : scriptOf(each))).join('; ')} }`;
  const format = command ? ` | ${command} ${argumentsOf(parameters ?? {})}` : '';
  return `${source}${format} | Out-String -Width ${width}`;
}

function argumentsOf(parameters: Parameters): string {
  return Object.entries(parameters)
    .map(([name, value]) => {
      if (value === true) return `-${name}`;
      if (Array.isArray(value)) return `-${name} ${value.map(propertyScript).join(', ')}`;
      return `-${name} ${typeof value === 'string' ? scriptOf(value) : value}`;
    })
    .join(' ');
}

function propertyScript(property: string | DescribedProperty): string {
  if (typeof property === 'string') return scriptOf(property);
  const pairs = Object.entries(property).map(([key, value]) => `${key} = ${scriptOf(value)}`);
  return `@{ ${pairs.join('; ')} }`;
}
