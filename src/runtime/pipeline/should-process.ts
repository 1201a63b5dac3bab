import type { ConfirmImpact } from '#cmdlet';
import { toBoolean, toText } from '#values';
import type { Engine } from '../engine.ts';
import { runtimeError } from '../errors/runtime-error.ts';
import type { CommonParameters } from './common-parameters.ts';

const levels = ['none', 'low', 'medium', 'high'];

export interface Confirmation {
  shouldProcess(target: string, action: string): boolean;
  shouldContinue(query: string, caption: string): boolean;
}

/** -WhatIf and -Confirm of one call. What was answered with "all" holds for the rest of the command. */
export function confirmation(
  engine: Engine,
  common: CommonParameters | null,
  impact: ConfirmImpact,
  verbose: (text: string) => void,
): Confirmation {
  const process = new Question(engine);
  const goOn = new Question(engine);
  return {
    shouldProcess(target, action) {
      const operation = `Performing the operation "${action}" on target "${target}".`;
      const variable = engine.currentScope.find('whatifpreference');
      if (common?.switch('WhatIf') ?? toBoolean(variable)) {
        engine.hostLine(`What if: ${operation}`);
        return false;
      }
      if (asks(engine, common, impact)) {
        return process.ask('Confirm', `Are you sure you want to perform this action?\n${operation}`);
      }
      verbose(operation);
      return true;
    },
    shouldContinue: (query, caption) => goOn.ask(caption, query),
  };
}

/** A question that is put again and again, until it is answered for all. */
class Question {
  readonly #engine: Engine;
  #forAll: boolean | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  ask(caption: string, message: string): boolean {
    if (this.#forAll !== null) return this.#forAll;
    const choice = choose(this.#engine, caption, message);
    if (choice === 1 || choice === 3) this.#forAll = choice === 1;
    return choice < 2;
  }
}

function asks(engine: Engine, common: CommonParameters | null, impact: ConfirmImpact): boolean {
  const given = common?.switch('Confirm');
  if (given !== undefined) return given;
  const threshold = levels.indexOf(toText(engine.currentScope.find('confirmpreference')).toLowerCase());
  return threshold > 0 && levels.indexOf(impact.toLowerCase()) >= threshold;
}

/** Yes, Yes to All, No, No to All. */
function choose(engine: Engine, caption: string, message: string): number {
  if (!engine.interactive) {
    const text = 'PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.';
    throw runtimeError(
      'InvalidOperation',
      text,
      'InvalidOperation',
      null,
      'System.Management.Automation.PSInvalidOperationException',
    );
  }
  const choices = [
    { label: '&Yes', help: 'Continue with only the next step of the operation.' },
    { label: 'Yes to &All', help: 'Continue with all the steps of the operation.' },
    { label: '&No', help: 'Skip this operation and proceed with the next operation.' },
    { label: 'No to A&ll', help: 'Skip this operation and all subsequent operations.' },
  ];
  return engine.host.call('choose', { caption, message, choices, defaultChoice: 0 });
}
