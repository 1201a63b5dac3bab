import { HostInformationMessage } from '#cmdlet';
import { ErrorRecord, toText, type Value } from '#values';
import type { Engine } from '../engine.ts';
import type { SessionFormatter } from '../session.ts';
import { DebugRecord, InformationRecord, VerboseRecord, WarningRecord } from '../stream-records.ts';
import type { Sink } from './sink.ts';
import { Streams } from './streams.ts';

/** Streams that show on the host: errors on standard error, the rest among the output as PowerShell's console does. */
export function hostStreams(engine: Engine, formatter: SessionFormatter): Streams {
  const out = (lines: readonly string[]): void => {
    for (const line of lines) engine.host.write('out', `${line}\n`);
  };
  const message = (kind: 'WARNING' | 'VERBOSE' | 'DEBUG'): Sink => ({
    write: value => out(formatter.messageLines(engine.shell, kind, messageOf(value), engine.outputWidth)),
  });
  return new Streams({
    error: {
      write(value): void {
        for (const line of formatter.errorLines(engine.shell, value, engine.outputWidth))
          engine.host.write('err', `${line}\n`);
      },
    },
    warning: message('WARNING'),
    verbose: message('VERBOSE'),
    debug: message('DEBUG'),
    information: {
      write(value): void {
        if (!(value instanceof InformationRecord && value.hidden)) engine.host.write('out', informationText(value));
      },
    },
  });
}

function messageOf(value: Value): string {
  if (value instanceof WarningRecord || value instanceof VerboseRecord || value instanceof DebugRecord)
    return value.message;
  return value instanceof ErrorRecord ? value.message : toText(value);
}

/** Write-Host's text with its own line break; other records a line each. */
function informationText(value: Value): string {
  const data = value instanceof InformationRecord ? value.data : value;
  return data instanceof HostInformationMessage && data.noNewLine ? data.message : `${toText(data)}\n`;
}
