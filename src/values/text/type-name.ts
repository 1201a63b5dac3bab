import type { NetType } from '../net-type.ts';

/** Full names that PowerShell writes short, and how. The attribute types keep their own spelling. */
const shortNames: Readonly<Record<string, string>> = {
  'System.Array': 'array',
  'System.Boolean': 'bool',
  'System.Byte': 'byte',
  'System.Char': 'char',
  'System.Collections.Hashtable': 'hashtable',
  'System.Collections.Specialized.OrderedDictionary': 'ordered',
  'System.DateTime': 'datetime',
  'System.Decimal': 'decimal',
  'System.Double': 'double',
  'System.Globalization.CultureInfo': 'cultureinfo',
  'System.Guid': 'guid',
  'System.Int16': 'short',
  'System.Int32': 'int',
  'System.Int64': 'long',
  'System.Management.Automation.Language.NullString': 'NullString',
  'System.Management.Automation.PowerShell': 'powershell',
  'System.Management.Automation.PSAliasProperty': 'psaliasproperty',
  'System.Management.Automation.PSCredential': 'pscredential',
  'System.Management.Automation.PSListModifier': 'pslistmodifier',
  'System.Management.Automation.PSModuleInfo': 'psmoduleinfo',
  'System.Management.Automation.PSNoteProperty': 'psnoteproperty',
  'System.Management.Automation.PSObject': 'psobject',
  'System.Management.Automation.PSPrimitiveDictionary': 'psprimitivedictionary',
  'System.Management.Automation.PSReference': 'ref',
  'System.Management.Automation.PSScriptMethod': 'psscriptmethod',
  'System.Management.Automation.PSScriptProperty': 'psscriptproperty',
  'System.Management.Automation.PSVariable': 'psvariable',
  'System.Management.Automation.PSVariableProperty': 'psvariableproperty',
  'System.Management.Automation.Runspaces.InitialSessionState': 'initialsessionstate',
  'System.Management.Automation.Runspaces.Runspace': 'runspace',
  'System.Management.Automation.Runspaces.RunspaceFactory': 'runspacefactory',
  'System.Management.Automation.ScriptBlock': 'scriptblock',
  'System.Management.Automation.SemanticVersion': 'semver',
  'System.Management.Automation.SwitchParameter': 'switch',
  'System.Management.Automation.WildcardPattern': 'WildcardPattern',
  'System.Net.IPAddress': 'ipaddress',
  'System.Net.IPEndPoint': 'IPEndpoint',
  'System.Net.Mail.MailAddress': 'mailaddress',
  'System.Numerics.BigInteger': 'bigint',
  'System.SByte': 'sbyte',
  'System.Security.SecureString': 'securestring',
  'System.Single': 'float',
  'System.String': 'string',
  'System.Text.RegularExpressions.Regex': 'regex',
  'System.TimeSpan': 'timespan',
  'System.Type': 'type',
  'System.UInt16': 'ushort',
  'System.UInt32': 'uint',
  'System.UInt64': 'ulong',
  'System.Uri': 'uri',
  'System.Version': 'version',
  'System.Void': 'void',
  'System.Xml.XmlDocument': 'xml',
};

function genericName(type: NetType): string {
  const bracket = type.fullName.indexOf('[[');
  const head = bracket < 0 ? type.fullName : type.fullName.slice(0, bracket);
  return head;
}

/** The name as PowerShell writes it in signatures, error texts and strings: `int`, `string[]`, `System.Collections.Generic.List[int]`. */
export function typeDisplayName(type: NetType): string {
  if (type.elementType)
    return typeDisplayName(type.elementType) + type.fullName.slice(type.elementType.fullName.length);
  if (type.genericArguments.length > 0) {
    return `${genericName(type).replace(/`\d+/, '')}[${type.genericArguments.map(typeDisplayName).join(',')}]`;
  }
  const short = Object.hasOwn(shortNames, type.fullName) ? shortNames[type.fullName] : undefined;
  if (short) return short;
  const attribute = /^System\.Management\.Automation\.(\w+)Attribute$/.exec(type.fullName)?.[1];
  return attribute ?? type.fullName;
}

/** Type.ToString(): `System.Collections.Generic.List`1[System.Int32]`. */
export function typeToString(type: NetType): string {
  if (type.elementType) return typeToString(type.elementType) + type.fullName.slice(type.elementType.fullName.length);
  if (type.genericArguments.length === 0) return type.fullName;
  return `${genericName(type)}[${type.genericArguments.map(typeToString).join(',')}]`;
}
