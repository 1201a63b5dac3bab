import type { HostPort } from '#cmdlet';
import type { Engine, RunResult } from '#shell';

const done = (exitCode: number | null = null, success = true): RunResult => ({ exitCode, success });

/**
 * An engine for tests of the shell around it, with a language of a few words: `say TEXT`, `part TEXT`, `err TEXT`, `fail`, `throw`, `exit N`,
 * `sleep MS` (with a `finally` that says so), `ask TEXT`, `choose`, `input`, `args`, `spin`. A `{` asks for its `}`.
 */
export function fakeEngine(port: HostPort): Engine {
  const say = (text: string): RunResult => {
    port.write('out', text);
    return done();
  };
  const words: Record<string, (rest: string, options: Parameters<Engine['run']>[1]) => RunResult> = {
    say: rest => say(`${rest}\n`),
    part: rest => say(rest),
    err: rest => {
      port.write('err', `${rest}\n`);
      return done();
    },
    fail: () => done(null, false),
    throw: () => ({ exitCode: null, success: false, failed: true }),
    exit: rest => done(Number(rest)),
    ask: rest => say(`<${port.call('readLine', { prompt: `${rest}: `, secret: false })}>\n`),
    choose: () => {
      const choices = [
        { label: '&Yes', help: 'does it' },
        { label: '&No', help: 'leaves it' },
      ];
      port.write(
        'out',
        `${port.call('choose', { caption: 'Confirm', message: 'Sure?', choices, defaultChoice: 1 })}\n`,
      );
      return done();
    },
    input: (_, options) => say([...(options?.input ?? [])].map(line => `<${line}>\n`).join('')),
    args: (_, options) => say(`${options?.file ? 'file ' : ''}${(options?.args ?? []).join('|')}\n`),
    sleep: rest => sleeps(port, Number(rest)),
    spin: () => {
      while (!port.stopRequested);
      port.write('out', 'spun\n');
      return { exitCode: null, success: false, stopped: true };
    },
    http: rest => {
      const reply = port.call('http', {
        method: 'GET',
        url: rest,
        headers: [],
        timeoutSeconds: 5,
        maximumRedirection: 0,
      });
      port.write('out', `${reply.ok ? reply.statusText : reply.message}\n`);
      return done();
    },
  };
  const run = (text: string, options: Parameters<Engine['run']>[1]): RunResult => {
    let last = done();
    for (const line of text.replace(/[{}]/g, '').split(/[\n;]/)) {
      const [word = '', ...rest] = line.trim().split(' ');
      if (word !== '') last = words[word]?.(rest.join(' '), options) ?? done(null, false);
      if (last.exitCode !== null || last.failed || last.stopped) break;
    }
    return last;
  };
  return {
    run,
    prompt: () => 'PS> ',
    incomplete: text => text.split('{').length > text.split('}').length,
    complete: (text, cursor) => {
      const word = /\S*$/.exec(text.slice(0, cursor))?.[0] ?? '';
      const names = Object.keys(words).filter(name => name.startsWith(word));
      const matches = names.map(name => ({ text: name, listText: name, tooltip: name, kind: 'Command' }));
      return { start: cursor - word.length, length: word.length, matches };
    },
    setLocation: () => undefined,
  };
}

function sleeps(port: HostPort, milliseconds: number): RunResult {
  try {
    port.sleep(milliseconds);
    return done();
  } catch {
    return { exitCode: null, success: false, stopped: true };
  } finally {
    port.write('out', 'finally\n');
  }
}
