import { type Compared, compareWords } from '../../compare/compare-words.ts';
import type { Place, Wording } from '../../relate/parallel/parallels.ts';
import { wordsOf } from '../../relate/parallel/words.ts';

/** Places of wordings on one page. */
export const placesOnPage = 40;
/** Words shown on one page, all places together; each of many gets its part. */
const WORDS_ON_PAGE = 8000;
const FEWEST_WORDS = 30;
/** What a passage’s number and link take of a page, in words. */
const WORDS_OF_A_PASSAGE = 12;

/** A paragraph of a place, its words marked against an earlier place. */
export interface LaidOut {
  readonly n: number;
  readonly pieces: readonly Compared[];
}

/** A place beside the earlier one it stands nearest to; the earliest stands by itself. */
export interface PlaceLaidOut {
  readonly place: Place;
  readonly against: { readonly place: Place; readonly same: number } | null;
  readonly paragraphs: readonly LaidOut[];
  /** How many of its words are left off the page. */
  readonly more: number;
}

/** Cuts the wordings that begin in one passage into pages, none of them divided. */
export function wordingPages(wordings: readonly Wording[]): Wording[][] {
  const pages: Wording[][] = [];
  let places = Number.POSITIVE_INFINITY;
  for (const wording of wordings) {
    if (places + wording.places.length > placesOnPage) {
      pages.push([]);
      places = 0;
    }
    pages.at(-1)?.push(wording);
    places += wording.places.length;
  }
  return pages;
}

/** How many words of each place a page has room for. */
export function roomFor(wordings: readonly Wording[]): number {
  const places = wordings.reduce((sum, wording) => sum + wording.places.length, 0);
  return Math.max(FEWEST_WORDS, Math.floor(WORDS_ON_PAGE / Math.max(1, places)));
}

/**
 * Lays each place of a wording beside the earlier place with which it has most words in common, of several the latest,
 * and marks what is new and what was left out. It refuses to say that either was taken from the other.
 */
export function layOut({ places, pairs }: Wording, room: number): PlaceLaidOut[] {
  return places.map((place, index) => {
    const nearest = pairs
      .filter(({ b }) => b === index)
      .reduce<(typeof pairs)[number] | null>(
        (best, pair) => (best && best.same > pair.same ? best : pair),
        null,
      );
    const against = nearest ? places[nearest.a] : undefined;
    const { text, words } = openingOf(place, room);
    const pieces = against
      ? compared(openingOf(against, room), { text, words }, against.words, place.words)
      : [{ is: 'same' as const, text }];
    return {
      place,
      against: against && nearest ? { place: against, same: nearest.same } : null,
      paragraphs: paragraphsOf(pieces, place),
      more: place.words - words,
    };
  });
}

interface Opening {
  readonly text: string;
  readonly words: number;
}

/** The first words of a place, its passages one to a line; each passage takes room beside its words. */
function openingOf({ shown, words }: Place, room: number): Opening {
  const whole = shown.map(({ text }) => text).join('\n');
  const own = [...wordsOf(whole)];
  let spent = 0;
  let end = 0;
  let held = 0;
  for (const word of own) {
    spent += 1 + (whole.slice(end, word.start).includes('\n') ? WORDS_OF_A_PASSAGE : 0);
    if (spent > room) return { text: whole.slice(0, end), words: held };
    end = word.end;
    held += 1;
  }
  return { text: whole, words: Math.min(words, own.length) };
}

/**
 * What the earlier place has before or behind the words both have was not left out: it is only longer. What lies behind
 * the end of an opening is not known here: nothing is said to be new there.
 */
function compared(before: Opening, now: Opening, ofBefore: number, ofNow: number): Compared[] {
  const pieces = compareWords(before.text, now.text);
  const isCut = before.words < ofBefore || now.words < ofNow;
  const first = pieces.findIndex(({ is }) => is === 'same');
  const last = pieces.findLastIndex(({ is }) => is === 'same');
  return pieces.flatMap((piece, at): Compared[] => {
    if (at >= first && at <= last) return [piece];
    if (piece.is === 'left-out') return [];
    return [isCut && at > last ? { is: 'same', text: piece.text } : piece];
  });
}

/** The pieces of each passage by itself. */
function paragraphsOf(pieces: readonly Compared[], { shown }: Place): LaidOut[] {
  const paragraphs: Compared[][] = [[]];
  for (const { is, text } of pieces) {
    if (is === 'left-out') {
      paragraphs.at(-1)?.push({ is, text: text.replaceAll('\n', ' ') });
      continue;
    }
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ is, text: line });
    }
  }
  return paragraphs.map((own, at) => ({ n: shown[at]?.n ?? 1, pieces: own }));
}
