import { findAlike } from './find-alike.ts';
import { type Group, groupAlike, type Stretch } from './group-alike.ts';
import type { HeldWords, WordsTaken } from './held-words.ts';
import { numberPages } from './number-pages.ts';
import type { Parallels, PassagePart, Place } from './parallels.ts';
import { sharedRows, textAt } from './rows-of-words.ts';
import { CRUMBS, mostTexts } from './thresholds.ts';
import { wordsOf } from './words.ts';

/** A statement's passages, as far as comparing them needs. */
export type PassagesOf = (id: string) => readonly { readonly n: number; readonly text: string }[];

/** A place as long as this is shown whole; of a longer one so many words. */
const WORDS_SHOWN = 400;

/** Some words of a passage, the end left out. */
interface Piece {
  readonly passage: number;
  readonly from: number;
  readonly to: number;
}

/** A place, and which word of its first passage it begins with, from 1. */
interface Located {
  readonly place: Place;
  readonly firstWord: number;
}

const nowhere: Stretch = { text: -1, from: 0, to: 0 };

/**
 * Finds what statements have in common word for word, or nearly, from their words taken one text after the other.
 * `earliestFirst` are their ids by date; `passagesOf` gives a statement's passages once more, of those concerned only;
 * `alikeIn` may know from an earlier time what some have in common.
 * It refuses to say who took it from whom, and passes over wording that so many have that it tells nothing.
 */
export function findParallels(
  taken: WordsTaken,
  earliestFirst: readonly string[],
  passagesOf: PassagesOf,
  alikeIn: typeof findAlike = findAlike,
): Parallels {
  const held = taken.held();
  const most = mostTexts(held.ids.length);
  const groups = groupAlike(alikeIn(held, sharedRows(held, most)));
  const rare = groups.filter((group) => textsOf(group) <= most);
  const rank = new Map(earliestFirst.map((id, at) => [id, at]));
  const order = (one: Stretch, other: Stretch) =>
    (rank.get(held.ids[one.text] ?? '') ?? 0) - (rank.get(held.ids[other.text] ?? '') ?? 0) ||
    one.from - other.from;
  const places = placesOf(
    rare.flatMap(({ stretches }) => stretches),
    held,
    passagesOf,
  );
  const wordings = rare.map((group) => {
    const { stretches } = group;
    const sorted = [...stretches.keys()].sort((a, b) => {
      const [one, other] = [stretches[a], stretches[b]];
      return one && other ? order(one, other) : 0;
    });
    const at = new Map(sorted.map((old, now) => [old, now]));
    const located = sorted.flatMap((old) => places.get(stretches[old] ?? nowhere) ?? []);
    return {
      firstWord: located[0]?.firstWord ?? 1,
      statements: textsOf(group),
      places: located.map(({ place }) => place),
      pairs: group.pairs
        .map(({ a, b, same }) => {
          const [one, other] = [at.get(a) ?? 0, at.get(b) ?? 0];
          return { a: Math.min(one, other), b: Math.max(one, other), same };
        })
        .sort((x, y) => x.a - y.a || x.b - y.b),
    };
  });
  return { wordings: numberPages(wordings), setForms: groups.length - rare.length, most };
}

function textsOf({ stretches }: Group): number {
  return new Set(stretches.map(({ text }) => text)).size;
}

/** Where the words of each stretch stand in its statement; each statement is asked for once. */
function placesOf(
  stretches: readonly Stretch[],
  held: HeldWords,
  passagesOf: PassagesOf,
): ReadonlyMap<Stretch, Located> {
  const byText = Map.groupBy(stretches, ({ text }) => text);
  const places = new Map<Stretch, Located>();
  for (const text of [...byText.keys()].sort((a, b) => a - b)) {
    const id = held.ids[text] ?? '';
    const passages = passagesOf(id);
    for (const stretch of byText.get(text) ?? []) {
      const pieces = piecesOf(stretch, held);
      const firstWord = (pieces[0]?.from ?? 0) + 1;
      places.set(stretch, { place: placeOf(id, passages, pieces), firstWord });
    }
  }
  return places;
}

function piecesOf({ text, from, to }: Stretch, { passages, firstPassages }: HeldWords): Piece[] {
  const pieces: Piece[] = [];
  for (let at = textAt(passages, from); (passages[at] ?? to) < to; at++) {
    const start = passages[at] ?? 0;
    const end = passages[at + 1] ?? to;
    const piece = {
      passage: at - (firstPassages[text] ?? 0),
      from: Math.max(from, start) - start,
      to: Math.min(to, end) - start,
    };
    if (piece.to > piece.from) pieces.push(piece);
  }
  const isWhole = ({ from: first, to: last }: Piece) => last - first >= CRUMBS;
  const start = pieces.findIndex(isWhole);
  return start === -1 ? pieces : pieces.slice(start, pieces.findLastIndex(isWhole) + 1);
}

function placeOf(id: string, passages: ReturnType<PassagesOf>, pieces: readonly Piece[]): Place {
  const parts: PassagePart[] = [];
  const shown: { n: number; text: string }[] = [];
  let room = WORDS_SHOWN;
  let words = 0;
  for (const { passage, from, to } of pieces) {
    const held = passages[passage];
    if (!held) continue;
    const own = [...wordsOf(held.text)];
    const start = own[from]?.start ?? 0;
    const end = own[to - 1]?.end ?? held.text.length;
    parts.push({ n: held.n, start, end });
    const last = own[Math.min(to, from + room) - 1]?.end ?? end;
    if (room > 0) shown.push({ n: held.n, text: held.text.slice(start, last) });
    room -= to - from;
    words += to - from;
  }
  return { id, parts, words, shown };
}
