import type { ProgramQuestion } from './search-program.ts';

/** A letter on its own of these kinds is left out: dashes, brackets, quotation marks, stops. */
const LEFT_OUT = /^[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]$/u;

/**
 * A question as Pagefind's program takes it: in small letters and without marks, once with accents and once without.
 * In quotation marks its words must stand together. Null where no word is left.
 *
 *     "Côte d’Ivoire"  →  côte divoire / cote divoire, together
 */
export function programQuestion(question: string): ProgramQuestion | null {
  const kept = [...graphemes(question)].filter((letter) => !LEFT_OUT.test(letter));
  // Letter by letter: the last sigma of a word is one as any other.
  const small = kept.map((letter) => letter.toLowerCase()).join('');
  const line = small.replace(/\s{2,}/g, ' ').trim();
  const words = line.split(' ').filter((word) => withoutAccents(word) !== '');
  if (words.length === 0) return null;
  return {
    words: words.map(withoutAccents).join(' '),
    asTyped: words.join(' '),
    together: /^\s*".+"\s*$/.test(question),
  };
}

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one letter, accents and all. */
function graphemes(text: string): Iterable<string> {
  // Slow to make: for plain letters there is no need of it.
  if (/^\p{ASCII}*$/u.test(text)) return text;
  segmenter ??= new Intl.Segmenter('en');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Voicing marks of Japanese stay: with them it is another syllable. */
function withoutAccents(word: string): string {
  const bare = word.normalize('NFD').replace(/(?![\u3099\u309a])\p{M}/gu, '');
  return /[\u3099\u309a]/.test(bare) ? bare.normalize('NFC') : bare;
}
