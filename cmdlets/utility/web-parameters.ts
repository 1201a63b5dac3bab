import { type ParameterType, ps } from '#cmdlet';

/** Types that only these cmdlets know are taken as they come. */
const asGiven = (displayName: string): ParameterType<object> => ({ typeName: 'object', displayName });
const webSessionType = asGiven('Microsoft.PowerShell.Commands.WebRequestSession');
const certificateType = asGiven('System.Security.Cryptography.X509Certificates.X509Certificate');
const socketType = asGiven('System.Net.Sockets.UnixDomainSocketEndPoint');

/** What Invoke-RestMethod and Invoke-WebRequest have in common, in the order in which syntax lists it. */
export const webParameters = {
  Uri: { type: ps.uri(), mandatory: true, position: 0, validate: { notNullOrEmpty: true }, help: 'The address.' },
  UseBasicParsing: { type: ps.switch(), help: 'Has no effect.' },
  HttpVersion: { type: ps.version(), help: 'Version of HTTP to use.' },
  WebSession: { type: webSessionType, help: 'A session that -SessionVariable made.' },
  SessionVariable: {
    type: ps.string(),
    aliases: ['SV'],
    help: 'Name of a variable for the session, with its cookies.',
  },
  AllowUnencryptedAuthentication: { type: ps.switch(), help: 'Sends credentials over HTTP too.' },
  Authentication: {
    type: ps.enumeration('Microsoft.PowerShell.Commands.WebAuthenticationType', 'None', 'Basic', 'Bearer', 'OAuth'),
    help: 'How to sign in: Basic with -Credential, Bearer or OAuth with -Token.',
  },
  Credential: { type: ps.credential(), help: 'User name and password for -Authentication Basic.' },
  UseDefaultCredentials: { type: ps.switch(), help: 'Signs in as the current user.' },
  CertificateThumbprint: {
    type: ps.string(),
    validate: { notNullOrEmpty: true },
    help: 'Thumbprint of a certificate of the client.',
  },
  Certificate: { type: certificateType, validate: { notNull: true }, help: 'A certificate of the client.' },
  SkipCertificateCheck: { type: ps.switch(), help: 'Accepts any certificate of the server.' },
  SslProtocol: {
    type: ps.enumeration('Microsoft.PowerShell.Commands.WebSslProtocol', 'Default', 'Tls', 'Tls11', 'Tls12', 'Tls13'),
    help: 'Versions of TLS to use.',
  },
  Token: { type: ps.secureString(), help: 'The token for -Authentication Bearer.' },
  UserAgent: { type: ps.string(), help: 'Name of the client.' },
  DisableKeepAlive: { type: ps.switch(), help: 'Closes the connection behind the request.' },
  ConnectionTimeoutSeconds: {
    type: ps.int(),
    aliases: ['TimeoutSec'],
    validate: { range: [0, 2147483647] },
    help: 'Seconds after which the request is given up; 0 waits for ever.',
  },
  OperationTimeoutSeconds: {
    type: ps.int(),
    validate: { range: [0, 2147483647] },
    help: 'Seconds between two parts of the answer; 0 waits for ever.',
  },
  Headers: { type: ps.dictionary(), help: 'Headers of the request.' },
  SkipHeaderValidation: { type: ps.switch(), help: 'Sends headers as they are.' },
  AllowInsecureRedirect: { type: ps.switch(), help: 'Follows redirects from HTTPS to HTTP.' },
  MaximumRedirection: { type: ps.int(), validate: { range: [0, 2147483647] }, help: 'At most so many redirects.' },
  MaximumRetryCount: {
    type: ps.int(),
    validate: { range: [0, 2147483647] },
    help: 'Tries again so often after an error of the service.',
  },
  PreserveAuthorizationOnRedirect: {
    type: ps.switch(),
    help: 'Sends the Authorization header to where a redirect leads.',
  },
  RetryIntervalSec: { type: ps.int(), validate: { range: [1, 2147483647] }, help: 'Seconds between two tries.' },
  Method: {
    type: ps.enumeration(
      'Microsoft.PowerShell.Commands.WebRequestMethod',
      'Default',
      'Get',
      'Head',
      'Post',
      'Put',
      'Delete',
      'Trace',
      'Options',
      'Merge',
      'Patch',
    ),
    help: 'The HTTP method; GET when left out.',
  },
  PreserveHttpMethodOnRedirect: { type: ps.switch(), help: 'Keeps the method when a redirect is followed.' },
  UnixSocket: { type: socketType, validate: { notNullOrEmpty: true }, help: 'A Unix socket to connect to.' },
  Proxy: { type: ps.uri(), help: 'Address of a proxy.' },
  ProxyCredential: { type: ps.credential(), help: 'Sign-in for the proxy.' },
  ProxyUseDefaultCredentials: { type: ps.switch(), help: 'Signs in at the proxy as the current user.' },
  Body: {
    type: ps.object(),
    from: 'pipeline',
    help: 'The content to send; a dictionary is a form, or the query of a GET.',
  },
  Form: { type: ps.dictionary(), help: 'Names and values of a multipart form.' },
  ContentType: { type: ps.string(), help: 'Media type of the content.' },
  TransferEncoding: {
    type: ps.oneOf('chunked', 'compress', 'deflate', 'gzip', 'identity'),
    help: 'How the content is transferred.',
  },
  InFile: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'A file whose content is sent.' },
  OutFile: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'A file for the answer.' },
  PassThru: { type: ps.switch(), help: 'With -OutFile: gives the answer too.' },
  Resume: { type: ps.switch(), help: 'Goes on with a file that came in part.' },
  SkipHttpErrorCheck: { type: ps.switch(), help: 'An error status is an answer like any other.' },
  CustomMethod: {
    type: ps.string(),
    aliases: ['CM'],
    validate: { notNullOrEmpty: true },
    help: 'A method that -Method does not have.',
  },
  NoProxy: { type: ps.switch(), help: 'Uses no proxy.' },
} as const;

export const webParameterSets = {
  StandardMethod: { Method: {}, Proxy: {}, ProxyCredential: {}, ProxyUseDefaultCredentials: {} },
  StandardMethodNoProxy: { Method: {}, NoProxy: { mandatory: true } },
  CustomMethod: { CustomMethod: { mandatory: true }, Proxy: {}, ProxyCredential: {}, ProxyUseDefaultCredentials: {} },
  CustomMethodNoProxy: { CustomMethod: { mandatory: true }, NoProxy: { mandatory: true } },
} as const;
