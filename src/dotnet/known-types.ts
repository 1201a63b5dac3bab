import {
  arrayType,
  automationTypes,
  bigIntegerType,
  booleanType,
  byteType,
  charType,
  comparableType,
  decimalType,
  dictionaryType,
  disposableType,
  doubleType,
  enumType,
  errorRecordType,
  exceptionType,
  formattableType,
  hashtableType,
  int16Type,
  int32Type,
  int64Type,
  listType,
  type NetType,
  objectType,
  orderedDictionaryType,
  psCustomObjectType,
  psObjectType,
  psReferenceType,
  runtimeTypeType,
  sbyteType,
  scriptBlockType,
  singleType,
  stringType,
  switchParameterType,
  typeType,
  uint16Type,
  uint32Type,
  uint64Type,
  valueType,
  voidType,
  wildcardPatternType,
} from '#values';
import { arrayListType } from './collections/array-list.ts';
import { bitArrayType } from './collections/bit-array.ts';
import { concurrentDictionary, dictionary } from './collections/dictionary.ts';
import { hashSet, sortedSet } from './collections/hash-set.ts';
import { keyValuePair } from './collections/key-value-pair.ts';
import { linkedList, linkedListNode } from './collections/linked-list.ts';
import { list } from './collections/list.ts';
import { nameValueCollectionType } from './collections/name-value-collection.ts';
import { collection, readOnly } from './collections/object-model.ts';
import { priorityQueue } from './collections/priority-queue.ts';
import {
  concurrentBag,
  concurrentQueue,
  concurrentStack,
  queue,
  queueType,
  stack,
  stackType,
} from './collections/queue-and-stack.ts';
import { sortedDictionary, sortedListDefinition, sortedListType } from './collections/sorted-dictionary.ts';
import { stringCollectionType } from './collections/string-collection.ts';
import type { GenericDefinition } from './generic-definition.ts';
import { compareInfoType } from './globalization/compare-info.ts';
import { cultureInfoType } from './globalization/culture-info.ts';
import { dateTimeFormatInfoType } from './globalization/date-time-format-info.ts';
import { calendarType, gregorianCalendarType, isoWeekType } from './globalization/gregorian-calendar.ts';
import { numberFormatInfoType } from './globalization/number-format-info.ts';
import { textInfoType } from './globalization/text-info.ts';
import { directoryType } from './io/directory.ts';
import { fileType } from './io/file.ts';
import { directoryInfoType, fileInfoType, fileSystemInfoType } from './io/file-system-info.ts';
import { pathType } from './io/path.ts';
import { fileStreamType, memoryStreamType, streamType } from './io/stream.ts';
import { streamReaderType } from './io/stream-reader.ts';
import { streamWriterType } from './io/stream-writer.ts';
import { stringReaderType, textReaderType } from './io/text-reader.ts';
import { stringWriterType, textWriterType } from './io/text-writer.ts';
import { enumerableClassType } from './linq/enumerable.ts';
import { attributeType } from './management-automation/attribute-types.ts';
import { commandCompletionType, completionResultType } from './management-automation/completion-result.ts';
import { otherMemberTypes } from './management-automation/member-types.ts';
import { semanticVersionType } from './management-automation/semantic-version.ts';
import { describeWildcardPattern } from './management-automation/wildcard-pattern.ts';
import { ipAddressType, ipEndPointType } from './net/ip-address.ts';
import { mailAddressType } from './net/mail-address.ts';
import { httpUtilityType, webUtilityType } from './net/web-utilities.ts';
import {
  captureCollectionType,
  captureType,
  groupCollectionType,
  groupType,
  matchCollectionType,
  matchType,
} from './regex/match-types.ts';
import { regexType } from './regex/regex-type.ts';
import { networkCredentialType, psCredentialType } from './security/credential.ts';
import { hashTypes, randomNumberGeneratorType } from './security/hash-algorithm.ts';
import { secureStringType } from './security/secure-string.ts';
import { bitConverterType } from './system/bit-converter.ts';
import { consoleType } from './system/console.ts';
import { convertType } from './system/convert.ts';
import { dateOnlyType } from './system/date-only.ts';
import { dateTimeOffsetType } from './system/date-time-offset-type.ts';
import { dateTimeType } from './system/date-time-type.ts';
import { dbNullType, nullStringType } from './system/db-null.ts';
import { delegateDefinitions, delegateTypes } from './system/delegates.ts';
import { environmentType, operatingSystemType, runtimeInformationType } from './system/environment.ts';
import { interfaceDefinitions } from './system/generic-interfaces.ts';
import { guidType } from './system/guid.ts';
import { interfaceTypes } from './system/interfaces.ts';
import { mathType } from './system/math.ts';
import { lazy, nullable } from './system/nullable.ts';
import { randomType } from './system/random.ts';
import { appDomainType, gcType, threadType } from './system/runtime-services.ts';
import { stopwatchType } from './system/stopwatch.ts';
import { timeOnlyType } from './system/time-only.ts';
import { timeSpanType } from './system/time-span-type.ts';
import { timeZoneInfoType } from './system/time-zone-info.ts';
import { tupleType, valueTupleType } from './system/tuple.ts';
import { assemblyType } from './system/type.ts';
import { uriBuilderType } from './system/uri-builder.ts';
import { uriType } from './system/uri-type.ts';
import { tupleDefinitions, valueTupleDefinitions } from './system/value-tuple.ts';
import { versionType } from './system/version.ts';
import {
  asciiEncodingType,
  encodingType,
  unicodeEncodingType,
  utf8EncodingType,
  utf32EncodingType,
} from './text/encoding.ts';
import { stringBuilderType } from './text/string-builder.ts';
import { stringComparerType } from './text/string-comparer.ts';
import { xmlTypes } from './xml/index.ts';

const valuesTypes = (): readonly NetType[] => [
  arrayType,
  bigIntegerType,
  booleanType,
  byteType,
  charType,
  comparableType,
  decimalType,
  dictionaryType,
  disposableType,
  doubleType,
  enumType,
  errorRecordType,
  exceptionType,
  formattableType,
  hashtableType,
  int16Type,
  int32Type,
  int64Type,
  listType,
  objectType,
  orderedDictionaryType,
  psCustomObjectType,
  psObjectType,
  psReferenceType,
  runtimeTypeType,
  sbyteType,
  scriptBlockType,
  singleType,
  stringType,
  switchParameterType,
  typeType,
  uint16Type,
  uint32Type,
  uint64Type,
  valueType,
  voidType,
];

const collectionTypes = (): readonly NetType[] => [
  arrayListType,
  bitArrayType,
  nameValueCollectionType,
  queueType,
  sortedListType,
  stackType,
  stringCollectionType,
];

const systemTypes = (): readonly NetType[] => [
  ...interfaceTypes,
  ...delegateTypes,
  appDomainType,
  bitConverterType,
  commandCompletionType,
  completionResultType,
  consoleType,
  convertType,
  dbNullType,
  enumerableClassType,
  environmentType,
  gcType,
  nullStringType,
  operatingSystemType,
  randomType,
  runtimeInformationType,
  stopwatchType,
  threadType,
  timeZoneInfoType,
  tupleType,
  uriBuilderType,
  uriType,
  valueTupleType,
  wildcardPatternType,
  ...otherMemberTypes(),
  assemblyType,
  attributeType,
  dateOnlyType,
  dateTimeOffsetType,
  dateTimeType,
  guidType,
  mathType,
  semanticVersionType,
  timeOnlyType,
  timeSpanType,
  versionType,
];

const textTypes = (): readonly NetType[] => [
  asciiEncodingType,
  calendarType,
  captureCollectionType,
  captureType,
  compareInfoType,
  cultureInfoType,
  dateTimeFormatInfoType,
  encodingType,
  gregorianCalendarType,
  groupCollectionType,
  groupType,
  isoWeekType,
  matchCollectionType,
  matchType,
  numberFormatInfoType,
  regexType,
  stringBuilderType,
  stringComparerType,
  textInfoType,
  unicodeEncodingType,
  utf32EncodingType,
  utf8EncodingType,
];

const netTypes = (): readonly NetType[] => [
  ...hashTypes,
  httpUtilityType,
  ipAddressType,
  ipEndPointType,
  mailAddressType,
  networkCredentialType,
  psCredentialType,
  randomNumberGeneratorType,
  secureStringType,
  webUtilityType,
];

const ioTypes = (): readonly NetType[] => [
  directoryType,
  fileType,
  pathType,
  directoryInfoType,
  fileInfoType,
  fileStreamType,
  fileSystemInfoType,
  memoryStreamType,
  streamReaderType,
  streamType,
  streamWriterType,
  stringReaderType,
  stringWriterType,
  textReaderType,
  textWriterType,
];

/** All types without arguments that scripts may name, enumerations, exceptions and attributes apart. */
export function knownTypes(): NetType[] {
  const automation = automationTypes();
  describeWildcardPattern();
  return [
    ...valuesTypes(),
    ...automation,
    ...collectionTypes(),
    ...systemTypes(),
    ...textTypes(),
    ...netTypes(),
    ...ioTypes(),
    ...xmlTypes(),
  ];
}

export function genericDefinitions(): GenericDefinition[] {
  return [
    ...interfaceDefinitions,
    ...delegateDefinitions,
    ...tupleDefinitions,
    ...valueTupleDefinitions,
    collection,
    concurrentBag,
    concurrentDictionary,
    concurrentQueue,
    concurrentStack,
    dictionary,
    hashSet,
    keyValuePair,
    lazy,
    linkedList,
    linkedListNode,
    list,
    nullable,
    priorityQueue,
    queue,
    readOnly,
    sortedDictionary,
    sortedListDefinition,
    sortedSet,
    stack,
  ];
}
