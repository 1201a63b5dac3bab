export const runInteractiveSession = async (): Promise<number> => 0;
