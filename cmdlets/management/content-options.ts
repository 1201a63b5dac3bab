import { type CmdletContext, type ContentOptions, encodingOf } from '#cmdlet';
import type { Value } from '#values';

/** The parameters about content that a cmdlet has. */
export interface ContentArguments {
  readonly Encoding?: Value;
  readonly AsByteStream?: boolean | undefined;
  readonly Raw?: boolean | undefined;
  readonly Delimiter?: string | undefined;
  readonly NoNewline?: boolean | undefined;
}

export function contentOptions(bound: ContentArguments, append: boolean, context: CmdletContext): ContentOptions {
  const encoded = bound.Encoding !== undefined && bound.Encoding !== null;
  if (encoded && bound.AsByteStream) context.warning("Encoding not used when '-AsByteStream' specified.");
  return {
    encoding: encoded ? encodingOf(bound.Encoding, context) : null,
    asBytes: bound.AsByteStream ?? false,
    raw: bound.Raw ?? false,
    delimiter: bound.Delimiter ?? null,
    noNewline: bound.NoNewline ?? false,
    append,
  };
}
