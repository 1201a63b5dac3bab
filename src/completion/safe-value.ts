import type { ExpressionAst, HashtableAst, MemberExpressionAst } from '#language';
import { Dictionary, Hashtable, numberFromConstant, type Value } from '#values';
import { resolveType } from './inference/named-type.ts';
import type { Site } from './site.ts';

/**
 * The value of an expression that can be read without running anything: constants, variables of the session, properties of such
 * values that no script computes. Undefined where there is none.
 */
export function safeValue(site: Site, node: ExpressionAst): Value {
  try {
    return read(site, node);
  } catch {
    // A getter failed: then there is no value to complete from.
    return undefined;
  }
}

function read(site: Site, node: ExpressionAst): Value {
  switch (node.kind) {
    case 'ConstantExpression':
      return numberFromConstant(node.value);
    case 'StringConstantExpression':
      return node.value;
    case 'VariableExpression':
      if (/^(?:true|false)$/i.test(node.path)) return node.path.toLowerCase() === 'true';
      return /^(?:_|psitem|this|input|args)$/i.test(node.path) ? undefined : site.shell.variables.get(node.path);
    case 'MemberExpression':
      return readMember(site, node);
    case 'IndexExpression':
      return readIndex(site, node.target, node.index);
    case 'ArrayLiteral':
      return readAll(site, node.elements);
    case 'Hashtable':
      return readHashtable(site, node);
    case 'ParenExpression': {
      const { pipeline } = node;
      const [element, more] = pipeline.kind === 'Pipeline' ? pipeline.elements : [];
      return element?.kind === 'CommandExpression' && !more ? read(site, element.expression) : undefined;
    }
    case 'BinaryExpression': {
      if (node.operator !== '+') return undefined;
      const [left, right] = [read(site, node.left), read(site, node.right)];
      return typeof left === 'string' && typeof right === 'string' ? left + right : undefined;
    }
    default:
      return undefined;
  }
}

function readAll(site: Site, nodes: readonly ExpressionAst[]): Value {
  const values = nodes.map(each => read(site, each));
  return values.includes(undefined) ? undefined : values;
}

function readMember(site: Site, node: MemberExpressionAst): Value {
  if (node.member.kind !== 'StringConstantExpression') return undefined;
  const name = node.member.value;
  const { members } = site.shell;
  if (node.static) {
    const type = node.target.kind === 'TypeExpression' ? resolveType(site, node.target.typeName.name) : null;
    return type ? members.getStatic(type, name) : undefined;
  }
  const target = read(site, node.target);
  if (target === undefined || target === null) return undefined;
  const member = members.find(target, name);
  return member && /^(?:Note|Code)?Property$/.test(member.kind) ? members.get(target, name) : undefined;
}

function readIndex(site: Site, target: ExpressionAst, at: ExpressionAst): Value {
  const [value, key] = [read(site, target), read(site, at)];
  if (key === undefined) return undefined;
  if (value instanceof Dictionary) return value.getIndex(key);
  return Array.isArray(value) && typeof key === 'number' ? value.at(key) : undefined;
}

function readHashtable(site: Site, { pairs }: HashtableAst): Value {
  const table = new Hashtable();
  for (const { key, value } of pairs) {
    const [element] = value.kind === 'Pipeline' ? value.elements : [];
    const held = element?.kind === 'CommandExpression' ? read(site, element.expression) : undefined;
    const name = read(site, key);
    if (name === undefined || name === null) return undefined;
    table.set(name, held ?? null);
  }
  return table;
}
