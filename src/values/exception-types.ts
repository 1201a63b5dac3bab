import { exceptionType } from './core-types.ts';
import { type MemberDeclarations, NetType } from './net-type.ts';

/**
 * Base → the exceptions derived from it, by full name (`System.` and `System.Management.Automation.` are abbreviated to
 * `.` and `~`). Types are made of it when somebody asks for one.
 */
const derived: Readonly<Record<string, string>> = {
  '.Exception':
    '.SystemException .ApplicationException .AggregateException .Net.Http.HttpRequestException .InvalidTimeZoneException .TimeZoneNotFoundException .Threading.BarrierPostPhaseException .Threading.LockRecursionException .Net.Mail.SmtpException .ComponentModel.DataAnnotations.ValidationException ~Host.PromptingException ~HaltCommandException ~PipelineClosedException ~Internal.InternalPSFlowControlException',
  '.SystemException':
    '.ArgumentException .ArithmeticException .ArrayTypeMismatchException .BadImageFormatException .Collections.Generic.KeyNotFoundException .Data.DataException .ExecutionEngineException .FormatException .IndexOutOfRangeException .InsufficientExecutionStackException .InvalidCastException .InvalidOperationException .InvalidProgramException .IO.InvalidDataException .IO.IOException .MemberAccessException .MulticastNotSupportedException .NotImplementedException .NotSupportedException .NullReferenceException .OperationCanceledException .OutOfMemoryException .RankException .Reflection.AmbiguousMatchException .Runtime.InteropServices.ExternalException .Runtime.Serialization.SerializationException .Security.SecurityException .Security.Cryptography.CryptographicException .Security.Authentication.AuthenticationException .StackOverflowException .Threading.AbandonedMutexException .Threading.SemaphoreFullException .Threading.SynchronizationLockException .Threading.ThreadAbortException .Threading.ThreadInterruptedException .Threading.ThreadStateException .TimeoutException .TypeInitializationException .TypeLoadException .TypeUnloadedException .UnauthorizedAccessException .Xml.XmlException .Xml.Xsl.XsltException .Xml.XPath.XPathException .Xml.Schema.XmlSchemaException ~RuntimeException ~ParsingMetadataException',
  '.ApplicationException':
    '.Reflection.TargetException .Reflection.TargetInvocationException .Reflection.TargetParameterCountException .Reflection.InvalidFilterCriteriaException .Threading.WaitHandleCannotBeOpenedException',
  '.ArgumentException':
    '.ArgumentNullException .ArgumentOutOfRangeException .DuplicateWaitObjectException .Globalization.CultureNotFoundException .Text.DecoderFallbackException .Text.EncoderFallbackException .Text.RegularExpressions.RegexParseException .ComponentModel.InvalidEnumArgumentException .ComponentModel.InvalidAsynchronousStateException ~PSArgumentException',
  '.ArgumentNullException': '~PSArgumentNullException',
  '.ArgumentOutOfRangeException': '~PSArgumentOutOfRangeException',
  '.ArithmeticException': '.DivideByZeroException .NotFiniteNumberException .OverflowException',
  '.FormatException':
    '.UriFormatException .Reflection.CustomAttributeFormatException .IO.FileFormatException .Net.CookieException',
  '.InvalidCastException': '~PSInvalidCastException',
  '.InvalidOperationException':
    '.ObjectDisposedException .Net.WebException .Net.ProtocolViolationException ~PSInvalidOperationException ~Runspaces.InvalidRunspaceStateException ~Runspaces.InvalidPipelineStateException ~Runspaces.InvalidRunspacePoolStateException',
  '.ObjectDisposedException': '~PSObjectDisposedException',
  '.IO.IOException':
    '.IO.DirectoryNotFoundException .IO.DriveNotFoundException .IO.EndOfStreamException .IO.FileLoadException .IO.FileNotFoundException .IO.PathTooLongException',
  '.MemberAccessException': '.FieldAccessException .MethodAccessException .MissingMemberException',
  '.MissingMemberException': '.MissingFieldException .MissingMethodException',
  '.NotSupportedException': '.PlatformNotSupportedException ~PSNotSupportedException',
  '.NotImplementedException': '~PSNotImplementedException',
  '.OperationCanceledException': '.Threading.Tasks.TaskCanceledException',
  '.OutOfMemoryException': '.InsufficientMemoryException',
  '.Runtime.InteropServices.ExternalException':
    '.ComponentModel.Win32Exception .Runtime.InteropServices.COMException .Runtime.InteropServices.SEHException',
  '.ComponentModel.Win32Exception':
    '.Net.Sockets.SocketException .Net.WebSockets.WebSocketException .Net.NetworkInformation.NetworkInformationException',
  '.Security.Authentication.AuthenticationException': '.Security.Authentication.InvalidCredentialException',
  '.Security.Cryptography.CryptographicException': '.Security.Cryptography.CryptographicUnexpectedOperationException',
  '.Net.Http.HttpRequestException': 'Microsoft.PowerShell.Commands.HttpResponseException',
  '.Net.Mail.SmtpException': '.Net.Mail.SmtpFailedRecipientException',
  '.TypeLoadException': '.DllNotFoundException .EntryPointNotFoundException',
  '.TimeoutException': '.Text.RegularExpressions.RegexMatchTimeoutException',
  '~RuntimeException':
    '~ActionPreferenceStopException ~ApplicationFailedException ~CmdletInvocationException ~CommandNotFoundException ~ExtendedTypeSystemException ~FlowControlException ~IncompleteParseException ~JobDefinitionNotFoundException ~JobFailedException ~MetadataException ~ParameterBindingException ~ParseException ~PipelineStoppedException ~PSSecurityException ~PSSnapInException ~RemoteException ~ScriptCallDepthException ~ScriptRequiresException ~SessionStateException ~TerminateException ~WildcardPatternException ~Host.HostException ~Remoting.PSRemotingDataStructureException ~Remoting.PSRemotingTransportException Microsoft.PowerShell.Commands.HelpNotFoundException Microsoft.PowerShell.Commands.HelpCategoryInvalidException Microsoft.PowerShell.Commands.WriteErrorException Microsoft.PowerShell.Commands.ServiceCommandException Microsoft.PowerShell.Commands.ProcessCommandException Microsoft.PowerShell.Commands.JsonTextReaderException',
  '~CmdletInvocationException': '~CmdletProviderInvocationException ~ParameterBindingValidationInvocationException',
  '~ExtendedTypeSystemException':
    '~GetValueException ~SetValueException ~MethodException ~PropertyNotFoundException ~PSAdapterException ~Runspaces.TypeTableLoadException ~CatchAllExtendedTypeSystemException',
  '~FlowControlException':
    '~LoopFlowException ~ExitException ~ExitNestedPromptException ~StopUpstreamCommandsException ~TerminateException',
  '~LoopFlowException': '~BreakException ~ContinueException ~ReturnException',
  '~GetValueException': '~GetValueInvocationException',
  '~SetValueException': '~SetValueInvocationException',
  '~MethodException': '~MethodInvocationException',
  '~MetadataException': '~ValidationMetadataException ~ArgumentTransformationMetadataException',
  '~ParameterBindingException':
    '~ParameterBindingValidationException ~ParameterBindingArgumentTransformationException ~ParameterBindingParameterDefaultValueException',
  '~ParseException': '~IncompleteParseException',
  '~SessionStateException':
    '~DriveNotFoundException ~ItemNotFoundException ~ProviderNotFoundException ~ProviderInvocationException ~ProviderNameAmbiguousException ~SessionStateOverflowException ~SessionStateUnauthorizedAccessException ~PSDriveNotFoundException',
  '~Internal.InternalPSFlowControlException': '',
};

const bases = new Map<string, string>();

function fullName(short: string): string {
  if (short.startsWith('.')) return `System${short}`;
  return short.startsWith('~') ? `System.Management.Automation.${short.slice(1)}` : short;
}

function fillBases(): void {
  for (const [base, names] of Object.entries(derived)) {
    for (const name of names.split(' ')) if (name) bases.set(fullName(name).toLowerCase(), fullName(base));
  }
}

const made = new Map<string, NetType>([['system.exception', exceptionType]]);

/** Members of the types made here are described in the dotnet room, as those of the primitive types are. */
const description: { of: (type: NetType) => MemberDeclarations } = { of: () => ({}) };

export function describeExceptions(of: (type: NetType) => MemberDeclarations): void {
  description.of = of;
  exceptionType.describe(() => of(exceptionType));
}

/** The exception type of a full name, ignoring case; null when it is none of those known here. The same object each time. */
export function exceptionTypeNamed(name: string): NetType | null {
  const key = name.toLowerCase();
  const existing = made.get(key);
  if (existing) return existing;
  if (bases.size === 0) fillBases();
  const base = bases.get(key);
  if (base === undefined) return null;
  const type: NetType = new NetType({
    fullName: canonicalName(key),
    base: exceptionTypeNamed(base) ?? exceptionType,
    members: () => description.of(type),
  });
  made.set(key, type);
  return type;
}

function canonicalName(key: string): string {
  for (const names of Object.values(derived)) {
    for (const name of names.split(' ')) if (fullName(name).toLowerCase() === key) return fullName(name);
  }
  return key;
}

/** Full names of the exception types known here. */
export function exceptionTypeNames(): string[] {
  const names = Object.values(derived).flatMap(each => each.split(' '));
  return ['System.Exception', ...names.filter(name => name !== '').map(fullName)];
}
