const [WHOLE, TEXT, LIST] = [0, 3, 4];
const ASCII_END = 0x80;
/** Bytes of one head, and of a letter of a text, at most. */
const [HEAD, LETTER] = [5, 3];
const encoder = new TextEncoder();

/** Writes CBOR (RFC 8949) as Pagefind's program reads it, one item after another. */
export class CborWriter {
  #bytes = new Uint8Array(4096);
  #at = 0;

  /** A list begins: so many items follow that are in it. */
  list(items: number): this {
    return this.#head(LIST, items);
  }

  /** A whole number of four bytes at most. */
  number(number: number): this {
    return this.#head(WHOLE, number);
  }

  text(text: string): this {
    this.#makeRoom(HEAD + text.length * LETTER);
    for (let at = 0; at < text.length; at += 1)
      if (text.charCodeAt(at) >= ASCII_END) return this.#encoded(encoder.encode(text));
    // Most texts are short and of plain letters: these are quickest written one by one.
    this.#head(TEXT, text.length);
    for (let at = 0; at < text.length; at += 1) this.#bytes[this.#at + at] = text.charCodeAt(at);
    this.#at += text.length;
    return this;
  }

  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }

  #encoded(text: Uint8Array): this {
    this.#head(TEXT, text.length);
    this.#bytes.set(text, this.#at);
    this.#at += text.length;
    return this;
  }

  #head(type: number, size: number): this {
    this.#makeRoom(HEAD);
    const follow = size < 24 ? 0 : size < 0x100 ? 1 : size < 0x10000 ? 2 : 4;
    const said = follow === 0 ? size : 24 + Math.log2(follow);
    this.#bytes[this.#at] = (type << 5) | said;
    for (let byte = 1; byte <= follow; byte += 1)
      this.#bytes[this.#at + byte] = size >>> (8 * (follow - byte));
    this.#at += 1 + follow;
    return this;
  }

  #makeRoom(more: number): void {
    if (this.#at + more <= this.#bytes.length) return;
    const larger = new Uint8Array((this.#at + more) * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
