import { type ParameterDeclaration, ps } from '#cmdlet';

/** The parameters by which the item cmdlets name, choose and hand on items: each means the same in all of them. */
export const itemPath = {
  type: ps.array(ps.string()),
  wildcards: true,
  help: 'The items, by path; wildcards are taken.',
} as const satisfies ParameterDeclaration;

export const literalPath = {
  type: ps.array(ps.string()),
  aliases: ['PSPath', 'LP'],
  help: 'The items, by path exactly as written; no character is a wildcard.',
} as const satisfies ParameterDeclaration;

/** Items come by either of the two, and objects from the pipeline bring the second in their PSPath. */
export const itemSets = {
  Path: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
  LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
} as const;

export const filter = {
  type: ps.string(),
  wildcards: true,
  help: "A pattern in the provider's own terms; it is applied while items are read.",
} as const satisfies ParameterDeclaration;

export const include = {
  type: ps.array(ps.string()),
  wildcards: true,
  help: 'Only items whose names match one of these patterns.',
} as const satisfies ParameterDeclaration;

export const exclude = {
  type: ps.array(ps.string()),
  wildcards: true,
  help: 'No items whose names match one of these patterns.',
} as const satisfies ParameterDeclaration;

export const force = {
  type: ps.switch(),
  help: 'Also takes hidden and read-only items.',
} as const satisfies ParameterDeclaration;

export const passThru = {
  type: ps.switch(),
  help: 'Gives the object that was worked on.',
} as const satisfies ParameterDeclaration;

export const unusedCredential = {
  type: ps.credential(),
  from: 'propertyName',
  help: 'Not used by the providers that there are.',
} as const satisfies ParameterDeclaration;
