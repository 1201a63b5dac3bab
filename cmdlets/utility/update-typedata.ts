import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { type MemberInfo, ScriptBlock, scriptBlockType, type TypeDataChange, toText, type Value } from '#values';
import { fullTypeName, typeDataOf } from './session-type-data.ts';

/** Update-TypeData: members and display properties for every object of a type. */
export default defineCmdlet({
  name: 'Update-TypeData',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    TypeName: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'Name of the type.' },
    MemberType: {
      type: ps.oneOf('NoteProperty', 'AliasProperty', 'ScriptProperty', 'CodeProperty', 'ScriptMethod', 'CodeMethod'),
      validate: { notNullOrEmpty: true },
      help: 'What kind of member it is.',
    },
    MemberName: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'Name of the member.' },
    Value: { type: ps.object(), help: 'The value, script, or name of another member.' },
    SecondValue: {
      type: ps.object(),
      validate: { notNull: true },
      help: 'The script that sets a script property, or the type that an alias property converts to.',
    },
    DefaultDisplayProperty: {
      type: ps.string(),
      validate: { notNullOrEmpty: true },
      help: 'The property that wide lists show.',
    },
    DefaultDisplayPropertySet: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'The properties that are shown when nothing else is asked for.',
    },
    DefaultKeyPropertySet: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'The properties that sorting and grouping go by when nothing else is asked for.',
    },
    Force: { type: ps.switch(), help: 'Replaces what the type has already.' },
  },
  sets: {
    DynamicTypeSet: {
      DefaultDisplayProperty: {},
      DefaultDisplayPropertySet: {},
      DefaultKeyPropertySet: {},
      Force: {},
      MemberName: {},
      MemberType: {},
      SecondValue: {},
      TypeName: { mandatory: true, from: 'pipeline' },
      Value: {},
    },
    TypeDataSet: { Force: {} },
  },
  defaultSet: '__AllParameterSets', // FileSet
  shouldProcess: 'medium',
  synopsis: 'Adds members to a type.',
  examples: [
    {
      does: 'A property for every text',
      code: "Update-TypeData -TypeName System.String -MemberType ScriptProperty -MemberName Words -Value { ($this -split '\\\\s+').Count } -Force; 'a b c'.Words",
    },
    { does: 'What is shown of a type', code: 'Update-TypeData -TypeName Seat -DefaultDisplayPropertySet Name -Force' },
  ],
  process(bound, context) {
    if (bound.set !== 'DynamicTypeSet') return;
    const typeName = fullTypeName(bound.TypeName, context);
    const change = changeOf(bound, context);
    if (!change) {
      const message = `No member is specified for the update on type "${typeName}".`;
      context.writeError(
        context.error('System.InvalidOperationException', message, 'TypeDataEmpty', 'InvalidOperation'),
      );
      return;
    }
    if (!context.shouldProcess(`Type to update: ${typeName}`, 'Update TypeData')) return;
    const present = bound.Force ? null : alreadyThere(typeName, change, context);
    if (present) {
      const message = `Error in TypeData "${typeName}": The member ${present} is already present.`;
      const type = 'System.Management.Automation.RuntimeException';
      context.writeError(context.error(type, message, 'TypesDynamicUpdateException', 'InvalidOperation'));
    } else typeDataOf(context).update(typeName, change);
  },
});

interface Given {
  readonly MemberType?: string | undefined;
  readonly MemberName?: string | undefined;
  readonly Value?: Value;
  readonly SecondValue?: Value;
  readonly DefaultDisplayProperty?: string | undefined;
  readonly DefaultDisplayPropertySet?: readonly string[] | undefined;
  readonly DefaultKeyPropertySet?: readonly string[] | undefined;
}

function changeOf(bound: Given, context: CmdletContext): TypeDataChange | null {
  const member = memberOf(bound, context);
  const { DefaultDisplayProperty, DefaultDisplayPropertySet, DefaultKeyPropertySet } = bound;
  if (!member && !DefaultDisplayProperty && !DefaultDisplayPropertySet && !DefaultKeyPropertySet) return null;
  return {
    ...(member ? { members: [member] } : {}),
    ...(DefaultDisplayProperty ? { defaultDisplayProperty: DefaultDisplayProperty } : {}),
    ...(DefaultDisplayPropertySet ? { defaultDisplayPropertySet: DefaultDisplayPropertySet } : {}),
    ...(DefaultKeyPropertySet ? { defaultKeyPropertySet: DefaultKeyPropertySet } : {}),
  };
}

function memberOf(bound: Given, context: CmdletContext): MemberInfo | null {
  const { MemberType: kind, MemberName: name } = bound;
  const refuse = (message: string, id: string): never =>
    context.fail(context.error('System.InvalidOperationException', message, id, 'InvalidOperation'));
  if (!kind) {
    const given = name !== undefined || bound.Value !== undefined || bound.SecondValue !== undefined;
    const message =
      'The MemberName, Value, and SecondValue parameters cannot be specified without the MemberType parameter.';
    return given ? refuse(message, 'MemberTypeIsMissing') : null;
  }
  if (name === undefined) {
    const message = `The MemberName parameter is required for the type "${kind}". Please specify the MemberName parameter.`;
    return refuse(message, 'MemberNameShouldBeSpecified');
  }
  switch (kind) {
    case 'NoteProperty':
      return { kind, name, value: bound.Value ?? null };
    case 'AliasProperty':
      return {
        kind,
        name,
        referenced: toText(bound.Value),
        ...(bound.SecondValue == null ? {} : { convertTo: toText(bound.SecondValue) }),
      };
    case 'ScriptProperty':
      return { kind, name, getter: blockOf(bound.Value, context), setter: blockOf(bound.SecondValue, context) };
    case 'ScriptMethod': {
      const script = blockOf(bound.Value, context);
      return script
        ? { kind, name, script }
        : refuse(
            `The Value parameter is required for the type "${kind}". Please specify the Value parameter.`,
            'ValueShouldBeSpecified',
          );
    }
    default:
      return refuse(
        `A member of type "${kind}" needs a method of .NET, which this shell does not have.`,
        'CannotAddMemberType',
      );
  }
}

function blockOf(value: Value, context: CmdletContext): ScriptBlock | null {
  if (value === undefined || value === null) return null;
  const block = context.shell.converter.convert(value, scriptBlockType);
  return block instanceof ScriptBlock ? block : null;
}

function alreadyThere(typeName: string, change: TypeDataChange, context: CmdletContext): string | null {
  const entry = typeDataOf(context).entry(typeName);
  if (!entry) return null;
  const member = change.members?.find(each => entry.members.has(each.name.toLowerCase()));
  if (member) return member.name;
  if (change.defaultDisplayPropertySet && entry.defaultDisplayPropertySet) return 'DefaultDisplayPropertySet';
  if (change.defaultKeyPropertySet && entry.defaultKeyPropertySet) return 'DefaultKeyPropertySet';
  return change.defaultDisplayProperty && entry.defaultDisplayProperty ? 'DefaultDisplayProperty' : null;
}
