/**
 * Enumerations as PowerShell 7.6.9 answers for them: `[flags] [underlying type]: names`, each one more than the one before
 * where no value is given.
 */
export const systemEnums: Readonly<Record<string, string>> = {
  'System.DayOfWeek': ': Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  'System.ConsoleColor':
    ': Black DarkBlue DarkGreen DarkCyan DarkRed DarkMagenta DarkYellow Gray DarkGray Blue Green Cyan Red Magenta Yellow White',
  'System.ConsoleKey':
    ': None Backspace=8 Tab Clear=12 Enter Pause=19 Escape=27 Spacebar=32 PageUp PageDown End Home LeftArrow UpArrow RightArrow DownArrow Select Print Execute PrintScreen Insert Delete Help D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 A=65 B C D E F G H I J K L M N O P Q R S T U V W X Y Z LeftWindows RightWindows Applications Sleep=95 NumPad0 NumPad1 NumPad2 NumPad3 NumPad4 NumPad5 NumPad6 NumPad7 NumPad8 NumPad9 Multiply Add Separator Subtract Decimal Divide F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 F13 F14 F15 F16 F17 F18 F19 F20 F21 F22 F23 F24 BrowserBack=166 BrowserForward BrowserRefresh BrowserStop BrowserSearch BrowserFavorites BrowserHome VolumeMute VolumeDown VolumeUp MediaNext MediaPrevious MediaStop MediaPlay LaunchMail LaunchMediaSelect LaunchApp1 LaunchApp2 Oem1=186 OemPlus OemComma OemMinus OemPeriod Oem2 Oem3 Oem4=219 Oem5 Oem6 Oem7 Oem8 Oem102=226 Process=229 Packet=231 Attention=246 CrSel ExSel EraseEndOfFile Play Zoom NoName Pa1 OemClear',
  'System.ConsoleModifiers': 'flags: None Alt Shift Control=4',
  'System.StringComparison':
    ': CurrentCulture CurrentCultureIgnoreCase InvariantCulture InvariantCultureIgnoreCase Ordinal OrdinalIgnoreCase',
  'System.StringSplitOptions': 'flags: None RemoveEmptyEntries TrimEntries',
  'System.Text.RegularExpressions.RegexOptions':
    'flags: None IgnoreCase Multiline ExplicitCapture=4 Compiled=8 Singleline=16 IgnorePatternWhitespace=32 RightToLeft=64 ECMAScript=256 CultureInvariant=512 NonBacktracking=1024',
  'System.DateTimeKind': ': Unspecified Utc Local',
  'System.MidpointRounding': ': ToEven AwayFromZero ToZero ToNegativeInfinity ToPositiveInfinity',
  'System.IO.FileMode': ': CreateNew=1 Create Open OpenOrCreate Truncate Append',
  'System.IO.FileAccess': 'flags: Read=1 Write ReadWrite',
  'System.IO.FileShare': 'flags: None Read Write ReadWrite Delete Inheritable=16',
  'System.IO.FileAttributes':
    'flags: None ReadOnly Hidden System=4 Directory=16 Archive=32 Device=64 Normal=128 Temporary=256 SparseFile=512 ReparsePoint=1024 Compressed=2048 Offline=4096 NotContentIndexed=8192 Encrypted=16384 IntegrityStream=32768 NoScrubData=131072',
  'System.IO.SearchOption': ': TopDirectoryOnly AllDirectories',
  'System.IO.SeekOrigin': ': Begin Current End',
  'System.IO.FileOptions':
    'flags: None Encrypted=16384 DeleteOnClose=67108864 SequentialScan=134217728 RandomAccess=268435456 Asynchronous=1073741824 WriteThrough=-2147483648',
  'System.Globalization.NumberStyles':
    'flags: None AllowLeadingWhite AllowTrailingWhite AllowLeadingSign=4 Integer=7 AllowTrailingSign AllowParentheses=16 AllowDecimalPoint=32 AllowThousands=64 Number=111 AllowExponent=128 Float=167 AllowCurrencySymbol=256 Currency=383 Any=511 AllowHexSpecifier HexNumber=515 AllowBinarySpecifier=1024 BinaryNumber=1027',
  'System.Globalization.DateTimeStyles':
    'flags: None AllowLeadingWhite AllowTrailingWhite AllowInnerWhite=4 AllowWhiteSpaces=7 NoCurrentDateDefault AdjustToUniversal=16 AssumeLocal=32 AssumeUniversal=64 RoundtripKind=128',
  'System.Globalization.TimeSpanStyles': 'flags: None AssumeNegative',
  'System.Globalization.CompareOptions':
    'flags: None IgnoreCase IgnoreNonSpace IgnoreSymbols=4 IgnoreKanaType=8 IgnoreWidth=16 NumericOrdering=32 OrdinalIgnoreCase=268435456 StringSort=536870912 Ordinal=1073741824',
  'System.Globalization.CultureTypes':
    'flags: NeutralCultures=1 SpecificCultures InstalledWin32Cultures=4 AllCultures=7 UserCustomCulture ReplacementCultures=16 WindowsOnlyCultures=32 FrameworkCultures=64',
  'System.Globalization.CalendarWeekRule': ': FirstDay FirstFullWeek FirstFourDayWeek',
  'System.Globalization.UnicodeCategory':
    ': UppercaseLetter LowercaseLetter TitlecaseLetter ModifierLetter OtherLetter NonSpacingMark SpacingCombiningMark EnclosingMark DecimalDigitNumber LetterNumber OtherNumber SpaceSeparator LineSeparator ParagraphSeparator Control Format Surrogate PrivateUse ConnectorPunctuation DashPunctuation OpenPunctuation ClosePunctuation InitialQuotePunctuation FinalQuotePunctuation OtherPunctuation MathSymbol CurrencySymbol ModifierSymbol OtherSymbol OtherNotAssigned',
  'System.Text.NormalizationForm': ': FormC=1 FormD FormKC=5 FormKD',
  'System.TypeCode':
    ': Empty Object DBNull Boolean Char SByte Byte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double Decimal DateTime String=18',
  'System.PlatformID': ': Win32S Win32Windows Win32NT WinCE Unix Xbox MacOSX Other',
  'System.Environment+SpecialFolder':
    ': Desktop Programs=2 MyDocuments=5 Personal=5 Favorites Startup Recent SendTo StartMenu=11 MyMusic=13 MyVideos DesktopDirectory=16 MyComputer NetworkShortcuts=19 Fonts Templates CommonStartMenu CommonPrograms CommonStartup CommonDesktopDirectory ApplicationData PrinterShortcuts LocalApplicationData InternetCache=32 Cookies History CommonApplicationData Windows System ProgramFiles MyPictures UserProfile SystemX86 ProgramFilesX86 CommonProgramFiles CommonProgramFilesX86 CommonTemplates CommonDocuments CommonAdminTools AdminTools CommonMusic=53 CommonPictures CommonVideos Resources LocalizedResources CommonOemLinks CDBurning',
  'System.EnvironmentVariableTarget': ': Process User Machine',
  'System.UriKind': ': RelativeOrAbsolute Absolute Relative',
  'System.UriComponents':
    'flags: Scheme=1 UserInfo Host=4 Port=8 SchemeAndServer=13 Path=16 Query=32 PathAndQuery=48 HttpRequestUrl=61 Fragment=64 AbsoluteUri=127 StrongPort HostAndPort=132 StrongAuthority=134 NormalizedHost=256 KeepDelimiter=1073741824 SerializationInfoString=-2147483648',
  'System.UriFormat': ': UriEscaped=1 Unescaped SafeUnescaped',
  'System.UriPartial': ': Scheme Authority Path Query',
  'System.UriHostNameType': ': Unknown Basic Dns IPv4 IPv6',
  'System.Base64FormattingOptions': 'flags: None InsertLineBreaks',
  'System.Threading.ThreadState':
    'flags: Running StopRequested SuspendRequested Background=4 Unstarted=8 Stopped=16 WaitSleepJoin=32 Suspended=64 AbortRequested=128 Aborted=256',
  'System.Threading.ThreadPriority': ': Lowest BelowNormal Normal AboveNormal Highest',
  'System.Net.HttpStatusCode':
    ': Continue=100 SwitchingProtocols Processing EarlyHints OK=200 Created Accepted NonAuthoritativeInformation NoContent ResetContent PartialContent MultiStatus AlreadyReported IMUsed=226 MultipleChoices=300 Ambiguous=300 MovedPermanently Moved=301 Found Redirect=302 SeeOther RedirectMethod=303 NotModified UseProxy Unused TemporaryRedirect RedirectKeepVerb=307 PermanentRedirect BadRequest=400 Unauthorized PaymentRequired Forbidden NotFound MethodNotAllowed NotAcceptable ProxyAuthenticationRequired RequestTimeout Conflict Gone LengthRequired PreconditionFailed RequestEntityTooLarge RequestUriTooLong UnsupportedMediaType RequestedRangeNotSatisfiable ExpectationFailed MisdirectedRequest=421 UnprocessableEntity UnprocessableContent=422 Locked FailedDependency UpgradeRequired=426 PreconditionRequired=428 TooManyRequests RequestHeaderFieldsTooLarge=431 UnavailableForLegalReasons=451 InternalServerError=500 NotImplemented BadGateway ServiceUnavailable GatewayTimeout HttpVersionNotSupported VariantAlsoNegotiates InsufficientStorage LoopDetected NotExtended=510 NetworkAuthenticationRequired',
  'System.Net.SecurityProtocolType': 'flags: SystemDefault Ssl3=48 Tls=192 Tls11=768 Tls12=3072 Tls13=12288',
  'System.Net.Sockets.AddressFamily':
    ': Unspecified Unix InterNetwork ImpLink Pup Chaos NS Ipx=6 Iso Osi=7 Ecma DataKit Ccitt Sna DecNet DataLink Lat HyperChannel AppleTalk NetBios VoiceView FireFox Banyan=21 Atm InterNetworkV6 Cluster Ieee12844 Irda NetworkDesigners=28 Max Packet=65536 ControllerAreaNetwork Unknown=-1',
  'System.Xml.XmlNodeType':
    ': None Element Attribute Text CDATA EntityReference Entity ProcessingInstruction Comment Document DocumentType DocumentFragment Notation Whitespace SignificantWhitespace EndElement EndEntity XmlDeclaration',
  'System.Xml.Formatting': ': None Indented',
  'System.Xml.ConformanceLevel': ': Auto Fragment Document',
  'System.Xml.XmlDateTimeSerializationMode': ': Local Utc Unspecified RoundtripKind',
  'System.Xml.XmlSpace': ': None Default Preserve',
  'System.Text.Json.JsonValueKind': 'byte: Undefined Object Array String Number True False Null',
  'System.Reflection.BindingFlags':
    'flags: Default IgnoreCase DeclaredOnly Instance=4 Static=8 Public=16 NonPublic=32 FlattenHierarchy=64 InvokeMethod=256 CreateInstance=512 GetField=1024 SetField=2048 GetProperty=4096 SetProperty=8192 PutDispProperty=16384 PutRefDispProperty=32768 ExactBinding=65536 SuppressChangeType=131072 OptionalParamBinding=262144 IgnoreReturn=16777216 DoNotWrapExceptions=33554432',
  'System.Reflection.MemberTypes':
    'flags: Constructor=1 Event Field=4 Method=8 Property=16 TypeInfo=32 Custom=64 NestedType=128 All=191',
  'System.Diagnostics.ProcessWindowStyle': ': Normal Hidden Minimized Maximized',
  'System.Security.Cryptography.CipherMode': ': CBC=1 ECB OFB CFB CTS',
  'System.Security.Cryptography.PaddingMode': ': None=1 PKCS7 Zeros ANSIX923 ISO10126',
  'System.AttributeTargets':
    'flags: Assembly=1 Module Class=4 Struct=8 Enum=16 Constructor=32 Method=64 Property=128 Field=256 Event=512 Interface=1024 Parameter=2048 Delegate=4096 ReturnValue=8192 GenericParameter=16384 All=32767',
  'System.Runtime.InteropServices.Architecture': ': X86 X64 Arm Arm64 Wasm S390x LoongArch64 Armv6 Ppc64le RiscV64',
  'System.IO.UnixFileMode':
    'flags: None OtherExecute OtherWrite OtherRead=4 GroupExecute=8 GroupWrite=16 GroupRead=32 UserExecute=64 UserWrite=128 UserRead=256 StickyBit=512 SetGroup=1024 SetUser=2048',
  'System.Security.AccessControl.AccessControlType': ': Allow Deny',
  'System.GCCollectionMode': ': Default Forced Optimized Aggressive',
  'System.Threading.Tasks.TaskStatus':
    ': Created WaitingForActivation WaitingToRun Running WaitingForChildrenToComplete RanToCompletion Canceled Faulted',
  'System.Net.DecompressionMethods': 'flags: None GZip Deflate Brotli=4 All=-1',
  'System.ConsoleSpecialKey': ': ControlC ControlBreak',
};
