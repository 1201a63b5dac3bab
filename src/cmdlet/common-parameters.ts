import type { ParameterDeclaration } from './declaration.ts';
import { allParameterSets, type ParameterMetadata, parameterMetadata } from './parameter-metadata.ts';
import { ps } from './parameter-type.ts';

/** Which of the optional families a command takes besides the twelve common parameters. */
export interface CommonParameterOptions {
  /** -WhatIf and -Confirm. */
  readonly shouldProcess: boolean;
  /** -IncludeTotalCount, -Skip and -First. */
  readonly paging: boolean;
}

const preference = ps.enumeration(
  'System.Management.Automation.ActionPreference',
  'SilentlyContinue',
  'Stop',
  'Continue',
  'Inquire',
  'Ignore',
  'Suspend',
  'Break',
);

const streams: Readonly<Record<string, ParameterDeclaration>> = {
  Verbose: { type: ps.switch(), aliases: ['vb'], help: 'Shows the messages of the verbose stream.' },
  Debug: { type: ps.switch(), aliases: ['db'], help: 'Shows the messages of the debug stream.' },
  ErrorAction: { type: preference, aliases: ['ea'], help: 'What to do when an error does not stop the command.' },
  WarningAction: { type: preference, aliases: ['wa'], help: 'What to do with warnings.' },
  InformationAction: { type: preference, aliases: ['infa'], help: 'What to do with information records.' },
  ProgressAction: { type: preference, aliases: ['proga'], help: 'What to do with progress.' },
  ErrorVariable: {
    type: ps.string(),
    aliases: ['ev'],
    help: 'Name of a variable that collects the errors; +name appends.',
  },
  WarningVariable: { type: ps.string(), aliases: ['wv'], help: 'Name of a variable that collects the warnings.' },
  InformationVariable: {
    type: ps.string(),
    aliases: ['iv'],
    help: 'Name of a variable that collects the information records.',
  },
  OutVariable: {
    type: ps.string(),
    aliases: ['ov'],
    help: 'Name of a variable that collects the output, which still flows on.',
  },
  OutBuffer: {
    type: ps.int(),
    aliases: ['ob'],
    validate: { range: [0, 2147483647] },
    help: 'How many objects to hold before they go on.',
  },
  PipelineVariable: {
    type: ps.string(),
    aliases: ['pv'],
    help: 'Name of a variable that holds the current object for later commands.',
  },
};

const process: Readonly<Record<string, ParameterDeclaration>> = {
  WhatIf: { type: ps.switch(), aliases: ['wi'], help: 'Says what would be done, and does nothing.' },
  Confirm: { type: ps.switch(), aliases: ['cf'], help: 'Asks before each change.' },
};

const pages: Readonly<Record<string, ParameterDeclaration>> = {
  IncludeTotalCount: { type: ps.switch(), help: 'Also gives the number of objects in all pages.' },
  Skip: { type: ps.net('ulong'), help: 'Leaves out this many objects at the start.' },
  First: { type: ps.net('ulong'), help: 'Gives at most this many objects.' },
};

const made = new Map<string, readonly ParameterMetadata[]>();

/** The common parameters in PowerShell's order; the same array for the same options. */
export function commonParameters(options: CommonParameterOptions): readonly ParameterMetadata[] {
  const key = `${options.shouldProcess} ${options.paging}`;
  let list = made.get(key);
  if (!list) {
    const families = [streams, ...(options.shouldProcess ? [process] : []), ...(options.paging ? [pages] : [])];
    const everywhere = new Map([[allParameterSets, {}]]);
    list = families.flatMap(family =>
      Object.entries(family).map(([name, declaration]) => parameterMetadata(name, declaration, everywhere)),
    );
    made.set(key, list);
  }
  return list;
}

const streamNames: ReadonlySet<string> = new Set(Object.keys(streams));

/** Is it one of the parameters that `[<CommonParameters>]` stands for? WhatIf and Confirm are not. */
export function isStreamParameter(parameter: ParameterMetadata): boolean {
  return streamNames.has(parameter.name);
}
