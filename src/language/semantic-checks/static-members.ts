import type { FunctionMemberAst, PropertyMemberAst } from '../ast.ts';
import { visit } from '../children.ts';
import type { ErrorList } from '../error-list.ts';

/** `$this` does not exist in a static method, nor where a static property is initialized. */
export function checkStaticMembers(member: FunctionMemberAst | PropertyMemberAst, errors: ErrorList): void {
  visit(member, node => {
    if (node.kind === 'VariableExpression' && node.path.toLowerCase() === 'this') {
      errors.report('NonStaticMemberAccessInStaticMember', node.start, node.end, false, node.path);
    }
    return node.kind !== 'ScriptBlockExpression';
  });
}
