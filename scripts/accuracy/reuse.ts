import { openArchive, readText } from '../../src/loader/open-archive.ts';
import { findParallels } from '../../src/relate/parallel/find-parallels.ts';
import { WordsTaken } from '../../src/relate/parallel/held-words.ts';
import type { Parallels, PassagePart, Place } from '../../src/relate/parallel/parallels.ts';
import { evenly } from '../bench/corpus.ts';
import {
  AMOUNTS,
  KINDS,
  type PlainText,
  type Plant,
  plantReuse,
  randomFrom,
} from './plant-reuse.ts';

const SEED = 20_261_121;
const PRECISION = 0.95;
const RECALL = 0.9;

/**
 * Says how well parallel passages are found: plants passages of texts in other texts, changed in known ways, and counts which are found (recall) and how much of what is found anew was planted (precision). `sample`
 * prints so many of the parallels that the texts had of themselves. Returns whether both are as good as they must be.
 */
export function measureReuse(
  texts: readonly PlainText[],
  sample: number,
  found: (texts: readonly PlainText[]) => Parallels = parallelsIn,
  say: (words: string) => void = console.log,
): boolean {
  const before = found(texts);
  for (const pair of sampleOf(before, sample)) say(pair);
  const known = new Set(
    before.wordings.flatMap(({ places }) =>
      places.flatMap(({ id, parts }) => parts.map(({ n }) => `${id} ${n}`)),
    ),
  );
  const planting = plantReuse(texts, (id, n) => !known.has(`${id} ${n}`), SEED);
  const lengths = lengthsOf(planting.texts);
  const pairs = pairsOf(found(planting.texts));
  const knownPairs = new Set(pairsOf(before).map(({ a, b }) => keyOf(a.id, b.id)));
  const plants = new Map(planting.plants.map((plant) => [keyOf(plant.source, plant.host), plant]));
  const isFound = new Set<Plant>();
  const wrong = new Map<Plant | null, number>();
  const right = new Map<Plant, number>();
  const covered = new Map<Plant, number>();
  for (const { a, b } of pairs) {
    const plant = plants.get(keyOf(a.id, b.id));
    const parts = plant && partsOf(plant, a, b);
    if (plant && parts) {
      right.set(plant, (right.get(plant) ?? 0) + 1);
      covered.set(plant, (covered.get(plant) ?? 0) + lengthOf(parts.host));
      const whole = lengths.get(`${plant.host} ${plant.to}`) ?? 0;
      if ((covered.get(plant) ?? 0) * 2 >= whole) isFound.add(plant);
    } else if (!knownPairs.has(keyOf(a.id, b.id))) {
      const near = planting.plants.find(({ host }) => host === a.id || host === b.id) ?? null;
      wrong.set(near, (wrong.get(near) ?? 0) + 1);
    }
  }
  const rows = KINDS.flatMap((kind) =>
    AMOUNTS[kind].map((amount) => {
      const own = planting.plants.filter((plant) => plant.kind === kind && plant.amount === amount);
      return rowOf(kind, amount, own, isFound, right, wrong);
    }),
  );
  const all = rowOf('all', null, planting.plants, isFound, right, wrong, wrong.get(null) ?? 0);
  say(
    `${texts.length} texts, ${planting.plants.length} passages of 25 to 250 words planted, seed ${SEED}\n`,
  );
  say(tableOf([...rows, all]));
  return all.precision >= PRECISION && all.recall >= RECALL;
}

interface Row {
  readonly kind: string;
  readonly amount: number | null;
  readonly plants: number;
  readonly recall: number;
  readonly precision: number;
}

function rowOf(
  kind: string,
  amount: number | null,
  own: readonly Plant[],
  isFound: ReadonlySet<Plant>,
  right: ReadonlyMap<Plant, number>,
  wrong: ReadonlyMap<Plant | null, number>,
  elsewhere = 0,
): Row {
  const sum = (counts: ReadonlyMap<Plant | null, number>) =>
    own.reduce((total, plant) => total + (counts.get(plant) ?? 0), 0);
  const hits = sum(right);
  const misses = sum(wrong) + elsewhere;
  return {
    kind,
    amount,
    plants: own.length,
    recall: own.filter((plant) => isFound.has(plant)).length / Math.max(1, own.length),
    precision: hits / Math.max(1, hits + misses),
  };
}

function tableOf(rows: readonly Row[]): string {
  const lines = [
    ['kind of change', 'words', 'planted', 'recall', 'precision'],
    ...rows.map(({ kind, amount, plants, recall, precision }) => [
      kind,
      amount === null ? '' : `${Math.round(amount * 100)} %`,
      String(plants),
      recall.toFixed(3),
      precision.toFixed(3),
    ]),
  ];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths?.[0] ?? 0) : cell.padStart(widths?.[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/** At most so many texts of a folder, spread over the whole of it, as they are read. */
export function readTexts(folder: string, most: number): PlainText[] {
  const archive = openArchive(folder);
  return evenly(archive.texts, most).flatMap((file) => {
    const { statement } = readText(archive, file);
    return statement ? [{ id: file.id, passages: statement.passages.map(({ text }) => text) }] : [];
  });
}

/** What texts have in common, as the archive finds it. */
export function parallelsIn(texts: readonly PlainText[]): Parallels {
  const taken = new WordsTaken();
  for (const { id, passages } of texts) taken.add(id, passages);
  const byId = new Map(texts.map(({ id, passages }) => [id, passages]));
  return findParallels(
    taken,
    texts.map(({ id }) => id),
    (id) => (byId.get(id) ?? []).map((text, at) => ({ n: at + 1, text })),
  );
}

function pairsOf({ wordings }: Parallels): { a: Place; b: Place }[] {
  return wordings.flatMap(({ places, pairs }) =>
    pairs.flatMap(({ a, b }) => {
      const [one, other] = [places[a], places[b]];
      return one && other ? [{ a: one, b: other }] : [];
    }),
  );
}

/** What a find covers of a plant on either side; null where it covers none of one. */
function partsOf({ source, from, to }: Plant, a: Place, b: Place) {
  const [there, here] = a.id === source ? [a, b] : [b, a];
  const inSource = there.parts.find(({ n }) => n === from);
  const inHost = here.parts.find(({ n }) => n === to);
  return inSource && inHost ? { source: inSource, host: inHost } : null;
}

function lengthOf({ start, end }: PassagePart): number {
  return end - start;
}

function lengthsOf(texts: readonly PlainText[]): Map<string, number> {
  return new Map(
    texts.flatMap(({ id, passages }) =>
      passages.map((text, at): [string, number] => [`${id} ${at + 1}`, text.length]),
    ),
  );
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function sampleOf(parallels: Parallels, count: number): string[] {
  const random = randomFrom(SEED);
  const pairs = pairsOf(parallels);
  return Array.from({ length: Math.min(count, pairs.length) }, () => {
    const [pair] = pairs.splice(Math.floor(random() * pairs.length), 1);
    const lines = (pair ? [pair.a, pair.b] : []).map(({ id, parts, shown }) => {
      const words = shown.map(({ text }) => text).join(' ');
      return `${id} ${parts[0]?.n}: ${words.slice(0, 400)}\n`;
    });
    return lines.join('');
  });
}
