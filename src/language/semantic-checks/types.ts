import type { FunctionMemberAst, ScriptBlockAst, TypeDefinitionAst } from '../ast.ts';
import { visit } from '../children.ts';
import type { ErrorList } from '../error-list.ts';
import { checkMethodVariables } from './method-variables.ts';
import { checkStaticMembers } from './static-members.ts';

/** Checks the names that type definitions use; a second pass, after all other checks. */
export function checkTypes(script: ScriptBlockAst, errors: ErrorList): void {
  let types = new Set<string>();
  visit(script, node => {
    if (node.kind === 'ScriptBlock') types = new Set();
    if (node.kind !== 'TypeDefinition') return;
    checkName(node, types, errors);
    for (const member of node.members) checkMember(node, member, errors);
  });
}

function checkName(type: TypeDefinitionAst, types: Set<string>, errors: ErrorList): void {
  const key = type.name.toLowerCase();
  if (types.has(key)) errors.report('MemberAlreadyDefined', type.start, type.end, false, type.name);
  types.add(key);
}

function checkMember(type: TypeDefinitionAst, member: TypeDefinitionAst['members'][number], errors: ErrorList): void {
  if (member.static && type.type === 'class') checkStaticMembers(member, errors);
  if (isMethod(member)) checkMethodVariables(type, member, errors);
}

function isMethod(member: TypeDefinitionAst['members'][number]): member is FunctionMemberAst {
  return member.kind === 'FunctionMember';
}
