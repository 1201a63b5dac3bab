import type { CallFrame } from '#cmdlet';
import type { Extent, Source } from '#language';
import type { Frame } from './frame.ts';

/** One call, as Get-PSCallStack and ScriptStackTrace show it. */
export interface CallEntry {
  readonly name: string;
  readonly frame: Frame;
}

/** The calls under way, outermost first. Blocks are pushed when they are entered; the text is only made for an error. */
export class CallStack {
  readonly entries: CallEntry[] = [];

  push(name: string, frame: Frame): void {
    this.entries.push({ name, frame });
  }
  pop(): void {
    this.entries.pop();
  }

  /** The calls for Get-PSCallStack, innermost first. */
  frames(): CallFrame[] {
    return this.entries.toReversed().map(({ name, frame }) => {
      const { source } = frame.code.unit;
      const { extent } = frame;
      return {
        functionName: name,
        file: source.file,
        line: source.position(extent.start).line,
        text: source.text.slice(extent.start, extent.end),
        invocation: frame.activation.invocation,
      };
    });
  }

  /** The stack as it is now, as text; null outside of any call. */
  get current(): string | null {
    const last = this.entries.at(-1);
    return last ? this.text(last.frame) : null;
  }

  /** `at Get-Thing, /path/script.ps1: line 3`, innermost first. */
  text(frame: Frame): string {
    const lines: string[] = [];
    for (let i = this.entries.length - 1; i >= 0; i--) {
      const entry = this.entries[i];
      if (entry) lines.push(line(entry.name, entry.frame.code.unit.source, entry.frame.extent));
    }
    if (lines.length === 0) lines.push(line('<ScriptBlock>', frame.code.unit.source, frame.extent));
    return lines.join('\n');
  }
}

function line(name: string, source: Source, extent: Extent): string {
  return `at ${name}, ${source.file ?? '<No file>'}: line ${source.position(extent.start).line}`;
}
