import { foldedKey } from '../search/words.ts';
import type { Attestation } from './attestations.ts';

/** Where a wording stands among statements counted from the earliest, by itself or within longer words. */
export interface Standing {
  /** The first statement it stands in, whatever it is told of. */
  readonly first: number;
  /** The last. */
  readonly last: number;
  /** The last attestation told of what is asked for, by itself where it can be, and its statement; null where none is. */
  readonly latest: { readonly place: number; readonly one: Attestation } | null;
}

interface Node {
  readonly next: Map<string, Node>;
  wording: string | null;
}

/**
 * Tells where folded wordings stand: `belt and road` stands where `Belt and Road Initiative` does. Only attested words are
 * looked at: it refuses to take for a wording what the catalogue does not.
 */
export function standings(
  wordings: Iterable<string>,
  statements: readonly (readonly Attestation[])[],
  isOwn: (attestation: Attestation) => boolean,
): Map<string, Standing> {
  const root: Node = { next: new Map(), wording: null };
  for (const wording of wordings) addTo(root, wording);
  // Few texts are attested but once.
  const known = new Map<string, { whole: string; held: ReadonlySet<string> }>();
  const read = (text: string) => {
    const before = known.get(text);
    if (before) return before;
    const whole = foldedKey(text);
    const now = { whole, held: within(root, whole.split(' ')) };
    known.set(text, now);
    return now;
  };
  const found = new Map<string, Standing>();
  statements.forEach((attestations, place) => {
    for (const one of attestations) {
      const { whole, held } = read(one.formula.text);
      for (const wording of held) {
        const { first = place, latest = null } = found.get(wording) ?? {};
        const isLatest = isOwn(one) && (latest?.place !== place || wording === whole);
        found.set(wording, { first, last: place, latest: isLatest ? { place, one } : latest });
      }
    }
  });
  return found;
}

function addTo(root: Node, wording: string): void {
  let node = root;
  for (const word of wording.split(' ')) {
    const next = node.next.get(word) ?? { next: new Map(), wording: null };
    node.next.set(word, next);
    node = next;
  }
  node.wording = wording;
}

/** The wordings that stand in a row of words, the whole of it among them. */
function within(root: Node, words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    let node: Node | undefined = root;
    for (let at = start; node && at < words.length; at += 1) {
      node = node.next.get(words[at] as string);
      if (node && node.wording !== null) found.add(node.wording);
    }
  }
  return found;
}
