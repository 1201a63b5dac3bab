import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import type { Value } from '#values';
import { JsonError } from './json-error.ts';
import { readJson } from './json-reader.ts';
import { webCall } from './web-call.ts';
import { contentText, isJsonType, isXmlType, relationLinks } from './web-content.ts';
import { type HttpAnswer, headerOf, headerTable } from './web-message.ts';
import { saveAnswer } from './web-output.ts';
import { webParameterSets, webParameters } from './web-parameters.ts';
import { webRequest } from './web-request.ts';
import { openSession } from './web-state.ts';

/** Invoke-RestMethod: sends a request and gives the answer's JSON or XML as objects. */
export default defineCmdlet({
  name: 'Invoke-RestMethod',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['irm'],
  synopsis: 'Calls a web service.',
  parameters: {
    FollowRelLink: { type: ps.switch(), aliases: ['FL'], help: 'Reads the pages that the Link header names, too.' },
    MaximumFollowRelLink: {
      type: ps.int(),
      aliases: ['ML'],
      validate: { range: [1, 2147483647] },
      help: 'At most so many pages.',
    },
    ResponseHeadersVariable: {
      type: ps.string(),
      aliases: ['RHV'],
      help: 'Name of a variable for the headers of the answer.',
    },
    StatusCodeVariable: { type: ps.string(), help: 'Name of a variable for the status.' },
    ...webParameters,
  },
  sets: webParameterSets,
  defaultSet: 'StandardMethod',
  examples: [
    {
      does: 'Read JSON',
      code: 'Invoke-RestMethod https://api.example.com/items | Select-Object -First 3',
      needs: 'network',
    },
    {
      does: 'Send JSON',
      code: "Invoke-RestMethod https://api.example.com/items -Method Post -Body (@{ name = 'a' } | ConvertTo-Json) -ContentType 'application/json'",
      needs: 'network',
    },
  ],
  process(bound, context) {
    const session = openSession(bound, context);
    let exchange = webRequest(bound, session, context);
    const pages = bound.FollowRelLink ? (bound.MaximumFollowRelLink ?? Number.POSITIVE_INFINITY) : 1;
    for (let page = 0; page < pages; page++) {
      const answer = webCall(exchange, callOptions(bound), context);
      session.remember(answer.url, answer.headers);
      const { variables } = context.shell;
      if (bound.ResponseHeadersVariable) variables.set(bound.ResponseHeadersVariable, headerTable(answer));
      if (bound.StatusCodeVariable) variables.set(bound.StatusCodeVariable, answer.status);
      if (bound.OutFile) saveAnswer(bound.OutFile, answer, context);
      if (!bound.OutFile || bound.PassThru) writeContent(answer, context);
      const next = relationLinks(answer).get('next');
      if (next === undefined) break;
      exchange = { ...exchange, url: next };
    }
  },
});

interface Retrying {
  readonly SkipHttpErrorCheck?: boolean | undefined;
  readonly MaximumRetryCount?: number | undefined;
  readonly RetryIntervalSec?: number | undefined;
}

function callOptions(bound: Retrying): { skipErrorCheck: boolean; retries: number; retrySeconds: number } {
  return {
    skipErrorCheck: bound.SkipHttpErrorCheck ?? false,
    retries: bound.MaximumRetryCount ?? 0,
    retrySeconds: bound.RetryIntervalSec ?? 5,
  };
}

function writeContent(answer: HttpAnswer, context: CmdletContext): void {
  const text = contentText(answer);
  const type = headerOf(answer, 'content-type') ?? '';
  if (text === '' && answer.body.length === 0) {
    context.write('');
    return;
  }
  const value = isXmlType(type)
    ? xmlOf(text, context)
    : isJsonType(type) || !/^\s*text\//i.test(type)
      ? jsonOf(text)
      : null;
  if (value === null) context.write(text);
  else if (Array.isArray(value.content)) context.writeAll([value.content]);
  else context.write(value.content);
}

/** Json.NET's reading; null for text that is no JSON. */
function jsonOf(text: string): { readonly content: Value } | null {
  try {
    return { content: readJson(text, { depth: 1024, asHashtable: false, dateKind: 'Default' }) ?? null };
  } catch (error) {
    if (error instanceof JsonError) return null;
    throw error;
  }
}

function xmlOf(text: string, context: CmdletContext): { readonly content: Value } | null {
  const { converter, types } = context.shell;
  const document = converter.tryConvert(text, types.resolveRequired('xml'));
  return document === undefined ? null : { content: document };
}
