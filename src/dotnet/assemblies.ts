import type { NetType } from '#values';

const core = 'b03f5f7f11d50a3a';

/** Assembly names by the longest prefix of a type's full name; recorded from PowerShell 7.6.9 on .NET 10. */
const assemblies: readonly (readonly [string, string, string])[] = [
  ['System.Numerics.BigInteger', 'System.Runtime.Numerics', core],
  ['System.Collections.Specialized.', 'System.Collections.Specialized', core],
  ['System.Collections.Concurrent.Concurrent', 'System.Collections.Concurrent', core],
  ['System.Collections.Generic.Sorted', 'System.Collections', core],
  ['System.Collections.Generic.LinkedList', 'System.Collections', core],
  ['System.Collections.Generic.PriorityQueue', 'System.Collections', core],
  ['System.Collections.Generic.Stack', 'System.Collections', core],
  ['System.Collections.BitArray', 'System.Collections', core],
  ['System.Collections.Stack', 'System.Collections.NonGeneric', core],
  ['System.Collections.Queue', 'System.Collections.NonGeneric', core],
  ['System.Collections.SortedList', 'System.Collections.NonGeneric', core],
  ['System.Uri', 'System.Private.Uri', core],
  ['System.Text.RegularExpressions.', 'System.Text.RegularExpressions', core],
  ['System.Text.Json.', 'System.Text.Json', 'cc7b13ffcd2ddd51'],
  ['System.Security.Cryptography.', 'System.Security.Cryptography', core],
  ['System.Net.Mail.', 'System.Net.Mail', 'cc7b13ffcd2ddd51'],
  ['System.Net.', 'System.Net.Primitives', core],
  ['System.Web.', 'System.Web.HttpUtility', 'cc7b13ffcd2ddd51'],
  ['System.Console', 'System.Console', core],
  ['System.Xml.', 'System.Private.Xml', 'cc7b13ffcd2ddd51'],
  ['System.Linq.', 'System.Linq', core],
  ['System.Diagnostics.Process', 'System.Diagnostics.Process', core],
];

/** `System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=…` */
export function assemblyOf(type: NetType): string {
  const name = type.fullName;
  if (name.startsWith('System.Management.Automation.') || name.startsWith('Microsoft.PowerShell.')) {
    return 'System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35';
  }
  const known = assemblies.find(([prefix]) => name.startsWith(prefix));
  if (known) return `${known[1]}, Version=10.0.0.0, Culture=neutral, PublicKeyToken=${known[2]}`;
  if (name.startsWith('System.'))
    return 'System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e';
  return 'PowerShell Class Assembly, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null';
}
