export { type Clock, day, SandboxClock } from './clock.ts';
export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';
export type { AnswerChange, FaultEffect, FaultRule } from './fault-rule.ts';
export { type ListeningSandbox, listen } from './listen.ts';
