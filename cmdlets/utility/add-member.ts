import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { Dictionary, type MemberInfo, raise, ScriptBlock, scriptBlockType, toText, type Value } from '#values';
import { addTypeName } from './type-names.ts';

/** A name that is a kind of member means the other parameter set: `Add-Member ScriptMethod Name { … }`. */
const notMemberType =
  '^(?!(AliasProperty|CodeProperty|Property|NoteProperty|ScriptProperty|PropertySet|Method|CodeMethod|ScriptMethod|Methods|ParameterizedProperty|MemberSet|Event|Dynamic|InferredProperty|Properties|All)$)';

/** Add-Member: gives one object a property or a method of its own. */
export default defineCmdlet({
  name: 'Add-Member',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    InputObject: { type: ps.psobject(), help: 'The object that gets the member.' },
    TypeName: {
      type: ps.string(),
      validate: { notNullOrEmpty: true },
      help: 'A type name for the object, before those that it has.',
    },
    MemberType: {
      type: ps.net('System.Management.Automation.PSMemberTypes'),
      aliases: ['Type'],
      help: 'What kind of member it is.',
    },
    Name: { type: ps.string(), help: 'Name of the member.' },
    Value: { type: ps.object(), help: 'The value, script, or name of another member.' },
    SecondValue: {
      type: ps.object(),
      help: 'The script that sets a script property, or the type that an alias property converts to.',
    },
    Force: { type: ps.switch(), help: 'Replaces a member that has the name already.' },
    PassThru: { type: ps.switch(), help: 'Hands on the object that was changed.' },
    NotePropertyName: {
      type: ps.string(),
      validate: { notNullOrEmpty: true, pattern: notMemberType },
      help: 'Name of the property.',
    },
    NotePropertyValue: { type: ps.object(), validate: { allowNull: true }, help: 'Value of the property.' },
    NotePropertyMembers: {
      type: ps.dictionary(),
      validate: { notNullOrEmpty: true },
      help: 'A table of names and values, each to be a property.',
    },
  },
  sets: {
    TypeNameSet: { InputObject: { mandatory: true, from: 'pipeline' }, PassThru: {}, TypeName: { mandatory: true } },
    MemberSet: {
      Force: {},
      InputObject: { mandatory: true, from: 'pipeline' },
      MemberType: { mandatory: true, position: 0 },
      Name: { mandatory: true, position: 1 },
      PassThru: {},
      SecondValue: { position: 3 },
      TypeName: {},
      Value: { position: 2 },
    },
    NotePropertySingleMemberSet: {
      Force: {},
      InputObject: { mandatory: true, from: 'pipeline' },
      NotePropertyName: { mandatory: true, position: 0 },
      NotePropertyValue: { mandatory: true, position: 1 },
      PassThru: {},
      TypeName: {},
    },
    NotePropertyMultiMemberSet: {
      Force: {},
      InputObject: { mandatory: true, from: 'pipeline' },
      NotePropertyMembers: { mandatory: true, position: 0 },
      PassThru: {},
      TypeName: {},
    },
  },
  defaultSet: 'TypeNameSet',
  synopsis: 'Adds a member to an object.',
  examples: [
    { does: 'Add a property', code: "[pscustomobject]@{ Name = 'Contoso' } | Add-Member Seats 5 -PassThru" },
    {
      does: 'Add a method',
      code: '$o = [pscustomobject]@{ n = 2 }; $o | Add-Member ScriptMethod Double { $this.n * 2 }; $o.Double()',
    },
  ],
  process(bound, context) {
    let object = bound.InputObject;
    let failed = false;
    if (bound.TypeName) addTypeName(object, bound.TypeName, context);
    const add = (member: MemberInfo, force: boolean | undefined): void => {
      const changed = addMember(object, member, force ?? false, context);
      failed ||= changed === null;
      object = changed ?? object;
    };
    if (bound.set === 'NotePropertySingleMemberSet') {
      add({ kind: 'NoteProperty', name: bound.NotePropertyName, value: bound.NotePropertyValue ?? null }, bound.Force);
    } else if (bound.set === 'NotePropertyMultiMemberSet' && bound.NotePropertyMembers instanceof Dictionary) {
      for (const [key, value] of bound.NotePropertyMembers.pairs()) {
        add({ kind: 'NoteProperty', name: toText(key), value }, bound.Force);
      }
    } else if (bound.set === 'MemberSet') {
      const member = newMember(toText(bound.MemberType), bound.Name, bound.Value, bound.SecondValue, context);
      if (member) add(member, bound.Force);
    }
    if (bound.PassThru && !failed) context.write(object);
  },
});

function addMember(object: Value, member: MemberInfo, force: boolean, context: CmdletContext): Value {
  const { members } = context.shell;
  if (!force && members.find(object, member.name)) {
    const message = `Cannot add a member with the name "${member.name}" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command.`;
    context.writeError(
      context.error('System.InvalidOperationException', message, 'MemberAlreadyExists', 'InvalidOperation', object),
    );
    return null;
  }
  return members.add(object, member, force);
}

function newMember(kind: string, name: string, value: Value, second: Value, context: CmdletContext): MemberInfo | null {
  const takesSecond = kind === 'AliasProperty' || kind === 'ScriptProperty' || kind === 'CodeProperty';
  if (second !== undefined && second !== null && !takesSecond) {
    const message = `The SecondValue parameter is not necessary for a member of type "${kind}", and should not be specified. Do not specify the SecondValue parameter when you add members of this type.`;
    context.fail(
      context.error('System.InvalidOperationException', message, 'Value2ShouldNotBeSpecified', 'InvalidOperation'),
    );
  }
  switch (kind) {
    case 'NoteProperty':
      return { kind, name, value: value ?? null };
    case 'AliasProperty': {
      const convertTo = second === undefined || second === null ? {} : { convertTo: toText(second) };
      return { kind, name, referenced: toText(value), ...convertTo };
    }
    case 'ScriptProperty':
      return { kind, name, getter: blockOf(value, context), setter: blockOf(second, context) };
    case 'ScriptMethod':
      return {
        kind,
        name,
        script: blockOf(value, context) ?? raise('ArgumentNullException', "Value cannot be null. (Parameter 'script')"),
      };
    case 'PropertySet':
      return { kind, name, names: (Array.isArray(value) ? value : [value]).map(each => toText(each)) };
    case 'MemberSet':
      return { kind, name, members: [] };
    default: {
      const message = `Cannot add a member of type "${kind}". Specify a different type for the MemberTypes parameter.`;
      return context.fail(
        context.error('System.InvalidOperationException', message, 'CannotAddMemberType', 'InvalidOperation'),
      );
    }
  }
}

function blockOf(value: Value, context: CmdletContext): ScriptBlock | null {
  if (value === undefined || value === null) return null;
  const converted = context.shell.converter.convert(value, scriptBlockType);
  return converted instanceof ScriptBlock ? converted : null;
}
