import { comparedWord, wordsOf } from '../relate/parallel/words.ts';

/** Two passages, one of each text by their places, and how much of their words they share. */
export interface AlikePair {
  readonly a: number;
  readonly b: number;
  /** The weight of the words they share: rare words weigh more. */
  readonly shared: number;
  /** What part of both it is, and what part of either: 0 to 1. */
  readonly ofBoth: number;
  readonly ofA: number;
  readonly ofB: number;
}

/** So many pairs of places are looked at, from the rarest words on: what only the commonest share is passed over. */
const MOST_LOOKED_AT = 2_000_000;

/**
 * Weighs what each passage of one text shares with each of another by their words, whatever their order and however
 * often they stand there: a word counts the more, the fewer passages of the two texts have it. It needs no list of
 * common words of any language, and refuses to look at what only the commonest words of two long texts would join.
 */
export function alikePassages(a: readonly string[], b: readonly string[]): AlikePair[] {
  const [inA, inB] = [a.map(wordSet), b.map(wordSet)];
  const [havingA, havingB] = [placesByWord(inA), placesByWord(inB)];
  const weight = (word: string) => {
    const having = (havingA.get(word)?.length ?? 0) + (havingB.get(word)?.length ?? 0);
    return Math.log(1 + (a.length + b.length) / Math.max(1, having));
  };
  const whole = (words: ReadonlySet<string>) =>
    words.values().reduce((sum, word) => sum + weight(word), 0);
  const [wholeA, wholeB] = [inA.map(whole), inB.map(whole)];
  const both = [...havingA]
    .flatMap(([word, here]) => {
      const there = havingB.get(word);
      return there ? [{ word, here, there, pairs: here.length * there.length }] : [];
    })
    .sort((x, y) => x.pairs - y.pairs || (x.word < y.word ? -1 : 1));
  const shared = new Map<number, number>();
  let lookedAt = 0;
  for (const { word, here, there, pairs } of both) {
    lookedAt += pairs;
    if (lookedAt > MOST_LOOKED_AT) break;
    for (const i of here)
      for (const j of there) {
        const key = i * b.length + j;
        shared.set(key, (shared.get(key) ?? 0) + weight(word));
      }
  }
  return [...shared]
    .map(([key, weighed]) => {
      const [i, j] = [Math.floor(key / b.length), key % b.length];
      const [own, other] = [wholeA[i] ?? 0, wholeB[j] ?? 0];
      return {
        a: i,
        b: j,
        shared: weighed,
        ofBoth: (2 * weighed) / (own + other),
        ofA: weighed / own,
        ofB: weighed / other,
      };
    })
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

function wordSet(text: string): Set<string> {
  return new Set([...wordsOf(text)].map((word) => comparedWord(word.text)));
}

function placesByWord(passages: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, words] of passages.entries())
    for (const word of words) {
      const held = places.get(word);
      if (held) held.push(at);
      else places.set(word, [at]);
    }
  return places;
}
