import { collectionType, enumerableType, NetType, objectType } from '#values';

const type = (name: string, base: NetType, interfaces: NetType[] = []): NetType =>
  new NetType({ fullName: `System.Xml.${name}`, base, interfaces });

export const xmlNodeType = type('XmlNode', objectType);
export const xmlLinkedNodeType = type('XmlLinkedNode', xmlNodeType);
export const xmlElementType = type('XmlElement', xmlLinkedNodeType);
export const xmlAttributeType = type('XmlAttribute', xmlNodeType);
export const xmlCharacterDataType = type('XmlCharacterData', xmlLinkedNodeType);
export const xmlTextType = type('XmlText', xmlCharacterDataType);
export const xmlCDataType = type('XmlCDataSection', xmlCharacterDataType);
export const xmlCommentType = type('XmlComment', xmlCharacterDataType);
export const xmlWhitespaceType = type('XmlWhitespace', xmlCharacterDataType);
export const xmlSignificantWhitespaceType = type('XmlSignificantWhitespace', xmlCharacterDataType);
export const xmlInstructionType = type('XmlProcessingInstruction', xmlLinkedNodeType);
export const xmlDeclarationType = type('XmlDeclaration', xmlLinkedNodeType);
export const xmlDocumentTypeType = type('XmlDocumentType', xmlLinkedNodeType);
export const xmlFragmentType = type('XmlDocumentFragment', xmlNodeType);
export const xmlDocumentType = type('XmlDocument', xmlNodeType);

export const xmlNodeListType = type('XmlNodeList', objectType, [enumerableType]);
export const xmlChildNodesType = type('XmlChildNodes', xmlNodeListType);
export const xmlElementListType = type('XmlElementList', xmlNodeListType);
export const xPathNodeListType = type('XPathNodeList', xmlNodeListType);
export const xmlNamedNodeMapType = type('XmlNamedNodeMap', objectType, [enumerableType]);
export const xmlAttributeCollectionType = type('XmlAttributeCollection', xmlNamedNodeMapType, [collectionType]);
