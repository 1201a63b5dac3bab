import type { AttributeAst } from '#language';
import { type NetType, TypeMembers } from '#values';
import { type CompletionResult, match } from './completion-result.ts';
import { resolveType } from './inference/named-type.ts';
import { begins } from './quoting.ts';
import type { Site } from './site.ts';

/** Arguments that PowerShell names for an attribute where our own type knows fewer. */
const known: ReadonlyMap<string, readonly (readonly [type: string, name: string])[]> = new Map([
  [
    'cmdletbinding',
    [
      ['System.Boolean', 'PositionalBinding'],
      ['System.String', 'DefaultParameterSetName'],
      ['System.Boolean', 'SupportsShouldProcess'],
      ['System.Boolean', 'SupportsPaging'],
      ['System.Boolean', 'SupportsTransactions'],
      ['System.Management.Automation.ConfirmImpact', 'ConfirmImpact'],
      ['System.String', 'HelpUri'],
      ['System.Management.Automation.RemotingCapability', 'RemotingCapability'],
    ],
  ],
  [
    'validateset',
    [
      ['System.String', 'ErrorMessage'],
      ['System.Boolean', 'IgnoreCase'],
    ],
  ],
]);

/** Named arguments that an attribute takes and does not have yet. */
export function attributeArguments(site: Site, node: AttributeAst, word: string): CompletionResult[] {
  const used = new Set(
    node.named
      .filter(each => !(each.start < site.cursor && site.cursor <= each.end))
      .map(each => each.name.toLowerCase()),
  );
  return argumentsOf(site, node.typeName.name)
    .filter(([, name]) => begins(name, word) && !used.has(name.toLowerCase()))
    .map(([type, name]) => match('Property', name, name, `${type} ${name}`));
}

function argumentsOf(site: Site, name: string): readonly (readonly [type: string, name: string])[] {
  const short = name
    .toLowerCase()
    .replace(/attribute$/, '')
    .replace(/^.*\./, '');
  const listed = known.get(short);
  if (listed) return listed;
  const type = resolveType(site, `${name}Attribute`) ?? resolveType(site, name);
  return type ? settable(site, type) : [];
}

function settable(site: Site, type: NetType): (readonly [string, string])[] {
  return [...TypeMembers.of(type).properties.values()].flatMap(member =>
    member.kind === 'Property' && member.set
      ? [[site.shell.types.resolve(member.typeName)?.fullName ?? member.typeName, member.name] as const]
      : [],
  );
}
