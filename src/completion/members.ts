import type { InvokeMemberExpressionAst, MemberExpressionAst } from '#language';
import {
  compareText,
  Dictionary,
  definitionOf,
  type MemberInfo,
  type NetType,
  parseSignature,
  psCustomObjectType,
  TypeMembers,
  typeDisplayName,
  type Value,
} from '#values';
import { type CompletionResult, match } from './completion-result.ts';
import { inferExpression } from './inference/infer-expression.ts';
import { typeDataOf } from './inference/infer-member.ts';
import type { Inferred } from './inference/inferred.ts';
import { namedType } from './inference/named-type.ts';
import { begins } from './quoting.ts';
import { safeValue } from './safe-value.ts';
import type { Site } from './site.ts';

/** A member's name behind a dot, in quotes where it is no plain word. */
const memberText = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

const rank = (each: CompletionResult): number => (each.kind === 'Method' ? 1 : 0);

export const inOrder = (matches: readonly CompletionResult[]): CompletionResult[] =>
  [...matches].sort((a, b) => rank(a) - rank(b) || compareText(a.listText, b.listText, true));

/** Members behind `.` and `::` that begin like the word. */
export function memberMatches(
  site: Site,
  node: MemberExpressionAst | InvokeMemberExpressionAst,
  word: string,
): CompletionResult[] {
  if (node.static && node.target.kind === 'TypeExpression') {
    const type = namedType(site, node.target.typeName);
    return type ? staticMembers(type).filter(each => begins(each.listText, word)) : [];
  }
  const value = safeValue(site, node.target);
  if (value !== undefined && value !== null) return ofValue(site, value, word);
  const inferred = inferExpression(site, node.target);
  return ofInferred(site, inferred, word);
}

/** Members of a value that is there, as Get-Member describes them; keys of a table come last. */
export function ofValue(site: Site, value: Value, word: string): CompletionResult[] {
  const keys = value instanceof Dictionary ? new Set(value.keys().map(String)) : null;
  const members = site.shell.members.members(value).filter(({ name }) => begins(name, word));
  const found = members.flatMap(member => describe(member, () => site.shell.members.read(value, member)));
  return [
    ...inOrder(found),
    ...intrinsic(Array.isArray(value), word),
    ...[...(keys ?? [])].filter(key => begins(key, word)).map(key => match('Property', memberText(key))),
  ];
}

function describe(member: MemberInfo, read: () => Value): CompletionResult[] {
  switch (member.kind) {
    case 'Method':
    case 'CodeMethod':
      return [match('Method', `${member.name}(`, member.name, member.definitions.join('\r\n'))];
    case 'ScriptMethod':
      return [match('Method', `${member.name}(`, member.name, definitionOf(member, read))];
    case 'MemberSet':
    case 'PropertySet':
      return [];
    default:
      return [match('Property', memberText(member.name), member.name, definitionOf(member, read))];
  }
}

/** `.Where()` and `.ForEach()` of collections. */
function intrinsic(isCollection: boolean, word: string): CompletionResult[] {
  if (!isCollection) return [];
  return [
    match('Method', 'Where(', 'Where', 'Where({ expression } [, mode [, numberToReturn]])'),
    match('Method', 'ForEach(', 'ForEach', 'ForEach(expression [, arguments...])'),
  ].filter(each => begins(each.listText, word));
}

/** Members of what a value can only be guessed to be. */
export function ofInferred(site: Site, inferred: readonly Inferred[], word: string): CompletionResult[] {
  const found = new Map<string, CompletionResult>();
  const take = (each: CompletionResult): void => {
    const key = each.listText.toLowerCase();
    if (begins(each.listText, word) && !found.has(key)) found.set(key, each);
  };
  for (const each of inferred) {
    for (const { name, value } of each.properties?.values() ?? []) {
      const type = value[0] ? typeDisplayName(value[0].type) : 'object';
      take(match('Property', memberText(name), name, `${type} ${name}`));
    }
    if (each.type !== psCustomObjectType || !each.properties)
      for (const member of instanceMembers(site, each.type)) take(member);
  }
  const collections = inferred.some(each => each.elements !== undefined || each.type.elementType !== null);
  return [...inOrder([...found.values()]), ...intrinsic(collections, word)];
}

function instanceMembers(site: Site, type: NetType): CompletionResult[] {
  const { properties, methods } = TypeMembers.of(type);
  const data = typeDataOf(site, type);
  return [
    ...[...(data?.values() ?? []), ...properties.values()].flatMap(inferredMember),
    ...[...methods.values()].map(({ name, overloads }) =>
      match('Method', `${name}(`, name, overloads.map(each => each.signature).join('\n')),
    ),
  ];
}

function inferredMember(member: MemberInfo): CompletionResult[] {
  if ((member.kind !== 'Property' && member.kind !== 'CodeProperty') || member.hidden)
    return describe(member, () => null);
  const accessors = member.set ? '{ get; set; }' : '{ get; }';
  return [match('Property', memberText(member.name), member.name, `${member.typeName} ${member.name} ${accessors}`)];
}

/** `[type]::`: properties and members of an enumeration, then methods with `new`. */
export function staticMembers(type: NetType): CompletionResult[] {
  const { staticProperties, staticMethods } = TypeMembers.of(type);
  const properties = [...staticProperties.values()]
    .filter(each => !each.hidden)
    .map(({ signature, set }) => {
      const { name, returnType } = parseSignature(signature);
      return match('Property', name, name, `static ${returnType} ${name} {get;${set ? 'set;' : ''}}`);
    });
  const names = [...(type.enumMembers?.keys() ?? [])].map(name =>
    match('Property', name, name, `static ${typeDisplayName(type)} ${name} {get;}`),
  );
  const methods = [...staticMethods.values()].map(({ name, overloads }) =>
    match('Method', `${name}(`, name, overloads.map(each => `static ${each.signature}`).join('\r\n')),
  );
  const constructors = type.members.constructors ?? [];
  const made =
    constructors.length > 0
      ? [match('Method', 'new(', 'new', constructors.map(each => each.signature).join('\r\n'))]
      : [];
  return inOrder([...properties, ...names, ...methods, ...made]);
}
