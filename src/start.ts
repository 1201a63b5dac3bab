import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';

/** Entry of the built product: V8's compiled code is kept per user, so that the next start only reads it. */
const cacheHome = process.env['XDG_CACHE_HOME'] || `${homedir()}/.cache`;
if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(`pcsh needs Node 24 or later; this is ${process.version}.\n`);
  process.exit(1);
}
enableCompileCache(`${cacheHome}/pcsh/compile`);
import('./main.ts');
