import type { Blocks, Commands, Variables } from '#cmdlet';
import type { MemberTable } from '#values';
import { fileObjects } from './file-system/file-objects.ts';
import { FileSystemProvider } from './file-system/file-system-provider.ts';
import { AliasStore } from './session/alias-store.ts';
import { EnvironmentStore } from './session/environment-store.ts';
import { FunctionStore } from './session/function-store.ts';
import { SessionStateProvider } from './session/session-state-provider.ts';
import { VariableStore } from './session/variable-store.ts';
import { SessionDrives } from './session-drives.ts';

export { fileTypeData } from './file-system/file-type-data.ts';
export { SessionDrives };

/** The parts of a session that its drives show. */
export interface DriveParts {
  readonly members: MemberTable;
  readonly variables: Variables;
  readonly commands: Commands;
  readonly blocks: Blocks;
}

/** The drives that a session starts with, at the process's working folder. */
export function sessionDrives({ members, variables, commands, blocks }: DriveParts): SessionDrives {
  const providers = [
    new FileSystemProvider(fileObjects),
    ...[
      new AliasStore(commands),
      new EnvironmentStore(),
      new FunctionStore(commands, blocks),
      new VariableStore(variables),
    ].map(store => new SessionStateProvider(store)),
  ];
  return new SessionDrives(members, providers, process.cwd());
}
