import { defineCmdlet, type ParameterType, ps } from '#cmdlet';
import { fullTypeName, typeDataOf } from './session-type-data.ts';

/** What Get-TypeData gives. */
const typeDataType: ParameterType<object> = {
  typeName: 'object',
  displayName: 'System.Management.Automation.Runspaces.TypeData',
};

/** Remove-TypeData: forgets what Update-TypeData added to a type. */
export default defineCmdlet({
  name: 'Remove-TypeData',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    TypeData: { type: typeDataType, help: 'What Get-TypeData gave.' },
    TypeName: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'Name of the type.' },
  },
  sets: {
    RemoveTypeDataSet: { TypeData: { mandatory: true, from: 'pipeline' } },
    RemoveTypeSet: { TypeName: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
  },
  defaultSet: 'RemoveTypeDataSet',
  shouldProcess: 'medium',
  synopsis: 'Removes type data.',
  examples: [
    {
      does: 'Forget a type',
      code: 'Update-TypeData -TypeName Seat -DefaultDisplayPropertySet Name -Force; Remove-TypeData Seat',
    },
  ],
  process(bound, context) {
    const named =
      bound.set === 'RemoveTypeSet' ? bound.TypeName : String(context.shell.members.get(bound.TypeData, 'TypeName'));
    const typeName = fullTypeName(named, context);
    if (!context.shouldProcess(`Type to remove: ${typeName}`, 'Remove TypeData')) return;
    if (typeDataOf(context).remove(typeName)) return;
    const message = `Error in TypeData "${typeName}": The type "${typeName}" was not found. The type name value must be the full name of the type. Verify the type name and run the command again.`;
    const type = 'System.Management.Automation.RuntimeException';
    context.writeError(context.error(type, message, 'TypesDynamicRemoveException', 'InvalidOperation'));
  },
});
