import type { NumberConstant, Source } from '#language';

/** What all blocks of one text share: where it came from and what its `using` lines say. */
export interface ScriptUnit {
  readonly source: Source;
  /** `using namespace` names. */
  readonly namespaces: readonly string[];
  /** The text reads `$?`, so that each statement has to set it. */
  readonly tracksSuccess: boolean;
  /** A numeric literal as a value. */
  readonly number: (constant: NumberConstant) => unknown;
}
