import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import {
  baseOf,
  definitionOf,
  EnumValue,
  type MemberInfo,
  type MethodGroup,
  NetType,
  psMemberTypesType,
  TypeMembers,
  typeOf,
  type Value,
  WildcardPattern,
} from '#values';
import { NetRecord, recordType } from './net-record.ts';

const definitionType = recordType(
  'Microsoft.PowerShell.Commands.MemberDefinition',
  'string TypeName',
  'string Name',
  'System.Management.Automation.PSMemberTypes MemberType',
  'string Definition',
);

class MemberDefinition extends NetRecord {
  override toText(): string {
    return String(this.values[3]);
  }
}

const viewType = ps.enumeration('System.Management.Automation.PSMemberViewTypes', 'Extended', 'Adapted', 'Base', 'All');

interface Shown {
  readonly name: string;
  readonly kind: string;
  readonly definition: string;
}

/** Get-Member: the properties and methods of objects, once for each type. */
export default defineCmdlet({
  name: 'Get-Member',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['gm'],
  outputs: ['Microsoft.PowerShell.Commands.MemberDefinition'],
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      position: 0,
      validate: { notNullOrEmpty: true },
      help: 'Names of members; wildcards find several.',
    },
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    MemberType: {
      type: ps.net<EnumValue>('System.Management.Automation.PSMemberTypes'),
      aliases: ['Type'],
      help: 'Kinds of members to show.',
    },
    View: { type: viewType, help: 'Extended shows added members, Adapted and Base those of the type, All both.' },
    Static: { type: ps.switch(), help: 'Shows the members of the type itself.' },
    Force: { type: ps.switch(), help: 'Shows hidden members and the members that every object has.' },
  },
  synopsis: 'Shows the properties and methods of objects.',
  examples: [
    { does: 'Properties of a text', code: "'abc' | Get-Member -MemberType Property" },
    { does: 'Static members of a type', code: '[math] | Get-Member -Static R*' },
  ],
  begin() {
    return { seen: new Set<string>() };
  },
  process(bound, context, { seen }) {
    const object = bound.InputObject;
    if (object === undefined || object === null) return;
    const typeName = typeNameOf(object, bound.Static ?? false, context);
    if (seen.has(typeName)) return;
    seen.add(typeName);
    const patterns = (bound.Name ?? ['*']).map(name => WildcardPattern.get(name));
    const kinds = bound.MemberType ? Number(bound.MemberType.value) : null;
    const wanted = (member: Shown): boolean =>
      patterns.some(pattern => pattern.matches(member.name)) &&
      (kinds === null || (kinds & kindValue(member.kind)) !== 0);
    const found = bound.Static
      ? staticMembers(object)
      : instanceMembers(object, String(bound.View ?? ''), context, bound.Force ?? false);
    if (bound.Force && !bound.Static) found.push(...intrinsicMembers(object, found, context));
    for (const { name, kind, definition } of found.filter(wanted).sort(byKindAndName)) {
      context.write(
        new MemberDefinition(definitionType, [typeName, name, EnumValue.of(psMemberTypesType, kind), definition]),
      );
    }
  },
  end(_bound, context, { seen }) {
    if (seen.size > 0) return;
    const message = 'You must specify an object for the Get-Member cmdlet.';
    context.writeError(context.error('System.InvalidOperationException', message, 'NoObjectInGetMember', 'CloseError'));
  },
});

function kindValue(kind: string): number {
  return Number(psMemberTypesType.enumMembers?.get(kind) ?? 0);
}

function byKindAndName(a: Shown, b: Shown): number {
  return a.kind === b.kind ? a.name.localeCompare(b.name, 'en-US') : a.kind < b.kind ? -1 : 1;
}

function typeNameOf(object: Value, isStatic: boolean, context: CmdletContext): string {
  if (isStatic)
    return object instanceof NetType ? object.fullName : (context.shell.members.typeNames(baseOf(object))[0] ?? '');
  return context.shell.members.typeNames(object)[0] ?? '';
}

function instanceMembers(object: Value, view: string, context: CmdletContext, force: boolean): Shown[] {
  const { members } = context.shell;
  const extended = /^extended$/i.test(view);
  const own = /^(adapted|base)$/i.test(view);
  const shown: Shown[] = [];
  for (const member of members.members(object)) {
    const isOwn = member.kind === 'Property' || member.kind === 'Method';
    if ((extended && isOwn) || (own && !isOwn) || isHidden(member, force)) continue;
    shown.push({
      name: member.name,
      kind: member.kind,
      definition: definitionOf(member, () => memberValue(object, member, context)),
    });
  }
  return shown;
}

/** Property accessors are not shown, and hidden members of classes only by force. */
function isHidden(member: MemberInfo, force: boolean): boolean {
  const isAccessor = member.kind === 'Method' && /^[gs]et_/.test(member.name);
  return isAccessor || (!force && 'hidden' in member && member.hidden === true);
}

function memberValue(object: Value, member: MemberInfo, context: CmdletContext): Value {
  try {
    return context.shell.members.read(object, member);
  } catch {
    context.checkStop();
    return null;
  }
}

/** The members that every object has without showing them. */
function intrinsicMembers(object: Value, found: readonly Shown[], context: CmdletContext): Shown[] {
  const { members } = context.shell;
  const names = (kinds: RegExp): string =>
    members
      .members(object)
      .filter(each => kinds.test(each.kind))
      .map(each => each.name)
      .join(', ');
  const own = names(/^(Property|Method)$/);
  const view = 'Members, Properties, Methods, ImmediateBaseObject, BaseObject, TypeNames';
  const sets = [
    ['psadapted', own],
    ['psbase', own],
    ['psextended', names(/^(?!Property$|Method$)/)],
    ['psobject', view],
  ] as const;
  const typeNames = {
    name: 'pstypenames',
    kind: 'CodeProperty',
    definition: 'System.Collections.ObjectModel.Collection[string] pstypenames{get=PSTypeNames;}',
  };
  const known = new Set(found.map(each => each.name));
  const shown = sets.map(([name, content]) => ({ name, kind: 'MemberSet', definition: `${name} {${content}}` }));
  return [typeNames, ...shown].filter(each => !known.has(each.name));
}

function staticMembers(object: Value): Shown[] {
  const type = object instanceof NetType ? object : typeOf(baseOf(object));
  if (!type) return [];
  const { staticMethods, staticProperties } = TypeMembers.of(type);
  const methods = Array.from(staticMethods.values(), (group: MethodGroup) => ({
    name: group.name,
    kind: 'Method',
    definition: group.overloads.map(each => `static ${each.signature}`).join(', '),
  }));
  const properties = Array.from(staticProperties.values(), declaration => {
    const space = declaration.signature.lastIndexOf(' ');
    const name = declaration.signature.slice(space + 1);
    return {
      name,
      kind: 'Property',
      definition: `static ${declaration.signature} {get;${declaration.set ? 'set;' : ''}}`,
    };
  });
  return [...methods, ...properties];
}
