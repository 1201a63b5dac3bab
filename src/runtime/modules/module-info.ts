import type { ModuleInfo as ShownModule } from '#cmdlet';
import { NetObject, NetType, OrderedDictionary, objectType, type Value } from '#values';
import type { FunctionCommand } from '../commands/command-info.ts';
import type { AliasEntry } from '../scopes/scope.ts';
import type { SessionState } from '../session-state.ts';

const dictionary = (pairs: Iterable<readonly [string, Value]>): OrderedDictionary => {
  const table = new OrderedDictionary();
  for (const [name, value] of pairs) table.set(name, value);
  return table;
};

export const moduleInfoType: NetType = new NetType({
  fullName: 'System.Management.Automation.PSModuleInfo',
  base: objectType,
  members: () => ({
    properties: [
      { signature: 'string Name', get: (self: ModuleInfo): Value => self.name },
      { signature: 'string Path', get: (self: ModuleInfo): Value => self.path },
      { signature: 'string ModuleBase', get: (self: ModuleInfo): Value => self.folder },
      { signature: 'version Version', get: (self: ModuleInfo): Value => self.version },
      { signature: 'string Description', get: (self: ModuleInfo): Value => self.description },
      { signature: 'string ModuleType', get: (self: ModuleInfo): Value => self.moduleType },
      {
        signature: 'System.Collections.Generic.Dictionary[string,object] ExportedFunctions',
        get: (self: ModuleInfo): Value =>
          dictionary(Array.from(self.exportedFunctions.values(), each => [each.name, each])),
      },
      {
        signature: 'System.Collections.Generic.Dictionary[string,object] ExportedCommands',
        get: (self: ModuleInfo): Value =>
          dictionary(Array.from(self.exportedFunctions.values(), each => [each.name, each])),
      },
      {
        signature: 'System.Collections.Generic.Dictionary[string,object] ExportedAliases',
        get: (self: ModuleInfo): Value =>
          dictionary([...self.exportedAliases].map(([name, alias]) => [name, alias.definition])),
      },
      {
        signature: 'System.Collections.Generic.Dictionary[string,object] ExportedVariables',
        get: (self: ModuleInfo): Value =>
          dictionary(self.variables.map(name => [name, self.state?.root.find(name.toLowerCase()) ?? null])),
      },
    ],
    methods: [{ signature: 'string ToString()', invoke: (self: ModuleInfo): Value => self.name }],
  }),
});

export interface ModuleFacts {
  readonly name: string;
  readonly path: string;
  readonly folder: string;
  readonly version: string;
  readonly description: string;
  readonly moduleType: ShownModule['moduleType'];
}

/** A module of the session: its own world of scopes, and what of it others see. */
export class ModuleInfo extends NetObject implements ShownModule {
  readonly facts: ModuleFacts;
  /** Null for a module that is built in. */
  readonly state: SessionState | null;
  exportedFunctions = new Map<string, FunctionCommand>();
  exportedAliases = new Map<string, AliasEntry>();
  variables: string[] = [];
  cmdlets: string[] = [];
  readonly nested: ModuleInfo[] = [];
  /** What Export-ModuleMember named; null while nothing was. */
  exports: { functions: string[]; aliases: string[]; variables: string[] } | null = null;

  constructor(facts: ModuleFacts, state: SessionState | null) {
    super();
    this.facts = facts;
    this.state = state;
  }
  get netType(): NetType {
    return moduleInfoType;
  }
  get name(): string {
    return this.facts.name;
  }
  get path(): string {
    return this.facts.path;
  }
  get folder(): string {
    return this.facts.folder;
  }
  get version(): string {
    return this.facts.version;
  }
  get description(): string {
    return this.facts.description;
  }
  get moduleType(): ShownModule['moduleType'] {
    return this.facts.moduleType;
  }
  get functions(): string[] {
    return Array.from(this.exportedFunctions.values(), each => each.name);
  }
  get aliases(): string[] {
    return Array.from(this.exportedAliases.values(), each => each.name);
  }
  override toText(): string {
    return this.name;
  }
}
