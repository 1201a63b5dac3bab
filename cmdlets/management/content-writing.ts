import { encodingType, type ParameterDeclaration, ps } from '#cmdlet';
import { exclude, filter, force, include, literalPath, passThru, unusedCredential } from './item-parameters.ts';

/** What Set-Content and Add-Content take; only what becomes of the content before tells them apart. */
export const writingParameters = {
  Value: {
    type: ps.array(ps.object()),
    mandatory: true,
    position: 1,
    from: 'pipelineOrPropertyName',
    validate: { allowNull: true, allowEmptyCollection: true },
    help: 'What is written, a line for each value.',
  },
  PassThru: passThru,
  Path: {
    type: ps.array(ps.string()),
    wildcards: true,
    help: 'The items, by path; a path without wildcards may lead to nothing yet.',
  },
  LiteralPath: literalPath,
  Filter: filter,
  Include: include,
  Exclude: exclude,
  Force: force,
  Credential: unusedCredential,
  NoNewline: { type: ps.switch(), dynamic: true, help: 'Writes no line ends between or behind the values.' },
  Encoding: {
    type: encodingType,
    validate: { notNullOrEmpty: true },
    dynamic: true,
    help: 'The encoding of the text.',
  },
  AsByteStream: { type: ps.switch(), dynamic: true, help: 'Reads or writes bytes instead of text.' },
} as const satisfies Record<string, ParameterDeclaration>;

export const writingSets = {
  Path: { Path: { mandatory: true, position: 0, from: 'propertyName' } },
  LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
} as const;
