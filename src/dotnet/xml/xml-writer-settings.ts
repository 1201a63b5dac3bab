import { method, NetObject, NetType, objectType, type PropertyDeclaration, property, type Value } from '#values';
import { enumNumber, enumOf } from '../enum-types.ts';
import { type Encoding, utf8WithPreamble } from '../text/encoding.ts';

/** System.Xml.XmlWriterSettings. */
export class XmlWriterSettings extends NetObject {
  indent = false;
  indentChars = '  ';
  newLineChars = '\n';
  omitXmlDeclaration = false;
  newLineOnAttributes = false;
  closeOutput = false;
  encoding: Encoding = utf8WithPreamble;
  /** ConformanceLevel: 0 Auto, 1 Fragment, 2 Document. */
  conformance = 2;
  get netType(): NetType {
    return xmlWriterSettingsType;
  }
}

type Flag = 'indent' | 'omitXmlDeclaration' | 'newLineOnAttributes' | 'closeOutput';

function flag(name: string, key: Flag): PropertyDeclaration {
  return property(
    `bool ${name}`,
    (self: XmlWriterSettings) => self[key],
    (self: XmlWriterSettings, value: boolean) => {
      self[key] = value;
    },
  );
}

function text(name: string, key: 'indentChars' | 'newLineChars'): PropertyDeclaration {
  return property(
    `string ${name}`,
    (self: XmlWriterSettings) => self[key],
    (self: XmlWriterSettings, value: string) => {
      self[key] = value;
    },
  );
}

export const xmlWriterSettingsType: NetType = new NetType({
  fullName: 'System.Xml.XmlWriterSettings',
  base: objectType,
  members: () => ({
    constructors: [method('System.Xml.XmlWriterSettings new()', () => new XmlWriterSettings())],
    properties: [
      property(
        'System.Text.Encoding Encoding',
        (self: XmlWriterSettings) => self.encoding,
        (self: XmlWriterSettings, value: Encoding) => {
          self.encoding = value;
        },
      ),
      flag('OmitXmlDeclaration', 'omitXmlDeclaration'),
      text('NewLineChars', 'newLineChars'),
      flag('Indent', 'indent'),
      text('IndentChars', 'indentChars'),
      flag('NewLineOnAttributes', 'newLineOnAttributes'),
      flag('CloseOutput', 'closeOutput'),
      property(
        'System.Xml.ConformanceLevel ConformanceLevel',
        (self: XmlWriterSettings) => enumOf('System.Xml.ConformanceLevel', self.conformance),
        (self: XmlWriterSettings, value: Value) => {
          self.conformance = enumNumber(value);
        },
      ),
    ],
  }),
});
