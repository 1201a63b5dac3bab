/** Thrown in the engine when Ctrl+C, or a host that went away, ends the pipeline. Not an error that scripts can catch. */
export class PipelineStopped extends Error {
  constructor() {
    super('The pipeline has been stopped.');
  }
}
