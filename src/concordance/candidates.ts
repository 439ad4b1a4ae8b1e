import { UNSPACED_LANGUAGES } from '../search/index-languages.ts';
import type { TextIndex } from '../search/text-index.ts';
import { foldedWords } from '../search/words.ts';

/** Neighbouring words that an index knows as one are joined in no more ways than this. */
const MOST_JOINED = 4;

/**
 * The pages of an index that may have a phrase: no page that has it is left out, but for those where it is written as
 * the index cannot know; what is here must still be looked up in the text. Words are asked as they follow each other,
 * and joined where the index has a joined word, since it takes `Indo-Pacific` for one.
 */
export async function candidatesOf(index: TextIndex, phrase: string): Promise<Set<number>> {
  const pages = new Set<number>();
  for (const question of await questionsFor(index, phrase))
    for (const page of (await index.ask(question)).keys()) pages.add(page);
  return pages;
}

async function questionsFor(index: TextIndex, phrase: string): Promise<Set<string>> {
  const words = foldedWords(phrase);
  if (words.length === 0) return new Set();
  // A text without blanks is cut into words by what stands around them: all its words must be there, in any order.
  if (UNSPACED_LANGUAGES.includes(index.language)) return new Set([phrase, words.join(' ')]);
  const typed = plainWords(phrase);
  const joints = await jointsOf(index, words);
  return new Set([quoted(typed), ...joined(words, joints).map(quoted)]);
}

/** Where two neighbours are one word of the index, by the place of the first. */
async function jointsOf(index: TextIndex, words: readonly string[]): Promise<number[]> {
  const joints: number[] = [];
  for (let at = 0; at + 1 < words.length && joints.length < MOST_JOINED; at += 1) {
    const pair = `${words[at]}${words[at + 1]}`;
    const three = words[at + 2] === undefined ? '' : `${pair}${words[at + 2]}`;
    const before = at === 0 ? '' : `${words[at - 1]}${pair}`;
    for (const one of [pair, three, before])
      if (one !== '' && !joints.includes(at) && (await index.count(quoted([one]))) > 0)
        joints.push(at);
  }
  return joints;
}

/** The words with each choice of joints closed. */
function joined(words: readonly string[], joints: readonly number[]): string[][] {
  return Array.from({ length: 2 ** joints.length }, (_, choice) => {
    const closed = new Set(joints.filter((_joint, bit) => (choice >> bit) & 1));
    const made: string[] = [];
    words.forEach((word, at) => {
      if (at > 0 && closed.has(at - 1)) made.push(`${made.pop()}${word}`);
      else made.push(word);
    });
    return made;
  });
}

/** The words as the index writes them: nothing but letters, marks and digits, parted at blanks and dashes. */
function plainWords(phrase: string): string[] {
  return phrase
    .split(/[\s\p{Pd}]+/u)
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
    .filter((word) => word !== '');
}

const quoted = (words: readonly string[]): string => `"${words.join(' ')}"`;
