import type { CmdletContext } from '#cmdlet';
import { SessionMembers, TypeData } from '#values';

/** The session's table of type data, which its members are read from. */
export function typeDataOf(context: CmdletContext): TypeData {
  const { members } = context.shell;
  return members instanceof SessionMembers ? members.typeData : new TypeData();
}

/** The full name where the name is that of a type (`int`); else the name as it is. */
export function fullTypeName(name: string, context: CmdletContext): string {
  return context.shell.types.resolve(name)?.fullName ?? name;
}
