/** Which two statements are set side by side: what the address says. */
export interface CompareState {
  readonly a: string | null;
  readonly b: string | null;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads the two ids from the part of an address after `?`; what cannot be an id is none. */
export function readCompareState(address: string): CompareState {
  const given = new URLSearchParams(address);
  return { a: idOf(given.get('a')), b: idOf(given.get('b')) };
}

/** The part of an address after `?`; empty where nothing is chosen. */
export function writeCompareState({ a, b }: CompareState): string {
  const written = new URLSearchParams();
  if (a !== null) written.set('a', a);
  if (b !== null) written.set('b', b);
  return written.toString();
}

/** What a reader puts in for a statement, as an id: its address, the address of a passage, or what may be the id itself. */
export function idGiven(words: string): string | null {
  const plain = words.trim();
  const inAddress = /(?:^|\/)statements\/([^/.?#]+)/.exec(plain)?.[1];
  return idOf(inAddress ?? plain);
}

function idOf(given: string | null): string | null {
  return given !== null && ID.test(given) ? given : null;
}
