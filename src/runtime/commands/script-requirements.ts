import type { RequiredModule, ScriptRequirements } from '#language';
import type { TerminatingError } from '#values';
import type { Engine } from '../engine.ts';
import { runtimeError } from '../errors/runtime-error.ts';

const version = [7, 6, 9];

/** Refuses a script whose `#requires` lines this shell does not meet. `script` is its file's name. */
export function checkRequirements(engine: Engine, requirements: ScriptRequirements | null, script: string): void {
  if (!requirements) return;
  if (requirements.version !== null && isLater(requirements.version))
    throw unmet(
      script,
      'ScriptRequiresUnmatchedPSVersion',
      `it contained a "#requires" statement for PowerShell ${requirements.version}. The version of PowerShell that is required by the script does not match the currently running version of PowerShell ${version.join('.')}.`,
    );
  const { editions } = requirements;
  if (editions.length > 0 && !editions.some(each => each.toLowerCase() === 'core'))
    throw runtimeError(
      'ScriptRequiresUnmatchedPSEdition',
      `The script '${script}' cannot be run because it contained a "#requires" statement for PowerShell editions '${editions.join(',')}'. The edition of PowerShell that is required by the script does not match the currently running PowerShell Core edition.`,
      'NotSpecified',
      script,
    );
  if (requirements.elevated && process.getuid?.() !== 0)
    throw unmet(
      script,
      'ScriptRequiresElevation',
      'it contains a "#requires" statement for running as Administrator. The current PowerShell session is not running as Administrator. Start PowerShell by using the Run as Administrator option, and then try running the script again.',
    );
  for (const module of requirements.modules) if (!bring(engine, module)) throw missing(script, module);
}

function isLater(wanted: string): boolean {
  const parts = wanted.split('.').map(Number);
  for (const [i, own] of version.entries()) {
    const part = parts[i] ?? 0;
    if (part !== own) return part > own;
  }
  return false;
}

function unmet(script: string, id: string, reason: string): TerminatingError {
  const message = `The script '${script}' cannot be run because ${reason}`;
  return runtimeError(id, message, 'ResourceUnavailable', script, 'ScriptRequiresException');
}

function missing(script: string, module: RequiredModule): TerminatingError {
  const wanted = [
    module.version && ` with ModuleVersion '${module.version}'`,
    module.requiredVersion && ` with RequiredVersion '${module.requiredVersion}'`,
    module.maximumVersion && ` with MaximumVersion '${module.maximumVersion}'`,
  ].filter(Boolean);
  const reason = `the following modules that are specified by the "#requires" statements of the script are missing: The module '${module.name}' cannot be found${wanted.join('')}..`;
  return unmet(script, 'ScriptRequiresMissingModules', reason);
}

/** Is the module there, or can it be imported? */
function bring(engine: Engine, { name }: RequiredModule): boolean {
  const { modules } = engine.shell;
  const lower = name.toLowerCase();
  if (modules.loaded().some(each => each.name.toLowerCase() === lower)) return true;
  try {
    modules.import(name, {
      functions: null,
      cmdlets: null,
      variables: null,
      aliases: null,
      prefix: '',
      force: false,
      global: true,
      noClobber: false,
      args: [],
    });
    return true;
  } catch {
    return false;
  }
}
