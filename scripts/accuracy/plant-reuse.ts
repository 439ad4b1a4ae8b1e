import { wordsOf } from '../../src/relate/parallel/words.ts';

/** A text as it is compared. */
export interface PlainText {
  readonly id: string;
  readonly passages: readonly string[];
}

/** What is done to a passage before it is planted in another text. */
export const KINDS = [
  'copied',
  'words replaced',
  'words put in',
  'words left out',
  'replaced, put in, left out',
  'sentences reordered',
  'cut short',
  'cut short and words replaced',
] as const;
export type Kind = (typeof KINDS)[number];

/** How large a part of the words is changed, by kind. */
export const AMOUNTS: Readonly<Record<Kind, readonly number[]>> = {
  copied: [0],
  'words replaced': [0.05, 0.1, 0.15, 0.2],
  'words put in': [0.05, 0.1, 0.15, 0.2],
  'words left out': [0.05, 0.1, 0.15, 0.2],
  'replaced, put in, left out': [0.05, 0.1, 0.15, 0.2],
  'sentences reordered': [0],
  'cut short': [0],
  'cut short and words replaced': [0.1, 0.2],
};

/** A passage of one text planted in another. */
export interface Plant {
  readonly kind: Kind;
  readonly amount: number;
  readonly source: string;
  /** Its number in its text, from 1. */
  readonly from: number;
  readonly host: string;
  /** Its number in the host, from 1. */
  readonly to: number;
}

export const FEWEST_WORDS = 25;
const MOST_WORDS = 250;

/** Numbers from 0 to 1 that look random and are the same each time: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Plants passages of texts in other texts, in every kind and amount in turn. `isOpen` says of which passages nothing
 * is known to be shared already. Each text gives one passage at most and takes one at most.
 */
export function plantReuse(
  texts: readonly PlainText[],
  isOpen: (id: string, n: number) => boolean,
  seed: number,
): { texts: PlainText[]; plants: Plant[] } {
  const random = randomFrom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const vocabulary = texts.flatMap(({ passages }) =>
    [...wordsOf(passages[0] ?? '')].map(({ text }) => text),
  );
  const cells = KINDS.flatMap((kind) => AMOUNTS[kind].map((amount) => ({ kind, amount })));
  const planted = texts.map(({ id, passages }) => ({ id, passages: [...passages] }));
  const plants: Plant[] = [];
  const hosts = shuffled([...texts.keys()], pick);
  for (const [at, source] of texts.entries()) {
    const open = source.passages.flatMap((text, index) => {
      const length = [...wordsOf(text)].length;
      const fits = length >= FEWEST_WORDS && length <= MOST_WORDS && isOpen(source.id, index + 1);
      return fits ? [index] : [];
    });
    const cell = cells[plants.length % cells.length];
    const able = open.filter((index) => isAble(source.passages[index] ?? '', cell?.kind));
    const index = able[pick(able.length)];
    const host = planted[hosts[at] ?? 0];
    if (index === undefined || !cell || !host || host.id === source.id) continue;
    const changed = change(source.passages[index] ?? '', cell, pick, vocabulary);
    const place = pick(host.passages.length + 1);
    host.passages.splice(place, 0, changed);
    plants.push({ ...cell, source: source.id, from: index + 1, host: host.id, to: place + 1 });
  }
  return { texts: planted, plants: moved(plants) };
}

/** Where a host is a source too, a passage planted before its own moves that one. */
function moved(plants: readonly Plant[]): Plant[] {
  const taken = new Map(plants.map(({ host, to }) => [host, to]));
  return plants.map((plant) => {
    const before = taken.get(plant.source);
    return before !== undefined && before <= plant.from
      ? { ...plant, from: plant.from + 1 }
      : plant;
  });
}

/** Sentences can be reordered where there are two of a row's length or more; what is cut short must stay long enough. */
function isAble(text: string, kind: Kind | undefined): boolean {
  if (kind === 'sentences reordered') return sentencesOf(text).length >= 2;
  if (kind?.startsWith('cut short')) return [...wordsOf(text)].length >= FEWEST_WORDS * 2;
  return true;
}

function change(
  text: string,
  { kind, amount }: { kind: Kind; amount: number },
  pick: (below: number) => number,
  vocabulary: readonly string[],
): string {
  if (kind === 'copied') return text;
  if (kind === 'sentences reordered') return shuffledOtherwise(sentencesOf(text), pick).join(' ');
  let words = text.split(/\s+/);
  if (kind.startsWith('cut short')) {
    const length = FEWEST_WORDS + pick(words.length - FEWEST_WORDS);
    const start = pick(words.length - length + 1);
    words = words.slice(start, start + length);
  }
  const other = () => vocabulary[pick(vocabulary.length)] ?? 'word';
  const chosen = shuffled([...words.keys()], pick).slice(0, Math.floor(words.length * amount));
  const ways = { 'words replaced': [0], 'words put in': [1], 'words left out': [2] } as const;
  const allowed: readonly number[] =
    kind in ways ? ways[kind as keyof typeof ways] : kind.startsWith('cut short') ? [0] : [0, 1, 2];
  const done = new Set(chosen);
  return words
    .flatMap((word, at) => {
      if (!done.has(at)) return [word];
      const way = allowed[pick(allowed.length)];
      return way === 0 ? [other()] : way === 1 ? [other(), word] : [];
    })
    .join(' ');
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;!?])\s+/).filter((sentence) => [...wordsOf(sentence)].length >= 8);
}

function shuffled<Thing>(things: Thing[], pick: (below: number) => number): Thing[] {
  for (let at = things.length - 1; at > 0; at--) {
    const other = pick(at + 1);
    [things[at], things[other]] = [things[other] as Thing, things[at] as Thing];
  }
  return things;
}

function shuffledOtherwise(things: readonly string[], pick: (below: number) => number): string[] {
  const mixed = shuffled([...things], pick);
  const isSame = mixed.every((thing, at) => thing === things[at]);
  return isSame ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
