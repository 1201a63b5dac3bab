import type { BinaryExpressionAst, ExpressionAst, HashtableAst, StatementAst } from '#language';
import {
  arrayTypeOf,
  booleanType,
  doubleType,
  hashtableType,
  int32Type,
  int64Type,
  numberFromConstant,
  orderedDictionaryType,
  psCustomObjectType,
  runtimeTypeType,
  scriptBlockType,
  stringType,
  typeOf,
} from '#values';
import type { Site } from '../site.ts';
import { inferMember } from './infer-member.ts';
import { inferStatement } from './infer-pipeline.ts';
import { inferVariable } from './infer-variable.ts';
import { arrayOf, type Inferred, type InferredProperty, ofType, unrolled } from './inferred.ts';
import { namedType } from './named-type.ts';

/** What an expression may be; empty where nothing is known. Nothing is run. */
export function inferExpression(site: Site, node: ExpressionAst, depth = 0): readonly Inferred[] {
  // Texts that are written by hand are never this deep; what refers to itself is.
  if (depth > 20) return [];
  const inner = depth + 1;
  switch (node.kind) {
    case 'ConstantExpression': {
      const type = typeOf(numberFromConstant(node.value));
      return type ? [ofType(type)] : [];
    }
    case 'StringConstantExpression':
    case 'ExpandableStringExpression':
      return [ofType(stringType)];
    case 'VariableExpression':
      return inferVariable(site, node, inner);
    case 'MemberExpression':
    case 'InvokeMemberExpression':
      return inferMember(site, node, inner);
    case 'ConvertExpression':
      return inferConvert(site, node.type.typeName, node.child, inner);
    case 'AttributedExpression':
      return inferExpression(site, node.child, inner);
    case 'ParenExpression':
      return inferStatement(site, node.pipeline, inner);
    case 'SubExpression':
      return node.body.statements.flatMap(each => inferStatement(site, each, inner));
    case 'ArrayExpression':
      return [arrayOf(node.body.statements.flatMap(each => unrolled(inferStatement(site, each, inner))))];
    case 'ArrayLiteral':
      return [arrayOf(node.elements.flatMap(each => inferExpression(site, each, inner)))];
    case 'Hashtable':
      return [{ type: hashtableType, properties: literalProperties(site, node, inner) }];
    case 'ScriptBlockExpression':
      return [ofType(scriptBlockType)];
    case 'TypeExpression':
      return [ofType(runtimeTypeType)];
    case 'IndexExpression':
      return inferIndex(site, node.target, node.index, inner);
    case 'TernaryExpression':
      return [...inferExpression(site, node.ifTrue, inner), ...inferExpression(site, node.ifFalse, inner)];
    case 'UsingExpression':
      return inferExpression(site, node.expression, inner);
    case 'UnaryExpression':
      return inferUnary(site, node.operator, node.child, inner);
    case 'BinaryExpression':
      return inferBinary(site, node, inner);
    case 'ErrorExpression':
      return node.nested.flatMap(each => (each.kind === 'Attribute' ? [] : inferExpression(site, each, inner)));
    default:
      return [];
  }
}

function inferConvert(
  site: Site,
  typeName: Parameters<typeof namedType>[1],
  child: ExpressionAst,
  depth: number,
): readonly Inferred[] {
  const name = typeName.name.toLowerCase();
  if (child.kind === 'Hashtable' && /^(?:pscustomobject|psobject|ordered)$/.test(name)) {
    const type = name === 'ordered' ? orderedDictionaryType : psCustomObjectType;
    return [{ type, properties: literalProperties(site, child, depth) }];
  }
  const type = namedType(site, typeName);
  return type ? [ofType(type)] : inferExpression(site, child, depth);
}

/** Keys that are written as words or strings, with what stands behind them. */
export function literalProperties(site: Site, { pairs }: HashtableAst, depth: number): Map<string, InferredProperty> {
  const found = new Map<string, InferredProperty>();
  for (const { key, value } of pairs) {
    if (key.kind !== 'StringConstantExpression') continue;
    found.set(key.value.toLowerCase(), { name: key.value, value: inferStatement(site, value as StatementAst, depth) });
  }
  return found;
}

function inferIndex(site: Site, target: ExpressionAst, index: ExpressionAst, depth: number): readonly Inferred[] {
  return inferExpression(site, target, depth).flatMap(each => {
    if (each.properties)
      return index.kind === 'StringConstantExpression'
        ? (each.properties.get(index.value.toLowerCase())?.value ?? [])
        : [];
    if (each.type === stringType) return [ofType(each.type)];
    const values = each.type.genericArguments.at(1);
    if (values) return [ofType(values)];
    return each.elements || each.type.elementType || each.type.genericArguments.length === 1 ? unrolled([each]) : [];
  });
}

function inferUnary(site: Site, operator: string, child: ExpressionAst, depth: number): readonly Inferred[] {
  switch (operator) {
    case 'not':
      return [ofType(booleanType)];
    case 'join':
      return [ofType(stringType)];
    case 'isplit':
    case 'csplit':
      return [ofType(arrayTypeOf(stringType))];
    case ',':
      return [arrayOf(inferExpression(site, child, depth))];
    default:
      return inferExpression(site, child, depth);
  }
}

function inferBinary(site: Site, node: BinaryExpressionAst, depth: number): readonly Inferred[] {
  switch (node.operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return inferArithmetic(site, node, depth);
    case '-f':
    case 'join':
      return [ofType(stringType)];
    case 'ireplace':
    case 'creplace':
      return [ofType(stringType)];
    case 'isplit':
    case 'csplit':
      return [ofType(arrayTypeOf(stringType))];
    case '..':
      return [ofType(arrayTypeOf(int32Type))];
    case 'as': {
      const type = node.right.kind === 'TypeExpression' ? namedType(site, node.right.typeName) : null;
      return type ? [ofType(type)] : [];
    }
    case '??':
      return [...inferExpression(site, node.left, depth), ...inferExpression(site, node.right, depth)];
    case 'band':
    case 'bor':
    case 'bxor':
    case 'shl':
    case 'shr':
      return inferExpression(site, node.left, depth);
    default:
      return [ofType(booleanType)];
  }
}

const wider = [int32Type, int64Type, doubleType];

/** The left operand decides, as it does when the operator runs; of two numbers the wider type. */
function inferArithmetic(site: Site, node: BinaryExpressionAst, depth: number): readonly Inferred[] {
  const left = inferExpression(site, node.left, depth);
  const [only] = left;
  if (!only || left.length > 1 || !wider.includes(only.type)) return left;
  const [right] = inferExpression(site, node.right, depth);
  return right && wider.indexOf(right.type) > wider.indexOf(only.type) ? [right] : left;
}
