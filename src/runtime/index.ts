export { Engine, type Renderer } from './engine.ts';
export { type RunOptions, type RunResult, Session, type SessionFormatter, type SessionOptions } from './session.ts';
