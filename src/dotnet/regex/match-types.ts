import {
  collectionType,
  listType,
  method,
  NetType,
  objectType,
  property,
  stringType,
  tagArray,
  type Value,
} from '#values';
import { enumeratorOf } from '../collections/enumerators.ts';
import { type Capture, type CaptureList, captureList, type Group, GroupCollection, Match } from './match.ts';
import { expandReplacement } from './replacement.ts';

const namespace = 'System.Text.RegularExpressions.';

export const captureType = new NetType({
  fullName: `${namespace}Capture`,
  base: objectType,
  members: () => ({
    properties: [
      property('int Index', (self: Capture) => self.index),
      property('int Length', (self: Capture) => self.length),
      property('string Value', (self: Capture) => self.value),
    ],
  }),
});

export const groupType = new NetType({
  fullName: `${namespace}Group`,
  base: captureType,
  members: () => ({
    properties: [
      property('bool Success', (self: Group) => self.success),
      property('string Name', (self: Group) => self.name),
      property(`${namespace}CaptureCollection Captures`, captureList),
    ],
  }),
});

/** .NET's order of properties: the match's own, then those of Group and Capture. */
export const matchType = new NetType({
  fullName: `${namespace}Match`,
  base: groupType,
  members: () => ({
    properties: [property(`${namespace}GroupCollection Groups`, (self: Match) => new GroupCollection(self))],
    methods: [
      method(`${namespace}Match NextMatch()`, (self: Match) => self.next()),
      method('string Result(string replacement)', (self: Match, replacement: string) =>
        expandReplacement(replacement, self),
      ),
    ],
    staticProperties: [property(`${namespace}Match Empty`, Match.empty)],
  }),
});

function listOf(name: string, element: string): NetType {
  const fullName = `${namespace}${name}`;
  return new NetType({
    fullName,
    base: objectType,
    interfaces: [listType],
    members: () => ({
      properties: [
        property('int Count', (self: CaptureList<Capture>) => self.count()),
        property('bool IsReadOnly', () => true),
        property('bool IsSynchronized', () => false),
      ],
      indexedProperties: [
        {
          signature: `${element} Item(int i)`,
          get: (self: CaptureList<Capture>, index: number): Value => self.getIndex(index),
        },
      ],
      methods: [
        method('System.Collections.IEnumerator GetEnumerator()', (self: CaptureList<Capture>) =>
          enumeratorOf(() => self.enumerate(), `${fullName}+Enumerator`),
        ),
      ],
    }),
  });
}

export const captureCollectionType = listOf('CaptureCollection', `${namespace}Capture`);
export const matchCollectionType = listOf('MatchCollection', `${namespace}Match`);

const names = (self: GroupCollection): Value =>
  tagArray(
    self.items.map(each => each.name),
    stringType,
  );

export const groupCollectionType = new NetType({
  fullName: `${namespace}GroupCollection`,
  base: objectType,
  interfaces: [collectionType],
  members: () => ({
    properties: [
      property('bool IsReadOnly', () => true),
      property('int Count', (self: GroupCollection) => self.count()),
      property('System.Collections.Generic.IEnumerable[string] Keys', names),
      property(`System.Collections.Generic.IEnumerable[${namespace}Group] Values`, (self: GroupCollection) => [
        ...self.items,
      ]),
    ],
    indexedProperties: [
      {
        signature: `${namespace}Group Item(string groupname)`,
        get: (self: GroupCollection, name: string): Value => self.getIndex(name),
      },
    ],
    methods: [
      method('bool ContainsKey(string key)', (self: GroupCollection, key: string) =>
        self.items.some(each => each.name === key),
      ),
      method('System.Collections.IEnumerator GetEnumerator()', (self: GroupCollection) =>
        enumeratorOf(() => self.enumerate(), `${namespace}GroupCollection+Enumerator`),
      ),
    ],
  }),
});
