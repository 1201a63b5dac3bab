import { disposableType, NetType, objectType } from '#values';

export const xmlWriterType = new NetType({
  fullName: 'System.Xml.XmlWriter',
  base: objectType,
  interfaces: [disposableType],
});
export const xmlTextWriterType = new NetType({ fullName: 'System.Xml.XmlTextWriter', base: xmlWriterType });
