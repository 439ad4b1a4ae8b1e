/** A list of numbers from 0 to 4,294,967,295 that grows, four bytes each. */
export class GrowingNumbers {
  #held = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#held.length) {
      const larger = new Uint32Array(this.#held.length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.#length++] = value;
  }

  pushAll(values: Uint32Array): void {
    const length = this.#length + values.length;
    if (length > this.#held.length) {
      const larger = new Uint32Array(Math.max(length, this.#held.length * 2));
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held.set(values, this.#length);
    this.#length = length;
  }

  /** The numbers so far; a view, which the next push may leave behind. */
  view(): Uint32Array {
    return this.#held.subarray(0, this.#length);
  }
}
