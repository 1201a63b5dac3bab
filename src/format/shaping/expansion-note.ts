/** The sentences that -Expand Both puts between a collection and its elements. */
export const expansionNote = {
  core: 'The following object supports IEnumerable:',
  elements: (count: number): string =>
    count === 1
      ? 'The IEnumerable contains the following object:'
      : `The IEnumerable contains the following ${count} objects:`,
};
