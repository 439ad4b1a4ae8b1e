import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive, readText } from '../../../src/loader/open-archive.ts';
import { golden } from '../golden.ts';

const beside = import.meta.dirname;
const archive = openArchive(beside);
const [file] = archive.texts;
const statement = file ? readText(archive, file).statement : null;

describe('a scan with every printed line apart', () => {
  it('as a whole', () => {
    const path = join(beside, '1976-04-20-fraser-bahrain.json');
    expect(statement).toEqual(golden(path, statement).expected);
  });

  it('is read by its paragraphs, below its letterhead', () => {
    expect(statement).toMatchObject({
      title: 'VISIT TO AUSTRALIA BY THE PRIME MINISTER OF BAHRAIN',
      parties: ['AU', 'BH'],
    });
    expect(statement?.passages.at(-2)?.text).toBe(
      'His Excellency Shaikh Khalifa bin Sulman Al Khalifa, the Prime Minister of Bahrain has accepted the invitation of the Commonwealth Government to visit Australia in late September this year.',
    );
    expect(statement?.passages.at(-2)?.lines.map(({ line }) => line)).toEqual([11, 13, 15, 17]);
  });
});
