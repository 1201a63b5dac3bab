/** Rules that every declaration keeps, whoever wrote it. */
import { describe, expect, test } from 'vitest';
import { type CommandMetadata, commandSyntax, metadataOf, type ParameterMetadata, parametersOfSet } from '#cmdlet';
import { cmdlets } from '#cmdlets';

/** Verbs of Get-Verb in PowerShell 7.6.9, and the few that its own commands use beside them. */
const verbs = new Set(
  (
    'Add Clear Close Copy Enter Exit Find Format Get Hide Join Lock Move New Open Optimize Pop Push Redo Remove Rename Reset Resize ' +
    'Search Select Set Show Skip Split Step Switch Undo Unlock Watch Backup Checkpoint Compare Compress Convert ConvertFrom ConvertTo ' +
    'Dismount Edit Expand Export Group Import Initialize Limit Merge Mount Out Publish Restore Save Sync Unpublish Update Approve ' +
    'Assert Build Complete Confirm Deny Deploy Disable Enable Install Invoke Register Request Restart Resume Start Stop Submit Suspend ' +
    'Uninstall Unregister Wait Debug Measure Ping Repair Resolve Test Trace Connect Disconnect Read Receive Send Write Block Grant ' +
    'Protect Revoke Unblock Unprotect Use ForEach Sort Tee Where'
  ).split(' '),
);

const changing =
  /^(Clear|Copy|Disable|Enable|Move|New|Remove|Rename|Reset|Restart|Revoke|Set|Start|Stop|Submit|Suspend|Update)$/;
/** Change nothing outside of the session: they make an object, or a token that lives in the session; or PowerShell asks nothing either. */
const unasked = new RegExp(
  `^(${[
    'New-(Guid|Object|TimeSpan|Module|TemporaryFile)',
    'New-PC(Address|CustomerBillingProfile|CustomerCompanyProfile|CustomerDefaultAddress|RelationshipRequest|SaToken)',
    'New-PartnerAccessToken',
    'Set-(Location|StrictMode|PSDebug)',
    'Start-Sleep|Clear-Host',
  ].join('|')})$`,
);

describe.each(cmdlets.map(cmdlet => [cmdlet.name, cmdlet] as const))('%s', (name, cmdlet) => {
  const metadata = metadataOf(cmdlet);

  test('has an approved verb, unless it is called by one name', () => {
    if (!name.includes('-')) return;
    expect(verbs.has(name.slice(0, name.indexOf('-')))).toBe(true);
  });

  test('says what it does, what each parameter means, and shows an example', () => {
    expect(cmdlet.synopsis).toMatch(/^[^a-z\s].*[.?!]$/);
    const silent = metadata.parameters
      .filter(parameter => parameter.help.trim() === '')
      .map(parameter => parameter.name);
    expect(silent).toEqual([]);
    expect(cmdlet.examples.length).toBeGreaterThan(0);
    for (const example of cmdlet.examples) expect(example.code.trim() && example.does.trim()).not.toBe('');
  });

  test('asks before it changes something, where PowerShell asks', () => {
    if (!changing.test(name.slice(0, name.indexOf('-'))) || unasked.test(name)) return;
    if (cmdlet.module.startsWith('Microsoft.PowerShell')) return;
    expect(cmdlet.shouldProcess).toBeDefined();
  });

  test('has names that do not collide', () => {
    const names = [...metadata.parameters, ...metadata.common].flatMap(each =>
      [each.name, ...each.aliases].map(text => text.toLowerCase()),
    );
    const twice = names.filter((each, i) => names.indexOf(each) !== i);
    expect(twice).toEqual([]);
  });

  test('has sets that can be told apart', () => {
    expect(
      metadata.sets.filter((set, i) => metadata.sets.some((other, j) => j < i && sameCall(metadata, set, other))),
    ).toEqual([]);
  });
});

/** Two sets with the same parameters, bound in the same ways, could never be told apart. */
function sameCall(metadata: CommandMetadata, left: string, right: string): boolean {
  const shape = (set: string): string =>
    JSON.stringify(
      parametersOfSet(metadata, set).map(each => [
        nameOf(each.parameter),
        each.membership.mandatory ?? false,
        each.membership.position ?? null,
      ]),
    );
  return shape(left) === shape(right) && commandSyntax(metadata).length > 1;
}

const nameOf = (parameter: ParameterMetadata): string => parameter.name;
