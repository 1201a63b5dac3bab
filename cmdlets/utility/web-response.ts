import type { CmdletContext } from '#cmdlet';
import { Hashtable, Int64, type NetType, type Value } from '#values';
import { byteArray } from './byte-array.ts';
import { htmlElements } from './html-elements.ts';
import { NetRecord, recordType } from './net-record.ts';
import { contentText, isTextType, relationLinks } from './web-content.ts';
import { type HttpAnswer, HttpResponseMessage, headerName, headerOf, headerTable } from './web-message.ts';

const shared = [
  'System.Net.Http.HttpResponseMessage BaseResponse',
  'System.Collections.Generic.Dictionary[string,System.Collections.Generic.IEnumerable[string]] Headers',
  'string RawContent',
  'long RawContentLength',
  'System.IO.MemoryStream RawContentStream',
  'System.Collections.Generic.Dictionary[string,string] RelationLink',
  'int StatusCode',
  'string StatusDescription',
  'string OutFile',
];
const textResponseType: NetType = recordType(
  'Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject',
  'string Content',
  'System.Text.Encoding Encoding',
  'Microsoft.PowerShell.Commands.WebCmdletElementCollection InputFields',
  'Microsoft.PowerShell.Commands.WebCmdletElementCollection Links',
  'Microsoft.PowerShell.Commands.WebCmdletElementCollection Images',
  ...shared,
);
const byteResponseType: NetType = recordType(
  'Microsoft.PowerShell.Commands.WebResponseObject',
  'byte[] Content',
  ...shared,
);

/** What Invoke-WebRequest gives: text with what HTML holds, or bytes. */
export function responseObject(answer: HttpAnswer, outFile: string | null, context: CmdletContext): NetRecord {
  const type = headerOf(answer, 'content-type') ?? '';
  const isText = isTextType(type);
  const text = isText ? contentText(answer) : '';
  const own: Value[] = isText
    ? [text, encodingObject(context), htmlElements(text, 'input'), htmlElements(text, 'a'), htmlElements(text, 'img')]
    : [byteArray(answer.body)];
  const links = new Hashtable();
  for (const [relation, address] of relationLinks(answer)) links.set(relation, address);
  const { types, members } = context.shell;
  const stream = members.construct(types.resolveRequired('System.IO.MemoryStream'), [byteArray(answer.body)]);
  return new NetRecord(isText ? textResponseType : byteResponseType, [
    ...own,
    new HttpResponseMessage(answer, types.resolve('System.Net.HttpStatusCode')),
    headerTable(answer),
    rawContent(answer, isText ? text : Buffer.from(answer.body).toString('latin1')),
    new Int64(BigInt(answer.body.length)),
    stream,
    links,
    answer.status,
    answer.statusText,
    outFile,
  ]);
}

function encodingObject(context: CmdletContext): Value {
  const { types, members } = context.shell;
  return members.getStatic(types.resolveRequired('System.Text.Encoding'), 'UTF8') ?? null;
}

function rawContent(answer: HttpAnswer, text: string): string {
  const lines = answer.headers.map(([name, value]) => `${headerName(name)}: ${value}`);
  return `HTTP/1.1 ${answer.status} ${answer.statusText}\r\n${lines.join('\r\n')}\r\n\r\n${text}`;
}
