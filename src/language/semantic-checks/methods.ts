import type { FunctionMemberAst, PropertyMemberAst, ReturnStatementAst } from '../ast.ts';
import { isVoid } from './assignment-targets.ts';
import { completes } from './completion.ts';
import { type Context, report } from './context.ts';

export function checkMethod(method: FunctionMemberAst, context: Context): void {
  if (method.constructorMember && method.returnType)
    report(context, 'ConstructorCantHaveReturnType', method.returnType);
  const statements = method.body.endBlock?.statements ?? [];
  if (returnsValue(method) && completes(statements)) {
    report(context, 'MethodHasCodePathNotReturn', method.nameExtent);
  }
}

function returnsValue({ returnType }: FunctionMemberAst): boolean {
  return returnType !== null && !isVoid(returnType.typeName.name);
}

export function checkReturn(node: ReturnStatementAst, context: Context): void {
  if (!context.method) return;
  if (returnsValue(context.method)) {
    if (node.pipeline === null) report(context, 'NonVoidMethodMissingReturnValue', node);
  } else if (node.pipeline !== null) {
    report(context, 'VoidMethodHasReturn', node);
  }
}

export function checkProperty({ propertyType }: PropertyMemberAst, context: Context): void {
  if (propertyType && isVoid(propertyType.typeName.name)) {
    report(context, 'TypeNotAllowedForProperty', propertyType, propertyType.typeName.name);
  }
}
