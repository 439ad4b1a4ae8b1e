import type { AskedPart } from './expand-query.ts';
import { findPhrase, wordsOf } from './indexed-words.ts';
import { isKnown } from './known-word.ts';
import { parseQuery } from './parse-query.ts';
import type { TextIndex } from './text-index.ts';
import { foldedWords } from './words.ts';

/** A page found: how well, and where the words stand. Places are joined only for the pages that are shown. */
export interface Found {
  score: number;
  hits: readonly { places: readonly number[]; weight: number }[];
}

/** The places of the words found in a page, with how much each counts. */
export function placesOf({ hits }: Found): Map<number, number> {
  const joined = new Map<number, number>();
  for (const { places, weight } of hits) {
    for (const place of places) joined.set(place, Math.max(weight, joined.get(place) ?? 0));
  }
  return joined;
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
  const plain: string[] = [];
  for (const part of parts) {
    if (part.kind !== 'word' || part.alternatives.length > 0) continue;
    // Pagefind passes over a word it does not know; a page must have all of them.
    const word = plainWord(part.text);
    if (await isKnown(index, word)) plain.push(word);
    else missing.push(part.text);
  }
  const words = plain.join(' ');
  const answers = plain.length > 0 ? [await askWords(index, words)] : [];
  for (const part of parts) {
    if (part.kind === 'phrase') {
      const answer = await askPhrase(index, part.text);
      if (answer.size === 0) missing.push(`“${part.text}”`);
      answers.push(answer);
    } else if (part.alternatives.length > 0) {
      const answer = await askName(index, part, words);
      if (answer === null) missing.push(part.text);
      else answers.push(answer);
    }
  }
  return { found: missing.length > 0 ? new Map() : inAll(answers), missing };
}

async function askWords(index: TextIndex, words: string, weight = 1): Promise<Map<number, Found>> {
  const found = new Map<number, Found>();
  for (const [page, { score, words: places }] of await index.ask(words)) {
    found.set(page, { score, hits: [{ places, weight }] });
  }
  return found;
}

/**
 * The pages that have a name in any of its spellings; null where no page has. The query's plain words are asked
 * along with it where that can be done, so that a name most pages have brings no more than those the query wants.
 */
async function askName(
  index: TextIndex,
  { text, alternatives }: Extract<AskedPart, { kind: 'word' }>,
  others: string,
): Promise<Map<number, Found> | null> {
  const typed = text.split(' ').map(plainWord);
  const questions: string[] = [];
  const known = await Promise.all(typed.map((word) => isKnown(index, word)));
  if (known.every((one) => one)) questions.push(typed.join(' '));
  for (const other of alternatives) {
    const name = asName(other);
    if ((await index.count(name.startsWith('"') ? name : `"${name}"`)) > 0) questions.push(name);
  }
  if (questions.length === 0) return null;
  const all = new Map<number, Found>();
  for (const question of questions) {
    const asked = others === '' || question.startsWith('"') ? question : `${others} ${question}`;
    for (const [page, { score, hits }] of await askWords(index, asked)) {
      const before = all.get(page);
      const best = Math.max(score, before?.score ?? 0);
      all.set(page, { score: best, hits: before ? [...before.hits, ...hits] : hits });
    }
  }
  return all;
}

async function askPhrase(index: TextIndex, phrase: string): Promise<Map<number, Found>> {
  const candidates = new Map<number, Found>();
  for (const question of new Set([asName(phrase), asName(phrase.replace(/\p{Pd}/gu, ' '))])) {
    for (const [page, answer] of await askWords(index, question, OF_A_PHRASE)) {
      candidates.set(page, answer);
    }
  }
  // Without one, its words may still stand together in another spelling: hyphens where none were typed.
  if (candidates.size > MOST_CHECKED) return candidates;
  if (candidates.size > 0) return await checked(index, candidates, phrase);
  const likely = [...(await askWords(index, foldedWords(phrase).join(' ')))]
    .sort(([m, a], [n, b]) => b.score - a.score || m - n)
    .slice(0, MOST_CHECKED);
  return await checked(index, new Map(likely), phrase);
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
    held.set(page, { score, hits: [{ places, weight: OF_A_PHRASE }] });
  });
  return held;
}

/** The pages every answer has, their scores added up. */
function inAll(answers: readonly Map<number, Found>[]): Map<number, Found> {
  const [first, ...others] = [...answers].sort((a, b) => a.size - b.size);
  const found = new Map<number, Found>();
  for (const [page, one] of first ?? []) {
    const all = [one];
    for (const answer of others) {
      const other = answer.get(page);
      if (other) all.push(other);
    }
    if (all.length <= others.length) continue;
    const score = all.reduce((sum, other) => sum + other.score, 0);
    found.set(page, { score, hits: all.flatMap(({ hits }) => hits) });
  }
  return found;
}

/** The words of a query as they are asked, whether alone or together. */
export function wordsAsked(query: string): string {
  return parseQuery(query)
    .flatMap(({ text }) => text.split(/\s+/u).map(plainWord))
    .join(' ');
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
