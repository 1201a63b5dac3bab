/** The first lines of the help, printed also with a command line that is refused. */
export const shortUsage = `
Usage: pcsh [[-File] <filePath> [args]]
            [-Command { - | <string> [<CommandParameters>] }]
            [-CommandWithArgs <string> [<CommandParameters>]]
            [-EncodedCommand <Base64EncodedCommand>]
            [-ExecutionPolicy <ExecutionPolicy>] [-InputFormat {Text | XML}]
            [-Interactive] [-Login] [-NoExit] [-NoLogo] [-NonInteractive]
            [-NoProfile] [-NoProfileLoadTime] [-OutputFormat {Text | XML}]
            [-Sandbox [<filePath>]] [-Version] [-WorkingDirectory <directoryPath>]

       pcsh sandbox [-Port <number>] [-Seed <number>] [-File <filePath>]
       pcsh portal [-Port <number>] [-File <filePath>] [-Endpoint <uri>]
       pcsh -h | -Help | -? | /?

All parameters are case-insensitive and can be shortened.
`;

const topics: readonly (readonly [string, string])[] = [
  [
    '-File | -f',
    'Runs a script. It is the default for a word that is no parameter, and must come last: everything after the path is given to the script, as text. A switch of the script takes -Name:$true or -Name:$false. The exit code is that of exit, 1 after an error that ended the script, else 0. With - the text is read from standard input.',
  ],
  [
    '-Command | -c',
    'Runs the rest of the line as if it had been typed, then leaves. With - the commands are read from standard input, without prompts. The exit code is that of exit; else 0 or 1, as the last command succeeded or failed.',
  ],
  ['-CommandWithArgs | -cwa', 'Runs a command; the words that follow are its $args.'],
  ['-EncodedCommand | -e | -ec', 'Runs a command given as Base64 of its UTF-16 text, which needs no quoting.'],
  ['-ExecutionPolicy | -ex | -ep', 'Accepted, and without effect outside Windows.'],
  ['-InputFormat | -inp | -if', 'Text, or XML (serialized objects).'],
  ['-Interactive | -i', 'Shows prompts. The opposite of -NonInteractive.'],
  ['-NoExit | -noe', 'Stays in the session after -Command or -File.'],
  ['-NoLogo | -nol', 'Does not show the banner.'],
  ['-NonInteractive | -noni', 'For jobs that nobody watches: whatever would ask a question fails instead of waiting.'],
  ['-NoProfile | -nop', 'Does not run the profile scripts.'],
  ['-OutputFormat | -o | -of', 'Text, or XML (serialized objects).'],
  [
    '-Sandbox',
    'Uses an embedded Partner Center with invented customers instead of the real one: in memory, or kept in the file that follows.',
  ],
  ['-Version | -v', 'Shows the version of PowerShell that is spoken here. All other parameters are ignored.'],
  ['-WorkingDirectory | -wd', 'Starts in this folder.'],
  ['-Help, -?, /?', 'Shows this text.'],
];

const wrap = (text: string): string => {
  const lines: string[] = [];
  let line = '   ';
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > 79) {
      lines.push(line);
      line = '   ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
};

export const longUsage = (): string =>
  `${shortUsage}\n${topics.map(([head, text]) => `${head}\n\n${wrap(text)}\n`).join('\n')}`;
