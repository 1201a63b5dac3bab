/** XmlNodeType's numbers. */
export const nodeTypes = {
  element: 1,
  attribute: 2,
  text: 3,
  cdata: 4,
  instruction: 7,
  comment: 8,
  document: 9,
  documentType: 10,
  fragment: 11,
  whitespace: 13,
  significantWhitespace: 14,
  declaration: 17,
} as const;
export type NodeNumber = (typeof nodeTypes)[keyof typeof nodeTypes];
