import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTruth } from '../../scripts/accuracy/truth.ts';

const folderWith = (truth: string | null): string => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-truth-'));
  if (truth !== null) writeFileSync(join(folder, 'truth.jsonl'), truth);
  return folder;
};

describe('the truth of a folder of texts', () => {
  it('is read a line for each text', () => {
    const folder = folderWith('{"file": "a.txt", "countries": ["NO"], "variant": "page"}\n\n');
    expect(readTruth(folder)).toEqual([{ file: 'a.txt', countries: ['NO'] }]);
  });

  it('says what is missing and what to do where there is none', () => {
    expect(() => readTruth(folderWith(null))).toThrow(/truth\.jsonl is missing: .*Name the folder/);
  });

  it.each([
    ['no JSON', '{"file": "a.txt"}\nfile: b.txt\n', 'truth.jsonl:2: this line is no JSON.'],
    ['no file', '{"title": "A"}\n', 'truth.jsonl:1: '],
  ])('names the line that has %s', (_, truth, message) => {
    expect(() => readTruth(folderWith(truth))).toThrow(message);
  });
});
