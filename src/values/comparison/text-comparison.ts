/**
 * Strings as .NET compares them on Linux: by the ICU collation of en-US. Equality of operators follows the same rules, so
 * that a zero-width character does not count and `é` written in two ways is one.
 */
const collators: { ignoring: Intl.Collator | null; exact: Intl.Collator | null } = { ignoring: null, exact: null };

// Made at the first text that needs one: a collator costs milliseconds.
const ignoring = (): Intl.Collator => (collators.ignoring ??= new Intl.Collator('en-US', { sensitivity: 'accent' }));
const exact = (): Intl.Collator => (collators.exact ??= new Intl.Collator('en-US', { sensitivity: 'variant' }));

/** Negative, zero or positive. */
export function compareText(a: string, b: string, ignoreCase: boolean): number {
  return ignoreCase ? ignoring().compare(a, b) : exact().compare(a, b);
}

/** Folds an ASCII letter; everything else stays what it is. */
function fold(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** Equal for `-eq` (`ignoreCase`) and `-ceq`. Printable ASCII needs no collation. */
export function equalText(a: string, b: string, ignoreCase: boolean): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x < 32 || y < 32 || x > 126 || y > 126) return compareText(a, b, ignoreCase) === 0;
    if (x !== y && (!ignoreCase || fold(x) !== fold(y))) {
      return false;
    }
  }
  if (a.length === b.length) return true;
  const next = (a.length > b.length ? a : b).charCodeAt(shorter);
  return next >= 32 && next <= 126 ? false : compareText(a, b, ignoreCase) === 0;
}
