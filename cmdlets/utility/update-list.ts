import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { Hashtable, type Value } from '#values';

/** Update-List: adds to and removes from the list in a property of an object. */
export default defineCmdlet({
  name: 'Update-List',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Property: {
      type: ps.string(),
      position: 0,
      validate: { notNullOrEmpty: true },
      help: 'The property that holds the list.',
    },
    Add: { type: ps.array(ps.object()), validate: { notNullOrEmpty: true }, help: 'Values to add.' },
    Remove: { type: ps.array(ps.object()), validate: { notNullOrEmpty: true }, help: 'Values to remove.' },
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      validate: { notNullOrEmpty: true },
      help: 'The object whose list is changed.',
    },
    Replace: {
      type: ps.array(ps.object()),
      validate: { notNullOrEmpty: true },
      help: 'Values to have instead of all others.',
    },
  },
  sets: {
    AddRemoveSet: { Add: {}, Remove: {} },
    ReplaceSet: { Replace: { mandatory: true } },
  },
  defaultSet: 'AddRemoveSet',
  synopsis: 'Changes the list in a property.',
  examples: [
    {
      does: 'Change a list',
      code: "$o = [pscustomobject]@{ Tags = [System.Collections.ArrayList]@('a', 'b') }; $o | Update-List Tags -Add 'c' -Remove 'a'",
    },
    { does: 'Write changes down', code: "Update-List -Add 'c' -Remove 'a'" },
  ],
  process(bound, context) {
    if (bound.InputObject === undefined) return;
    const { Property } = bound;
    if (Property === undefined) {
      const message = 'A property must be specified when the InputObject parameter is used.';
      return context.fail(
        context.error('System.ArgumentException', message, 'MissingPropertyParameter', 'InvalidOperation'),
      );
    }
    change(bound.InputObject, Property, bound, context);
    context.write(bound.InputObject);
  },
  end(bound, context) {
    if (bound.InputObject !== undefined || bound.Property !== undefined) return;
    const table = new Hashtable();
    if (bound.set === 'ReplaceSet') table.set('Replace', [...bound.Replace]);
    else {
      if (bound.Remove) table.set('Remove', [...bound.Remove]);
      if (bound.Add) table.set('Add', [...bound.Add]);
    }
    context.write(table);
  },
});

interface Changes {
  readonly Add?: readonly Value[] | undefined;
  readonly Remove?: readonly Value[] | undefined;
  readonly Replace?: readonly Value[] | undefined;
}

function change(object: Value, property: string, changes: Changes, context: CmdletContext): void {
  const { members } = context.shell;
  if (!members.find(object, property)) {
    const message = `The member "${property}" was not found for the specified object.`;
    context.fail(
      context.error('System.InvalidOperationException', message, 'MemberDoesntExist', 'InvalidOperation', object),
    );
  }
  const list = members.get(object, property);
  const call = (method: string, values: readonly Value[] = []): void => {
    for (const value of values) members.invoke(list, method, [value]);
  };
  if (changes.Replace) members.invoke(list, 'Clear', []);
  call('Add', changes.Replace ?? changes.Add);
  call('Remove', changes.Remove);
}
