import { XmlAttribute, XmlElement } from './element.ts';
import { escapeXmlAttribute } from './escape.ts';
import { XmlCharacterData, XmlDeclaration, XmlDocumentTypeNode, XmlInstruction } from './leaves.ts';
import type { XmlNode } from './node.ts';
import { XmlBuilder, type XmlLayout } from './xml-builder.ts';

/** The nodes as text, by default all on one line as OuterXml is. */
export function xmlOf(nodes: readonly XmlNode[], layout?: XmlLayout): string {
  const builder = layout ? new XmlBuilder(() => layout) : new XmlBuilder();
  for (const node of nodes) writeNode(node, builder);
  return builder.take();
}

/** `encoding` stands in the declaration instead of the document's own; null keeps that one. */
export function writeNode(node: XmlNode, builder: XmlBuilder, encoding: string | null = null): void {
  if (node instanceof XmlElement) writeElement(node, builder);
  else if (node instanceof XmlCharacterData) writeCharacters(node, builder);
  else if (node instanceof XmlAttribute) builder.raw(`${node.name}="${escapeXmlAttribute(node.value)}"`);
  else if (node instanceof XmlDeclaration)
    builder.aside(declarationText(node.version, encoding ?? node.encoding, node.standalone));
  else if (node instanceof XmlInstruction) builder.aside(instructionText(node.target, node.data));
  else if (node instanceof XmlDocumentTypeNode) builder.aside(documentTypeText(node));
  else for (const child of node.children) writeNode(child, builder, encoding);
}

function writeElement(element: XmlElement, builder: XmlBuilder): void {
  builder.startElement(element.qualifiedName);
  for (const attribute of element.attributes) builder.attribute(attribute.qualifiedName, attribute.value);
  for (const child of element.children) writeNode(child, builder);
  builder.endElement(!element.isEmpty);
}

function writeCharacters({ kind, data }: XmlCharacterData, builder: XmlBuilder): void {
  if (kind === 'comment') builder.aside(`<!--${data}-->`);
  else if (kind === 'cdata') builder.cdata(data);
  else if (kind === 'text') builder.text(data);
  else builder.raw(data);
}

export function declarationText(version: string, encoding: string, standalone: string): string {
  const said = encoding === '' ? '' : ` encoding="${encoding}"`;
  return `<?xml version="${version}"${said}${standalone === '' ? '' : ` standalone="${standalone}"`}?>`;
}

export const instructionText = (target: string, data: string): string =>
  `<?${target}${data === '' ? '' : ` ${data}`}?>`;

export function documentTypeText(type: {
  readonly name: string;
  readonly publicId: string | null;
  readonly systemId: string | null;
  readonly internalSubset: string | null;
}): string {
  const { name, publicId, systemId, internalSubset } = type;
  const system = systemId === null ? '' : ` SYSTEM "${systemId}"`;
  const ids = publicId === null ? system : ` PUBLIC "${publicId}" "${systemId ?? ''}"`;
  return `<!DOCTYPE ${name}${ids}${internalSubset === null ? '' : `[${internalSubset}]`}>`;
}
