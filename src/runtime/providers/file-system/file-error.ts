import { type ErrorCategory, exceptionOf, type NetException, ThrownException, type Value } from '#values';

/** What .NET throws for a failure that the operating system reports. */
export function fileException(error: unknown, path: string): { type: string; message: string } {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { type: 'System.IO.DirectoryNotFoundException', message: `Could not find a part of the path '${path}'.` };
    case 'EACCES':
    case 'EPERM':
    case 'EISDIR':
    case 'EROFS':
      return { type: 'System.UnauthorizedAccessException', message: `Access to the path '${path}' is denied.` };
    case 'EEXIST':
      return { type: 'System.IO.IOException', message: `The file '${path}' already exists.` };
    case 'ENAMETOOLONG':
      return {
        type: 'System.IO.PathTooLongException',
        message: `The path '${path}' is too long, or a component of the specified path is too long.`,
      };
    case 'ENOSPC':
      return { type: 'System.IO.IOException', message: `No space left on device : '${path}'` };
    case 'ENOTEMPTY':
      return { type: 'System.IO.IOException', message: `Directory not empty : '${path}'` };
    default:
      return { type: 'System.IO.IOException', message: `${reasonOf(error)} : '${path}'` };
  }
}

/** The code of a system error (`ENOENT`); null for anything else. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Throws an exception that carries a record: what a provider's operation fails with. */
export function raiseFileError(
  type: string,
  message: string,
  id: string,
  category: ErrorCategory,
  target: Value,
  inner: NetException | null = null,
): never {
  throw new ThrownException(exceptionOf(type, message, inner, { id, category, target }));
}

/** Runs a file operation; a failure of the system becomes .NET's exception under the operation's id. */
export function guarded<T>(path: string, id: string, category: ErrorCategory, target: Value, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    const { type, message } = fileException(error, path);
    const denied = type === 'System.UnauthorizedAccessException';
    return raiseFileError(
      type,
      message,
      denied ? id.replace('IOError', 'UnauthorizedAccessError') : id,
      denied ? 'PermissionDenied' : category,
      target,
    );
  }
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const reason = /^E\w+: ([^,]+)/.exec(text)?.[1] ?? text;
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}
