const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** An argument of the command line as a word of the language: names of parameters stay names, all else is text. */
const asWord = (argument: string): string => {
  const [, name, value] = /^(-[A-Za-z_?]\w*)(?::([\s\S]*))?$/.exec(argument) ?? [];
  if (name === undefined) return quoted(argument);
  if (value === undefined) return name;
  const truth = /^\$?(true|false)$/i.exec(value)?.[1];
  return `${name}:${truth ? `$${truth}` : quoted(value)}`;
};

/** Text that runs a script in the session's own scope, so that what it defines stays: profiles, and `-NoExit -File`. */
export const dotSource = (path: string, args: readonly string[] = []): string =>
  ['.', quoted(path), ...args.map(asWord)].join(' ');
