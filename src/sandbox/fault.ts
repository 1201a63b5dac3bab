/** A refusal with the service's own body. Thrown by behaviours; what they did before is rolled back. */
export class SandboxFault extends Error {
  override readonly name = 'SandboxFault';
  readonly status: number;
  readonly code: number;
  readonly description: string;
  readonly data: readonly string[];

  constructor(status: number, code: number, description: string, data: readonly string[] = []) {
    super(description);
    this.status = status;
    this.code = code;
    this.description = description;
    this.data = data;
  }

  get body(): unknown {
    return { code: this.code, description: this.description, data: this.data, source: 'PartnerFD' };
  }
}

export const badInput = (description: string) => new SandboxFault(400, 2000, description);
export const invalidProperty = (description: string) => new SandboxFault(400, 3000, description);
export const notFound = (description: string) => new SandboxFault(404, 1000, description);
export const noCustomer = () => new SandboxFault(404, 60003, 'Tenant not found.');
export const noUser = () =>
  new SandboxFault(404, 60002, "No user with that object id exists in the customer's directory.");
export const staleETag = () => new SandboxFault(400, 2055, 'The ETag is out of date. Read the resource again.');
/** No source tells how the service refuses a name that is taken; 409 is what its category AlreadyExists stands for. */
export const alreadyExists = (description: string) => new SandboxFault(409, 3000, description);
