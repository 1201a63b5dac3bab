import type { Answerers } from '#host';
import type { EngineSettings } from './engine-settings.ts';
import type { ShellParts } from './launch.ts';

/** What most runs never need is loaded when it is called for: the line editor with vorpal, and the servers. */
export async function runSession(settings: EngineSettings, parts: ShellParts): Promise<number> {
  const { runInteractiveSession } = await import('./interactive/session.ts');
  return runInteractiveSession(settings, parts);
}

export async function runSandboxServer(argv: readonly string[]): Promise<number> {
  const server = await import('./sandbox-server.ts');
  return server.runSandboxServer([...argv]);
}

export async function runPortal(argv: readonly string[]): Promise<number> {
  const server = await import('./portal-server.ts');
  return server.runPortal(argv);
}

export const readLine: NonNullable<Answerers['readLine']> = async (request, signal) => {
  const terminal = await import('./interactive/read-line.ts');
  return terminal.readLine(request, signal);
};
