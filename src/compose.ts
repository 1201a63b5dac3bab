import { transcripts } from '#cmdlet';
import { cmdlets } from '#cmdlets';
import { complete } from '#completion';
import { formatter } from '#format';
import type { EnginePort } from '#host';
import { Session } from '#runtime';
import type { CommandLine, Engine } from '#shell';

/** The one place that puts an engine together: the runtime's session with its cmdlets, formatting and completion. */
export function makeEngine(host: EnginePort, _commandLine: CommandLine): Engine {
  const session = new Session({ host, cmdlets, formatter });
  let prompt = '';
  return {
    run: (text, options) => {
      const running = session.shell.part(transcripts);
      // A transcript holds what was typed too, as it stood on the screen.
      if (options?.interactive && running.active) running.write(`${prompt}${text}\n`);
      return session.run(text, options);
    },
    prompt: () => {
      prompt = session.prompt();
      return prompt;
    },
    incomplete: text => session.incomplete(text),
    complete: (text, cursor) => complete(session.shell, text, cursor),
    setLocation: path => session.setLocation(path),
  };
}
