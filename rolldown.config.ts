import { defineConfig } from 'rolldown';
import { ascii } from './packaging/ascii.ts';
import { lazyBuiltins } from './packaging/lazy-builtins.ts';
import { lazyCmdlets } from './packaging/lazy-cmdlets.ts';
import { plainChalk } from './packaging/plain-chalk.ts';

/**
 * The product: CommonJS, because `require('node:http')` does not load all that `import` loads, split so that a run reads only what it
 * needs. `pcsh.cjs` is the entry; the two threads, and the client that programs import, are entries of their own.
 */
export default defineConfig({
  input: {
    pcsh: 'src/start.ts',
    main: 'src/main.ts',
    'engine-thread': 'src/engine-thread.ts',
    'host-thread': 'src/host-thread.ts',
    sdk: 'src/sdk/index.ts',
  },
  platform: 'node',
  external: [/^node:/],
  plugins: [lazyCmdlets(), plainChalk(), lazyBuiltins(), ascii()],
  treeshake: {
    moduleSideEffects: [
      { test: /no-polyfill/, sideEffects: true },
      // Types get their members while the rooms below load; these rooms only define.
      {
        test: /[\\/](src[\\/](cmdlet|host|shell|editor|completion|rest|partner|sdk|portal|sandbox)|cmdlets)[\\/]/,
        sideEffects: false,
      },
    ],
  },
  output: {
    dir: process.env['PCSH_OUT'] ?? 'dist',
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    minify: true,
    cleanDir: true,
    codeSplitting: {
      groups: [
        // The launcher knows this one class of the engine's.
        { name: 'stopped', test: /pipeline-stopped/, priority: 2 },
        // Read on the thread of the terminal too, which needs nothing else of the engine.
        { name: 'language', test: /[\\/]src[\\/]language[\\/]/, priority: 1 },
        { name: 'engine', test: /[\\/]src[\\/](?:values|dotnet|cmdlet|compiler|runtime|format|completion)[\\/]/ },
      ],
    },
  },
});
