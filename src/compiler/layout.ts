/**
 * The names of a scope and their slots. All activations of a block share one; it only ever grows (Set-Variable and
 * Invoke-Expression may add a name at run time), so a slot number stays right for good. Names are kept in lower case,
 * the first spelling beside them.
 */
export class Layout {
  readonly index = new Map<string, number>();
  readonly names: string[] = [];

  /** The slot of a name (lower case), made when it is new. */
  define(name: string, spelling: string = name): number {
    const known = this.index.get(name);
    if (known !== undefined) return known;
    const slot = this.names.length;
    this.index.set(name, slot);
    this.names.push(spelling);
    return slot;
  }
}
