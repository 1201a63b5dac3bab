export const runSandboxServer = async (_argv: string[]): Promise<number> => 0;
