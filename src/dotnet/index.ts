import { describeCoreTypes } from './describe-core-types.ts';
import { TypeTable } from './type-table.ts';

export { ArrayList } from './collections/array-list.ts';
export { GenericDictionary } from './collections/dictionary.ts';
export { newList } from './collections/list.ts';
export { newCollection } from './collections/object-model.ts';
export { Sequence } from './collections/sequence.ts';
export { enumOf, enumTypeNamed } from './enum-types.ts';
export * from './format-strings/index.ts';
export {
  CultureInfo,
  cultureNamed,
  currentCulture,
  invariantCulture,
  setCurrentCulture,
} from './globalization/culture-info.ts';
export { DirectoryInfo, FileInfo } from './io/file-system-info.ts';
export { AttributeValue, attributeType, validationType } from './management-automation/attribute-types.ts';
export { CommandCompletion, CompletionResult } from './management-automation/completion-result.ts';
export { SemanticVersion } from './management-automation/semantic-version.ts';
export { Match } from './regex/match.ts';
export { NetRegex, regexFor } from './regex/net-regex.ts';
export { matchText, replaceOperator, splitOperator, splitWords } from './regex/operators.ts';
export { NetworkCredential, PSCredential } from './security/credential.ts';
export { SecureString } from './security/secure-string.ts';
export { DateTime, type DateTimeKind, local, unspecified, utc } from './system/date-time.ts';
export { DateTimeOffset } from './system/date-time-offset.ts';
export { parseDateTime } from './system/date-time-parsing.ts';
export { callDelegate } from './system/delegates.ts';
export { Guid } from './system/guid.ts';
export { TimeSpan } from './system/time-span.ts';
export { TimeZoneInfo } from './system/time-zone-info.ts';
export { Uri } from './system/uri.ts';
export { Version } from './system/version.ts';
export { Encoding, utf8Encoding } from './text/encoding.ts';
export { StringBuilder } from './text/string-builder.ts';
export { attachHost, type ThreadHost } from './thread-host.ts';
export { TypeTable };

const builtInTypes = new TypeTable();
describeCoreTypes(name => builtInTypes.resolve(name));
