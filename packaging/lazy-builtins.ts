import type { Plugin } from 'rolldown';

/** Parts of Node that take a good part of a millisecond and more to load, and that most runs do not touch. */
const seldom = [
  'child_process',
  'crypto',
  'http',
  'https',
  'net',
  'os',
  'string_decoder',
  'tls',
  'tty',
  'worker_threads',
  'zlib',
];
const pattern = new RegExp(`\\brequire\\((["\`'])(?:node:)?(${seldom.join('|')})\\1\\)`, 'g');

/** A stand-in that loads the module when something of it is read. It knows the names in it, because bundled code copies those. */
const helper =
  'const __later=(n,k)=>{let m;const l=()=>m??=process.getBuiltinModule(n);return new Proxy({},{' +
  'get:(_,p)=>p==="__esModule"?void 0:l()[p],has:(_,p)=>p in l(),ownKeys:()=>k,' +
  'getOwnPropertyDescriptor:(_,p)=>k.includes(p)?{configurable:true,enumerable:true,get:()=>l()[p]}:void 0})};';

const namesIn = (module: string): string => {
  const load: (id: string) => object | undefined = process.getBuiltinModule;
  return JSON.stringify(Object.keys(load(`node:${module}`) ?? {}));
};

/** Has the bundle load these parts of Node when something of them is first used. */
export const lazyBuiltins = (): Plugin => ({
  name: 'lazy-builtins',
  renderChunk(code) {
    const lazy = code.replace(pattern, (_, __, name: string) => `__later("node:${name}",${namesIn(name)})`);
    return lazy === code ? null : helper + lazy;
  },
});
