/** What is read: whole numbers, texts, lists. */
export type Item = number | string | readonly Item[];

const [WHOLE, BYTES, TEXT, LIST] = [0, 2, 3, 4];

/**
 * Reads CBOR (RFC 8949) as Pagefind writes its files, one item after another: lists and texts of known length, whole
 * numbers. Errors: throws where something else stands, and where the bytes end too soon.
 */
export class CborReader {
  readonly #bytes: Uint8Array;
  /** A character for each byte: cut from it, a short text is quicker to have than from the bytes. */
  readonly #characters: string;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#characters = new TextDecoder('latin1').decode(bytes);
    this.at = at;
  }

  /** How many items the list has that begins here. */
  list(): number {
    return this.#head(LIST);
  }

  /** How many bytes the text has that follows here. */
  textLength(): number {
    return this.#head(TEXT);
  }

  /** A text of plain letters. */
  text(): string {
    const length = this.textLength();
    this.at += length;
    return this.#characters.slice(this.at - length, this.at);
  }

  number(): number {
    return this.#head(WHOLE);
  }

  /** The next item, whatever it is. */
  item(): Item {
    const type = this.#type();
    if (type === TEXT) return this.text();
    if (type !== LIST) return this.number();
    return Array.from({ length: this.list() }, () => this.item());
  }

  /** Passes over one item and all that is in it. */
  pass(): void {
    const type = this.#type();
    const size = this.#head(type);
    if (type === TEXT || type === BYTES) this.at += size;
    else if (type === LIST) for (let left = size; left > 0; left -= 1) this.pass();
    else if (type > LIST) throw new Error(`an item of type ${type} before ${this.at}`);
  }

  #type(): number {
    return (this.#bytes[this.at] ?? 0) >> 5;
  }

  /** What an item begins with: its value, or how long it is. */
  #head(type: number): number {
    if (this.#type() !== type) throw new Error(`no item of type ${type} at ${this.at}`);
    const short = this.#byte() & 31;
    if (short < 24) return short;
    if (short > 27) throw new Error(`an item without a length before ${this.at}`);
    let size = 0;
    for (let left = 2 ** (short - 24); left > 0; left -= 1) size = size * 256 + this.#byte();
    return size;
  }

  #byte(): number {
    const byte = this.#bytes[this.at];
    if (byte === undefined) throw new Error('the file ends too soon');
    this.at += 1;
    return byte;
  }
}
