import { type CmdletContext, defineCmdlet, exceptionOfError, ps } from '#cmdlet';
import { Dictionary, type NetType, PSCustomObject, toText, type Value } from '#values';

/** New-Object: an object of a .NET type, or an empty one with properties. */
export default defineCmdlet({
  name: 'New-Object',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    TypeName: { type: ps.string(), help: 'Name of the type, such as psobject or System.Text.StringBuilder.' },
    ArgumentList: { type: ps.array(ps.object()), aliases: ['Args'], help: 'Arguments for the constructor.' },
    Property: { type: ps.dictionary(), help: 'Properties to set, and methods to call, on the new object.' },
  },
  sets: {
    Net: { ArgumentList: { position: 1 }, TypeName: { mandatory: true, position: 0 } },
  },
  defaultSet: 'Net',
  synopsis: 'Makes an object.',
  examples: [
    { does: 'Make an object with properties', code: "New-Object psobject -Property @{ Name = 'Contoso' }" },
    { does: 'Call a constructor', code: 'New-Object datetime 2025, 3, 1' },
  ],
  process(bound, context) {
    if (bound.set !== 'Net') return;
    const type = context.shell.types.resolve(bound.TypeName) ?? typeNotFound(bound.TypeName, context);
    const made = makeObject(type, bound.ArgumentList ?? [], context);
    context.write(bound.Property instanceof Dictionary ? withProperties(made, bound.Property, context) : made);
  },
});

function typeNotFound(name: string, context: CmdletContext): never {
  const message = `Cannot find type [${name}]: verify that the assembly containing this type is loaded.`;
  return context.fail(
    context.error('System.Management.Automation.PSArgumentException', message, 'TypeNotFound', 'InvalidType'),
  );
}

function makeObject(type: NetType, args: readonly Value[], context: CmdletContext): Value {
  const name = type.fullName;
  if (name === 'System.Management.Automation.PSObject' || name === 'System.Management.Automation.PSCustomObject') {
    return args.length > 0 && args[0] !== null ? args[0] : new PSCustomObject();
  }
  if (type.kind === 'struct' && args.length === 0)
    return type.defaultValue() ?? context.shell.members.construct(type, []);
  if (type.kind === 'interface' || (type.kind === 'class' && !hasConstructor(type))) {
    const message = `A constructor was not found. Cannot find an appropriate constructor for type ${name}.`;
    context.fail(
      context.error(
        'System.Management.Automation.PSArgumentException',
        message,
        'CannotFindAppropriateCtor',
        'ObjectNotFound',
      ),
    );
  }
  try {
    return context.shell.members.construct(type, [...args]);
  } catch (error) {
    const exception = exceptionOfError(error);
    const record = context.error(
      exception.netType.fullName,
      exception.message,
      'ConstructorInvokedThrowException',
      'InvalidOperation',
      null,
      exception.inner ?? undefined,
    );
    return context.fail(record);
  }
}

function hasConstructor(type: NetType): boolean {
  return (type.members.constructors?.length ?? 0) > 0;
}

function withProperties(made: Value, properties: Dictionary, context: CmdletContext): Value {
  const { members } = context.shell;
  for (const [key, value] of properties.pairs()) {
    const name = toText(key);
    if (made instanceof PSCustomObject) made.set(name, value);
    else {
      const member = members.find(made, name);
      if (!member) {
        const message = `The member "${name}" was not found for the specified .NET object.`;
        context.fail(
          context.error('System.InvalidOperationException', message, 'InvalidOperationException', 'InvalidOperation'),
        );
      } else if (member.kind === 'Method' || member.kind === 'CodeMethod' || member.kind === 'ScriptMethod') {
        members.invoke(made, name, Array.isArray(value) ? [...value] : [value]);
      } else members.set(made, name, value);
    }
  }
  return made;
}
