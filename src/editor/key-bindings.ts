/** Chord, or two chords parted by a comma, to the name of a function. As `Get-PSReadLineKeyHandler` of 7.6.9 lists them on Linux. */
export type KeyBindings = ReadonlyMap<string, string>;

const table = (text: string): KeyBindings =>
  new Map(
    text
      .trim()
      .split('\n')
      .map(line => {
        const [chord = '', name = ''] = line.trim().split(/\s+/);
        return [chord, name];
      }),
  );

export const emacsBindings: KeyBindings = table(`
  Ctrl+g            Abort
  Ctrl+o            AcceptAndGetNext
  Enter             AcceptLine
  Ctrl+j            AcceptLine
  Shift+Enter       AddLine
  Alt+Enter         AddLine
  Backspace         BackwardDeleteChar
  Ctrl+Backspace    BackwardDeleteChar
  Ctrl+u            BackwardKillInput
  Ctrl+x,Backspace  BackwardKillInput
  Alt+Backspace     BackwardKillWord
  Alt+c             CapitalizeWord
  Ctrl+c            CopyOrCancelLine
  Delete            DeleteChar
  Ctrl+d            DeleteCharOrExit
  Alt+l             DowncaseWord
  Ctrl+k            KillLine
  Alt+d             KillWord
  Alt+r             RevertLine
  Ctrl+t            SwapCharacters
  Ctrl+_            Undo
  Ctrl+x,Ctrl+u     Undo
  Ctrl+w            UnixWordRubout
  Alt+u             UpcaseWord
  Ctrl+y            Yank
  Alt+.             YankLastArg
  Alt+_             YankLastArg
  Ctrl+Alt+y        YankNthArg
  Alt+y             YankPop
  LeftArrow         BackwardChar
  Ctrl+b            BackwardChar
  Alt+b             BackwardWord
  Home              BeginningOfLine
  Ctrl+a            BeginningOfLine
  End               EndOfLine
  Ctrl+e            EndOfLine
  RightArrow        ForwardChar
  Ctrl+f            ForwardChar
  Alt+f             ForwardWord
  Alt+<             BeginningOfHistory
  Alt+>             EndOfHistory
  Ctrl+s            ForwardSearchHistory
  DownArrow         NextHistory
  Ctrl+n            NextHistory
  UpArrow           PreviousHistory
  Ctrl+p            PreviousHistory
  Ctrl+r            ReverseSearchHistory
  Tab               Complete
  Alt+=             PossibleCompletions
  Ctrl+l            ClearScreen
  ${[...'0123456789-'].map(digit => `Alt+${digit} DigitArgument`).join('\n  ')}
  Ctrl+x,Ctrl+x     ExchangePointAndMark
  Shift+LeftArrow   SelectBackwardChar
  Shift+Home        SelectBackwardsLine
  Alt+B             SelectBackwardWord
  Shift+RightArrow  SelectForwardChar
  Alt+F             SelectForwardWord
  Shift+End         SelectLine
  Ctrl+Spacebar     SetMark
  Alt+Spacebar      SetMark
`);

export const windowsBindings: KeyBindings = table(`
  Enter                 AcceptLine
  Ctrl+j                AcceptLine
  Shift+Enter           AddLine
  Alt+Enter             AddLine
  Ctrl+Enter            InsertLineAbove
  Backspace             BackwardDeleteChar
  Ctrl+Backspace        BackwardKillWord
  Ctrl+h                BackwardDeleteChar
  Ctrl+w                BackwardKillWord
  Ctrl+Home             BackwardDeleteInput
  Ctrl+End              ForwardDeleteInput
  Ctrl+Delete           KillWord
  Alt+d                 KillWord
  Delete                DeleteChar
  Escape                RevertLine
  Ctrl+z                Undo
  Ctrl+y                Redo
  Ctrl+x                Cut
  Ctrl+v                Paste
  Ctrl+c                CopyOrCancelLine
  LeftArrow             BackwardChar
  RightArrow            ForwardChar
  Ctrl+LeftArrow        BackwardWord
  Ctrl+RightArrow       NextWord
  Home                  BeginningOfLine
  End                   EndOfLine
  UpArrow               PreviousHistory
  DownArrow             NextHistory
  F8                    HistorySearchBackward
  Shift+F8              HistorySearchForward
  Ctrl+r                ReverseSearchHistory
  Ctrl+s                ForwardSearchHistory
  Tab                   TabCompleteNext
  Shift+Tab             TabCompletePrevious
  Ctrl+l                ClearScreen
  Shift+LeftArrow       SelectBackwardChar
  Shift+RightArrow      SelectForwardChar
  Ctrl+Shift+LeftArrow  SelectBackwardWord
  Ctrl+Shift+RightArrow SelectNextWord
  Shift+Home            SelectBackwardsLine
  Shift+End             SelectLine
  Ctrl+a                SelectAll
  Alt+.                 YankLastArg
  ${[...'0123456789-'].map(digit => `Alt+${digit} DigitArgument`).join('\n  ')}
`);
