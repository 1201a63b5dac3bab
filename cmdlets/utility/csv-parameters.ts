import { type ParameterDeclaration, ps } from '#cmdlet';

/** The character between two values, in the commands that read and write CSV. */
export const delimiter = {
  type: ps.char(),
  validate: { notNull: true },
  help: 'The character between two values; a comma unless said otherwise.',
} as const satisfies ParameterDeclaration;

export const useCulture = {
  type: ps.switch(),
  help: "Takes the current culture's list separator as delimiter.",
} as const satisfies ParameterDeclaration;

/** How ConvertTo-Csv and Export-Csv write, in the order in which both list it. */
export const csvWriting = {
  UseCulture: useCulture,
  IncludeTypeInformation: {
    type: ps.switch(),
    aliases: ['ITI'],
    help: 'Starts with a line that names the type of the objects.',
  },
  NoTypeInformation: {
    type: ps.switch(),
    aliases: ['NTI'],
    help: 'Leaves out the line that names the type (as it is done anyway).',
  },
  QuoteFields: { type: ps.array(ps.string()), aliases: ['QF'], help: 'Quotes these columns only.' },
  UseQuotes: {
    type: ps.enumeration(
      'Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind',
      'Never',
      'Always',
      'AsNeeded',
    ),
    aliases: ['UQ'],
    help: 'Quotes every value, no value, or those that need it.',
  },
  NoHeader: { type: ps.switch(), help: 'Leaves out the line with the names of the columns.' },
} as const satisfies Record<string, ParameterDeclaration>;
