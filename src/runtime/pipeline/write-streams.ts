import type { ProgressRecord } from '#cmdlet';
import { type ErrorRecord, preferenceStop, TerminatingError, toText, type Value } from '#values';
import type { Engine } from '../engine.ts';
import { runtimeError } from '../errors/runtime-error.ts';
import { endScript } from '../errors/terminating.ts';
import { DebugRecord, InformationRecord, VerboseRecord, WarningRecord } from '../stream-records.ts';
import type { CommonParameters } from './common-parameters.ts';
import { reportError } from './report.ts';
import type { Streams } from './streams.ts';

/** Whose record it is: where its streams go, and whether it has failed. */
export interface Writer {
  readonly streams: Streams;
  failed: boolean;
}

/** A preference: the common parameter, else the variable in the current scope; in lower case. */
function preference(engine: Engine, common: CommonParameters | null, parameter: string, variable: string): string {
  return common?.preference(parameter) ?? toText(engine.currentScope.find(variable)).toLowerCase();
}

/** A non-terminating error: reported, kept quiet, or the end, as -ErrorAction or $ErrorActionPreference says. */
export function writeErrorRecord(
  engine: Engine,
  writer: Writer,
  common: CommonParameters | null,
  record: ErrorRecord,
): void {
  writer.failed = true;
  switch (preference(engine, common, 'ErrorAction', 'erroractionpreference')) {
    case 'ignore':
      return;
    case 'silentlycontinue':
      engine.remember(record);
      writer.streams.tell('error', record);
      return;
    case 'stop':
      engine.remember(record);
      writer.streams.tell('error', preferenceStop(record));
      throw endScript(new TerminatingError(record, true));
    default:
      reportError(engine, writer.streams, record);
  }
}

export function writeWarning(engine: Engine, writer: Writer, common: CommonParameters | null, text: string): void {
  const record = new WarningRecord(text);
  switch (preference(engine, common, 'WarningAction', 'warningpreference')) {
    case 'ignore':
      return;
    case 'silentlycontinue':
      writer.streams.tell('warning', record);
      return;
    case 'stop': {
      writer.streams.warning.write(record);
      throw stopped('WarningPreference', text);
    }
    default:
      writer.streams.tell('warning', record);
      writer.streams.warning.write(record);
  }
}

export function writeVerbose(engine: Engine, writer: Writer, common: CommonParameters | null, text: string): void {
  const given = common?.switch('Verbose');
  const mode =
    given === undefined ? preference(engine, null, '', 'verbosepreference') : given ? 'continue' : 'silentlycontinue';
  if (mode === 'silentlycontinue' || mode === 'ignore') return;
  writer.streams.verbose.write(new VerboseRecord(text));
  if (mode === 'stop') throw stopped('VerbosePreference', text);
}

export function writeDebug(engine: Engine, writer: Writer, common: CommonParameters | null, text: string): void {
  const given = common?.switch('Debug');
  const mode =
    given === undefined ? preference(engine, null, '', 'debugpreference') : given ? 'continue' : 'silentlycontinue';
  if (mode === 'silentlycontinue' || mode === 'ignore') return;
  writer.streams.debug.write(new DebugRecord(text));
  if (mode === 'stop') throw stopped('DebugPreference', text);
}

export function writeInformation(
  engine: Engine,
  writer: Writer,
  common: CommonParameters | null,
  data: Value,
  tags: readonly string[],
  source: string,
): void {
  const record = new InformationRecord(data, tags, source);
  // Write-Host's messages are shown whatever the preference says; only Ignore and a redirection keep them.
  const mode = preference(engine, common, 'InformationAction', 'informationpreference');
  if (mode === 'ignore') return;
  // What the preference keeps from the person still goes where the stream is sent or collected.
  record.hidden = mode === 'silentlycontinue' && !tags.includes('PSHOST');
  writer.streams.tell('information', record);
  writer.streams.information.write(record);
  if (mode === 'stop') throw stopped('InformationPreference', toText(data));
}

export function writeProgress(engine: Engine, common: CommonParameters | null, record: ProgressRecord): void {
  const mode = preference(engine, common, 'ProgressAction', 'progresspreference');
  if (mode === 'silentlycontinue' || mode === 'ignore') return;
  engine.host.progress(record);
}

function stopped(variable: string, text: string): TerminatingError {
  const message = `The running command stopped because the preference variable "${variable}" or common parameter is set to Stop: ${text}`;
  return endScript(
    runtimeError('ActionPreferenceStop', message, 'OperationStopped', null, 'ActionPreferenceStopException'),
  );
}
