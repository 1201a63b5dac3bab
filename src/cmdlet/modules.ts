import type { ScriptBlock, Value } from '#values';

export interface ImportOptions {
  /** Names or patterns; null: what the module exports. */
  readonly functions: readonly string[] | null;
  readonly cmdlets: readonly string[] | null;
  readonly variables: readonly string[] | null;
  readonly aliases: readonly string[] | null;
  readonly prefix: string;
  /** Read it again even when it is loaded. */
  readonly force: boolean;
  readonly global: boolean;
  readonly noClobber: boolean;
  readonly args: readonly Value[];
}

/** Modules of the session. */
export interface Modules {
  /** By name, path of a file or folder; throws FileNotFoundException (`Modules_ModuleNotFound`) when there is none. */
  import(nameOrPath: string, options: ImportOptions): ModuleInfo;
  /** Imports a module that is there already: what New-Module made. */
  bring(module: ModuleInfo, options: ImportOptions): ModuleInfo;
  /** New-Module: a module of a block, and what the block wrote. `functions` chooses what is imported; null is all that is exported. */
  create(
    name: string,
    block: ScriptBlock,
    args: readonly Value[],
    importing: boolean,
    functions?: readonly string[] | null,
  ): { readonly module: ModuleInfo; readonly output: readonly Value[] };
  loaded(): ModuleInfo[];
  /** What could be imported from the module path, and what is built in. */
  available(): ModuleInfo[];
  remove(module: ModuleInfo): void;
  /** Export-ModuleMember in the module that runs; throws outside of one. */
  export(members: { functions: readonly string[]; aliases: readonly string[]; variables: readonly string[] }): void;
}

/** PSModuleInfo, as far as cmdlets use it; the runtime makes it. */
export interface ModuleInfo {
  readonly name: string;
  readonly path: string;
  readonly version: string;
  readonly description: string;
  readonly moduleType: 'Script' | 'Manifest' | 'Binary';
  readonly functions: readonly string[];
  readonly aliases: readonly string[];
  readonly cmdlets: readonly string[];
  readonly variables: readonly string[];
}
