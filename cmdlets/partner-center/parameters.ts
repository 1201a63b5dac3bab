import { type ParameterDeclaration, ps } from '#cmdlet';

/** Parameters that many Partner Center cmdlets share. */

export const tenantId: ParameterDeclaration<string> = {
  type: ps.string(),
  from: 'propertyName',
  aliases: ['CustomerId'],
  help: 'The customer, by the id of its tenant. Default: the one that Select-PCCustomer chose.',
};

/** For cmdlets that take nothing but a customer: `id` of what is piped in is the customer's. */
export const onlyTenantId: ParameterDeclaration<string> = { ...tenantId, aliases: ['CustomerId', 'Id'] };

export const saToken: ParameterDeclaration<string> = {
  type: ps.string(),
  secret: true,
  help: 'A token from New-PCSaToken, to be used instead of the sign-in.',
};

export const resultSize: ParameterDeclaration<number> = {
  type: ps.int(),
  aliases: ['Size'],
  validate: { range: [1, 500] },
  help: 'How many results to give at most. All of them without it.',
};

/** A switch of older versions of the module that means nothing any more. */
export const all: ParameterDeclaration<boolean> = {
  type: ps.switch(),
  hidden: true,
  help: 'All results, as without it.',
};

const guid = '^\\{?[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\}?$';

/** -CustomerId of the Partner* cmdlets. Sets say where it is mandatory. */
export const customerId: ParameterDeclaration<string> = {
  type: ps.string(),
  aliases: ['TenantId'],
  validate: { pattern: guid },
  help: 'The customer, by the id of its tenant.',
};

export const userId: ParameterDeclaration<string> = {
  type: ps.string(),
  validate: { pattern: guid },
  help: 'The user, by id.',
};
