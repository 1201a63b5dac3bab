import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { WildcardPattern } from '#values';
import { aliasesIn, aliasNotFound } from './alias-entries.ts';
import { scopeNamed } from './scope-name.ts';

/** Get-Alias: aliases by their names, or by what they stand for. */
export default defineCmdlet({
  name: 'Get-Alias',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['gal'],
  outputs: ['System.Management.Automation.AliasInfo'],
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'Names of aliases; wildcards find several. All when left out.',
    },
    Exclude: { type: ps.array(ps.string()), help: 'Leaves out names that match one of these patterns.' },
    Scope: {
      type: ps.string(),
      help: 'Scope to look in: Global, Local, Script, or a number of scopes upwards from the current one.',
    },
    Definition: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'What the aliases stand for; wildcards find several.',
    },
  },
  sets: {
    Default: { Name: { position: 0, from: 'pipelineOrPropertyName' } },
    Definition: { Definition: {} },
  },
  defaultSet: 'Default',
  synopsis: 'Gets aliases.',
  examples: [
    { does: 'See what an alias means', code: 'Get-Alias gci' },
    { does: 'Find the aliases of a command', code: 'Get-Alias -Definition Get-ChildItem' },
  ],
  process(bound, context) {
    const byDefinition = bound.set === 'Definition' && bound.Definition !== undefined;
    const patterns = bound.set === 'Definition' ? (bound.Definition ?? ['*']) : (bound.Name ?? ['*']);
    scopeNamed(bound.Scope, context);
    for (const text of patterns) {
      const pattern = WildcardPattern.get(text);
      const excluded = bound.Exclude ?? [];
      const found = aliasesIn(context).filter(alias => pattern.matches(byDefinition ? alias.definition : alias.name));
      const wanted = found.filter(alias => !excluded.some(each => WildcardPattern.get(each).matches(alias.name)));
      for (const alias of wanted) writeAlias(alias.name, context);
      if (found.length === 0 && !WildcardPattern.containsWildcards(text)) {
        context.writeError(aliasNotFound(text, byDefinition ? 'definition' : 'name', context));
      }
    }
  },
});

function writeAlias(name: string, context: CmdletContext): void {
  context.write(context.shell.commands.resolve(name));
}
