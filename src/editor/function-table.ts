import type { EditFunction } from './edit-context.ts';
import { basicFunctions } from './functions/basic.ts';
import { completionFunctions } from './functions/completion.ts';
import { deletionFunctions } from './functions/deletion.ts';
import { historyFunctions } from './functions/history.ts';
import { killFunctions } from './functions/kill.ts';
import { movementFunctions } from './functions/movement.ts';
import { searchFunctions } from './functions/search.ts';

/** All editing functions by PSReadLine's names. */
export const functionTable: ReadonlyMap<string, EditFunction> = new Map(
  [
    basicFunctions,
    movementFunctions,
    deletionFunctions,
    killFunctions,
    historyFunctions,
    searchFunctions,
    completionFunctions,
  ].flatMap(Object.entries<EditFunction>),
);
