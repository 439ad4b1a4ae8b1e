import type { Part } from './pattern.ts';
import type { Making } from './steps.ts';

/** The longest name of a state or of two, in words, with room for what nobody has named yet. */
const LONGEST_NAME = 24;

/**
 * The words to look for a pattern by: of its parts that must be there, the one whose words are longest and fewest, for
 * such words are rare. Errors: throws a RangeError that quotes a pattern of which every part may be a state’s name.
 *
 *     [the] one-China (policy|principle)
 *               ^^^^^
 */
export function anchorOf(parts: readonly Part[], making: Making): ReadonlySet<number> {
  const anchor = rarest(parts, making);
  if (anchor === null) throw new RangeError('no word of it is its own');
  return anchor.words;
}

interface Weighed {
  readonly words: ReadonlySet<number>;
  readonly weight: number;
}

function rarest(parts: readonly Part[], making: Making): Weighed | null {
  let best: Weighed | null = null;
  for (const part of parts) {
    const own = weighed(part, making);
    if (own && (best === null || own.weight < best.weight)) best = own;
  }
  return best;
}

function weighed(part: Part, making: Making): Weighed | null {
  if (part.is === 'word') {
    const weight = 1 / part.word.length ** 3;
    return { words: new Set([making.vocabulary.add(part.word)]), weight };
  }
  return together(choicesOf(part, making), making);
}

function together(choices: readonly (readonly Part[])[] | null, making: Making): Weighed | null {
  const words = new Set<number>();
  let weight = 0;
  for (const choice of choices ?? []) {
    const own = rarest(choice, making);
    if (own === null) return null;
    for (const word of own.words) words.add(word);
    weight += own.weight;
  }
  return words.size > 0 ? { words, weight } : null;
}

/** How many words a pattern can have at most. */
export function longestOf(parts: readonly Part[], making: Making): number {
  return parts.reduce((sum, part) => sum + longestPart(part, making), 0);
}

function longestPart(part: Part, making: Making): number {
  // A possessive ’s may stand behind any word.
  if (part.is === 'word') return 2;
  const choices = choicesOf(part, making);
  if (choices === null) return LONGEST_NAME;
  return Math.max(0, ...choices.map((choice) => longestOf(choice, making)));
}

function choicesOf(
  part: Exclude<Part, { is: 'word' }>,
  making: Making,
): readonly (readonly Part[])[] | null {
  if (part.is === 'choice') return part.choices;
  const slot = making.slot(part.slot);
  return typeof slot === 'function' ? null : slot.flatMap(({ wordings }) => wordings);
}
