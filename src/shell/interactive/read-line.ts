export const readLine = async (): Promise<string | null> => null;
