import { type Ast, type ScriptBlockAst, visit } from '#language';
import { typeDisplayName } from '#values';
import { withoutNamespaces } from './arguments/parameter-names.ts';
import { ordinal } from './completion-result.ts';
import { inferStatement } from './inference/infer-pipeline.ts';
import { namedType } from './inference/named-type.ts';
import { begins } from './quoting.ts';
import type { Site } from './site.ts';

/** A variable that the text itself makes. */
export interface TextVariable {
  readonly name: string;
  readonly tooltip: string;
}

/** Parameters, loop variables and assignments that stand before the cursor, of the functions that the cursor is in. */
export function textVariables(site: Site, word: string): TextVariable[] {
  const found = new Map<string, TextVariable>();
  const add = (name: string, type: string | null): void => {
    if (begins(name, word) && !name.includes(':'))
      found.set(name.toLowerCase(), { name, tooltip: type ? `[${type}]$${name}` : name });
  };
  visit(site.ast, node => {
    if (node.start >= site.cursor) return false;
    addFrom(site, node, add);
    return !isForeign(site, node);
  });
  return [...found.values()].sort((a, b) => ordinal(a.name, b.name));
}

const isForeign = (site: Site, node: Ast): boolean => {
  const body: ScriptBlockAst | null =
    node.kind === 'FunctionDefinition' ? node.body : node.kind === 'ScriptBlockExpression' ? node.scriptBlock : null;
  return body !== null && !site.path.includes(body);
};

/** Parameters whose values are names of variables. */
const collects = /^(?:out|error|warning|information)variable$|^[oewi]v$/i;

function addFrom(site: Site, node: Ast, add: (name: string, type: string | null) => void): void {
  if (node.kind === 'Parameter') {
    const constraint = node.attributes.find(each => each.kind === 'TypeConstraint');
    const type = constraint ? namedType(site, constraint.typeName) : null;
    if (node.name.end < site.cursor && node.name.path !== '__error__')
      add(node.name.path, type ? withoutNamespaces(typeDisplayName(type)) : 'Object');
  } else if (node.kind === 'Command' && node.end < site.cursor) {
    for (const [i, element] of node.elements.entries())
      if (element.kind === 'CommandParameter' && collects.test(element.name)) {
        const next = node.elements[i + 1];
        if (next?.kind === 'StringConstantExpression') add(next.value.replace(/^\+/, ''), 'ArrayList');
      }
  } else if (node.kind === 'ForEachStatement') {
    if (node.variable.end < site.cursor) add(node.variable.path, null);
  } else if (node.kind === 'AssignmentStatement' && node.end < site.cursor && node.left.kind === 'VariableExpression') {
    const [type] = inferStatement(site, node.right, 0);
    add(node.left.path, type ? withoutNamespaces(typeDisplayName(type.type)) : null);
  }
}
