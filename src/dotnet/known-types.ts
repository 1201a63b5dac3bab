import {
  arrayType,
  automationTypes,
  bigIntegerType,
  booleanType,
  byteType,
  charType,
  comparableType,
  decimalType,
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
  dictionaryType,
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
import { concurrentBag, concurrentQueue, concurrentStack, queue, queueType, stack, stackType } from './collections/queue-and-stack.ts';
import { sortedDictionary, sortedListDefinition, sortedListType } from './collections/sorted-dictionary.ts';
import { stringCollectionType } from './collections/string-collection.ts';
import type { GenericDefinition } from './generic-definition.ts';
import { compareInfoType } from './globalization/compare-info.ts';
import { cultureInfoType } from './globalization/culture-info.ts';
import { dateTimeFormatInfoType } from './globalization/date-time-format-info.ts';
import { calendarType, gregorianCalendarType, isoWeekType } from './globalization/gregorian-calendar.ts';
import { numberFormatInfoType } from './globalization/number-format-info.ts';
import { textInfoType } from './globalization/text-info.ts';
import { directoryInfoType, fileInfoType, fileSystemInfoType } from './io/file-system-info.ts';
import { streamReaderType } from './io/stream-reader.ts';
import { streamWriterType } from './io/stream-writer.ts';
import { fileStreamType, memoryStreamType, streamType } from './io/stream.ts';
import { stringReaderType, textReaderType } from './io/text-reader.ts';
import { stringWriterType, textWriterType } from './io/text-writer.ts';
import { attributeType } from './management-automation/attribute-types.ts';
import { semanticVersionType } from './management-automation/semantic-version.ts';
import { captureCollectionType, captureType, groupCollectionType, groupType, matchCollectionType, matchType } from './regex/match-types.ts';
import { regexType } from './regex/regex-type.ts';
import { dateOnlyType } from './system/date-only.ts';
import { dateTimeOffsetType } from './system/date-time-offset-type.ts';
import { dateTimeType } from './system/date-time-type.ts';
import { delegateDefinitions, delegateTypes } from './system/delegates.ts';
import { interfaceDefinitions } from './system/generic-interfaces.ts';
import { guidType } from './system/guid.ts';
import { interfaceTypes } from './system/interfaces.ts';
import { mathType } from './system/math.ts';
import { timeOnlyType } from './system/time-only.ts';
import { timeSpanType } from './system/time-span-type.ts';
import { assemblyType } from './system/type.ts';
import { tupleDefinitions, valueTupleDefinitions } from './system/value-tuple.ts';
import { versionType } from './system/version.ts';
import { encodingType, utf8EncodingType, asciiEncodingType, unicodeEncodingType, utf32EncodingType } from './text/encoding.ts';
import { stringBuilderType } from './text/string-builder.ts';
import { stringComparerType } from './text/string-comparer.ts';

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

const ioTypes = (): readonly NetType[] => [
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
  return [...valuesTypes(), ...automationTypes(), ...collectionTypes(), ...systemTypes(), ...textTypes(), ...ioTypes()];
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
    linkedList,
    linkedListNode,
    list,
    priorityQueue,
    queue,
    readOnly,
    sortedDictionary,
    sortedListDefinition,
    sortedSet,
    stack,
  ];
}
