import { dirname } from 'node:path';
import { InvocationInfo, type Value } from '#values';
import type { Activation } from '../activation.ts';
import type { Frame } from '../frame.ts';
import type { Scope } from '../scopes/scope.ts';
import { EMPTY } from '../scopes/variable.ts';

/** The nearest activation, from a frame's own outwards, for which `pick` has something. */
function nearest<T>(f: Frame, pick: (activation: Activation) => T | null): T | null {
  const own = pick(f.activation);
  if (own !== null) return own;
  for (let scope: Scope | null = f.scope; scope; scope = scope.parent) {
    const found = scope.activation ? pick(scope.activation) : null;
    if (found !== null) return found;
  }
  return null;
}

/** A variable that the language itself sets: `$args`, `$input`, `$this`, `$PSBoundParameters`, `$MyInvocation`, `$?` … */
export function automaticValue(f: Frame, name: string): Value {
  const assigned = f.scope.find(name);
  if (assigned !== EMPTY) return assigned;
  switch (name) {
    case 'args':
      return f.activation.args;
    case 'input':
      return f.engine.inputOf(nearest(f, each => each.input) ?? []);
    case 'this':
      return nearest(f, each => (each.self === undefined ? null : { value: each.self }))?.value ?? null;
    case 'psboundparameters':
      return nearest(f, each => each.boundParameters);
    case 'myinvocation':
      return nearest(f, each => each.invocation) ?? new InvocationInfo(null, f.code.unit.source, f.extent);
    case 'pscmdlet':
      return nearest(f, each => each.cmdlet as object | null);
    case 'psscriptroot':
      return f.code.unit.source.file === null ? '' : dirname(f.code.unit.source.file);
    case 'pscommandpath':
      return f.code.unit.source.file ?? '';
    case '?':
      return f.engine.success;
    default:
      return f.engine.lastTokens.get(name) ?? null;
  }
}
