import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { alikeKept } from '../../src/loader/kept-alike.ts';
import { type Alike, findAlike } from '../../src/relate/parallel/find-alike.ts';
import { WordsTaken } from '../../src/relate/parallel/held-words.ts';
import { sharedRows } from '../../src/relate/parallel/rows-of-words.ts';
import { mostTexts } from '../../src/relate/parallel/thresholds.ts';
import { ownWords, type Texts, textsUpTo } from '../relate/parallel/texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-alike-'));
const file = join(folder, 'alike.kept');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(file, { force: true }));

function comparedOf(texts: Texts) {
  const taken = new WordsTaken();
  for (const [id, passages] of Object.entries(texts)) taken.add(id, passages);
  const held = taken.held();
  return { held, rows: sharedRows(held, mostTexts(held.ids.length)) };
}

const inOrder = (all: readonly Alike[]) =>
  [...all].sort((x, y) => x.textA - y.textA || x.textB - y.textB || x.a - y.a || x.b - y.b);

function kept(texts: Texts, version = '1'): Alike[] {
  const { held, rows } = comparedOf(texts);
  const keys = Object.entries(texts).map(([id, passages]) => ({
    key: `${id} ${passages.join('|')}`,
  }));
  return inOrder(alikeKept(held, rows, keys, folder, version));
}

function anew(texts: Texts): Alike[] {
  const { held, rows } = comparedOf(texts);
  return inOrder(findAlike(held, rows));
}

const passage = ownWords('shared', 40).join(' ');
const three: Texts = { a: [passage], b: ['other words', passage], c: ['nothing of it'] };

test('pairs of texts that are as they were are not compared again, others are', () => {
  const { held, rows } = comparedOf({ ...three, d: [passage] });
  const pairs = (isAsItWas: (text: number) => boolean) =>
    inOrder(findAlike(held, rows, { isAsItWas, alike: [] })).map((one) => [one.textA, one.textB]);
  expect(pairs(() => false)).toEqual([
    [0, 1],
    [0, 3],
    [1, 3],
  ]);
  expect(pairs((text) => text !== 3)).toEqual([
    [0, 3],
    [1, 3],
  ]);
  expect(pairs(() => true)).toEqual([]);
});

test('what is found is the same as without what was kept, whatever came, went and changed', () => {
  fc.assert(
    fc.property(textsUpTo(14), textsUpTo(14), fc.boolean(), (before, after, both) => {
      rmSync(file, { force: true });
      kept(before);
      const now = both ? { ...before, ...after } : after;
      const expected = anew(now);
      expect(kept(now)).toEqual(expected);
      expect(kept(now)).toEqual(expected);
    }),
  );
});

test('a text more makes a set form of what texts that did not change have in common', () => {
  const eight = Object.fromEntries(ownWords('text', 8).map((id) => [id, [passage]]));
  expect(kept(eight)).toHaveLength(28);
  const nine = { ...eight, text8: [passage] };
  expect(kept(nine)).toEqual(anew(nine));
  expect(kept(nine)).toEqual([]);
  expect(kept(eight)).toHaveLength(28);
});

test('another version, a damaged file and one cut short count as nothing', () => {
  const expected = anew(three);
  kept(three);
  const whole = readFileSync(file);
  const damaged = Buffer.from(whole);
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
  for (const bytes of [damaged, whole.subarray(0, -4), Buffer.from('')]) {
    writeFileSync(file, bytes);
    expect(kept(three)).toEqual(expected);
  }
  expect(kept(three, '2')).toEqual(expected);
  expect(readFileSync(file, 'utf8')).toMatch(/^.*\n\["2 /);
});
