import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { keepFile } from '../../src/loader/kept-file.ts';
import { wordsTaken } from '../../src/loader/kept-words.ts';
import { findParallels } from '../../src/relate/parallel/find-parallels.ts';
import { parallelsOf, someTexts, type Texts } from '../relate/parallel/texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-words-'));
const file = join(folder, 'words.kept');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(file, { force: true }));

/** Takes the words of texts, each by its id and what it says; tells which were asked for their passages. */
function take(texts: Texts, version = '1') {
  const asked: string[] = [];
  const summaries = Object.entries(texts).map(([id, passages]) => ({
    id,
    key: `${id} ${passages.join('|')}`,
  }));
  const taken = wordsTaken(summaries, folder, version, ({ id }) => {
    asked.push(id);
    return texts[id] ?? [];
  });
  const parallels = findParallels(taken, Object.keys(texts).sort(), (id) =>
    (texts[id] ?? []).map((text, at) => ({ n: at + 1, text })),
  );
  return { asked, parallels };
}

const three: Texts = { a: ['one two', 'three'], b: ['two three four'], c: ['five'] };

test('only a text that is new or has changed is asked for its passages', () => {
  expect(take(three).asked).toEqual(['a', 'b', 'c']);
  expect(take(three).asked).toEqual([]);
  expect(take({ ...three, b: ['two six'], d: ['seven'] }).asked).toEqual(['b', 'd']);
});

test('what is found is the same as without what was kept, whatever came, went and changed', () => {
  fc.assert(
    fc.property(someTexts, someTexts, fc.boolean(), (before, after, both) => {
      rmSync(file, { force: true });
      take(before);
      // Of two texts of one id the later stands in both, so that it is kept.
      const now = both ? { ...before, ...after } : after;
      expect(take(now).parallels).toEqual(parallelsOf(now));
      expect(take(now)).toEqual({ asked: [], parallels: parallelsOf(now) });
    }),
  );
});

test('another version, a damaged file and one cut short count as nothing', () => {
  take(three);
  expect(take(three, '2').asked).toEqual(['a', 'b', 'c']);
  const whole = readFileSync(file);
  const damaged = Buffer.from(whole);
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
  for (const bytes of [damaged, whole.subarray(0, -4), Buffer.from('')]) {
    writeFileSync(file, bytes);
    expect(take(three, '2').asked).toEqual(['a', 'b', 'c']);
  }
});

test('whatever another version kept whole counts as nothing', () => {
  for (const kept of ['{"vocabulary":[],"texts":[]}\n', '[]\n', 'null\n', 'words\n', '']) {
    keepFile(file, 'words.kept', kept);
    expect(take(three).asked, kept).toEqual(['a', 'b', 'c']);
  }
});

test('where many texts are gone, their words are forgotten', () => {
  const gone = Object.fromEntries(['v', 'w', 'x', 'y', 'z'].map((id) => [id, ['gone soon']]));
  take({ ...three, ...gone });
  expect(take(three).asked).toEqual(['a', 'b', 'c']);
  expect(readFileSync(file, 'utf8')).not.toContain('soon');
});
