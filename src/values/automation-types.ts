import { psObjectType } from './core-types.ts';
import { memberTypes } from './members/member-object.ts';
import { method, type NetType } from './net-type.ts';
import { PSCustomObject } from './ps-object.ts';
import type { Value } from './value.ts';
import { WildcardPattern, wildcardPatternType } from './wildcard-pattern.ts';

/** Types of System.Management.Automation that this room makes the objects of, with their members described. */
export function automationTypes(): NetType[] {
  psObjectType.describe(() => ({
    constructors: [
      method('psobject new()', () => new PSCustomObject()),
      method('psobject new(System.Object obj)', (value: Value) => value),
    ],
    staticMethods: [method('psobject AsPSObject(System.Object obj)', (value: Value) => value)],
  }));
  wildcardPatternType.convertFrom = value => (typeof value === 'string' ? new WildcardPattern(value) : undefined);
  wildcardPatternType.describe(() => ({
    constructors: [
      method('WildcardPattern new(string pattern)', (pattern: string) => new WildcardPattern(pattern, false)),
    ],
    methods: [
      method('bool IsMatch(string input)', (self: WildcardPattern, input: string) => self.matches(input)),
      method('string ToWql()', (self: WildcardPattern) => self.pattern.replaceAll('*', '%').replaceAll('?', '_')),
    ],
    staticMethods: [
      method(
        'WildcardPattern Get(string pattern, System.Management.Automation.WildcardOptions options)',
        (pattern: string) => new WildcardPattern(pattern),
      ),
      method('bool ContainsWildcardCharacters(string pattern)', (pattern: string) =>
        WildcardPattern.containsWildcards(pattern),
      ),
      method('string Escape(string pattern)', (pattern: string) => WildcardPattern.escape(pattern)),
      method('string Unescape(string pattern)', (pattern: string) => WildcardPattern.unescape(pattern)),
    ],
  }));
  return [wildcardPatternType, ...memberTypes()];
}
