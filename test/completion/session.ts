import type { HostPort } from '#cmdlet';
import { cmdlets } from '#cmdlets';
import { formatter } from '#format';
import { Session } from '#runtime';

const none = (): never => {
  throw new Error('There is no host to ask.');
};

/** A session without a terminal; what it writes goes to a list. */
export function quietSession(): { readonly session: Session; readonly written: string[] } {
  const written: string[] = [];
  const host: HostPort = {
    terminal: { interactive: false, columns: 80, rows: 24, ansi: false },
    stopRequested: false,
    nonInteractive: true,
    stopFlag: new Int32Array(1),
    write: (_, text) => void written.push(text),
    flush: () => {},
    progress: () => {},
    setTitle: () => {},
    sleep: () => {},
    call: none,
    begin: none,
    wait: none,
  };
  return { session: new Session({ host, cmdlets, formatter }), written };
}
