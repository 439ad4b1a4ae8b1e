import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { BibliographicItem } from '../../src/cite/bibliographic-item.ts';
import { bibtexEntry } from '../../src/cite/bibtex.ts';
import { cslItem, oneLine } from '../../src/cite/csl-item.ts';
import { risRecord } from '../../src/cite/ris.ts';
import { cslJsonSchema } from './csl-json.schema.ts';
import { dates, news, source, speech, titles, withoutPublisher } from './sample.ts';

// Read by citation-js, which had no part in writing them.
function read(file: string): Record<string, unknown> {
  const [item, ...more] = plugins.input.chain(file, { generateGraph: false });
  expect(more).toEqual([]);
  return item ?? {};
}

/** Braces that keep capitals come back as a tag. */
function unbraced(words: unknown): string {
  return String(words).replace(/<\/?span(?: class="nocase")?>/g, '');
}

const cases: [string, BibliographicItem][] = [
  ...titles.map((title): [string, BibliographicItem] => [title, source({ title, rights: title })]),
  ...dates.map((date): [string, BibliographicItem] => [`dated ${date}`, source({ date })]),
  ['of no publisher', withoutPublisher()],
  ['news', source(news)],
  ['news carried', source({ ...news, carrier: { id: 'b', name: 'Star & Sons' } })],
  ['a speech', source(speech)],
  [
    'an institution with a comma',
    source({ publisher: { id: 'p', name: 'Office of the President, Kenya' } }),
  ],
  ['an institution with “and”', source({ publisher: { id: 'p', name: 'Trade and Industry' } })],
];

const hasTags = (item: BibliographicItem) => /<[/a-z]/.test(item.title);

describe('BibTeX read back', () => {
  it.each(cases)('%s', (_, item) => {
    const back = read(bibtexEntry(item));
    const csl = cslItem(item);
    expect(back['id']).toBe(item.id);
    if (!hasTags(item)) expect(unbraced(back['title'])).toBe(csl.title);
    expect(back['URL']).toBe(csl.URL);
    expect(back['container-title'] && unbraced(back['container-title'])).toBe(
      csl['container-title'],
    );
    expect(back['author']).toEqual(
      csl.author?.map((name) => ('literal' in name ? { family: name.literal } : name)),
    );
    expect(back['language']).toBe(csl.language);
    expect(back['abstract']).toBe(csl.abstract);
    if (!hasTags(item)) expect(back['annote']).toBe(csl.note);
  });

  it.each(dates)('the date %s, or none where BibLaTeX has no form for it', (date) => {
    const entry = bibtexEntry(source({ date }));
    const written = /^ {2}date = \{(.*)\},$/m.exec(entry)?.[1];
    expect([undefined, date]).toContain(written);
    const year = /^ {2}year = \{(.*)\},$/m.exec(entry)?.[1];
    const sure = date !== null && /^\d{4}(?:-(?:\d\d|XX)){0,2}$/.test(date) && !/-2\d$/.test(date);
    expect(year).toBe(sure ? date.slice(0, 4) : undefined);
    const { 'date-parts': parts } = (read(entry)['issued'] ?? {}) as Record<string, unknown>;
    const csl = cslItem(source({ date })).issued;
    if (written !== undefined && csl?.['date-parts'] && !date?.includes('XX'))
      expect(parts).toEqual(csl['date-parts']);
  });
});

describe('RIS read back', () => {
  it.each(cases)('%s', (_, item) => {
    const record = risRecord(item);
    for (const line of record.split('\r\n').slice(0, -1))
      expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    const back = read(record);
    const csl = cslItem(item);
    expect(back['title']).toBe(csl.title);
    expect(back['container-title']).toBe(csl['container-title']);
    expect(back['URL']).toBe(csl.URL);
    expect(back['language']).toBe(csl.language);
    expect(back['abstract']).toBe(csl.abstract);
    expect(record).toContain(`\r\nID  - ${item.id}\r\n`);
    expect(record).toContain(`\r\nAN  - ${item.id}\r\n`);
    if (item.publisher?.name.includes(',')) {
      expect(back['author']).toBeUndefined();
      expect(back['publisher']).toBe(item.publisher.name);
    } else {
      // An agency that is the author of news comes back as its reporter.
      const { reporter } = back;
      expect(back['author'] ?? (reporter && [{ literal: reporter }])).toEqual(csl.author);
    }
  });

  it.each([
    ['2022-01-06', '2022', '2022/01/06/'],
    ['2022-05', '2022', '2022/05//'],
    ['2022', '2022', '2022///'],
    ['2022-06-07?', '2022?', '2022/06/07/7 June 2022 (uncertain)'],
    ['2022~', 'ca. 2022', '2022///about 2022'],
    ['2021-05-11/2021-05-12', undefined, '2021/05/11/11–12 May 2021'],
    ['XXXX-03-31', undefined, '///31 March, year not given'],
    [null, undefined, undefined],
  ])('the date %s', (date, year, day) => {
    const record = risRecord(source({ date }));
    expect(/^PY {2}- (.*)\r$/m.exec(record)?.[1]).toBe(year);
    expect(/^DA {2}- (.*)\r$/m.exec(record)?.[1]).toBe(day);
  });
});

describe('CSL-JSON', () => {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const isCsl = ajv.compile(cslJsonSchema);

  it.each(cases)('%s', (_, item) => {
    const written = JSON.stringify([cslItem(item)]);
    isCsl(JSON.parse(written));
    expect(isCsl.errors).toBeNull();
    const back = read(written);
    expect(back['title']).toBe(oneLine(item.title));
    expect(back['URL']).toBe(item.address);
    expect(back['archive_location']).toBe(item.id);
    expect(back['issued']).toEqual(cslItem(item).issued);
  });

  it('a planted fault is found', () => {
    const one = cslItem(source());
    for (const fault of [
      { ...one, type: 'news' },
      { ...one, issued: { 'date-parts': [[2022, 13, 1]] } },
      { ...one, issued: {} },
      { ...one, Title: 'a' },
      { ...one, author: [{ family: 'Wang' }] },
    ])
      expect(isCsl([fault])).toBe(false);
  });
});

describe('a planted fault is found by reading back:', () => {
  it('a brace that is not escaped', () => {
    const entry = bibtexEntry(source({ title: 'a b' }));
    const faulty = entry.replace('a b', 'a } b');
    const back = () => unbraced(read(faulty)['title']);
    expect(unbraced(read(entry)['title'])).toBe('a b');
    let found: string | null = null;
    try {
      found = back();
    } catch {
      // Not readable at all: found as well.
    }
    expect(found).not.toBe('a } b');
  });

  it('a line end in a field of RIS', () => {
    const faulty = risRecord(source()).replace('Talks on', 'Talks\r\nER  - \r\non');
    expect(read(faulty.split('ER  - ')[0] ?? '')['title']).not.toBe(source().title);
    expect(risRecord(source({ title: 'a\r\nER  - \r\nTY  - BOOK' }))).toContain(
      'TI  - a ER - TY - BOOK\r\n',
    );
  });
});
