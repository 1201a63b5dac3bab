/** A model without the members that it does not name: what a caller writes is checked for misspellings. */
export type Declared<T> = T extends readonly (infer Item)[]
  ? readonly Declared<Item>[]
  : T extends object
    ? { readonly [Name in keyof T as string extends Name ? never : Name]: Declared<T[Name]> }
    : T;
