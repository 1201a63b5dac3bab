/** Cuts text into grapheme clusters: what a person takes for one character. Offsets are UTF-16 units, as everywhere in the editor. */
export class Graphemes {
  // Made at the first text beyond ASCII: it costs several milliseconds.
  #segmenter: Intl.Segmenter | null = null;

  clusters(text: string): string[] {
    if (/^[\x00-\x7f]*$/.test(text)) return text.includes('\r\n') ? (text.match(/\r\n|[\s\S]/g) ?? []) : text.split('');
    this.#segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(this.#segmenter.segment(text), part => part.segment);
  }

  /** Where the cluster that starts at `offset` ends. */
  next(text: string, offset: number): number {
    if (offset >= text.length) return text.length;
    const window = text.slice(offset, offset + 64);
    return offset + (this.clusters(window)[0]?.length ?? 1);
  }

  /** Where the cluster that ends at `offset` starts. */
  previous(text: string, offset: number): number {
    if (offset <= 0) return 0;
    // A line break always parts clusters, so the line is far enough back.
    const start = Math.max(text.lastIndexOf('\n', offset - 2) + 1, offset - 256, 0);
    const last = this.clusters(text.slice(start, offset)).at(-1);
    return offset - (last?.length ?? 1);
  }
}
