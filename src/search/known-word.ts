import { wordsOf } from './indexed-words.ts';
import type { TextIndex } from './text-index.ts';
import { foldedWords } from './words.ts';

/** Pages looked into at most, to see what a word was taken for. */
const LOOKED_INTO = 3;

/**
 * Whether an index knows a word: as it stands, in another form, or as the beginning of a longer one. Pagefind
 * answers a word it does not know with the longest beginning it does know, `Astana` with `as`; such an answer is none.
 */
export async function isKnown(index: TextIndex, word: string): Promise<boolean> {
  if (word === '') return false;
  // Asked in quotation marks, a word is found only in its own forms.
  if ((await index.count(`"${word}"`)) > 0) return true;
  if ((await index.count(word)) === 0) return false;
  const hits = [...(await index.ask(word))]
    .sort(([m, a], [n, b]) => b.score - a.score || m - n)
    .slice(0, LOOKED_INTO);
  for (const [page, { words: places }] of hits) {
    const { words } = wordsOf(await index.read(page));
    if (places.some((place) => isFormOf(words[place] ?? '', word, index.language))) return true;
  }
  return false;
}

/** Endings of English words, the longest first. */
const ENDING =
  /(?:ations?|ments?|ingly|ally|ings?|ives?|ions?|ily|ies|ied|ers?|ors?|ing|ed|es|ly|al|e|s|y)$/u;
const SHORTEST_STEM = 3;

/**
 * Whether a printed word is a form of the word asked for, or begins with it. Endings are known of English alone;
 * of other languages two words count as one where they share more than half of the letters from the beginning.
 */
export function isFormOf(printed: string, asked: string, language: string): boolean {
  const parts = foldedWords(printed);
  const word = foldedWords(asked).join('');
  const stem = language === 'en' ? stemOf(word) : word.slice(0, Math.ceil(word.length * 0.6));
  return [...parts, parts.join('')].some((part) => part.startsWith(stem));
}

function stemOf(word: string): string {
  const stem = word.replace(ENDING, '');
  if (stem.length < SHORTEST_STEM) return word;
  // `running` is a form of `run`.
  return stem.replace(/([bdfgmnprt])\1$/u, '$1');
}
