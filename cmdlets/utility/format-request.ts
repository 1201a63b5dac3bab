import {
  type CmdletContext,
  type EntryKey,
  evaluateFor,
  exceptionOfError,
  expressionKey,
  nameKey,
  type PropertyArgument,
  readPropertyArguments,
} from '#cmdlet';
import {
  type Alignment,
  type DocumentShaper,
  formatSession,
  type GroupSpec,
  type PropertySpec,
  type ShapeRequest,
} from '#format';
import { toText, type Value } from '#values';
import { checkView } from './format-view-check.ts';

/** The parameters that all Format-* commands share, as bound. */
interface SharedParameters {
  readonly GroupBy?: Value;
  readonly View?: string;
  readonly ShowError?: boolean;
  readonly DisplayError?: boolean;
  readonly Force?: boolean;
  readonly Expand?: 'CoreOnly' | 'EnumOnly' | 'Both';
}

export const formatKey: EntryKey = { name: 'formatstring', types: ['string'] };
export const widthKey: EntryKey = { name: 'width', types: ['int'] };
export const alignmentKey: EntryKey = { name: 'alignment', types: ['string'] };
export const depthKey: EntryKey = { name: 'depth', types: ['int'] };
export { expressionKey, nameKey };

/** Reads -Property with the keys that the command's hashtables may have. */
export function propertySpecs(
  values: readonly Value[] | undefined,
  keys: readonly EntryKey[],
  context: CmdletContext,
): PropertySpec[] | undefined {
  if (!values || values.length === 0) return undefined;
  return readPropertyArguments(values, keys, context).map(argument => specOf(argument, context));
}

/** A shaper for what the command was asked, which writes its records to the pipeline. */
export function startFormat(
  own: Pick<
    ShapeRequest,
    'shape' | 'properties' | 'autosize' | 'wrap' | 'hideHeaders' | 'repeatHeader' | 'columns' | 'depth'
  >,
  shared: SharedParameters,
  context: CmdletContext,
): DocumentShaper {
  const session = context.shell.part(formatSession);
  const request: ShapeRequest = {
    ...own,
    groupBy: groupSpec(shared.GroupBy, context),
    view: shared.View,
    showError: shared.ShowError,
    displayError: shared.DisplayError,
    force: shared.Force,
    expand: shared.Expand,
    checkView: object => checkView(object, own.shape, shared.View ?? '', context),
  };
  if (request.view !== undefined && own.properties) {
    invalidData(
      context,
      'FormatCannotSpecifyViewAndProperty',
      'Cmdlet parameters View and Property are mutually exclusive.',
    );
  }
  return session.shaper(request, record => context.write(record));
}

/** Fails as the commands do when two of their parameters do not go together. */
export function invalidData(context: CmdletContext, id: string, message: string): never {
  const record = context.error(
    'System.IO.InvalidDataException',
    'Found invalid data while decoding.',
    id,
    'InvalidArgument',
  );
  record.errorDetails = { message, recommendedAction: '' };
  return context.fail(record);
}

function groupSpec(value: Value, context: CmdletContext): GroupSpec | undefined {
  if (value === null || value === undefined) return undefined;
  const [argument] = readPropertyArguments([value], [expressionKey, nameKey, formatKey], context);
  if (!argument) return undefined;
  const { expression, entries } = argument;
  return {
    label: textOf(entries.get('name')) ?? expression.text,
    format: formatOf(entries.get('formatstring'), context),
    read: object => expression.first(object, context)?.value,
    present: object => expression.block !== null || expression.resolve(object, context).length > 0,
  };
}

function specOf({ expression, entries }: PropertyArgument, context: CmdletContext): PropertySpec {
  const { block } = expression;
  return {
    text: expression.text,
    isScript: block !== null,
    label: textOf(entries.get('name')),
    format: formatOf(entries.get('formatstring'), context),
    width: widthOf(entries.get('width'), context),
    alignment: alignmentOf(entries.get('alignment'), context),
    depth: depthOf(entries.get('depth')),
    names: object => expression.resolve(object, context),
    evaluate(object) {
      if (!block) return { value: null, error: null };
      try {
        return { value: evaluateFor(block, object, context), error: null };
      } catch (error) {
        const thrown = exceptionOfError(error).data.get('WasThrownFromThrowStatement') === true;
        const kind = thrown ? 'Exception' : 'InvalidArgument';
        return { value: null, error: `${kind}: Failed to evaluate expression "${block.text}".` };
      }
    },
  };
}

function textOf(value: Value): string | null {
  return typeof value === 'string' ? value : null;
}

function depthOf(value: Value): number | null {
  return typeof value === 'number' ? value : null;
}

function formatOf(value: Value, context: CmdletContext): string | null {
  if (value === '')
    refuse(context, 'FormatStringEmpty', 'Cannot have an empty formatting string for key "formatString".');
  return textOf(value);
}

function widthOf(value: Value, context: CmdletContext): number | null {
  if (typeof value !== 'number') return null;
  if (value <= 0) refuse(context, 'WidthOutOfRange', `The value "${value}" for key "width" should be greater than 0.`);
  return value;
}

const alignments: readonly Alignment[] = ['left', 'center', 'right'];

function alignmentOf(value: Value, context: CmdletContext): Alignment | null {
  if (value === undefined) return null;
  const typed = toText(value);
  const found = typed === '' ? undefined : alignments.find(each => each.startsWith(typed.toLowerCase()));
  if (found) return found;
  const valid = `valid values are {${alignments.join(', ')}}`;
  return refuse(context, 'AlignmentIllegalValue', `The value "${typed}" for key "alignment" is not valid; ${valid}.`);
}

function refuse(context: CmdletContext, id: string, message: string): never {
  const record = context.error(
    'System.NotSupportedException',
    'Specified method is not supported.',
    id,
    'InvalidArgument',
  );
  record.errorDetails = { message, recommendedAction: '' };
  return context.fail(record);
}
