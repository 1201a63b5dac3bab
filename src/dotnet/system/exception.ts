import {
  type Dictionary,
  exceptionTypeNamed,
  Hashtable,
  type MemberDeclarations,
  type MethodDeclaration,
  method,
  NetException,
  type NetType,
  property,
  typeOf,
  type Value,
} from '#values';

/** System.Exception and what its derived types add. */

const data = new WeakMap<NetException, Dictionary>();

/** Exception.Data: a table of its own for each exception. */
function dataOf(exception: NetException): Dictionary {
  let table = data.get(exception);
  if (!table) {
    table = new Hashtable(false);
    data.set(exception, table);
  }
  return table;
}

function innermost(exception: NetException): NetException {
  let each = exception;
  while (each.inner) each = each.inner;
  return each;
}

/** HResult, by the type that .NET gives one of its own. */
const codes: Readonly<Record<string, number>> = {
  'System.ArgumentException': -2147024809,
  'System.ArgumentNullException': -2147467261,
  'System.ArgumentOutOfRangeException': -2146233086,
  'System.FormatException': -2146233033,
  'System.InvalidOperationException': -2146233079,
  'System.InvalidCastException': -2147467262,
  'System.DivideByZeroException': -2147352558,
  'System.IO.FileNotFoundException': -2147024894,
  'System.IO.DirectoryNotFoundException': -2147024893,
  'System.IO.IOException': -2146232800,
  'System.UnauthorizedAccessException': -2147024891,
  'System.NotSupportedException': -2146233067,
  'System.NotImplementedException': -2147467263,
  'System.OverflowException': -2146233066,
  'System.TimeoutException': -2146233083,
};

/** Members of every exception. The constructors are those of the type that is asked. */
export function exceptionMembers(): MemberDeclarations {
  return {
    constructors: [],
    properties: [
      property('System.Reflection.MethodBase TargetSite', () => null),
      property('string Message', (self: NetException) => self.message),
      property('System.Collections.IDictionary Data', dataOf),
      property('System.Exception InnerException', (self: NetException) => self.inner),
      property(
        'string HelpLink',
        (self: NetException) => self.data.get('HelpLink') ?? null,
        (self: NetException, value: string) => {
          self.data.set('HelpLink', value);
        },
      ),
      property(
        'string Source',
        (self: NetException) => self.data.get('Source') ?? null,
        (self: NetException, value: string) => {
          self.data.set('Source', value);
        },
      ),
      property('int HResult', (self: NetException) => codes[self.netType.fullName] ?? -2146233088),
      property('string StackTrace', (self: NetException) => self.data.get('StackTrace') ?? null),
    ],
    methods: [
      method('System.Exception GetBaseException()', innermost),
      method('string ToString()', (self: NetException) => self.toText()),
      method('type GetType()', (self: Value) => typeOf(self)),
    ],
  };
}

/** Messages of exceptions that were made without one. */
const defaults: Readonly<Record<string, string>> = {
  'System.ArgumentException': 'Value does not fall within the expected range.',
  'System.ArgumentNullException': 'Value cannot be null.',
  'System.ArgumentOutOfRangeException': 'Specified argument was out of the range of valid values.',
  'System.ArithmeticException': 'Overflow or underflow in the arithmetic operation.',
  'System.DivideByZeroException': 'Attempted to divide by zero.',
  'System.FormatException': 'One of the identified items was in an invalid format.',
  'System.IndexOutOfRangeException': 'Index was outside the bounds of the array.',
  'System.InvalidCastException': 'Specified cast is not valid.',
  'System.InvalidOperationException': 'Operation is not valid due to the current state of the object.',
  'System.IO.DirectoryNotFoundException': 'Attempted to access a path that is not on the disk.',
  'System.IO.FileNotFoundException': 'Unable to find the specified file.',
  'System.IO.IOException': 'I/O error occurred.',
  'System.NotImplementedException': 'The method or operation is not implemented.',
  'System.NotSupportedException': 'Specified method is not supported.',
  'System.NullReferenceException': 'Object reference not set to an instance of an object.',
  'System.OperationCanceledException': 'The operation was canceled.',
  'System.OutOfMemoryException': 'Insufficient memory to continue the execution of the program.',
  'System.OverflowException': 'Arithmetic operation resulted in an overflow.',
  'System.TimeoutException': 'The operation has timed out.',
  'System.UnauthorizedAccessException': 'Attempted to perform an unauthorized operation.',
  'System.Collections.Generic.KeyNotFoundException': 'The given key was not present in the dictionary.',
};

export function defaultMessage(type: NetType): string {
  return defaults[type.fullName] ?? `Exception of type '${type.fullName}' was thrown.`;
}

type Make = (
  message: string | null,
  inner?: NetException | null,
  extra?: readonly (readonly [string, Value])[],
) => NetException;

/** The constructors that an exception type has; those of the argument exceptions take the parameter's name. */
export function exceptionConstructors(type: NetType): MethodDeclaration[] {
  const name = type.fullName;
  const make: Make = (message, inner = null, extra = []) => {
    const exception = new NetException(type, message ?? defaultMessage(type), inner);
    for (const [key, value] of extra) exception.data.set(key, value);
    return exception;
  };
  const argument = exceptionTypeNamed('System.ArgumentException');
  const plain = [
    method(`${name} new()`, () => make(null)),
    method(`${name} new(string message)`, (message: string | null) => make(message)),
    method(
      `${name} new(string message, System.Exception innerException)`,
      (message: string | null, inner: NetException | null) => make(message, inner),
    ),
  ];
  if (!argument || !type.isSubclassOf(argument)) return [...plain, ...fileConstructors(name, make)];
  const named = (
    message: string | null,
    parameter: string | null,
    extra: readonly (readonly [string, Value])[] = [],
  ): NetException => {
    const text = message ?? defaultMessage(type);
    return make(parameter ? `${text} (Parameter '${parameter}')` : text, null, [['ParamName', parameter], ...extra]);
  };
  if (/Argument(Null|OutOfRange)Exception$/.test(name)) {
    return [
      method(`${name} new()`, () => make(null)),
      method(`${name} new(string paramName)`, (parameter: string) => named(null, parameter)),
      method(
        `${name} new(string message, System.Exception innerException)`,
        (message: string, inner: NetException | null) => make(message, inner),
      ),
      method(`${name} new(string paramName, string message)`, (parameter: string, message: string) =>
        named(message, parameter),
      ),
      ...(name.includes('OutOfRange')
        ? [
            method(
              `${name} new(string paramName, System.Object actualValue, string message)`,
              (parameter: string, actual: Value, message: string) =>
                named(message, parameter, [['ActualValue', actual]]),
            ),
          ]
        : []),
    ];
  }
  return [
    ...plain,
    method(
      `${name} new(string message, string paramName, System.Exception innerException)`,
      (message: string, parameter: string) => named(message, parameter),
    ),
    method(`${name} new(string message, string paramName)`, (message: string, parameter: string) =>
      named(message, parameter),
    ),
  ];
}

function fileConstructors(name: string, make: Make): MethodDeclaration[] {
  if (name !== 'System.IO.FileNotFoundException') return [];
  return [
    method(`${name} new(string message, string fileName)`, (message: string | null, file: string | null) =>
      make(message, null, [['FileName', file]]),
    ),
  ];
}

const extraProperty = (signature: string, key: string) =>
  property(signature, (self: NetException) => self.data.get(key) ?? null);

/** Members that some exception types have beyond Exception's. */
export const exceptionExtras: Readonly<Record<string, () => MemberDeclarations>> = {
  'System.Management.Automation.ParameterBindingException': () => ({
    properties: [
      extraProperty('string ParameterName', 'ParameterName'),
      extraProperty('type ParameterType', 'ParameterType'),
      extraProperty('type TypeSpecified', 'TypeSpecified'),
      extraProperty('string ErrorId', 'ErrorId'),
      extraProperty('long Line', 'Line'),
      extraProperty('long Offset', 'Offset'),
      extraProperty('System.Management.Automation.InvocationInfo CommandInvocation', 'CommandInvocation'),
    ],
  }),
  'System.Management.Automation.CommandNotFoundException': () => ({
    properties: [extraProperty('string CommandName', 'CommandName')],
  }),
  'System.ArgumentException': () => ({ properties: [extraProperty('string ParamName', 'ParamName')] }),
  'System.ArgumentOutOfRangeException': () => ({
    properties: [extraProperty('System.Object ActualValue', 'ActualValue')],
  }),
  'System.IO.FileNotFoundException': () => ({ properties: [extraProperty('string FileName', 'FileName')] }),
  'System.AggregateException': () => ({
    properties: [
      property(
        'System.Collections.ObjectModel.ReadOnlyCollection[System.Exception] InnerExceptions',
        (self: NetException) => (self.inner ? [self.inner] : []),
      ),
    ],
    methods: [method('System.AggregateException Flatten()', (self: NetException) => self)],
  }),
};
