export type { CommandLine } from './command-line.ts';
export type { Completion, Completions, Engine, RunOptions, RunResult } from './engine.ts';
export { serveEngine } from './engine-driver.ts';
export type { EngineSettings, ThreadData } from './engine-settings.ts';
export { engineStreams } from './engine-streams.ts';
export type { Environment, Services } from './environment.ts';
export { readLine, runPortal, runSandboxServer, runSession } from './later.ts';
export { launch, type ShellParts } from './launch.ts';
