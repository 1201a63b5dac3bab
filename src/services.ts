import type { Answerers } from '#host';
import type { CommandLine } from '#shell';

/** The answerers of Partner Center, sign-in and HTTP. What they stand on is loaded when the first of them is asked. */
export function services(_commandLine: CommandLine): Answerers {
  return {};
}
