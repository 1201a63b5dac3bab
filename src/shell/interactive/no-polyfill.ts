// vorpal loads babel-polyfill unless this flag is there; that polyfill breaks String.prototype.at, parseInt and JSON.stringify.
Object.assign(globalThis, { _babelPolyfill: true });
