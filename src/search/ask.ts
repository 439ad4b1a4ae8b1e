import type { AskedPart } from './expand-query.ts';
import { findPhrase, wordsOf } from './indexed-words.ts';
import type { TextIndex } from './text-index.ts';
import { foldedWords } from './words.ts';

/** A page found by a whole query: how well, and the places of the words found, with how much each counts. */
export interface Found {
  score: number;
  places: Map<number, number>;
}

/** Phrases are checked word for word in the text where no more pages than this may hold them. */
export const MOST_CHECKED = 50;

/** A word of a phrase counts for more than a word alone when passages are chosen. */
const OF_A_PHRASE = 3;

/**
 * Asks one index a whole query: a page must have every part of it. A word is found in any of its spellings;
 * a phrase only where its words stand together. The parts that stand nowhere are named.
 */
export async function askIndex(
  index: TextIndex,
  parts: readonly AskedPart[],
): Promise<{ found: Map<number, Found>; missing: string[] }> {
  const missing: string[] = [];
  const answers: Map<number, Found>[] = [];
  const plain: string[] = [];
  for (const part of parts) {
    if (part.kind === 'word' && part.alternatives.length === 0) {
      // Pagefind passes over a word it does not know; a page must have all of them.
      const word = plainWord(part.text);
      if ((await index.count(word)) > 0) plain.push(word);
      else missing.push(part.text);
      continue;
    }
    const answer =
      part.kind === 'phrase' ? await askPhrase(index, part.text) : await askName(index, part);
    if (answer.size === 0) missing.push(part.kind === 'phrase' ? `“${part.text}”` : part.text);
    answers.push(answer);
  }
  if (missing.length > 0) return { found: new Map(), missing };
  if (plain.length > 0) answers.push(await askWords(index, plain.join(' ')));
  return { found: inAll(answers), missing };
}

async function askWords(index: TextIndex, words: string): Promise<Map<number, Found>> {
  const found = new Map<number, Found>();
  for (const [page, { score, words: places }] of await index.ask(words)) {
    found.set(page, { score, places: new Map(places.map((place) => [place, 1])) });
  }
  return found;
}

async function askName(
  index: TextIndex,
  { text, alternatives }: Extract<AskedPart, { kind: 'word' }>,
): Promise<Map<number, Found>> {
  const all = new Map<number, Found>();
  const typed = text.split(' ').map(plainWord);
  const known = await Promise.all(typed.map((word) => index.count(word)));
  const questions = known.every((count) => count > 0) ? [typed.join(' ')] : [];
  for (const other of alternatives) questions.push(asName(other));
  for (const question of questions) {
    for (const [page, answer] of await askWords(index, question)) {
      const before = all.get(page);
      if (!before) all.set(page, answer);
      else {
        before.score = Math.max(before.score, answer.score);
        for (const [place, weight] of answer.places) before.places.set(place, weight);
      }
    }
  }
  return all;
}

async function askPhrase(index: TextIndex, phrase: string): Promise<Map<number, Found>> {
  const candidates = new Map<number, Found>();
  for (const question of new Set([asName(phrase), asName(phrase.replace(/\p{Pd}/gu, ' '))])) {
    for (const [page, answer] of await askWords(index, question)) candidates.set(page, answer);
  }
  // Without one, its words may still stand together in another spelling: hyphens where none were typed.
  const pages =
    candidates.size > 0 ? candidates : await askWords(index, foldedWords(phrase).join(' '));
  if (pages.size > MOST_CHECKED) return candidates.size > 0 ? weighted(pages) : new Map();
  return await checked(index, pages, phrase);
}

/** The pages in whose title or passages the phrase stands word for word. */
async function checked(
  index: TextIndex,
  pages: Map<number, Found>,
  phrase: string,
): Promise<Map<number, Found>> {
  const numbers = [...pages.keys()];
  const fragments = await Promise.all(numbers.map((page) => index.read(page)));
  const held = new Map<number, Found>();
  numbers.forEach((page, at) => {
    const fragment = fragments[at];
    if (!fragment) return;
    const places = findPhrase(wordsOf(fragment), phrase);
    const titled = ` ${foldedWords(fragment.meta['title'] ?? '').join(' ')} `;
    if (places.length === 0 && !titled.includes(` ${foldedWords(phrase).join(' ')} `)) return;
    const score = pages.get(page)?.score ?? 1;
    held.set(page, { score, places: new Map(places.map((place) => [place, OF_A_PHRASE])) });
  });
  return held;
}

function weighted(pages: Map<number, Found>): Map<number, Found> {
  for (const { places } of pages.values()) {
    for (const place of places.keys()) places.set(place, OF_A_PHRASE);
  }
  return pages;
}

/** The pages every answer has, their scores added up. */
function inAll(answers: readonly Map<number, Found>[]): Map<number, Found> {
  const [first, ...others] = [...answers].sort((a, b) => a.size - b.size);
  const found = new Map<number, Found>();
  for (const [page, { score, places }] of first ?? []) {
    const sum: Found = { score, places: new Map(places) };
    const everywhere = others.every((answer) => {
      const one = answer.get(page);
      if (!one) return false;
      sum.score += one.score;
      for (const [place, weight] of one.places) {
        sum.places.set(place, Math.max(weight, sum.places.get(place) ?? 0));
      }
      return true;
    });
    if (everywhere) found.set(page, sum);
  }
  return found;
}

/** A word as the index writes it: letters and digits, everything else dropped. */
function plainWord(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** A name of several words is asked as a phrase, one word as itself. */
function asName(name: string): string {
  const words = name
    .split(/\s+/u)
    .map(plainWord)
    .filter((word) => word !== '');
  return words.length > 1 ? `"${words.join(' ')}"` : (words[0] ?? '');
}
