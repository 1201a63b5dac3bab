/**
 * Anything that a PowerShell expression can yield.
 *
 * - `undefined` is AutomationNull: nothing at all. It vanishes in a pipeline, and reads as `$null` elsewhere, so `v == null` asks for both.
 * - `null` is `$null`, a JS string a String, a JS boolean a Boolean.
 * - A raw JS number is ALWAYS an Int32. Every other number is a small immutable class (numbers.ts).
 * - An Array is an `object[]`, or a typed array when it is tagged (array.ts).
 * - Everything else is an object that knows its .NET type: a NetObject, or a type that `typeOf` knows.
 */
export type Value = undefined | null | string | boolean | number | object;
