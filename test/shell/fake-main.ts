import { launch, readLine, runSandboxServer, runSession } from '#shell';
import { fakeEngine } from './fake-engine.ts';
import { fakeServices } from './fake-services.ts';

/** The shell as main.ts puts it together, around an engine made for tests. */
launch(process.argv.slice(2), {
  engineThread: new URL('./fake-engine-thread.ts', import.meta.url),
  hostThread: new URL('./fake-host-thread.ts', import.meta.url),
  makeEngine: async port => fakeEngine(port),
  stopped: () => new Error('stopped'),
  services: fakeServices,
  runSession,
  runSandbox: runSandboxServer,
  runPortal: async () => 0,
  readLine,
}).then(code => process.exit(code));
