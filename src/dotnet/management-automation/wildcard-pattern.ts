import { type EnumValue, method, WildcardPattern, wildcardPatternType } from '#values';
import { enumNumber } from '../enum-types.ts';

const ignoreCaseBit = 2;
const of = (pattern: string, options: EnumValue): WildcardPattern =>
  new WildcardPattern(pattern, (enumNumber(options) & ignoreCaseBit) !== 0);

/** System.Management.Automation.WildcardPattern. */
export function describeWildcardPattern(): void {
  const options = 'System.Management.Automation.WildcardOptions options';
  wildcardPatternType.describe(() => ({
    constructors: [
      method('WildcardPattern new(string pattern)', (pattern: string) => new WildcardPattern(pattern, false)),
      method(`WildcardPattern new(string pattern, ${options})`, of),
    ],
    methods: [
      method('bool IsMatch(string input)', (self: WildcardPattern, text: string) => self.matches(text)),
      method('string ToWql()', (self: WildcardPattern) =>
        self.pattern.replace(/[%_]/g, '[$&]').replaceAll('*', '%').replaceAll('?', '_'),
      ),
    ],
    staticMethods: [
      method('bool ContainsWildcardCharacters(string pattern)', (pattern: string) =>
        WildcardPattern.containsWildcards(pattern),
      ),
      method('string Escape(string pattern)', (pattern: string) => WildcardPattern.escape(pattern)),
      method(`WildcardPattern Get(string pattern, ${options})`, of),
      method('string Unescape(string pattern)', (pattern: string) => WildcardPattern.unescape(pattern)),
    ],
  }));
}
