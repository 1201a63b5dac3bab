export { type Answerers, answer } from './answering.ts';
export { ControlBlock, type StopLevel } from './control-block.ts';
export { EnginePort, type EnginePortOptions, type TerminalFacts } from './engine-port.ts';
export { LineReader } from './line-reader.ts';
export { HostLink } from './link.ts';
export { OutputStream } from './output-stream.ts';
