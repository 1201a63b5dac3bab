import { defineCmdlet, ps } from '#cmdlet';

/** Says which members of a module others see; only inside a module. */
export default defineCmdlet({
  name: 'Export-ModuleMember',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Says which members of a module others see; only inside a module.',
  parameters: {
    Function: {
      type: ps.array(ps.string()),
      position: 0,
      from: 'pipelineOrPropertyName',
      validate: { allowEmptyCollection: true },
      help: 'Functions; wildcards are taken.',
    },
    Cmdlet: {
      type: ps.array(ps.string()),
      from: 'propertyName',
      validate: { allowEmptyCollection: true },
      help: 'Cmdlets; wildcards are taken.',
    },
    Variable: {
      type: ps.array(ps.string()),
      from: 'propertyName',
      validate: { notNull: true },
      help: 'Variables; wildcards are taken.',
    },
    Alias: {
      type: ps.array(ps.string()),
      from: 'propertyName',
      validate: { notNull: true },
      help: 'Aliases; wildcards are taken.',
    },
  },
  examples: [
    {
      does: 'Show one function only',
      code: 'New-Module { function Get-Inner { 5 }; function Get-Outer { Get-Inner }; Export-ModuleMember Get-Outer } | Out-Null; Get-Outer',
    },
  ],
  process(bound, context) {
    context.shell.modules.export({
      functions: bound.Function ?? [],
      aliases: bound.Alias ?? [],
      variables: bound.Variable ?? [],
    });
  },
});
