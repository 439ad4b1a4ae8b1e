/** A text and what must be read from it, printed as one line each; an empty list where nothing may be. */
export interface Case {
  readonly text: string;
  readonly reads: readonly string[];
}

/** Texts from which nothing may be read. */
export function nothing(...texts: readonly string[]): Case[] {
  return texts.map((text) => ({ text, reads: [] }));
}
