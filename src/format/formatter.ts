import type { PartKey, Shell } from '#cmdlet';
import { formatOperator } from '#dotnet';
import { ErrorRecord, SessionMembers, toText, type Value } from '#values';
import { errorLines, errorViewNamed } from './errors/error-view.ts';
import { FormatSession } from './format-session.ts';
import type { OutputRenderer } from './output-renderer.ts';
import { type MessageKind, messageLines } from './style/message-lines.ts';
import { PSStyle } from './style/ps-style.ts';
import { errorStyle, layoutStyle, psStyleOf } from './style/session-style.ts';

/** Under this key a session keeps its formatting: `shell.part(formatSession)`. */
export const formatSession: PartKey<FormatSession> = {
  name: 'format',
  create: shell =>
    new FormatSession({
      members: shell.members,
      typeData: shell.members instanceof SessionMembers ? shell.members.typeData : null,
      variable: name => shell.variables.get(name),
      location: () => shell.drives.location,
      formatOperator: (format, value) => formatOperator(format, [value]),
      consoleWidth: () => shell.host.terminal.columns,
      autosizesByDefault: () => psStyleOf(shell).autoSize,
      now: () => performance.now(),
    }),
};

/** Where text goes: to the person at the host, or into text (a string, a file) that keeps no colours unless it is told to. */
export type TextTarget = 'host' | 'text';

/** A renderer that obeys the session's `$PSStyle`. */
export function rendererFor(
  shell: Shell,
  target: TextTarget,
  width: number,
  write: (line: string) => void,
): OutputRenderer {
  const style = () => layoutStyle(shell, target);
  return shell.part(formatSession).renderer({ width, write, style });
}

/** Cells of a line that the host's own output uses: a terminal's last column stays free. */
export function hostWidth(shell: Shell): number {
  return Math.max(1, shell.host.terminal.columns - 1);
}

/** What the runtime's session needs of formatting. */
export const formatter = {
  renderer: (shell: Shell, width: number, write: (line: string) => void, target: TextTarget = 'text'): OutputRenderer =>
    rendererFor(shell, target, width, write),

  createStyle: (plain: boolean): PSStyle => new PSStyle(plain),

  errorLines(shell: Shell, record: Value, width: number): string[] {
    if (!(record instanceof ErrorRecord)) return shell.part(formatSession).lines([record], width);
    return errorLines(record, errorViewNamed(toText(shell.variables.get('ErrorView'))), width, errorStyle(shell));
  },

  messageLines: (shell: Shell, kind: MessageKind, text: string, _width: number): string[] =>
    messageLines(shell, kind, text),
};
