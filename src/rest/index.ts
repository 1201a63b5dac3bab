export { type Cassette, player, type RecordedExchange, recorder } from './cassette.ts';
export {
  type CallOptions,
  type Page,
  type PreparedCall,
  type Reply,
  RestClient,
  type RestClientOptions,
} from './client.ts';
export { asNextLink, itemsOf, type NextLink } from './next-link.ts';
export type {
  HttpMethod,
  Operation,
  OperationTable,
  Paging,
  Parameters,
  ParameterValue,
  QueryParameter,
  RetryClass,
  SignInKind,
} from './operation.ts';
export {
  PartnerError,
  type PartnerErrorCategory,
  type PartnerErrorFacts,
  type PartnerErrorKind,
} from './partner-error.ts';
export { PartnerService, type PartnerServiceOptions } from './partner-service.ts';
export { rawOperation } from './raw-operation.ts';
export { redactBody, redacted, redactHeaders, redactText, redactValue } from './redaction.ts';
export { readToken, type TokenFacts } from './sign-in/claims.ts';
export { environmentNames } from './sign-in/environments.ts';
export { fixedToken, type TokenRequest, type TokenSource } from './token-source.ts';
export type { Fetch, RetryNotice } from './transport.ts';
