import type { CmdletContext, HttpExchange } from '#cmdlet';
import type { ErrorRecord } from '#values';
import { contentText, isJsonType } from './web-content.ts';
import { type HttpAnswer, type HttpFailure, HttpRequestMessage, HttpResponseMessage, headerOf } from './web-message.ts';

export interface CallOptions {
  readonly skipErrorCheck: boolean;
  readonly retries: number;
  readonly retrySeconds: number;
}

/** Sends a request and gives the answer; an error status is an error unless it is asked for. */
export function webCall(exchange: HttpExchange, options: CallOptions, context: CmdletContext): HttpAnswer {
  context.verbose(
    `WebRequest: v1.1 ${exchange.method} ${exchange.url}${exchange.body ? ` with ${exchange.body.length}-byte payload` : ''}`,
  );
  for (let left = options.retries; ; left--) {
    const reply = context.shell.host.call('http', exchange);
    if (!reply.ok) context.fail(callError(exchange, reply, context));
    if (reply.ok) {
      if (isSuccess(reply.status)) return announced(reply, context);
      if (left > 0 && (reply.status === 304 || reply.status >= 400)) {
        const seconds = Number(headerOf(reply, 'retry-after')) || options.retrySeconds;
        context.verbose(
          `Retrying after interval of ${seconds} seconds. Status code for previous attempt: ${reply.statusText}`,
        );
        context.shell.host.sleep(seconds * 1000);
        continue;
      }
      return options.skipErrorCheck ? announced(reply, context) : context.fail(statusError(exchange, reply, context));
    }
  }
}

/** There was no answer. The record says why; the exception says also where. */
function callError(exchange: HttpExchange, { kind, message }: HttpFailure, context: CmdletContext): ErrorRecord {
  const target = new HttpRequestMessage(exchange);
  if (kind === 'Timeout') {
    const type = 'System.Threading.Tasks.TaskCanceledException';
    return context.error(type, message, 'ConnectionTimeoutReached', 'OperationTimeout', target);
  }
  const cause = message.replace(/ \([^()]*:\d+\)$/, '');
  const { exception: inner } = context.error('System.Net.Sockets.SocketException', cause, '', 'NotSpecified');
  const type = 'System.Net.Http.HttpRequestException';
  const record = context.error(type, message, 'WebCmdletWebResponseException', 'InvalidOperation', target, inner);
  record.errorDetails = { message: cause, recommendedAction: '' };
  return record;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function announced(answer: HttpAnswer, context: CmdletContext): HttpAnswer {
  const type = headerOf(answer, 'content-type')?.split(';')[0] ?? '';
  const size = answer.body.length;
  context.verbose(
    `WebResponse: ${answer.status} ${answer.statusText} with ${type} payload with body size ${size} B (${size} bytes)`,
  );
  return answer;
}

function statusError(exchange: HttpExchange, answer: HttpAnswer, context: CmdletContext): ErrorRecord {
  const message = `Response status code does not indicate success: ${answer.status} (${answer.statusText}).`;
  const type = 'Microsoft.PowerShell.Commands.HttpResponseException';
  const target = new HttpRequestMessage(exchange);
  const record = context.error(type, message, 'WebCmdletWebResponseException', 'InvalidOperation', target);
  const statusType = context.shell.types.resolve('System.Net.HttpStatusCode');
  const response = new HttpResponseMessage(answer, statusType);
  record.exception.data.set('Response', response);
  record.exception.data.set('StatusCode', response.statusCode);
  const details = shownBody(answer);
  if (details.trim() !== '') record.errorDetails = { message: details, recommendedAction: '' };
  return record;
}

/** The body as the error shows it: JSON indented on lines of its own, HTML without its tags. */
function shownBody(answer: HttpAnswer): string {
  const text = contentText(answer);
  const type = headerOf(answer, 'content-type') ?? '';
  if (isJsonType(type)) {
    try {
      return `\n${JSON.stringify(JSON.parse(text), null, 2)}`;
    } catch {
      return text;
    }
  }
  return /html/i.test(type) ? text.replace(/<[^>]*>/g, '') : text;
}
