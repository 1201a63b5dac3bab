import { raise } from '#values';
import { XmlElement } from './element.ts';
import { XmlFragment } from './leaves.ts';
import type { XmlNode } from './node.ts';
import { nodeTypes } from './node-types.ts';

const wrongType =
  'The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.';

const inDocument: ReadonlySet<number> = new Set([
  nodeTypes.element,
  nodeTypes.comment,
  nodeTypes.instruction,
  nodeTypes.declaration,
  nodeTypes.documentType,
  nodeTypes.whitespace,
  nodeTypes.significantWhitespace,
]);
const notInElement: ReadonlySet<number> = new Set([
  nodeTypes.attribute,
  nodeTypes.document,
  nodeTypes.declaration,
  nodeTypes.documentType,
]);

function checkChild(parent: XmlNode, child: XmlNode): void {
  for (let at: XmlNode | null = parent; at; at = at.parent) {
    if (at === child)
      raise('System.ArgumentException', 'Cannot insert a node or any ancestor of that node as a child of itself.');
  }
  if (child.ownerDocument !== parent.document)
    raise('System.ArgumentException', 'The node to be inserted is from a different document context.');
  if (child instanceof XmlFragment) return;
  const { nodeType } = parent;
  const fits =
    nodeType === nodeTypes.document
      ? inDocument.has(child.nodeType)
      : (nodeType === nodeTypes.element || nodeType === nodeTypes.fragment) && !notInElement.has(child.nodeType);
  if (!fits) raise('System.InvalidOperationException', wrongType);
  if (nodeType !== nodeTypes.document || child.nodeType !== nodeTypes.element) return;
  if (parent.children.some(each => each.nodeType === nodeTypes.element && each !== child))
    raise('System.InvalidOperationException', "This document already has a 'DocumentElement' node.");
}

/**
 * Puts `child` before `next`, or at the end where that is null. A fragment gives its children.
 * Throws ArgumentException and InvalidOperationException in System.Xml's words.
 */
export function insertChild(parent: XmlNode, child: XmlNode, next: XmlNode | null): XmlNode {
  if (child === next) return child;
  checkChild(parent, child);
  if (next && next.parent !== parent)
    raise('System.ArgumentException', 'The reference node is not a child of this node.');
  if (child instanceof XmlFragment) {
    for (const each of [...child.children]) insertChild(parent, each, next);
    return child;
  }
  if (child.parent) detachChild(child.parent, child);
  parent.children.splice(next ? parent.children.indexOf(next) : parent.children.length, 0, child);
  child.parent = parent;
  if (parent instanceof XmlElement) parent.isEmpty = false;
  return child;
}

function detachChild(parent: XmlNode, child: XmlNode): void {
  parent.children.splice(parent.children.indexOf(child), 1);
  child.parent = null;
}

export function removeChild(parent: XmlNode, child: XmlNode): XmlNode {
  if (child.parent !== parent) raise('System.ArgumentException', 'The node to be removed is not a child of this node.');
  detachChild(parent, child);
  return child;
}

export function removeChildren(parent: XmlNode): void {
  for (const child of [...parent.children]) detachChild(parent, child);
}
