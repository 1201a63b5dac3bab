import { type as systemType } from 'node:os';
import type { CmdletContext, HttpExchange } from '#cmdlet';
import { Dictionary, NetObject, toText, type Value } from '#values';
import { bytesOf } from './byte-array.ts';
import { literalPath, readBytes } from './text-file.ts';
import { formContent } from './web-form.ts';
import type { WebRequestSession } from './web-session.ts';

/** The parameters that make a request; both web cmdlets bind them. */
export interface WebRequestArguments {
  readonly Uri: object;
  readonly Method?: string | undefined;
  readonly CustomMethod?: string | undefined;
  readonly Body?: Value;
  readonly Form?: object | undefined;
  readonly InFile?: string | undefined;
  readonly ContentType?: string | undefined;
  readonly Headers?: object | undefined;
  readonly UserAgent?: string | undefined;
  readonly Authentication?: string | undefined;
  readonly Token?: object | undefined;
  readonly Credential?: object | undefined;
  readonly AllowUnencryptedAuthentication?: boolean | undefined;
  readonly ConnectionTimeoutSeconds?: number | undefined;
  readonly MaximumRedirection?: number | undefined;
  readonly SkipCertificateCheck?: boolean | undefined;
}

interface Content {
  readonly bytes: Uint8Array;
  readonly type: string | null;
}

/** The request that the arguments describe, with the session's headers and cookies. */
export function webRequest(
  bound: WebRequestArguments,
  session: WebRequestSession,
  context: CmdletContext,
): HttpExchange {
  const method = (
    bound.CustomMethod ?? (bound.Method && bound.Method !== 'Default' ? bound.Method : 'Get')
  ).toUpperCase();
  let url = addressOf(bound.Uri, context);
  const asQuery = bound.Body instanceof Dictionary && (method === 'GET' || method === 'HEAD');
  if (asQuery) url = withQuery(url, bound.Body instanceof Dictionary ? bound.Body : null);
  const content = asQuery ? null : contentOf(bound, method, context);
  const headers = new Map<string, [string, string]>();
  const add = (name: string, value: string): void => {
    headers.set(name.toLowerCase(), [name, value]);
  };
  add('User-Agent', bound.UserAgent ?? (toText(session.userAgent) || defaultUserAgent(context)));
  add('Accept-Encoding', 'gzip, deflate, br');
  for (const [name, value] of session.headers.pairs()) add(toText(name), toText(value));
  const cookies = session.cookieHeader(url);
  if (cookies) add('Cookie', cookies);
  if (content?.type) add('Content-Type', content.type);
  if (bound.Headers instanceof Dictionary)
    for (const [name, value] of bound.Headers.pairs()) add(toText(name), toText(value));
  const authorization = authorizationOf(bound, url, context);
  if (authorization) add('Authorization', authorization);
  return {
    method,
    url,
    headers: [...headers.values()],
    ...(content ? { body: content.bytes } : {}),
    timeoutSeconds: bound.ConnectionTimeoutSeconds ?? 0,
    maximumRedirection: bound.MaximumRedirection ?? 50,
    ...(bound.SkipCertificateCheck ? { skipCertificateCheck: true } : {}),
  };
}

function addressOf(uri: Value, context: CmdletContext): string {
  const text =
    uri instanceof NetObject ? toText(context.shell.members.get(uri, 'OriginalString')) || uri.toText() : toText(uri);
  const address = /^[a-z][\w+.-]*:/i.test(text) ? text : `http://${text}`;
  const scheme = address.slice(0, address.indexOf(':')).toLowerCase();
  if (scheme !== 'http' && scheme !== 'https') {
    const message = `The '${scheme}' scheme is not supported.`;
    context.fail(
      context.error('System.NotSupportedException', message, 'WebCmdletIEDomNotSupportedException', 'NotImplemented'),
    );
  }
  return URL.canParse(address) ? new URL(address).href : address;
}

function withQuery(url: string, body: Dictionary | null): string {
  if (!body || body.size === 0) return url;
  return `${url}${url.includes('?') ? '&' : '?'}${encodedPairs(body)}`;
}

function encodedPairs(body: Dictionary): string {
  const encode = (text: string): string =>
    encodeURIComponent(text)
      .replace(/%20/g, '+')
      .replace(/[!'()*]/g, c => `%${c.charCodeAt(0).toString(16)}`);
  return Array.from(body.pairs(), ([name, value]) => `${encode(toText(name))}=${encode(toText(value))}`).join('&');
}

function contentOf(bound: WebRequestArguments, method: string, context: CmdletContext): Content | null {
  if (bound.Form instanceof Dictionary) return formContent(bound.Form, context);
  if (bound.InFile !== undefined)
    return { bytes: readBytes(literalPath(bound.InFile, context), context), type: bound.ContentType ?? null };
  const { Body, ContentType } = bound;
  const usual = method === 'POST' ? 'application/x-www-form-urlencoded' : null;
  const type = ContentType ?? usual;
  if (Body === undefined || Body === null)
    return method === 'POST' || ContentType ? { bytes: new Uint8Array(0), type } : null;
  if (Body instanceof Dictionary)
    return { bytes: Buffer.from(encodedPairs(Body)), type: ContentType ?? 'application/x-www-form-urlencoded' };
  if (Array.isArray(Body)) return { bytes: bytesOf(Body), type };
  const isXml = Body instanceof NetObject && Body.netType.fullName === 'System.Xml.XmlDocument';
  const text = isXml ? toText(context.shell.members.get(Body, 'OuterXml')) : toText(Body);
  const charset = /charset=["']?([\w-]+)/i.exec(ContentType ?? '')?.[1]?.toLowerCase();
  return {
    bytes: Buffer.from(text, charset === 'iso-8859-1' ? 'latin1' : charset === 'utf-16' ? 'utf16le' : 'utf8'),
    type,
  };
}

function authorizationOf(bound: WebRequestArguments, url: string, context: CmdletContext): string | null {
  const kind = bound.Authentication ?? 'None';
  if (kind === 'None') return null;
  if (url.startsWith('http:') && !bound.AllowUnencryptedAuthentication) {
    const message =
      'The cmdlet cannot protect plain text secrets sent over unencrypted connections. To suppress this warning and send plain text secrets over unencrypted networks, reissue the command specifying the AllowUnencryptedAuthentication parameter.';
    const type = 'System.Management.Automation.ValidationMetadataException';
    context.fail(
      context.error(type, message, 'WebCmdletAllowUnencryptedAuthenticationRequiredException', 'InvalidArgument'),
    );
  }
  const { members, commands } = context.shell;
  const plain = (secret: Value): string =>
    toText(
      commands.invoke(
        'ConvertFrom-SecureString',
        new Map<string, Value>([
          ['SecureString', secret],
          ['AsPlainText', true],
        ]),
      )[0],
    );
  if (kind !== 'Basic') {
    if (bound.Token === undefined)
      refuse(
        'Token',
        'The cmdlet cannot run because the following conflicting parameters are specified: Authentication and Token. Specify Token, then retry.',
        context,
      );
    return `Bearer ${plain(bound.Token)}`;
  }
  if (bound.Credential === undefined)
    refuse(
      'Credential',
      'The cmdlet cannot run because the following parameter is not specified: Credential. The supplied Authentication type requires a Credential. Specify Credential, then retry.',
      context,
    );
  const pair = `${toText(members.get(bound.Credential, 'UserName'))}:${plain(members.get(bound.Credential, 'Password'))}`;
  return `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;
}

function refuse(parameter: string, message: string, context: CmdletContext): never {
  const type = 'System.Management.Automation.ValidationMetadataException';
  return context.fail(
    context.error(type, message, `WebCmdletAuthentication${parameter}NotSuppliedException`, 'InvalidArgument'),
  );
}

/** As PowerShell names itself. */
function defaultUserAgent(context: CmdletContext): string {
  const { members, variables } = context.shell;
  const of = (name: string): string => toText(members.get(variables.get('PSVersionTable'), name));
  return `Mozilla/5.0 (${systemType()}; ${of('OS')}; en-US) PowerShell/${of('PSVersion')}`;
}
