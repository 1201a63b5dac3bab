import {
  type CommandMetadata,
  displayOrder,
  isStreamParameter,
  type ParameterMetadata,
  parametersOfSet,
  shownTypeName,
} from '#cmdlet';

/** Names that help shows for the accelerators that parameters are declared with. */
const netNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    string: 'String',
    int: 'Int32',
    long: 'Int64',
    uint: 'UInt32',
    ulong: 'UInt64',
    bool: 'Boolean',
    char: 'Char',
    byte: 'Byte',
    double: 'Double',
    object: 'Object',
    psobject: 'PSObject',
    scriptblock: 'ScriptBlock',
    hashtable: 'Hashtable',
    guid: 'Guid',
    datetime: 'DateTime',
    timespan: 'TimeSpan',
    uri: 'Uri',
    version: 'Version',
    type: 'Type',
    securestring: 'SecureString',
    pscredential: 'PSCredential',
    switch: 'SwitchParameter',
    decimal: 'Decimal',
    regex: 'Regex',
    xml: 'XmlDocument',
  }),
);

/** `String[]` for `string[]`. */
export function netTypeName(parameter: ParameterMetadata): string {
  if (parameter.netType) return parameter.netType.name;
  const shown = shownTypeName(parameter.type);
  const [, base = shown, array = ''] = /^(.*?)((?:\[\])*)$/.exec(shown) ?? [];
  return (netNames.get(base.toLowerCase()) ?? base) + array;
}

/** What stands between the angle brackets, or the choices between braces. */
export type TypeText = (parameter: ParameterMetadata) => string;

export const documentedType: TypeText = parameter => `<${netTypeName(parameter)}>`;

/** Without help text: types as -Syntax writes them, and a ValidateSet as its choices. */
export const plainType: TypeText = parameter => {
  const { names, displayName } = parameter.type;
  return names && !displayName ? `{${names.join(' | ')}}` : `<${shownTypeName(parameter.type)}>`;
};

/** A line of syntax for each set. */
export function helpSyntax(metadata: CommandMetadata, name: string, type: TypeText): string[] {
  return metadata.sets.map(set => {
    const members = displayOrder(parametersOfSet(metadata, set)).filter(each => !isStreamParameter(each.parameter));
    const parts = members.map(({ parameter, membership }) => {
      const dashed =
        membership.position === undefined || parameter.isSwitch ? `-${parameter.name}` : `[-${parameter.name}]`;
      const text = parameter.isSwitch ? dashed : `${dashed} ${type(parameter)}`;
      return membership.mandatory ? text : `[${text}]`;
    });
    if (metadata.isCmdlet || type === documentedType) parts.push('[<CommonParameters>]');
    return `${name} ${parts.join(' ')}`;
  });
}
