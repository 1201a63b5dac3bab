import type { Answerers } from '#host';
import type { CommandLine, Environment } from '#shell';

/** The answerers of Partner Center, sign-in and HTTP. What they stand on is loaded when the first of them is asked. */
export function services(_commandLine: CommandLine): Answerers {
  return {};
}

/** Sandbox and production must never be taken for each other. */
export const environment = (commandLine: CommandLine): Environment | null =>
  commandLine.sandbox === null ? null : { label: 'sandbox', production: false };
