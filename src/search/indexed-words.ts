import { PASSAGE_MARK } from './passage-mark.ts';
import type { Fragment } from './text-index.ts';
import { foldedWords } from './words.ts';

/** A statement's words as Pagefind counts them, and which of them are which passage's. */
export interface IndexedWords {
  words: readonly string[];
  /** Between two words: a space, or nothing where the language writes none. */
  joiner: string;
  /** From the first of its words to the one before `to`. */
  passages: readonly { n: number; from: number; to: number }[];
}

const SEGMENT_END = '\u200B';

/** Takes a fragment's text apart the way Pagefind counted it when the index was built. */
export function wordsOf({
  content,
  raw_content: raw,
}: Pick<Fragment, 'content' | 'raw_content'>): IndexedWords {
  const segmented = raw.includes(SEGMENT_END);
  const words = segmented ? segmentedWords(content, raw) : content.split(/[^\S\uFEFF]+/u);
  const passages: { n: number; from: number; to: number }[] = [];
  let from = 0;
  words.forEach((_, at) => {
    const ends = endOfPassage(words, at);
    if (ends === 0) return;
    passages.push({ n: passages.length + 1, from, to: at });
    from = at + ends;
  });
  passages.push({ n: passages.length + 1, from, to: words.length });
  return { words, joiner: segmented ? '' : ' ', passages };
}

/** How many words the mark between two passages is made of here: cutting a text into words may cut it too. */
function endOfPassage(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  if (word.trim() === PASSAGE_MARK) return 1;
  const next = words[at + 1] ?? '';
  return word + next.trim() === PASSAGE_MARK ? 2 : 0;
}

/**
 * The words of a language written without spaces. Pagefind escapes `<` and `>` in the text that has the ends of
 * words and not in the other, so the two are read side by side.
 */
function segmentedWords(content: string, raw: string): string[] {
  let place = 0;
  return raw.split(SEGMENT_END).map((piece) => {
    const start = place;
    for (let at = 0; at < piece.length; place += 1) {
      const escaped = /^&[lg]t;/.test(piece.slice(at, at + 4));
      at += escaped && content[place] !== '&' ? 4 : 1;
    }
    return content.slice(start, place);
  });
}

/**
 * The places of the words of every occurrence of a phrase within one passage; capitals, accents, apostrophes
 * and hyphens make no difference. It does not look across the end of a passage.
 */
export function findPhrase(text: IndexedWords, phrase: string): number[] {
  const found = new Set<number>();
  const between = text.joiner;
  const wanted = foldedWords(phrase).join(between);
  if (wanted === '') return [];
  for (const { from, to } of text.passages) {
    // Most passages lack it, which is told sooner of a whole passage than of its words one by one.
    const whole = foldedWords(text.words.slice(from, to).join(between)).join(between);
    if (!whole.includes(wanted)) continue;
    // The passage in folded words, and for each of its characters the word it came from.
    let folded = between;
    const places: number[] = [from];
    for (let at = from; at < to; at += 1) {
      for (const word of foldedWords(text.words[at] ?? '')) {
        folded += word + between;
        for (let unit = 0; unit < word.length + between.length; unit += 1) places.push(at);
      }
    }
    const sought = between + wanted + between;
    for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
      const end = at + between.length + wanted.length;
      for (let unit = at + between.length; unit < end; unit += 1) {
        const place = places[between === '' ? unit + 1 : unit];
        if (place !== undefined) found.add(place);
      }
    }
  }
  return [...found].sort((a, b) => a - b);
}
