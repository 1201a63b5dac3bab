import {
  type EnumValue,
  int32Type,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  property,
  stringType,
  tagArray,
  toText,
  type Value,
} from '#values';
import { raiseRange, requireValue } from '../argument-errors.ts';
import { enumOf } from '../enum-types.ts';
import { callDelegate } from '../system/delegates.ts';
import { TimeSpan } from '../system/time-span.ts';
import { Match, matchList } from './match.ts';
import { cachedRegex, NetRegex, optionBits } from './net-regex.ts';
import { escapeRegex, unescapeRegex } from './regex-escape.ts';
import { replaceMatches, splitMatches } from './replace.ts';

const namespace = 'System.Text.RegularExpressions.';
const optionsParameter = `${namespace}RegexOptions options`;
const evaluatorParameter = `${namespace}MatchEvaluator evaluator`;

const evaluate =
  (block: Value) =>
  (match: Match): string =>
    toText(callDelegate(block, [match]));
const texts = (list: string[]): Value => tagArray(list, stringType);
const all = (regex: NetRegex, text: string, from?: number): Value =>
  matchList([...regex.matchesRaw(text, from)].map(raw => Match.of(regex, text, raw)));

function startAt(text: string, at: number): number {
  if (at < 0 || at > text.length)
    raiseRange('Start index cannot be less than 0 or greater than input length.', 'startat');
  return at;
}

function instanceMethods(): MethodDeclaration[] {
  const replace = (self: NetRegex, input: string, by: string | ((match: Match) => string), count = -1, from?: number) =>
    replaceMatches(self, requireValue(input, 'input'), by, count, from);
  return [
    method('string[] GetGroupNames()', (self: NetRegex) => texts(self.groups.map(each => each.name))),
    method('int[] GetGroupNumbers()', (self: NetRegex) =>
      tagArray(
        self.groups.map(each => each.number),
        int32Type,
      ),
    ),
    method(
      'string GroupNameFromNumber(int i)',
      (self: NetRegex, i: number) => self.groups.find(each => each.number === i)?.name ?? '',
    ),
    method(
      'int GroupNumberFromName(string name)',
      (self: NetRegex, name: string) => self.groups.find(each => each.name === name)?.number ?? -1,
    ),
    method('bool IsMatch(string input)', (self: NetRegex, input: string) => self.test(input)),
    method('bool IsMatch(string input, int startat)', (self: NetRegex, input: string, from: number) =>
      self.test(input, startAt(input, from)),
    ),
    method(`${namespace}Match Match(string input)`, (self: NetRegex, input: string) => self.match(input)),
    method(`${namespace}Match Match(string input, int startat)`, (self: NetRegex, input: string, from: number) =>
      self.match(input, startAt(input, from)),
    ),
    method(`${namespace}MatchCollection Matches(string input)`, (self: NetRegex, input: string) => all(self, input)),
    method(
      `${namespace}MatchCollection Matches(string input, int startat)`,
      (self: NetRegex, input: string, from: number) => all(self, input, startAt(input, from)),
    ),
    method('int Count(string input)', (self: NetRegex, input: string) => [...self.matchesRaw(input)].length),
    method('string Replace(string input, string replacement)', (self: NetRegex, input: string, by: string) =>
      replace(self, input, by),
    ),
    method('string Replace(string input, string replacement, int count)', replace),
    method('string Replace(string input, string replacement, int count, int startat)', replace),
    method(`string Replace(string input, ${evaluatorParameter})`, (self: NetRegex, input: string, block: Value) =>
      replace(self, input, evaluate(block)),
    ),
    method(
      `string Replace(string input, ${evaluatorParameter}, int count)`,
      (self: NetRegex, input: string, block: Value, count: number) => replace(self, input, evaluate(block), count),
    ),
    method('string[] Split(string input)', (self: NetRegex, input: string) => texts(splitMatches(self, input))),
    method('string[] Split(string input, int count)', (self: NetRegex, input: string, count: number) =>
      texts(splitMatches(self, input, count)),
    ),
    method(
      'string[] Split(string input, int count, int startat)',
      (self: NetRegex, input: string, count: number, from: number) => texts(splitMatches(self, input, count, from)),
    ),
    method('string ToString()', (self: NetRegex) => self.pattern),
  ];
}

/** A static method in its two forms: with options and without. */
function both(
  result: string,
  name: string,
  rest: string,
  run: (regex: NetRegex, input: string, by: Value) => Value,
): MethodDeclaration[] {
  const middle = rest ? `, ${rest}` : '';
  if (!rest) {
    return [
      method(`${result} ${name}(string input, string pattern)`, (input: string, pattern: string) =>
        run(cachedRegex(pattern, 0), input, null),
      ),
      method(
        `${result} ${name}(string input, string pattern, ${optionsParameter})`,
        (input: string, pattern: string, options: EnumValue) =>
          run(cachedRegex(pattern, optionBits(options)), input, null),
      ),
    ];
  }
  return [
    method(`${result} ${name}(string input, string pattern${middle})`, (input: string, pattern: string, by: Value) =>
      run(cachedRegex(pattern, 0), input, by),
    ),
    method(
      `${result} ${name}(string input, string pattern${middle}, ${optionsParameter})`,
      (input: string, pattern: string, by: Value, options: EnumValue) =>
        run(cachedRegex(pattern, optionBits(options)), input, by),
    ),
  ];
}

function staticMethods(): MethodDeclaration[] {
  return [
    method('string Escape(string str)', escapeRegex),
    method('string Unescape(string str)', unescapeRegex),
    ...both('bool', 'IsMatch', '', (regex, input) => regex.test(input)),
    ...both(`${namespace}Match`, 'Match', '', (regex, input) => regex.match(input)),
    ...both(`${namespace}MatchCollection`, 'Matches', '', (regex, input) => all(regex, input)),
    ...both('int', 'Count', '', (regex, input) => [...regex.matchesRaw(input)].length),
    ...both('string', 'Replace', 'string replacement', (regex, input, by) => replaceMatches(regex, input, toText(by))),
    ...both('string', 'Replace', evaluatorParameter, (regex, input, by) => replaceMatches(regex, input, evaluate(by))),
    ...both('string[]', 'Split', '', (regex, input) => texts(splitMatches(regex, input))),
  ];
}

export const regexType = new NetType({
  fullName: `${namespace}Regex`,
  base: objectType,
  convertFrom: value => (typeof value === 'string' ? new NetRegex(value) : undefined),
  members: () => ({
    constructors: [
      method('regex new(string pattern)', (pattern: string) => new NetRegex(requireValue(pattern, 'pattern'))),
      method(
        `regex new(string pattern, ${optionsParameter})`,
        (pattern: string, options: EnumValue) => new NetRegex(requireValue(pattern, 'pattern'), optionBits(options)),
      ),
      method(
        `regex new(string pattern, ${optionsParameter}, timespan matchTimeout)`,
        (pattern: string, options: EnumValue) => new NetRegex(requireValue(pattern, 'pattern'), optionBits(options)),
      ),
    ],
    properties: [
      property(`${namespace}RegexOptions Options`, (self: NetRegex) =>
        enumOf(`${namespace}RegexOptions`, self.options),
      ),
      property('bool RightToLeft', (self: NetRegex) => self.rightToLeft),
      property('timespan MatchTimeout', () => new TimeSpan(-10_000n)),
    ],
    methods: instanceMethods(),
    staticMethods: staticMethods(),
  }),
});
