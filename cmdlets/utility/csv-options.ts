import type { CmdletContext } from '#cmdlet';
import { toText, type Value } from '#values';
import type { CsvOptions } from './csv-writer.ts';

interface Given {
  readonly Delimiter?: object | undefined;
  readonly UseQuotes?: CsvOptions['useQuotes'] | undefined;
  readonly QuoteFields?: readonly string[] | undefined;
  readonly IncludeTypeInformation?: boolean | undefined;
  readonly NoTypeInformation?: boolean | undefined;
}

/** What ConvertTo-Csv and Export-Csv have in common, with their errors. */
export function csvOptions(bound: Given, context: CmdletContext): CsvOptions {
  if (bound.QuoteFields && bound.UseQuotes)
    refuse('CannotSpecifyQuoteFieldsAndUseQuotes', '-UseQuotes or -QuoteFields', context);
  if (context.isBound('IncludeTypeInformation') && context.isBound('NoTypeInformation')) {
    refuse(
      'CannotSpecifyIncludeTypeInformationAndNoTypeInformation',
      '-IncludeTypeInformation or -NoTypeInformation',
      context,
    );
  }
  return {
    delimiter: delimiterOf(bound.Delimiter),
    useQuotes: bound.UseQuotes ?? 'Always',
    quoteFields: bound.QuoteFields ? new Set(bound.QuoteFields.map(name => name.toLowerCase())) : null,
  };
}

/** The current culture (en-US) separates lists by a comma too. */
export function delimiterOf(delimiter: Value): string {
  return delimiter === undefined || delimiter === null ? ',' : toText(delimiter);
}

function refuse(id: string, parameters: string, context: CmdletContext): never {
  const message = `You must specify either the ${parameters} parameters, but not both.`;
  return context.fail(context.error('System.InvalidOperationException', message, id, 'InvalidData'));
}
