import { foldedKey } from '../search/words.ts';

/** Some words that stand, that are gone, or that are new. */
export interface Change {
  readonly is: 'stands' | 'gone' | 'new';
  readonly words: string;
}

/** Wordings longer than this, in words, are set side by side whole. */
const MOST_WORDS = 400;

/**
 * What changed from one wording to another, word for word: the longest row of words both have stands, the others are
 * gone or new, gone before new. Case and marks beside a word do not count; the words shown are those of the later text.
 *
 *     comprehensive strategic and cooperative partner   →   strategic cooperative partners
 *     gone: comprehensive · strategic · gone: and · cooperative · gone: partner · new: partners
 */
export function changedWords(from: string, to: string): Change[] {
  const old = wordsOf(from);
  const now = wordsOf(to);
  if (old.length > MOST_WORDS || now.length > MOST_WORDS)
    return [...changeOf('gone', old), ...changeOf('new', now)];
  const rows = commonRows(old.map(keyOf), now.map(keyOf));
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  for (const [a, b] of [...rows, [old.length, now.length] as const]) {
    changes.push(...changeOf('gone', old.slice(i, a)), ...changeOf('new', now.slice(j, b)));
    changes.push(...changeOf('stands', now.slice(b, b + 1)));
    i = a + 1;
    j = b + 1;
  }
  return joined(changes);
}

/** How alike two wordings are: the share of their words that both have in the same order, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left = [], right = []] = [a, b].map((text) => wordsOf(text).map(keyOf));
  return (2 * commonRows(left, right).length) / Math.max(1, left.length + right.length);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** A word as it is compared; one that is all marks is compared as it stands. */
function keyOf(word: string): string {
  return foldedKey(word) || word;
}

/** The places of the longest row of words that both have in the same order. */
function commonRows(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const rows: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) rows.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return rows;
}

function changeOf(is: Change['is'], words: readonly string[]): Change[] {
  return words.length === 0 ? [] : [{ is, words: words.join(' ') }];
}

function joined(changes: readonly Change[]): Change[] {
  const found: Change[] = [];
  for (const change of changes) {
    const last = found.at(-1);
    if (last?.is === change.is)
      found[found.length - 1] = { ...last, words: `${last.words} ${change.words}` };
    else found.push(change);
  }
  return found;
}
