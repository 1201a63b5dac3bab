import { PSCustomObject } from '#values';
import { unescapeXml } from './xml-scan.ts';

/** The elements of a name in an HTML text, with their attributes as properties: what Links, Images and InputFields hold. */
export function htmlElements(html: string, name: 'a' | 'img' | 'input'): PSCustomObject[] {
  const pattern =
    name === 'a' ? /<a\b([^>]*)>[\s\S]*?<\/a\s*>/gi : name === 'img' ? /<img\b([^>]*)>/gi : /<input\b([^>]*)>/gi;
  return Array.from(html.matchAll(pattern), ([outer, attributes = '']) => {
    const element = new PSCustomObject();
    element.set('outerHTML', outer);
    element.set('tagName', name.toUpperCase());
    for (const [, key = '', double, single, bare] of attributes.matchAll(
      /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
    )) {
      const value = double ?? single ?? bare;
      element.set(key, value === undefined ? null : unescapeXml(value));
    }
    return element;
  });
}
