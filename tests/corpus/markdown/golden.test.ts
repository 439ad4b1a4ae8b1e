import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive, readText } from '../../../src/loader/open-archive.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { golden } from '../golden.ts';

const beside = import.meta.dirname;
const archive = openArchive(beside);

function read(id: string): Statement {
  const file = archive.texts.find((text) => text.id === id);
  const statement = file ? readText(archive, file).statement : null;
  if (!statement) throw new Error(`${id} cannot be read`);
  return statement;
}
const talks = read('2011-05-03-nordmann-quispe-lima');
const remarks = read('remarks-at-the-school');

describe('Markdown sources, whole objects', () => {
  for (const statement of [talks, remarks]) {
    it(statement.id, () => {
      const path = join(beside, `${statement.id}.json`);
      expect(statement).toEqual(golden(path, statement).expected);
    });
  }
});

describe('Markdown sources, what a person sees in them', () => {
  it('says of the talks what the front matter and the words say', () => {
    expect(talks).toMatchObject({
      title: 'Peru’s president receives Norway’s foreign minister'.replaceAll('’', "'"),
      date: '2011-05-03',
      dates: { event: '2011-05-03', header: '2011-05-04' },
      parties: ['NO', 'PE'],
      publisher: { id: 'reuters' },
      url: 'https://news.example/2011/05/04/peru-norway?page=1',
    });
    expect(talks.readings['url']).toEqual([
      {
        value: talks.url,
        basis: 'stated',
        rule: 'url/header',
        evidence: { line: 5, column: 6, text: talks.url },
      },
    ]);
    expect(talks.header.map(({ is }) => is)).toContain('title-again');
  });

  it('undoes marks, escapes and references in the words shown, and keeps numbers of lists', () => {
    const words = [...talks.passages, ...remarks.passages].map(({ text }) => text);
    expect(words).toContain(
      'LIMA, May 3 (Reuters) -- Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe in Lima on Tuesday*. They signed an agreement on fisheries & a protocol.',
    );
    expect(words).toContain('1. the railway from the coast to the mountains;');
    expect(words).toContain('a quay');
    expect(words).toContain('* A holiday in République-style calendars.');
    expect(words).toContain(
      '1998. A good year for boats, and a ### mark that somebody typed.',
    );
    expect(words).toContain('Q   Minister, will there be another <off-mike> school?');
    expect(words).toContain('1998 | 14');
    expect(words).toContain('Tromsø: an indented line');
    expect(words).toContain('[^1]: The list is not complete.');
  });

  it('sets the addresses of links apart, so that none is lost', () => {
    const apart = [...talks.furniture, ...remarks.furniture].map(({ text }) => text);
    expect(apart).toEqual([
      'https://treaties.example/fish "Full text"',
      '[1]',
      '[1]: <https://ministry.example/schools> "Schools"',
    ]);
  });

  it('takes a heading for the title where the front matter has none', () => {
    expect(remarks.title).toBe('Opening of the School of Fisheries');
    expect(remarks.readings['title']?.[0]).toMatchObject({ basis: 'stated' });
  });
});
