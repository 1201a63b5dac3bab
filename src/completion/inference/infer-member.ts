import type { InvokeMemberExpressionAst, MemberExpressionAst } from '#language';
import {
  int32Type,
  type MemberInfo,
  type NetType,
  parseSignature,
  SessionMembers,
  TypeMembers,
  typeNameChain,
} from '#values';
import type { Site } from '../site.ts';
import { inferExpression } from './infer-expression.ts';
import { type Inferred, ofType, unrolled } from './inferred.ts';
import { namedType } from './named-type.ts';

/** What a property holds, or what a method gives. */
export function inferMember(
  site: Site,
  node: MemberExpressionAst | InvokeMemberExpressionAst,
  depth: number,
): readonly Inferred[] {
  if (node.member.kind !== 'StringConstantExpression') return [];
  const name = node.member.value.toLowerCase();
  const called = node.kind === 'InvokeMemberExpression';
  if (node.static && node.target.kind === 'TypeExpression') {
    const type = namedType(site, node.target.typeName);
    return type ? ofStatic(site, type, name, called) : [];
  }
  const targets = inferExpression(site, node.target, depth);
  const direct = targets.flatMap(target => ofInstance(site, target, name, called));
  if (direct.length > 0) return direct;
  return unrolled(targets).flatMap(target => ofInstance(site, target, name, called));
}

function ofInstance(site: Site, target: Inferred, name: string, called: boolean): readonly Inferred[] {
  const property = target.properties?.get(name);
  if (property && !called) return property.value;
  if (called) return returned(site, TypeMembers.of(target.type).methods.get(name)?.overloads ?? []);
  const member = TypeMembers.of(target.type).properties.get(name) ?? typeDataOf(site, target.type)?.get(name);
  if (member) return ofMember(site, member);
  return name === 'count' && target.type.elementType ? [ofType(int32Type)] : [];
}

/** Members that type data adds to the objects of a type. */
export function typeDataOf(site: Site, type: NetType): ReadonlyMap<string, MemberInfo> | null {
  const { members } = site.shell;
  return members instanceof SessionMembers ? members.typeData.membersFor(typeNameChain(type)) : null;
}

function ofMember(site: Site, member: MemberInfo): readonly Inferred[] {
  return member.kind === 'Property' || member.kind === 'CodeProperty' ? named(site, member.typeName) : [];
}

function ofStatic(site: Site, type: NetType, name: string, called: boolean): readonly Inferred[] {
  if (called && name === 'new') return [ofType(type)];
  const members = TypeMembers.of(type);
  if (called) return returned(site, members.staticMethods.get(name)?.overloads ?? []);
  for (const member of type.enumMembers?.keys() ?? []) if (member.toLowerCase() === name) return [ofType(type)];
  const property = members.staticProperties.get(name);
  return property ? named(site, parseSignature(property.signature).returnType) : [];
}

function returned(site: Site, overloads: readonly { readonly signature: string }[]): readonly Inferred[] {
  const names = new Set(overloads.map(each => parseSignature(each.signature).returnType));
  return [...names].flatMap(each => named(site, each));
}

function named(site: Site, typeName: string): readonly Inferred[] {
  const type = typeName === 'void' ? null : site.shell.types.resolve(typeName);
  return type ? [ofType(type)] : [];
}
