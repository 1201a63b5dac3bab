import { PipelineStopped } from '#cmdlet';
import { launch, readLine, runSandboxServer, runSession } from '#shell';
import { services } from './services.ts';

const file = (name: string): URL =>
  new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.cjs'}`, import.meta.url);

launch(process.argv.slice(2), {
  engineThread: file('engine-thread'),
  hostThread: file('host-thread'),
  makeEngine: async (port, commandLine) => (await import('./compose.ts')).makeEngine(port, commandLine),
  stopped: () => new PipelineStopped(),
  services,
  runSession,
  runSandbox: runSandboxServer,
  readLine,
}).then(code => process.exit(code));
