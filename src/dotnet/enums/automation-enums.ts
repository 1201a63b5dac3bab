/**
 * Enumerations as PowerShell 7.6.9 answers for them: `[flags] [underlying type]: names`, each one more than the one before
 * where no value is given.
 */
export const automationEnums: Readonly<Record<string, string>> = {
  'System.Management.Automation.ActionPreference': ': SilentlyContinue Stop Continue Inquire Ignore Suspend Break',
  'System.Management.Automation.ErrorView': ': NormalView CategoryView ConciseView DetailedView',
  'System.Management.Automation.ErrorCategory':
    ': NotSpecified OpenError CloseError DeviceError DeadlockDetected InvalidArgument InvalidData InvalidOperation InvalidResult InvalidType MetadataError NotImplemented NotInstalled ObjectNotFound OperationStopped OperationTimeout SyntaxError ParserError PermissionDenied ResourceBusy ResourceExists ResourceUnavailable ReadError WriteError FromStdErr SecurityError ProtocolError ConnectionError AuthenticationError LimitsExceeded QuotaExceeded NotEnabled',
  'System.Management.Automation.PSMemberTypes':
    'flags: AliasProperty=1 CodeProperty Property=4 NoteProperty=8 ScriptProperty=16 PropertySet=32 Method=64 CodeMethod=128 ScriptMethod=256 Methods=448 ParameterizedProperty=512 MemberSet=1024 Event=2048 Dynamic=4096 InferredProperty=8192 Properties=8223 All=16383',
  'System.Management.Automation.CommandTypes':
    'flags: Alias=1 Function Filter=4 Cmdlet=8 ExternalScript=16 Application=32 Script=64 Configuration=256 All=383',
  'System.Management.Automation.ConfirmImpact': ': None Low Medium High',
  'System.Management.Automation.ScopedItemOptions': 'flags: None ReadOnly Constant Private=4 AllScope=8 Unspecified=16',
  'System.Management.Automation.WildcardOptions': 'flags: None Compiled IgnoreCase CultureInvariant=4',
  'System.Management.Automation.CompletionResultType':
    ': Text History Command ProviderItem ProviderContainer Property Method ParameterName ParameterValue Variable Namespace Type Keyword DynamicKeyword',
  'System.Management.Automation.Language.TokenKind':
    ': Unknown Variable SplattedVariable Parameter Number Label Identifier Generic NewLine LineContinuation Comment EndOfInput StringLiteral StringExpandable HereStringLiteral HereStringExpandable LParen RParen LCurly RCurly LBracket RBracket AtParen AtCurly DollarParen Semi AndAnd OrOr Ampersand Pipe Comma MinusMinus PlusPlus DotDot ColonColon Dot Exclaim Multiply Divide Rem Plus Minus Equals PlusEquals MinusEquals MultiplyEquals DivideEquals RemainderEquals Redirection RedirectInStd Format Not Bnot And Or Xor Band Bor Bxor Join Ieq Ine Ige Igt Ilt Ile Ilike Inotlike Imatch Inotmatch Ireplace Icontains Inotcontains Iin Inotin Isplit Ceq Cne Cge Cgt Clt Cle Clike Cnotlike Cmatch Cnotmatch Creplace Ccontains Cnotcontains Cin Cnotin Csplit Is IsNot As PostfixPlusPlus PostfixMinusMinus Shl Shr Colon QuestionMark QuestionQuestionEquals QuestionQuestion QuestionDot QuestionLBracket Begin=119 Break Catch Class Continue Data Define Do Dynamicparam Else ElseIf End Exit Filter Finally For Foreach From Function If In Param Process Return Switch Throw Trap Try Until Using Var While Workflow Parallel Sequence InlineScript Configuration DynamicKeyword Public Private Static Interface Enum Namespace Module Type Assembly Command Hidden Base Default Clean',
  'System.Management.Automation.Language.TokenFlags':
    'flags: None BinaryPrecedenceLogical BinaryPrecedenceBitwise BinaryPrecedenceComparison=5 BinaryPrecedenceCoalesce=7 BinaryPrecedenceAdd=9 BinaryPrecedenceMultiply BinaryPrecedenceFormat=12 BinaryPrecedenceRange BinaryPrecedenceMask=15 Keyword ScriptBlockBlockName=32 BinaryOperator=256 UnaryOperator=512 CaseSensitiveOperator=1024 TernaryOperator=2048 SpecialOperator=4096 AssignmentOperator=8192 ParseModeInvariant=32768 TokenInError=65536 DisallowedInRestrictedMode=131072 PrefixOrPostfixOperator=262144 CommandName=524288 MemberName=1048576 TypeName=2097152 AttributeName=4194304 CanConstantFold=8388608 StatementDoesntSupportAttributes=16777216',
  'System.Management.Automation.PSLanguageMode': ': FullLanguage RestrictedLanguage NoLanguage ConstrainedLanguage',
  'System.Management.Automation.ShouldProcessReason': 'flags: None WhatIf',
  'System.Management.Automation.VariableAccessMode': ': Read Write ReadWrite',
  'System.Management.Automation.SplitOptions':
    'flags: SimpleMatch=1 RegexMatch CultureInvariant=4 IgnorePatternWhitespace=8 Multiline=16 Singleline=32 IgnoreCase=64 ExplicitCapture=128',
  'System.Management.Automation.WhereOperatorSelectionMode': ': Default First Last SkipUntil Until Split',
  'System.Management.Automation.OutputRendering': ': Host PlainText Ansi',
  'System.Management.Automation.ProgressView': ': Minimal Classic',
  'System.Management.Automation.Host.ReadKeyOptions': 'flags: AllowCtrlC=1 NoEcho IncludeKeyDown=4 IncludeKeyUp=8',
  'System.Management.Automation.SessionStateEntryVisibility': ': Public Private',
  'System.Management.Automation.Runspaces.RunspaceState':
    ': BeforeOpen Opening Opened Closed Closing Broken Disconnecting Disconnected Connecting',
  'System.Management.Automation.JobState':
    ': NotStarted Running Completed Failed Stopped Blocked Suspended Disconnected Suspending Stopping AtBreakpoint',
  'System.Management.Automation.PSInvocationState':
    ': NotStarted Running Stopping Stopped Completed Failed Disconnected',
  'System.Management.Automation.ProgressRecordType': ': Processing Completed',
  'System.Management.Automation.ModuleType': ': Script Binary Manifest Cim',
  'System.Management.Automation.ModuleAccessMode': ': ReadWrite ReadOnly Constant',
  'System.Management.Automation.Host.ControlKeyStates':
    'flags: RightAltPressed=1 LeftAltPressed RightCtrlPressed=4 LeftCtrlPressed=8 ShiftPressed=16 NumLockOn=32 ScrollLockOn=64 CapsLockOn=128 EnhancedKey=256',
  'System.Management.Automation.Alignment': ': Undefined Left Center Right',
  'Microsoft.PowerShell.ExecutionPolicy': ': Unrestricted RemoteSigned AllSigned Restricted Default=3 Bypass Undefined',
  'Microsoft.PowerShell.ExecutionPolicyScope': ': Process CurrentUser LocalMachine UserPolicy MachinePolicy',
  'Microsoft.PowerShell.Commands.WebRequestMethod': ': Default Get Head Post Put Delete Trace Options Merge Patch',
  'Microsoft.PowerShell.Commands.WebAuthenticationType': ': None Basic Bearer OAuth',
};
