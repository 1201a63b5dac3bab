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
export function confirmation(engine: Engine, common: CommonParameters | null, impact: ConfirmImpact): Confirmation {
  return {
    shouldProcess(target, action) {
      const variable = engine.currentScope.find('whatifpreference');
      if (common?.switch('WhatIf') ?? toBoolean(variable)) {
        engine.hostLine(`What if: Performing the operation "${action}" on target "${target}".`);
        return false;
      }
      if (!asks(engine, common, impact)) return true;
      return choose(
        engine,
        'Confirm',
        `Are you sure you want to perform this action?\nPerforming the operation "${action}" on target "${target}".`,
      );
    },
    shouldContinue(query, caption) {
      return choose(engine, caption, query);
    },
  };
}

function asks(engine: Engine, common: CommonParameters | null, impact: ConfirmImpact): boolean {
  const given = common?.switch('Confirm');
  if (given !== undefined) return given;
  const threshold = levels.indexOf(toText(engine.currentScope.find('confirmpreference')).toLowerCase());
  return threshold > 0 && levels.indexOf(impact.toLowerCase()) >= threshold;
}

function choose(engine: Engine, caption: string, message: string): boolean {
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
  return engine.host.call('choose', { caption, message, choices, defaultChoice: 0 }) < 2;
}
