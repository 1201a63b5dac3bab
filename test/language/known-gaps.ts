/** Recorded scripts that we answer otherwise than PowerShell, and why. One that is answered alike must leave the list. */
export const knownGaps: ReadonlyMap<string, string> = new Map([
  ['end-of-text/40', 'an escaped quote that nothing closes inside a subexpression inside a string: extents off by one'],
  ['checks/19', 'a double and a whole number as keys compare by how .NET writes a double (1E+20)'],
  ['checks/64', 'a static member as an attribute argument is constant only if its type is known'],
  ['data-sections-and-using/21', 'a variable in the module specification of `using module`'],
  [
    'replaced/formatting/format-wide/autosize-with-column-is-an-error~36',
    'a pipe behind a hash table that ended early is read as the pipeline going on',
  ],
  ['replaced/object-cmdlets/new-object/psobject-with-properties~125', 'type arguments behind a member, apart from it'],
]);
