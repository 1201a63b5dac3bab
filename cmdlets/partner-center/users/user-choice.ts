import { type CmdletContext, type ParameterDeclaration, ps } from '#cmdlet';
import { toText, type Value } from '#values';

/** -UserId: the user, by id; takes ids from the pipeline, and the `id` of users. */
export const pcUserId: ParameterDeclaration<string> = {
  type: ps.string(),
  aliases: ['Id'],
  from: 'pipelineOrPropertyName',
  help: 'The user, by id.',
};

/** -User: the user itself, as the module took it until 0.9. */
export const pcUserObject: ParameterDeclaration<Value> = {
  type: ps.psobject(),
  help: 'The user, as Get-PCCustomerUser gives it.',
};

/** The id of a user that was given as an object or as its id; null when it has none, which then has been reported. */
export function idOfUser(user: Value, context: CmdletContext): string | null {
  const { members } = context.shell;
  const id = typeof user === 'string' ? user : (members.get(user, 'id') ?? members.get(user, 'UserId'));
  if (id !== null && id !== undefined && id !== '') return toText(id);
  const message = 'The value for -User has no id: give a user as Get-PCCustomerUser gives it, or its id.';
  context.writeError(context.error('System.ArgumentException', message, 'UserIdMissing', 'InvalidArgument', user));
  return null;
}
