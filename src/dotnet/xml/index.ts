import type { NetType } from '#values';
import { nameTableType, xmlNameTableType } from './document.ts';
import { describeXmlDocument } from './document-members.ts';
import { describeElements } from './element-members.ts';
import { xmlNamespaceManagerType } from './namespaces.ts';
import { xPathNavigatorType } from './navigator.ts';
import { describeNodeLists } from './node-lists.ts';
import { describeXmlNode } from './node-members.ts';
import * as types from './types.ts';
import { xmlWriterTypes } from './writer-members.ts';
import { securityElementType, xmlConvertType } from './xml-convert.ts';
import { xmlWriterSettingsType } from './xml-writer-settings.ts';

/** The types of System.Xml. */
export function xmlTypes(): NetType[] {
  describeXmlNode();
  describeElements();
  describeXmlDocument();
  describeNodeLists();
  return [
    ...Object.values(types),
    nameTableType,
    xmlNameTableType,
    xmlNamespaceManagerType,
    xPathNavigatorType,
    xmlConvertType,
    xmlWriterSettingsType,
    securityElementType,
    ...xmlWriterTypes(),
  ];
}
