import CSL from 'citeproc';
import { describe, expect, it } from 'vitest';
import type { BibliographicItem } from '../../src/cite/bibliographic-item.ts';
import { type CslName, cslItem } from '../../src/cite/csl-item.ts';
import { printerByEngine, printerOf } from '../../src/cite/printer.ts';
import { type Style, type StyledItem, styledItem } from '../../src/cite/styled-item.ts';
import { styleFiles } from '../../src/loader/citations.ts';
import { dates, news, source, speech, titles, withoutPublisher } from './sample.ts';

const files = styleFiles();
const styles: readonly Style[] = ['chicago', 'apa', 'mla'];

function shapes(over: Partial<BibliographicItem>): BibliographicItem[] {
  const { place: _, ...nowhere } = speech;
  return [
    source(over),
    withoutPublisher(over),
    source({ ...news, ...over }),
    source({ ...news, carrier: { id: 'b', name: 'le Monde' }, ...over }),
    source({ ...speech, ...over }),
    source({ ...speech, place: 'Washington, D.C.', ...over }),
    withoutPublisher({ ...nowhere, ...over }),
    source({ publisher: { id: 'c', name: 'Trade & Co.' }, ...over }),
    source({ publisher: { id: 'e', name: 'وزارة الخارجية' }, ...over }),
    source({ ...news, publisher: { id: 'e', name: 'الأهرام' }, ...over }),
    source({ publisher: { id: 'd', name: 'The “Free” Press' }, archive: 'A Shelf (old)', ...over }),
  ];
}

const cases = [
  ...titles.flatMap((title) => [
    source({ title }),
    source({ title, ...news }),
    source({ title, ...speech }),
  ]),
  ...titles.flatMap((title) => [
    withoutPublisher({ title, language: 'fr' }),
    withoutPublisher({ title }),
  ]),
  ...shapes({}),
  ...shapes({ date: null }),
  ...dates.flatMap((date) => [
    source({ date }),
    source({ date, ...news }),
    source({ date, ...speech }),
  ]),
];

const names: readonly CslName[] = [
  { literal: 'Joseph R. Biden Jr.' },
  { literal: 'Ministry of Foreign Affairs' },
  { literal: 'Herzog' },
  { literal: 'the Rt. Hon. Ola Berg MP' },
  { literal: 'The “Free” Press' },
  { literal: 'de Gaulle' },
  { literal: 'وزارة الخارجية' },
  { family: 'Nordmann', given: 'Kari' },
  { family: 'Berg', given: 'Ola J.' },
  { family: 'Berg', given: 'Anna-Maria' },
  { family: 'von der Leyen', given: 'Ursula' },
  { family: 'Leyen', given: 'Ursula von der' },
  { family: 'O’Brien', given: 'Mary' },
  { family: 'al-Assad', given: 'Bashar' },
  { family: 'Erdoğan', given: 'Recep Tayyip' },
  { family: 'VI', given: 'Felipe' },
  { family: 'Xi', given: 'J.' },
];

describe.each(styles)('authors are put in as citeproc prints them: %s', (style) => {
  const pattern = printerOf(style, files);
  const engine = printerByEngine(style, files);
  const items = [source(), source(speech), source(news)].map((item) => styledItem(item, style));
  it.each(names.map((name, at) => [JSON.stringify(name), at] as const))('%s', (_, at) => {
    const name = names[at] as CslName;
    // Each name stands before some of the others, and behind these again.
    const beside = names.filter((_, place) => (place + at) % 4 === 0);
    const others = beside.flatMap((other) => [
      [name, other],
      [other, name],
    ]);
    for (const [place, authors] of [[name], ...others, [name, ...names.slice(0, 4)]].entries()) {
      const item = { ...(items[place % 3] as StyledItem), authors };
      expect(pattern(item), JSON.stringify(authors)).toEqual(engine(item));
    }
  });
});

describe.each(styles)('%s', (style) => {
  it('is printed by pattern as citeproc prints it', () => {
    const pattern = printerOf(style, files);
    const engine = printerByEngine(style, files);
    // Twice: a pattern is made by the first of its kind and used by the next.
    for (const item of [...cases, ...cases.slice(0, 40)]) {
      const styled = styledItem(item, style);
      expect(pattern(styled), `${item.title} ${item.issued}`).toEqual(engine(styled));
    }
  });

  it('would be told from citeproc’s if a pattern were wrong', () => {
    const pattern = printerOf(style, files);
    const engine = printerByEngine(style, files);
    const one = styledItem(source(), style);
    expect(pattern(one)).not.toEqual(engine({ ...one, title: 'Talks on airports held in Oslo' }));
  });
});

/** What the style's file itself makes of a date in figures. */
function byFile(style: Style, item: BibliographicItem): string {
  const csl = { ...cslItem(item), author: styledItem(item, style).authors };
  const { 'event-date': _, ...given } = csl;
  const system = { retrieveLocale: () => files.locale, retrieveItem: () => given };
  const engine = new CSL.Engine(system, files.styles[style], 'en-US', true);
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  const bibliography = engine.makeBibliography();
  return bibliography ? (bibliography[1][0] ?? '').trim() : '';
}

describe.each(styles)('dates in words are those of the style’s own file: %s', (style) => {
  const print = printerOf(style, files);
  const months = Array.from(
    { length: 12 },
    (_, month) => `2022-${String(month + 1).padStart(2, '0')}`,
  );
  const plain = [
    ...months,
    ...months.map((month) => `${month}-09`),
    '2022',
    '2021-05-11/2021-05-12',
    '2021-04-30/2021-05-02',
    '2021-12-30/2022-01-02',
    '2021-05/2021-07',
    '2021-21',
    '2021-23',
  ];
  // Across a year's end APA's file parts the days from their years (2021–2022, December 30–January 2): ours keeps them.
  const own = plain.filter((date) => style !== 'apa' || !date.startsWith('2021-12-30/'));
  it.each(own)('%s', (date) => {
    for (const item of [
      source({ id: '2022-talks', date }),
      source({ id: '2022-talks', ...news, date }),
    ]) {
      const printed = print(styledItem(item, style)).full.replace(/[\ufdd0-\ufdef]/g, '');
      expect(printed).toBe(byFile(style, item));
    }
  });
});
