import { exceptionOf, type MemberInfo, NetObject, type NetType, raise, raiseRuntime, type Value } from '#values';
import { adaptedMember, adaptedMembers } from './adapted-members.ts';
import type { XmlDocument } from './document.ts';
import { type NodeNumber, nodeTypes } from './node-types.ts';

/** A node of a document. Changes to the tree go through tree-changes.ts, which keeps its rules. */
export abstract class XmlNode extends NetObject {
  readonly ownerDocument: XmlDocument | null;
  readonly children: XmlNode[] = [];
  parent: XmlNode | null = null;

  constructor(ownerDocument: XmlDocument | null) {
    super();
    this.ownerDocument = ownerDocument;
  }

  abstract override get netType(): NetType;
  abstract get nodeType(): NodeNumber;
  /** With the prefix. */
  abstract get name(): string;
  /** A new node of the same kind without children. */
  abstract copy(document: XmlDocument): XmlNode;

  get localName(): string {
    return this.name;
  }
  get prefix(): string {
    return '';
  }
  get namespaceURI(): string {
    return '';
  }
  get value(): string | null {
    return null;
  }
  set value(_: string | null) {
    raise('System.InvalidOperationException', `Cannot set a value on node type '${this.netType.name.slice(3)}'.`);
  }
  /** The text of the node and all below it, without comments and instructions. */
  get contentText(): string {
    return this.children.map(each => (isNoText(each) ? '' : (each.value ?? each.contentText))).join('');
  }
  set contentText(text: string) {
    this.value = text;
  }
  override toText(): string {
    return this.localName;
  }
  override invariantText(): string {
    return this.netType.fullName;
  }
  /** The attributes of an element. */
  get attributeNodes(): readonly XmlNode[] {
    return [];
  }
  /** What the members that PowerShell makes of content stand for. */
  get memberNodes(): readonly XmlNode[] {
    return [...this.attributeNodes, ...this.children];
  }
  get index(): number {
    return this.parent?.children.indexOf(this) ?? -1;
  }
  get nextSibling(): XmlNode | null {
    return this.parent?.children[this.index + 1] ?? null;
  }
  get previousSibling(): XmlNode | null {
    return this.parent?.children[this.index - 1] ?? null;
  }
  /** The document that the node belongs to; a document's own. */
  get document(): XmlDocument | null {
    return this.ownerDocument;
  }
  clone(document: XmlDocument, deep: boolean): XmlNode {
    const node = this.copy(document);
    if (deep) {
      for (const child of this.children) {
        const copied = child.clone(node.document ?? document, true);
        copied.parent = node;
        node.children.push(copied);
      }
    }
    return node;
  }
  /** `$node['name']`: the first child element of that name. */
  override getIndex(index: Value): Value {
    const name = String(index);
    return this.children.find(each => each.nodeType === nodeTypes.element && each.name === name) ?? null;
  }
  override adaptedMember(name: string): MemberInfo | null {
    return adaptedMember(this, name);
  }
  override adaptedMembers(): MemberInfo[] {
    return adaptedMembers(this);
  }
  override assignMember(name: string): void {
    const message = `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`;
    raiseRuntime('ExceptionWhenSetting', `Exception setting "${name}": "${message}"`, 'NotSpecified', {
      type: 'SetValueInvocationException',
      inner: exceptionOf('System.Management.Automation.RuntimeException', message),
    });
  }
}

function isNoText({ nodeType }: XmlNode): boolean {
  return nodeType === nodeTypes.comment || nodeType === nodeTypes.instruction || nodeType === nodeTypes.declaration;
}

/** This node and all below it, in the order of the document. */
export function* withDescendants(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* withDescendants(child);
}
