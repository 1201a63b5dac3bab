import type { MemberTable, TypeData, Value } from '#values';

/** What formatting needs of a session. */
export interface FormatEnvironment {
  readonly members: MemberTable;
  /** What Update-TypeData said about showing objects; null where a session has no such thing. */
  readonly typeData: TypeData | null;
  /** A variable by name through the scopes; `undefined` when there is none. */
  variable(name: string): Value;
  /** The path of the current location. */
  location(): string;
  /** The operator -f with one argument. */
  formatOperator(format: string, value: Value): string;
  /** Cells of a line of the console; 80 where there is none. */
  consoleWidth(): number;
  /** Are tables of default formatting as wide as their values need (`$PSStyle.AutoSizeDefaultFormatting`)? */
  autosizesByDefault(): boolean;
  /** Milliseconds of a clock that only runs forward. */
  now(): number;
}
