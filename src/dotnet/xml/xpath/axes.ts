import { XmlAttribute, XmlElement } from '../element.ts';
import { withDescendants, type XmlNode } from '../node.ts';
import { nodeTypes } from '../node-types.ts';

/** Declarations and document types are no part of what XPath sees. */
function childrenOf(node: XmlNode): XmlNode[] {
  return node.children.filter(
    each => each.nodeType !== nodeTypes.declaration && each.nodeType !== nodeTypes.documentType,
  );
}

export const parentOf = (node: XmlNode): XmlNode | null =>
  node instanceof XmlAttribute ? node.ownerElement : node.parent;

export function attributesOf(node: XmlNode): XmlAttribute[] {
  return node instanceof XmlElement ? node.attributes.filter(each => !each.isNamespaceDeclaration) : [];
}

function ancestorsOf(node: XmlNode): XmlNode[] {
  const found: XmlNode[] = [];
  for (let at = parentOf(node); at; at = parentOf(at)) found.push(at);
  return found;
}

function descendantsOf(node: XmlNode): XmlNode[] {
  return childrenOf(node).flatMap(each => [...withDescendants(each)]);
}

function siblingsOf(node: XmlNode, following: boolean): XmlNode[] {
  if (node instanceof XmlAttribute || !node.parent) return [];
  const all = childrenOf(node.parent);
  const at = all.indexOf(node);
  return following ? all.slice(at + 1) : all.slice(0, at).reverse();
}

/** The nodes of an axis, nearest first. */
export function nodesOnAxis(axis: string, node: XmlNode): XmlNode[] {
  switch (axis) {
    case 'child':
      return childrenOf(node);
    case 'attribute':
      return attributesOf(node);
    case 'self':
      return [node];
    case 'parent': {
      const parent = parentOf(node);
      return parent ? [parent] : [];
    }
    case 'descendant':
      return descendantsOf(node);
    case 'descendant-or-self':
      return [node, ...descendantsOf(node)];
    case 'ancestor':
      return ancestorsOf(node);
    case 'ancestor-or-self':
      return [node, ...ancestorsOf(node)];
    case 'following-sibling':
      return siblingsOf(node, true);
    case 'preceding-sibling':
      return siblingsOf(node, false);
    case 'following':
      return [node, ...ancestorsOf(node)].flatMap(each =>
        siblingsOf(each, true).flatMap(sibling => [...withDescendants(sibling)]),
      );
    case 'preceding':
      return [node, ...ancestorsOf(node)].flatMap(each =>
        siblingsOf(each, false).flatMap(sibling => [...withDescendants(sibling)].reverse()),
      );
    default:
      return [];
  }
}
