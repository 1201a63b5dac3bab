import type { ParameterAst } from '../ast.ts';
import { isVoid } from './assignment-targets.ts';
import { type Context, report } from './context.ts';

export function checkDuplicateParameters(parameters: readonly ParameterAst[], context: Context): void {
  if (parameters.length < 2) return;
  const names = new Set<string>();
  for (const { name } of parameters) {
    const key = name.path.toLowerCase();
    if (names.has(key)) report(context, 'DuplicateFormalParameter', name, name.path);
    names.add(key);
  }
}

/** Types that a parameter cannot have; in a method it has one type at most. */
export function checkParameter({ attributes }: ParameterAst, context: Context): void {
  let types = 0;
  for (const attribute of attributes) {
    if (attribute.kind !== 'TypeConstraint') continue;
    const { name } = attribute.typeName;
    if (isVoid(name)) report(context, 'VoidTypeConstraintNotAllowed', attribute);
    else if (name.toLowerCase() === 'ordered')
      report(context, 'OrderedAttributeOnlyOnHashLiteralNode', attribute, name);
    if (++types > 1 && context.method) report(context, 'MultipleTypeConstraintsOnMethodParam', attribute);
  }
}
