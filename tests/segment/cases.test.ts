import { describe, expect, it } from 'vitest';
import { makeWorld } from '../../src/extract/world/world.ts';
import { type Span, sourceText } from '../../src/read/source-text.ts';
import { datelineCases, paragraphCases } from '../../src/segment/cases.ts';
import { readDateline } from '../../src/segment/dateline.ts';
import { headerShapes } from '../../src/segment/header/shapes.ts';
import { linesOf } from '../../src/segment/lines.ts';
import { paragraphsOf } from '../../src/segment/paragraphs.ts';
import { segment } from '../../src/segment/segment.ts';

const world = makeWorld();
const context = { found: [], last: false, following: [], places: world };

/** The parts read of a paragraph that stands among others. */
function among({
  before = '',
  text,
  after = '',
}: {
  before?: string;
  text: string;
  after?: string;
}) {
  const head = before === '' ? '' : `${before}\n\n`;
  const file = `${head}${text}\n\n${after === '' ? '' : `${after}\n\n`}The two ministers met in Lima, and agreed to meet again.`;
  return segment(sourceText('a.txt', file), world)
    .header.filter(({ start, end }) => start >= head.length && end <= head.length + text.length)
    .map(({ is, start, end }) => [is, file.slice(start, end)]);
}

describe.each(headerShapes.map((shape) => [shape.id, shape] as const))('header: %s', (_, shape) => {
  const read = (text: string) => shape.read(text, { start: 0, end: text.length }, context);

  it('has cases of both sorts', () => {
    expect(shape.cases.length).toBeGreaterThan(0);
    expect(shape.mustNotMatch.length).toBeGreaterThan(1);
  });

  const alone = shape.cases.filter(
    ({ before, after }) => before === undefined && after === undefined,
  );
  const inPlace = shape.cases.filter((one) => !alone.includes(one));

  if (inPlace.length > 0) {
    it.each(inPlace.map((one) => [one.text, one] as const))('%j in its place', (_text, one) => {
      expect(among(one)).toEqual(one.parts);
      expect(read(one.text)).toBeNull();
    });
  }

  it.each(alone.map(({ text, parts }) => [text, parts] as const))('%j', (text, parts) => {
    const found = read(text)?.parts.map(({ is, start, end }) => [is, text.slice(start, end)]);
    expect(found).toEqual(parts);
  });

  it.each(shape.mustNotMatch.map((text) => [text]))('not %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('reads the same where the line stands within a file', () => {
    for (const { text, parts } of alone) {
      const file = `Before.\n\n${text}\n\nAfter.`;
      const start = file.indexOf(text);
      const found = shape.read(file, { start, end: start + text.length }, context);
      expect(found?.parts.map(({ is, start: from, end }) => [is, file.slice(from, end)])).toEqual(
        parts,
      );
    }
  });
});

describe('datelines', () => {
  it.each(datelineCases.map(({ text, reads }) => [text, reads] as const))('%j', (text, reads) => {
    const file = `  ${text}`;
    const dateline = readDateline(file, { start: 2, end: file.length }, world);
    const words = (span: Span | null | undefined) =>
      span ? file.slice(span.start, span.end) : '–';
    expect(
      dateline
        ? [
            `${words(dateline.place)} | ${words(dateline.date)} | ${words(dateline.agency)} | ${words(dateline)}`,
          ]
        : [],
    ).toEqual(reads);
  });
});

describe('paragraphs', () => {
  it.each(paragraphCases.map(({ text, reads }) => [text, reads] as const))('%j', (text, reads) => {
    const source = sourceText('a.txt', text);
    const found = paragraphsOf(source, linesOf(source), (words) => world.isAgency(words)).map(
      (lines) => lines.map(({ start, end }) => text.slice(start, end)).join(' / '),
    );
    expect(found).toEqual(reads);
  });
});

describe('the header as a whole', () => {
  const parts = (text: string) => {
    const { header, passages } = segment(sourceText('a.txt', text), world);
    return [
      ...header.map(({ is, start, end }) => `${is}: ${text.slice(start, end)}`),
      ...passages.map(({ start, end }) => `passage: ${text.slice(start, end)}`),
    ];
  };

  it('leaves a body whatever the lines look like', () => {
    expect(parts('Ministers Meet Again')).toEqual(['passage: Ministers Meet Again']);
    expect(parts('Kenya: Minister Opens Port')).toEqual(['passage: Kenya: Minister Opens Port']);
  });

  it('takes one title, and no more parts than a header has', () => {
    expect(parts('Ministers Meet\n\nAgain in Lima\n\nThey met.')).toEqual([
      'title: Ministers Meet',
      'passage: Again in Lima',
      'passage: They met.',
    ]);
    const list = segment(sourceText('a.txt', 'Date: 2009-11-05\n\n'.repeat(100)), world);
    expect(list.header.length).toBeLessThan(30);
    expect(list.header.length + list.passages.length).toBe(100);
  });

  it('a date runs into the body, into a title, or stands alone', () => {
    expect(parts(' date 2009-11-05 The two met.\n\nThey left.')).toEqual([
      'date: date 2009-11-05',
      'passage: The two met.',
      'passage: They left.',
    ]);
    expect(parts(' date 2009-11-05 Ministers Meet\n\nThey left.')).toEqual([
      'date: date 2009-11-05',
      'title: Ministers Meet',
      'passage: They left.',
    ]);
    expect(parts('Thursday, 5 November 2009\nThe two met.')).toEqual([
      'date: Thursday, 5 November 2009',
      'passage: The two met.',
    ]);
  });

  it('finds the headline among the lines of a page', () => {
    const body =
      'HANOI - Peruvian Foreign Minister Juana Quispe met with Chilean President Pedro Rojas here on Friday to discuss the railway between the two countries.';
    const page = (above: string) =>
      parts(
        `${above}\n\nPeruvian minister meets Chilean president\n\n(Xinhua)\nUpdated: 2010-07-23 20:48\nLarge Medium Small\n\n${body}`,
      );
    const read = [
      'title: Peruvian minister meets Chilean president',
      'byline: (Xinhua)',
      'stamp: Updated: 2010-07-23 20:48',
      `passage: ${body}`,
    ];
    expect(page('Foreign and Military Affairs')).toEqual(read);
    expect(page('Railways/Regional Security')).toEqual(read);
    expect(page('Accessibility links\n\nBreaking News')).toEqual(read);
    expect(page('Open Menu')).toEqual(read);
    expect(page('Back to Main page')).toEqual(read);
    // Of two lines below a section's name the headline is the first, though the deck tells more of the text.
    expect(
      parts(
        `Regional Security\n\nPeruvian minister meets the Chilean president\n\nPeruvian Foreign Minister Juana Quispe met with Chilean President Pedro Rojas here on Friday\n\n${body}`,
      )[0],
    ).toBe('title: Peruvian minister meets the Chilean president');
    // A first line that tells what the text tells is the title, whatever stands below it.
    expect(page('Peruvian and Chilean Leaders in Hanoi')[0]).toBe(
      'title: Peruvian and Chilean Leaders in Hanoi',
    );
    expect(parts(`FRANCE AND PERU.\n\nTHE PRESIDENT MEETS THE MINISTER.\n\n${body}`)[0]).toBe(
      'title: FRANCE AND PERU.',
    );
  });

  it('cuts a section’s name from the title on its line, under a stamp alone', () => {
    const under = (line: string, body: string) =>
      parts(`Sunday, November 14, 1999, updated at 13:17(GMT+8)\n${line}\n\n${body}`).slice(1, -1);
    const body = 'Norwegian Foreign Minister Kari Nordmann began talks in Lima.';
    expect(under('World Norwegian, Peruvian FMs Discuss Fish', body)).toEqual([
      'category: World',
      'title: Norwegian, Peruvian FMs Discuss Fish',
    ]);
    expect(under('World Nordmann Hopes for Fish', body)).toEqual([
      'category: World',
      'title: Nordmann Hopes for Fish',
    ]);
    expect(
      under('World Bank Lends to Norway', 'The World Bank has lent. The Bank was asked to.'),
    ).toEqual(['title: World Bank Lends to Norway']);
    expect(
      under('World Leaders Meet in Lima', 'Leaders of states met in Lima. The leaders spoke.'),
    ).toEqual(['title: World Leaders Meet in Lima']);
    expect(under('World Cup Opens in Lima', 'Lima saw the Cup open, first in the world.')).toEqual([
      'title: World Cup Opens in Lima',
    ]);
    expect(parts(`World Norwegian, Peruvian FMs Discuss Fish\n\n${body}`)[0]).toBe(
      'title: World Norwegian, Peruvian FMs Discuss Fish',
    );
  });

  it('sets apart the lines of a page in several tongues, its numbers and its houses', () => {
    const body = 'LIMA. A meeting of the two ministers has taken place today in the port.';
    const title = 'title: Peruvian minister, Norwegian ambassador meet';
    const head = (above: string) =>
      parts(`${above}Peruvian minister, Norwegian ambassador meet\n\n${body}`);
    expect(head(' date 2021-04-23 Новости Телерадиокомпания\n').slice(0, 2)).toEqual([
      'date: date 2021-04-23',
      title,
    ]);
    expect(head('Сегодня в мире\n\n')[0]).toBe(title);
    expect(head('الرئيسية\n\n')[0]).toBe(title);
    expect(head(' date 2021-04-23 Left Menu\n\n').slice(0, 2)).toEqual([
      'date: date 2021-04-23',
      title,
    ]);
    expect(head('News ID: 85001428\nT T\n1 Persons\n\nTags\n\n')[0]).toBe(title);
    expect(head('Story No. 4711\n\n')[0]).toBe(title);
    expect(head('Around the world.\n\n')[1]).toBe(title);
    // A text in those letters is its own.
    expect(parts('Встреча министров\n\nМинистры двух стран встретились в Лиме.')[0]).toBe(
      'title: Встреча министров',
    );
    expect(parts('Talks with the Tags of Peru\n\nThe two met.')[0]).toBe(
      'title: Talks with the Tags of Peru',
    );
    const house = (line: string) =>
      parts(
        `Meeting in Lima with the Peruvian foreign minister positive – Norwegian FM\n${line}\nSept 2 2004\nLIMA. Sept 2 (Interfax) – The Norwegian and Peruvian foreign\nministers who held talks in Lima on August 30 have described\nthe meeting as a step forward, as both of them said in the\nport.`,
      );
    expect(house('Interfax')[0]).toBe(
      'title: Meeting in Lima with the Peruvian foreign minister positive – Norwegian FM',
    );
    expect(house('Interfax')).toContain('date: Sept 2 2004');
  });

  it('reads the lines between a title and its dateline', () => {
    expect(
      parts(
        'FRANCE AND PERU.\n\nPROPOSED PACT.\n\n(By Cable.—Press Association.—Copyright.)\n\n(Received January 2nd, 7 p.m.)\n\nNEW YORK, December 31.\n\nThe envoy has left.',
      ),
    ).toEqual([
      'title: FRANCE AND PERU.',
      'deck: PROPOSED PACT.',
      'note: (By Cable.—Press Association.—Copyright.)',
      'byline: (Received January 2nd, 7 p.m.)',
      'dateline: NEW YORK, December 31.',
      'passage: The envoy has left.',
    ]);
  });

  it('sets apart what a page puts within and below the text, and reads where it appeared', () => {
    const text =
      'FRANCE AND PERU.\n\nLondon, March 13. The envoy has left.\n\nAdvertisement\n\nHe may come back.\n\nJUANA QUISPE\n\nPermanent link to this item\n\nAnother line\n\nEvening Star, Volume V, Issue 8, 14 March 1885, Page 3\n\nHelp';
    const { header, furniture, passages } = segment(sourceText('a.txt', text), world);
    const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
    expect(words(passages)).toEqual([
      'London, March 13. The envoy has left.',
      'He may come back.',
      'JUANA QUISPE',
    ]);
    expect(words(header)).toEqual([
      'FRANCE AND PERU.',
      'Evening Star, Volume V, Issue 8, 14 March 1885, Page 3',
    ]);
    expect(words(furniture)).toEqual([
      'Advertisement',
      'Permanent link to this item',
      'Another line',
      'Help',
    ]);
  });
});
