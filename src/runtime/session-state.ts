import type { Scope } from './scopes/scope.ts';

/** A world of scopes: the session's own, or a module's. `current` is the innermost scope that runs in it. */
export class SessionState {
  readonly root: Scope;
  readonly moduleName: string | null;
  current: Scope;
  constructor(root: Scope, moduleName: string | null = null) {
    this.root = root;
    this.current = root;
    this.moduleName = moduleName;
  }
}
