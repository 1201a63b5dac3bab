import type { HttpExchange, HttpReply } from '#cmdlet';
import {
  EnumValue,
  Hashtable,
  NetObject,
  NetType,
  objectType,
  property,
  stringType,
  tagArray,
  type Value,
} from '#values';

export type HttpAnswer = Extract<HttpReply, { readonly ok: true }>;
export type HttpFailure = Extract<HttpReply, { readonly ok: false }>;

/** A request, as the error of a web cmdlet has it for its target. */
export class HttpRequestMessage extends NetObject {
  readonly exchange: HttpExchange;

  constructor(exchange: HttpExchange) {
    super();
    this.exchange = exchange;
  }
  get netType(): NetType {
    return requestType;
  }
  override toText(): string {
    const { method, url, headers, body } = this.exchange;
    const shown = headers.map(([name, value]) => `  ${name}: ${/^authorization$/i.test(name) ? '***' : value}`);
    const content = body === undefined ? '<null>' : 'System.Net.Http.ByteArrayContent';
    return `Method: ${method}, RequestUri: '${url}', Version: 1.1, Content: ${content}, Headers:\n{\n${shown.join('\n')}\n}`;
  }
}

const requestType = new NetType({
  fullName: 'System.Net.Http.HttpRequestMessage',
  base: objectType,
  members: () => ({
    properties: [
      property('string Method', (self: HttpRequestMessage) => self.exchange.method),
      property('uri RequestUri', (self: HttpRequestMessage) => self.exchange.url),
    ],
  }),
});

/** An answer with its status and headers. */
export class HttpResponseMessage extends NetObject {
  readonly answer: HttpAnswer;
  readonly statusCode: Value;

  constructor(answer: HttpAnswer, statusType: NetType | null) {
    super();
    this.answer = answer;
    this.statusCode = statusType ? new EnumValue(statusType, answer.status) : answer.status;
  }
  get netType(): NetType {
    return responseType;
  }
  override toText(): string {
    const { status, statusText, headers } = this.answer;
    const shown = headers.map(([name, value]) => `  ${headerName(name)}: ${value}`);
    return `StatusCode: ${status}, ReasonPhrase: '${statusText}', Version: 1.1, Content: System.Net.Http.HttpConnectionResponseContent, Headers:\n{\n${shown.join('\n')}\n}`;
  }
}

const responseType = new NetType({
  fullName: 'System.Net.Http.HttpResponseMessage',
  base: objectType,
  members: () => ({
    properties: [
      property('System.Net.HttpStatusCode StatusCode', (self: HttpResponseMessage) => self.statusCode),
      property('string ReasonPhrase', (self: HttpResponseMessage) => self.answer.statusText),
      property('System.Collections.IDictionary Headers', (self: HttpResponseMessage) => headerTable(self.answer)),
      property(
        'bool IsSuccessStatusCode',
        (self: HttpResponseMessage) => self.answer.status >= 200 && self.answer.status < 300,
      ),
    ],
  }),
});

/** Headers by name, each with all of its values. */
export function headerTable(answer: HttpAnswer): Hashtable {
  const table = new Hashtable();
  for (const [name, value] of answer.headers) {
    const known = table.get(name);
    table.set(headerName(name), tagArray([...(Array.isArray(known) ? known : []), value], stringType));
  }
  return table;
}

export function headerOf(answer: HttpAnswer, name: string): string | null {
  return answer.headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? null;
}

/** `content-type` as `Content-Type`. */
export function headerName(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());
}
