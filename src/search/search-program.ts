/**
 * What Pagefind's program offers, as it is compiled to WebAssembly: texts and bytes are handed over as a place in its
 * memory and a length, and come back in the same way.
 */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, alignment: number): number;
  __wbindgen_free(at: number, length: number, alignment: number): void;
  init_pagefind(meta: number, length: number): number;
  request_indexes(index: number, words: number, length: number): Handed;
  load_index_chunk(index: number, chunk: number, length: number): number;
  search(
    index: number,
    words: number,
    wordsLength: number,
    asTyped: number,
    asTypedLength: number,
    filter: number,
    filterLength: number,
    order: number,
    orderLength: number,
    together: boolean,
    withMarks: boolean,
  ): Handed;
}

type Handed = readonly [at: number, length: number];

/** A page found, as the program names it. */
export interface ProgramHit {
  readonly id: string;
  readonly score: number;
  /** Places of the words found. */
  readonly places: readonly number[];
}

/** A question as the program takes it. */
export interface ProgramQuestion {
  /** Without accents, as the index has them. */
  readonly words: string;
  readonly asTyped: string;
  /** Whether they must stand together. */
  readonly together: boolean;
}

/** A filter no index has: pages are counted, and none is returned. */
const NO_PAGES = '{"unfiled":"nowhere"}';
const EVERY_PAGE = '{}';
const NO_ORDER = '';

/**
 * Pagefind's search program with one index in it. The program is Pagefind's own; each index has a memory of its own, so
 * that several are open at a time.
 */
export class SearchProgram {
  readonly #program: Exports;
  #index: number;

  private constructor(program: Exports, index: number) {
    this.#program = program;
    this.#index = index;
  }

  /** Errors: rejects where program and meta file are of different versions of Pagefind. */
  static async start(compiled: WebAssembly.Module, meta: Uint8Array): Promise<SearchProgram> {
    let program: Exports | undefined;
    const instance = await WebAssembly.instantiate(compiled, {
      './pagefind_web_bg.js': {
        // The table of JavaScript's own values begins with those that need no place.
        __wbindgen_init_externref_table() {
          const table = program?.__wbindgen_externrefs;
          const from = table?.grow(4) ?? 0;
          table?.set(0, undefined);
          [undefined, null, true, false].forEach((value, at) => {
            table?.set(from + at, value);
          });
        },
      },
    });
    program = instance.exports as unknown as Exports;
    program.__wbindgen_start();
    const index = program.init_pagefind(...hand(program, meta));
    if (index === 0) throw new Error('the search program refuses the index');
    return new SearchProgram(program, index);
  }

  /** The names of the chunks that a question needs. */
  chunksFor({ words }: ProgramQuestion): string[] {
    const program = this.#program;
    const names = take(program, program.request_indexes(this.#index, ...text(program, words)));
    // A word that no chunk can have has no name.
    return (JSON.parse(names) as readonly string[]).filter((name) => name);
  }

  load(chunk: Uint8Array): void {
    this.#index = this.#program.load_index_chunk(this.#index, ...hand(this.#program, chunk));
  }

  /** The pages that have the words; all its chunks must have been loaded. */
  ask(question: ProgramQuestion): ProgramHit[] {
    const { results } = this.#search(question, EVERY_PAGE);
    return results.map(({ p, s, l }) => ({ id: p, score: s, places: l.map((one) => one.l) }));
  }

  /** How many pages have the words. */
  count(question: ProgramQuestion): number {
    return this.#search(question, NO_PAGES).unfiltered_total;
  }

  #search({ words, asTyped, together }: ProgramQuestion, filter: string): Answered {
    const program = this.#program;
    const answer = program.search(
      this.#index,
      ...text(program, words),
      ...text(program, asTyped),
      ...text(program, filter),
      ...text(program, NO_ORDER),
      together,
      false,
    );
    return JSON.parse(take(program, answer)) as Answered;
  }
}

/** The answer as it is handed over. */
interface Answered {
  results: readonly { p: string; s: number; l: readonly { l: number }[] }[];
  unfiltered_total: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const text = (program: Exports, words: string) => hand(program, encoder.encode(words));

function hand(program: Exports, bytes: Uint8Array): Handed {
  const at = program.__wbindgen_malloc(bytes.length, 1) >>> 0;
  // The memory may have grown with every call, and then it is another.
  new Uint8Array(program.memory.buffer).set(bytes, at);
  return [at, bytes.length];
}

function take(program: Exports, [at, length]: Handed): string {
  const words = decoder.decode(new Uint8Array(program.memory.buffer, at >>> 0, length));
  program.__wbindgen_free(at, length, 1);
  return words;
}
