import { type MemberInfo, raiseRuntime, toText, type Value } from '#values';
import type { XmlNode } from './node.ts';
import { nodeTypes } from './node-types.ts';

const matching = (node: XmlNode, name: string): XmlNode[] => {
  const key = name.toLowerCase();
  return node.memberNodes.filter(each => each.localName.toLowerCase() === key);
};

const isPlain = ({ children }: XmlNode): boolean =>
  children.length === 0 || (children.length === 1 && children[0]?.nodeType === nodeTypes.text);

/** Elements without attributes that hold a text at most read as that text; all others are themselves. */
function read(node: XmlNode): Value {
  if (node.attributeNodes.length > 0) return node;
  return isPlain(node) ? node.contentText : node;
}

function raiseSetting(name: string, reason: string): never {
  return raiseRuntime(
    `XmlNodeSetRestrictions${reason}`,
    `Cannot set "${name}" because only strings can be used as values to set XmlNode properties.`,
    'NotSpecified',
    { type: 'SetValueException' },
  );
}

function write(node: XmlNode, name: string, value: Value): void {
  const [only, ...others] = matching(node, name);
  if (!only) return;
  if (others.length > 0) raiseSetting(name, 'MoreThanOneNode');
  if (only.attributeNodes.length > 0) raiseSetting(name, 'NodeWithAttributes');
  if (!isPlain(only)) raiseSetting(name, 'UnknownNodeType');
  only.contentText = toText(value);
}

function memberValue(node: XmlNode, name: string): Value {
  const [only, ...others] = matching(node, name).map(read);
  return others.length > 0 ? [only, ...others] : only;
}

function memberFor(node: XmlNode, name: string): MemberInfo {
  const value = memberValue(node, name);
  return {
    kind: 'Property',
    name,
    // What is no text takes any value, so that `set` can say why it may not be set.
    typeName: typeof value === 'string' ? 'string' : Array.isArray(value) ? 'System.Object[]' : 'System.Object',
    get: () => memberValue(node, name),
    set: (_, given) => write(node, name, given),
  };
}

/** `$node.name`: attributes and children by their local names, ignoring case. */
export function adaptedMember(node: XmlNode, name: string): MemberInfo | null {
  const [first] = matching(node, name);
  return first ? memberFor(node, first.localName) : null;
}

export function adaptedMembers(node: XmlNode): MemberInfo[] {
  const names = new Map(node.memberNodes.map(each => [each.localName.toLowerCase(), each.localName]));
  return [...names.values()].map(name => memberFor(node, name));
}
