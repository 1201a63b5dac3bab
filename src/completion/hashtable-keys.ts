import type { Ast, CommandAst, HashtableAst } from '#language';
import { Dictionary, hashtableType, TypeMembers } from '#values';
import { commandOf } from './arguments/command-call.ts';
import { type CompletionResult, match } from './completion-result.ts';
import { inferExpression } from './inference/infer-expression.ts';
import { namedType } from './inference/named-type.ts';
import { begins } from './quoting.ts';
import { safeValue } from './safe-value.ts';
import type { Site } from './site.ts';

/** Keys of calculated properties, with what PowerShell 7.6.9 says of them. */
const tooltips: ReadonlyMap<string, string> = new Map([
  ['Name', '[string]\nSpecifies the name of the property being created.'],
  ['Expression', '[scriptblock]\nA script block used to calculate the value of the new property.'],
  ['Ascending', '[bool]\nSpecifies the order of sorting for one or more properties.'],
  ['Descending', '[bool]\nSpecifies the order of sorting for one or more properties.'],
  ['FormatString', '[string]\nSpecifies a format string that defines how the value is formatted for output.'],
  ['Label', '[string]\nSpecifies the name of the property being created.'],
  [
    'Width',
    '[int]\nSpecifies the maximum column width in a table when the value is displayed.\nThe value must be greater than 0.',
  ],
  [
    'Alignment',
    "[string]\nDefine how the values are displayed in a column.\nValid values are 'left', 'center', or 'right'.",
  ],
  ['Depth', '[int]\nThe depth key specifies the depth of expansion per property.'],
]);

/** The keys that a command's calculated properties take, in PowerShell's order. */
const calculated: ReadonlyMap<string, readonly string[]> = new Map([
  ['select-object', ['Name', 'Expression']],
  ['sort-object', ['Expression', 'Ascending', 'Descending']],
  ['group-object', ['Expression']],
  ['format-table', ['Expression', 'FormatString', 'Label', 'Width', 'Alignment']],
  ['format-list', ['Expression', 'FormatString', 'Label']],
  ['format-wide', ['Expression', 'FormatString']],
  ['format-custom', ['Expression', 'Depth']],
]);

/** Keys of a module specification (`using module @{ … }`). */
const specification: readonly (readonly [name: string, tooltip: string])[] = [
  ['GUID', '[string]\nOptional. Specifies the GUID of the module.'],
  ['MaximumVersion', '[string]\nSpecifies the maximum acceptable version of the module.'],
  ['ModuleName', '[string]\nRequired. Specifies the module name.'],
  ['ModuleVersion', '[string]\nSpecifies a minimum acceptable version of the module.'],
  ['RequiredVersion', '[string]\nSpecifies an exact, required version of the module.'],
];

/** Keys that a hashtable may take where it stands: properties of the type it is converted to, those of a calculated property. */
export function hashtableKeys(site: Site, node: HashtableAst, word: string): CompletionResult[] | null {
  const parent = site.path.at(site.path.indexOf(node) - 1);
  const used = new Set(
    node.pairs.flatMap(({ key }) =>
      key.kind === 'StringConstantExpression' && !(key.start < site.cursor && site.cursor <= key.end)
        ? [key.value.toLowerCase()]
        : [],
    ),
  );
  const keys = offeredKeys(site, node, parent);
  return keys?.filter(({ listText }) => begins(listText, word) && !used.has(listText.toLowerCase())) ?? null;
}

function offeredKeys(site: Site, node: HashtableAst, parent: Ast | undefined): CompletionResult[] | null {
  if (parent?.kind === 'UsingStatement')
    return specification.map(([name, tooltip]) => match('Property', name, name, tooltip));
  if (parent?.kind === 'ConvertExpression') {
    const type = namedType(site, parent.type.typeName);
    if (!type || type === hashtableType) return null;
    return [...TypeMembers.of(type).properties.values()].flatMap(member =>
      member.kind === 'Property' && member.set
        ? [match('Property', member.name, member.name, `${member.typeName} ${member.name} { get; set; }`)]
        : [],
    );
  }
  const command = site.path.findLast((each): each is CommandAst => each.kind === 'Command');
  if (!command || !isArgument(command, node)) return null;
  const name = commandOf(site, command)?.name.toLowerCase() ?? '';
  return calculated.get(name)?.map(key => match('Property', key, key, tooltips.get(key) ?? key)) ?? null;
}

const isArgument = (command: CommandAst, node: HashtableAst): boolean =>
  command.elements.some(each => each === node || (each.kind === 'ArrayLiteral' && each.elements.includes(node)));

/** `$table['`: the keys of a table that is there. */
export function indexKeys(site: Site, target: Parameters<typeof safeValue>[1], word: string): CompletionResult[] {
  const value = safeValue(site, target);
  const keys =
    value instanceof Dictionary ? value.keys().filter(key => typeof key === 'string') : writtenKeys(site, target);
  return keys.filter(key => begins(key, word)).map(key => match('Property', `'${key.replaceAll("'", "''")}'`, key));
}

function writtenKeys(site: Site, target: Parameters<typeof safeValue>[1]): string[] {
  return inferExpression(site, target).flatMap(each => [...(each.properties?.values() ?? [])].map(({ name }) => name));
}
