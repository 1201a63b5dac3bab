/** Where commands of Partner Center go. */
export interface Environment {
  readonly label: string;
  readonly production: boolean;
}
