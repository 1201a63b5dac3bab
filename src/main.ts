import { PipelineStopped } from '#cmdlet';
import { launch, readLine, runPortal, runSandboxServer, runSession } from '#shell';
import { services } from './services.ts';

const file = (name: string): URL =>
  new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.cjs'}`, import.meta.url);

// A fault of our own is told in one line; a stack is of no use to the person.
process.on('uncaughtException', error => {
  process.stderr.write(`pcsh: ${error.message}\n`);
  process.exit(1);
});

launch(process.argv.slice(2), {
  engineThread: file('engine-thread'),
  hostThread: file('host-thread'),
  makeEngine: async (port, commandLine) => (await import('./compose.ts')).makeEngine(port, commandLine),
  stopped: () => new PipelineStopped(),
  services,
  runSession,
  runSandbox: runSandboxServer,
  runPortal,
  readLine,
}).then(code => process.exit(code));
