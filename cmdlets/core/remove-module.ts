import { defineCmdlet, type ModuleInfo, ps } from '#cmdlet';
import { WildcardPattern } from '#values';
import { isModule, moduleInfo, moduleSpecification } from './module-specification.ts';

/** Takes the commands of a module out of the session. */
export default defineCmdlet({
  name: 'Remove-Module',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Takes the commands of a module out of the session.',
  aliases: ['rmo'],
  parameters: {
    Name: { type: ps.array(ps.string()), help: 'The modules; wildcards are taken.' },
    FullyQualifiedName: { type: ps.array(moduleSpecification), help: 'The modules, by name.' },
    ModuleInfo: { type: ps.array(moduleInfo), help: 'The modules, as Get-Module gives them.' },
    Force: { type: ps.switch(), help: 'Also removes modules that are meant to stay.' },
  },
  sets: {
    name: { Name: { mandatory: true, position: 0, from: 'pipeline' } },
    FullyQualifiedName: { FullyQualifiedName: { mandatory: true, position: 0, from: 'pipeline' } },
    ModuleInfo: { ModuleInfo: { mandatory: true, position: 0, from: 'pipeline' } },
  },
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Import and remove a module',
      code: "Set-Content Seats.psm1 'function Get-Seat { 5 }'; Import-Module ./Seats.psm1; Remove-Module Seats",
    },
  ],
  begin: () => ({ found: 0, patterns: true }),
  process(bound, context, state) {
    const { modules } = context.shell;
    const remove = (module: ModuleInfo): void => {
      state.found++;
      if (context.shouldProcess(`${module.name} (Path: '${module.path}')`)) modules.remove(module);
    };
    if (bound.set === 'ModuleInfo') {
      for (const module of bound.ModuleInfo) if (isModule(module)) remove(module);
      return;
    }
    for (const name of bound.set === 'name' ? bound.Name : bound.FullyQualifiedName) {
      if (!WildcardPattern.containsWildcards(name)) state.patterns = false;
      for (const module of modules.loaded()) if (WildcardPattern.get(name, true).matches(module.name)) remove(module);
    }
  },
  end(_bound, context, state) {
    if (state.found > 0 || state.patterns) return;
    context.writeError(
      context.error(
        'System.InvalidOperationException',
        'No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in the runspace.',
        'Modules_NoModulesRemoved',
        'ResourceUnavailable',
      ),
    );
  },
});
