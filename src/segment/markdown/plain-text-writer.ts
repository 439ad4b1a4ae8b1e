import { type SourceText, type Span, sourceText, trimSpan } from '../../read/source-text.ts';
import type { Run } from './align.ts';

/** Writes the plain text of a source and keeps, for each character, its place in the file. */
export class PlainTextWriter {
  #text = '';
  readonly #pieces: { at: number; offset: number }[] = [];
  /** The stretches of the file whose words have been written. */
  readonly held: Span[] = [];

  get length(): number {
    return this.#text.length;
  }

  get isBlank(): boolean {
    return this.#text.trim() === '';
  }

  /** Writes words; returns where they stand, white space at their ends left out. */
  write(runs: readonly Run[]): Span {
    const start = this.#text.length;
    let broken = true;
    for (const { text, offset, length } of runs) {
      const last = this.#pieces.at(-1);
      const goesOn = !broken && last && last.offset + this.#text.length - last.at === offset;
      broken = length !== text.length;
      if (!goesOn && length > 0) this.#pieces.push({ at: this.#text.length, offset });
      this.#text += text;
      if (length > 0) this.held.push({ start: offset, end: offset + length });
    }
    return trimSpan(this.#text, { start, end: this.#text.length });
  }

  space(): void {
    this.#text += ' ';
  }

  /** Begins a paragraph of its own. */
  paragraph(): void {
    if (this.#text !== '') this.#text += '\n\n';
  }

  /** The text, which keeps the name of the file and leads every offset back to it. */
  source(file: SourceText): SourceText {
    return { ...sourceText(file.file, this.#text), origin: { file, pieces: this.#pieces } };
  }
}
