import { homedir } from 'node:os';
import { join } from 'node:path';
import { ArrayList, enumTypeNamed } from '#dotnet';
import { Hashtable, PSObjectWrapper, type Value } from '#values';
import type { Engine } from './engine.ts';
import { reflection } from './engine-objects.ts';
import { TypeConstraint } from './scopes/type-constraint.ts';
import { ComputedVariable, PSVariable, type VariableOption } from './scopes/variable.ts';
import { versionTable } from './version-table.ts';

/** Names, values, and the enumeration that the variable keeps to. */
const preferences: readonly (readonly [name: string, value: string, type?: string])[] = [
  ['ErrorActionPreference', 'Continue'],
  ['WarningPreference', 'Continue'],
  ['VerbosePreference', 'SilentlyContinue'],
  ['DebugPreference', 'SilentlyContinue'],
  ['InformationPreference', 'SilentlyContinue'],
  ['ProgressPreference', 'Continue'],
  ['ErrorView', 'ConciseView', 'ErrorView'],
];

/** The profile of this user and host, with those of all users and all hosts as notes. */
function profilePaths(): Value {
  const own = join(process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'pcsh');
  const shared = join(homedir(), '.pcsh');
  const named = 'Microsoft.PowerShell_profile.ps1';
  const notes: readonly (readonly [name: string, path: string])[] = [
    ['AllUsersAllHosts', join(shared, 'profile.ps1')],
    ['AllUsersCurrentHost', join(shared, named)],
    ['CurrentUserAllHosts', join(own, 'profile.ps1')],
    ['CurrentUserCurrentHost', join(own, named)],
  ];
  const profile = new PSObjectWrapper(join(own, named));
  for (const [name, value] of notes) profile.members.set(name.toLowerCase(), { kind: 'NoteProperty', name, value });
  return profile;
}

/** The variables that every session starts with. */
export function defineSessionVariables(engine: Engine): void {
  const { root } = engine.globalState;
  const put = (name: string, value: Value, ...options: VariableOption[]): void => {
    if (options.length === 0) root.put(name.toLowerCase(), value, name);
    else keep(new PSVariable(name, value, options));
  };
  const keep = (variable: PSVariable): void => {
    root.put(variable.name.toLowerCase(), variable, variable.name);
    if (variable.isAllScope) engine.allScope.add(variable);
  };
  const computed = (name: string, read: () => Value): void => keep(new ComputedVariable(name, read));
  for (const [name, value, type = 'ActionPreference'] of preferences) {
    const variable = new PSVariable(name, value);
    variable.attributes = [new TypeConstraint(engine, enumTypeNamed(`System.Management.Automation.${type}`), true)];
    root.put(name.toLowerCase(), variable, name);
  }
  put('ConfirmPreference', 'High');
  put('WhatIfPreference', false);
  put('PSDefaultParameterValues', new Hashtable());
  put('FormatEnumerationLimit', 4);
  put('MaximumHistoryCount', 4096);
  put('NestedPromptLevel', 0);
  put('OutputEncoding', null);
  put('PSSessionApplicationName', 'wsman');
  put('Error', ArrayList.of(engine.errors), 'Constant');
  put('HOME', homedir(), 'ReadOnly', 'AllScope');
  put('PID', process.pid, 'Constant', 'AllScope');
  put('ShellId', 'Microsoft.PowerShell', 'Constant', 'AllScope');
  put('PSHOME', join(homedir(), '.pcsh'), 'Constant', 'AllScope');
  put('IsLinux', process.platform === 'linux', 'Constant', 'AllScope');
  put('IsMacOS', process.platform === 'darwin', 'Constant', 'AllScope');
  put('IsWindows', process.platform === 'win32', 'Constant', 'AllScope');
  put('IsCoreCLR', true, 'Constant', 'AllScope');
  put('PSEdition', 'Core', 'Constant', 'AllScope');
  put('PSCulture', 'en-US', 'ReadOnly', 'AllScope');
  put('PSUICulture', 'en-US', 'ReadOnly', 'AllScope');
  computed('PWD', () => engine.shell.drives.current);
  computed('PSVersionTable', () => versionTable(engine));
  computed('Host', () => reflection(engine).host);
  computed('ExecutionContext', () => reflection(engine).executionContext);
  put('PROFILE', profilePaths());
}
