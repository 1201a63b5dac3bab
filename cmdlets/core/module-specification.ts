import type { ModuleInfo, ParameterType } from '#cmdlet';
import type { Value } from '#values';

/** A module by name; the versions that a specification may carry are not looked at. */
export const moduleSpecification: ParameterType<string> = {
  typeName: 'string',
  displayName: 'Microsoft.PowerShell.Commands.ModuleSpecification',
};

/** A module as Get-Module gives it. */
export const moduleInfo: ParameterType<Value> = {
  typeName: 'System.Management.Automation.PSModuleInfo',
  displayName: 'psmoduleinfo',
};

/** Is it a module as Get-Module gives it? */
export function isModule(value: Value): value is Value & ModuleInfo {
  return typeof value === 'object' && value !== null && 'moduleType' in value && 'functions' in value;
}
