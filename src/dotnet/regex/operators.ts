import {
  convertEnum,
  EnumValue,
  elementsOf,
  Hashtable,
  raiseRuntime,
  ScriptBlock,
  stringType,
  ThrownException,
  tagArray,
  toBoolean,
  toInt32,
  toText,
  type Value,
} from '#values';
import { enumTypeNamed } from '../enum-types.ts';
import { splitText } from '../text/split-text.ts';
import { cachedRegex, type NetRegex, regexFor } from './net-regex.ts';
import { escapeRegex } from './regex-escape.ts';
import { type Replacement, replaceMatches, splitMatches } from './replace.ts';
import { regexOptions } from './syntax-tree.ts';

/** -match on one text: the groups that took part as `$Matches` has them, or null. Named ones by name, the others by number. */
export function matchText(regex: NetRegex, text: string): Hashtable | null {
  const found = regex.matchRaw(text);
  if (!found) return null;
  const table = new Hashtable();
  const { groups } = regex;
  // A table of .NET with small numbers as keys is enumerated from the highest one down.
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i];
    const value = group && found.groups[group.number];
    if (group && value !== undefined) table.set(/^\d+$/.test(group.name) ? Number(group.name) : group.name, value);
  }
  return table;
}

function operands(right: Value): readonly Value[] {
  return Array.isArray(right) ? right : [right];
}

/** `$left -replace $pattern[, $replacement]`: over each element of a collection. */
export function replaceOperator(left: Value, right: Value, ignoreCase: boolean): Value {
  const [pattern = '', replacement = '', ...more] = operands(right);
  if (more.length > 0) {
    const name = ignoreCase ? '-replace' : '-creplace';
    raiseRuntime(
      'BadReplaceArgument',
      `The ${name} operator allows only two elements to follow it, not ${more.length + 2}.`,
      'InvalidType',
      { target: right },
    );
  }
  const regex = patternOf(pattern, ignoreCase);
  const by: Replacement =
    replacement instanceof ScriptBlock ? match => toText(replacement.evaluate(match, [])) : toText(replacement);
  const each = (value: Value): string => replaceMatches(regex, toText(value), by);
  const elements = elementsOf(left);
  return elements === null ? each(left) : [...elements].map(each);
}

function patternOf(pattern: Value, ignoreCase: boolean): NetRegex {
  try {
    return regexFor(pattern ?? '', ignoreCase);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    const text = `The regular expression pattern ${toText(pattern)} is not valid.`;
    return raiseRuntime('InvalidRegularExpression', text, 'InvalidOperation', {
      target: pattern,
      inner: error.exception,
    });
  }
}

const textsOf = (value: Value): string[] => [...(elementsOf(value) ?? [value])].map(each => toText(each));

/** `-split $text`: at white space. */
export function splitWords(value: Value): Value {
  return strings(textsOf(value).flatMap(text => splitText(text, [], 0x7fff_ffff, 1)));
}

/** `$left -split $pattern[, $max[, $options]]`. */
export function splitOperator(left: Value, right: Value, ignoreCase: boolean): Value {
  const texts = textsOf(left);
  const [separator, max = 0, options = null] = operands(right);
  const limit = toInt32(max);
  if (separator instanceof ScriptBlock) return strings(texts.flatMap(text => splitByBlock(text, separator, limit)));
  const regex = separatorOf(separator, options, ignoreCase);
  return strings(texts.flatMap(text => splitMatches(regex, text, limit)));
}

const strings = (pieces: string[]): Value => tagArray(pieces, stringType);

/** SplitOptions' bits. */
const simpleMatch = 1;
const splitFlags: readonly (readonly [number, number])[] = [
  [8, regexOptions.ignoreWhitespace],
  [16, regexOptions.multiline],
  [32, regexOptions.singleline],
  [64, regexOptions.ignoreCase],
  [128, regexOptions.explicitCapture],
];

function separatorOf(separator: Value, options: Value, ignoreCase: boolean): NetRegex {
  const flags = options === null ? 0 : splitOptions(options);
  let bits = ignoreCase ? regexOptions.ignoreCase : 0;
  for (const [split, regex] of splitFlags) if ((flags & split) !== 0) bits |= regex;
  if ((flags & simpleMatch) !== 0) {
    if ((flags & ~(simpleMatch | 64)) !== 0) {
      raiseRuntime(
        'InvalidSplitOptionCombination',
        'The combination of options with the -split operator is not valid.',
        'ParserError',
        { type: 'ParseException' },
      );
    }
    return cachedRegex(escapeRegex(toText(separator)), bits);
  }
  if (options === null) return regexFor(separator ?? '', ignoreCase);
  return cachedRegex(toText(separator), bits);
}

function splitOptions(options: Value): number {
  const value =
    options instanceof EnumValue
      ? options
      : convertEnum(options, enumTypeNamed('System.Management.Automation.SplitOptions'));
  return Number(value.value);
}

/** Characters for which the block says yes are separators; `$_` is the character. */
function splitByBlock(text: string, block: ScriptBlock, limit: number): string[] {
  const separators: number[] = [];
  for (let i = 0; i < text.length; i++) if (toBoolean(block.evaluate(text.charAt(i), [text, i]))) separators.push(i);
  const places =
    limit > 0
      ? separators.slice(0, limit - 1)
      : limit < 0
        ? separators.slice(Math.max(0, separators.length + limit + 1))
        : separators;
  const pieces: string[] = [];
  let at = 0;
  for (const place of places) {
    pieces.push(text.slice(at, place));
    at = place + 1;
  }
  return [...pieces, text.slice(at)];
}
