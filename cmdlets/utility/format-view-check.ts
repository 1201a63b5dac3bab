import type { CmdletContext } from '#cmdlet';
import { formatSession, type ShapeRequest } from '#format';
import type { Value } from '#values';

const kinds = { table: 'Table', list: 'List', wide: 'Wide', custom: 'Custom' } as const;

/** Fails when an object has no view of the name that -View gave, and says which there are. */
export function checkView(object: Value, shape: ShapeRequest['shape'], name: string, context: CmdletContext): void {
  const { views } = context.shell.part(formatSession);
  const typeNames = context.shell.members.typeNames(object);
  if (shape === null || views.find(typeNames, shape, name)) return;
  const known = views.named(typeNames, shape);
  const advice =
    known.length === 0
      ? `There are no existing ${kinds[shape]} views for ${typeNames[0]} objects.`
      : `Specify one of the following ${kinds[shape]} views and try again: ${known.join(', ')}.`;
  const record = context.error(
    'System.Management.Automation.PipelineStoppedException',
    'The pipeline has been stopped.',
    'FormatViewNotFound',
    'ObjectNotFound',
    name,
  );
  record.errorDetails = { message: `The view name ${name} cannot be found. ${advice}`, recommendedAction: '' };
  context.fail(record);
}
