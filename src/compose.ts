import { cmdlets } from '#cmdlets';
import { complete } from '#completion';
import { formatter } from '#format';
import type { EnginePort } from '#host';
import { Session } from '#runtime';
import type { CommandLine, Engine } from '#shell';

/** The one place that puts an engine together: the runtime's session with its cmdlets, formatting and completion. */
export function makeEngine(host: EnginePort, _commandLine: CommandLine): Engine {
  const session = new Session({ host, cmdlets, formatter });
  return {
    run: (text, options) => session.run(text, options),
    prompt: () => session.prompt(),
    incomplete: text => session.incomplete(text),
    complete: (text, cursor) => complete(session.shell, text, cursor),
    setLocation: path => session.setLocation(path),
  };
}
