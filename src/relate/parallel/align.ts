import type { HeldWords } from './held-words.ts';
import { ALONE, COMMON, ROW, textAt } from './rows-of-words.ts';
import { CRUMBS } from './thresholds.ts';

/** Words of one text beside the like words of another: places of words, the end of each left out. */
export interface Aligned {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
  /** How many words are the same, in the same order. */
  readonly same: number;
  /** How many of them stand in rows that few texts have, and how many in rows that too many have to tell anything. */
  readonly rare: number;
  readonly common: number;
}

/** So far apart the next words that agree may lie, on either side. */
const LONGEST_CHANGE = 8;
/** What a changed word takes off, where a word that agrees adds one. */
const CHANGE_COSTS = 0.8;
/** What a word takes off that agrees, but in a row that too many texts have: a set form leads no further by itself. */
const COMMON_COSTS = 0.25;
/** So many words of a set form go with the words they border on, as far as the paragraph reaches. */
const LONGEST_BORDER = 12;
/** The walk ends where it has fallen so far below its best. */
const FALLEN = 6;

interface Walk {
  /** How far it went in each text to its best, and how many words agreed until there. */
  a: number;
  b: number;
  same: number;
  score: number;
  rare: number;
  common: number;
}

/**
 * Aligns two texts outwards from a row of words that both have: over words that agree and words changed, put in or left
 * out, as far as what agrees outweighs what does not. It begins and ends with words that agree. It refuses to follow
 * words that moved, which are passages of their own, and to go on along a set form.
 *
 *     a   … our two countries are   good   friends and good partners …
 *     b   … the two countries are always good friends and partners …
 *               ^ row
 */
export function alignAround(
  held: HeldWords,
  rowAt: Uint32Array,
  a: number,
  b: number,
  inA: readonly [number, number],
  inB: readonly [number, number],
): Aligned {
  const { words } = held;
  const forward = walk(words, rowAt, a, b, inA[1] - a, inB[1] - b, 1);
  const backward = walk(words, rowAt, a - 1, b - 1, a - inA[0], b - inB[0], -1);
  const before = borderOf(held, a - backward.a, b - backward.b, inA[0], inB[0], -1);
  const after = borderOf(held, a + forward.a, b + forward.b, inA[1], inB[1], 1);
  return {
    a: a - backward.a - before,
    aEnd: a + forward.a + after,
    b: b - backward.b - before,
    bEnd: b + forward.b + after,
    same: forward.same + backward.same + before + after,
    rare: forward.rare + backward.rare,
    common: forward.common + backward.common + before + after,
  };
}

/**
 * How many words more agree at one end, in the same paragraph on both sides, where more than its crumbs agree before
 * them; `endA` and `endB` are where the texts end.
 */
function borderOf(
  { words, passages }: HeldWords,
  a: number,
  b: number,
  endA: number,
  endB: number,
  step: 1 | -1,
): number {
  // Places lie between words: backwards the next word is the one before.
  const next = (place: number) => (step === 1 ? place : place - 1);
  if (a === endA || b === endB) return 0;
  const own = textAt(passages, next(a) - step);
  const other = textAt(passages, next(b) - step);
  if (isCrumb(a, own) || isCrumb(b, other)) return 0;
  let border = 0;
  while (border < LONGEST_BORDER) {
    const [atA, atB] = [next(a) + border * step, next(b) + border * step];
    const isOver = step === 1 ? atA >= endA || atB >= endB : atA < endA || atB < endB;
    if (isOver || words[atA] !== words[atB]) break;
    if (textAt(passages, atA) !== own || textAt(passages, atB) !== other) break;
    border++;
  }
  return border;

  function isCrumb(place: number, paragraph: number): boolean {
    const begun =
      step === 1 ? place - (passages[paragraph] ?? 0) : (passages[paragraph + 1] ?? 0) - place;
    return begun < CRUMBS;
  }
}

/** Walks in one direction; `lengthA` and `lengthB` are how far each text reaches there. */
function walk(
  words: Uint32Array,
  rowAt: Uint32Array,
  a: number,
  b: number,
  lengthA: number,
  lengthB: number,
  step: 1 | -1,
): Walk {
  const best: Walk = { a: 0, b: 0, same: 0, score: 0, rare: 0, common: 0 };
  let i = 0;
  let j = 0;
  let same = 0;
  let score = 0;
  let rare = 0;
  let common = 0;
  let run = 0;
  /** Words of the run that no row has counted yet, as rare and as common. */
  let notRare = 0;
  let notCommon = 0;
  while (i < lengthA && j < lengthB) {
    if (words[a + i * step] === words[b + j * step]) {
      run++;
      notRare++;
      notCommon++;
      // A row is whole: it begins at its first word, which backwards is the last met.
      let gain = 1;
      if (run >= ROW) {
        const row = rowAt[step === 1 ? a + i - ROW + 1 : a - i];
        if (row === COMMON) {
          common += Math.min(notCommon, ROW);
          notCommon = 0;
          gain = -COMMON_COSTS;
        } else if (row !== ALONE) {
          rare += Math.min(notRare, ROW);
          notRare = 0;
        }
      }
      i++;
      j++;
      same++;
      score += gain;
      if (score < best.score - FALLEN) break;
      if (score > best.score) Object.assign(best, { a: i, b: j, same, score, rare, common });
      continue;
    }
    const change = nextAgreement(words, a + i * step, b + j * step, lengthA - i, lengthB - j, step);
    if (change === null) break;
    i += change[0];
    j += change[1];
    score -= Math.max(change[0], change[1]) * CHANGE_COSTS;
    run = 0;
    notRare = 0;
    notCommon = 0;
    if (score < best.score - FALLEN) break;
  }
  return best;
}

/**
 * How many words to pass over on each side, as few as can be, until two in a row agree, or one after a single word that
 * was put for another; null where none do nearby.
 */
function nextAgreement(
  words: Uint32Array,
  a: number,
  b: number,
  lengthA: number,
  lengthB: number,
  step: 1 | -1,
): readonly [number, number] | null {
  for (let far = 1; far <= LONGEST_CHANGE; far++) {
    for (let less = far; less >= 0; less--) {
      if (agree(far, less)) return [far, less];
      if (far !== less && agree(less, far)) return [less, far];
    }
  }
  return null;

  function agree(i: number, j: number): boolean {
    if (i >= lengthA || j >= lengthB || words[a + i * step] !== words[b + j * step]) return false;
    // One word put for another is the least of changes; the last word of a text has no second beside it.
    if ((i === 1 && j === 1) || i + 1 === lengthA || j + 1 === lengthB) return true;
    return words[a + (i + 1) * step] === words[b + (j + 1) * step];
  }
}
