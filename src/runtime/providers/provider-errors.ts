import { ErrorRecord, exceptionOf, raiseRuntime, TerminatingError, type Value } from '#values';

/** The errors of paths and drives that several providers and the drives themselves throw. */
export function raiseItemNotFound(path: string): never {
  raiseRuntime('PathNotFound', `Cannot find path '${path}' because it does not exist.`, 'ObjectNotFound', {
    type: 'ItemNotFoundException',
    target: path,
  });
}

export function raiseDriveNotFound(name: string, id = 'DriveNotFound'): never {
  raiseRuntime(id, `Cannot find drive. A drive with the name '${name}' does not exist.`, 'ObjectNotFound', {
    type: 'DriveNotFoundException',
    target: name,
  });
}

export function raiseProviderNotFound(name: string): never {
  raiseRuntime('ProviderNotFound', `Cannot find a provider with the name '${name}'.`, 'ObjectNotFound', {
    type: 'ProviderNotFoundException',
    target: name,
  });
}

export function raiseArgumentError(message: string, target: Value = null): never {
  raiseRuntime('Argument', message, 'InvalidArgument', { type: 'PSArgumentException', target });
}

/** An error that ends the command, where others are written and the next item has its turn. */
export function failArgument(message: string): never {
  throw new TerminatingError(
    new ErrorRecord(
      exceptionOf('System.Management.Automation.PSArgumentException', message),
      'Argument',
      'InvalidArgument',
    ),
  );
}

export function failNotSupported(message: string): never {
  throw new TerminatingError(
    new ErrorRecord(
      exceptionOf('System.Management.Automation.PSNotSupportedException', message),
      'NotSupported',
      'NotImplemented',
    ),
  );
}

export function raiseInvalidOperation(message: string, target: Value = null): never {
  raiseRuntime('InvalidOperation', message, 'InvalidOperation', { type: 'PSInvalidOperationException', target });
}

export function raiseNotSupported(message: string): never {
  raiseRuntime('NotSupported', message, 'NotImplemented', { type: 'PSNotSupportedException' });
}
