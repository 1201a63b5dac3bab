import { Char, Decimal, Double, Int64, OrderedDictionary, PSCustomObject, type Value } from '#values';

/** A value as a case describes it in JSON: what both PowerShell and this test can make. */
export type Described =
  | string
  | number
  | boolean
  | null
  | readonly Described[]
  | { readonly object: Readonly<Record<string, Described>> }
  | { readonly table: Readonly<Record<string, Described>> }
  | { readonly double: number }
  | { readonly decimal: string }
  | { readonly long: number }
  | { readonly char: string };

export function describedValue(described: Described): Value {
  if (typeof described !== 'object' || described === null) return described;
  if (isList(described)) return described.map(describedValue);
  if ('object' in described)
    return PSCustomObject.from(Object.entries(described.object).map(([name, value]) => [name, describedValue(value)]));
  if ('table' in described) {
    const table = new OrderedDictionary();
    for (const [name, value] of Object.entries(described.table)) table.set(name, describedValue(value));
    return table;
  }
  if ('double' in described) return new Double(described.double);
  if ('long' in described) return new Int64(BigInt(described.long));
  if ('char' in described) return new Char(described.char.charCodeAt(0));
  const [whole = '0', fraction = ''] = described.decimal.split('.');
  return new Decimal(BigInt(whole + fraction), fraction.length);
}

/** The PowerShell expression that makes the same value. */
export function scriptOf(described: Described): string {
  if (described === null) return '$null';
  if (typeof described === 'string') return quoted(described);
  if (typeof described === 'number') return String(described);
  if (typeof described === 'boolean') return described ? '$true' : '$false';
  if (isList(described)) return `@(${described.map(scriptOf).join(', ')})`;
  if ('object' in described) return `[pscustomobject]${tableScript(described.object)}`;
  if ('table' in described) return `[ordered]${tableScript(described.table)}`;
  if ('double' in described) return `[double]${described.double}`;
  if ('long' in described) return `[long]${described.long}`;
  if ('char' in described) return `[char]${quoted(described.char)}`;
  return `${described.decimal}d`;
}

function tableScript(entries: Readonly<Record<string, Described>>): string {
  return `@{ ${Object.entries(entries)
    .map(([name, value]) => `${quoted(name)} = ${scriptOf(value)}`)
    .join('; ')} }`;
}

/** A double-quoted literal for text with line breaks and escapes, a single-quoted one for all other. */
function quoted(text: string): string {
  if (!/[\n\r\t\x1b]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const escaped = text.replace(/[`"$]/g, '`$&').replaceAll('\n', '`n').replaceAll('\r', '`r').replaceAll('\t', '`t');
  return `"${escaped.replaceAll('\x1b', '`e')}"`;
}

function isList(described: Described): described is readonly Described[] {
  return Array.isArray(described);
}
