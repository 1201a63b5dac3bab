import { type ErrorRecord, positionMessage } from '#values';
import { categoryText } from './category-text.ts';

/** NormalView: message, position, category and id, as Windows PowerShell shows errors. */
export function normalView(record: ErrorRecord): string {
  const { invocation } = record;
  const called =
    invocation && !/^[&.]?$/.test(invocation.invocationName) ? invocation.invocationName : invocation?.commandName;
  const lines = [`${called ? `${called} : ` : ''}${record.message}`];
  const position = positionMessage(invocation);
  if (position) lines.push(position);
  lines.push(`+ CategoryInfo          : ${categoryText(record)}`);
  lines.push(`+ FullyQualifiedErrorId : ${record.fullyQualifiedErrorId}`);
  return lines.join('\n');
}

/** CategoryView: the category alone. */
export function categoryView(record: ErrorRecord): string {
  return categoryText(record);
}
