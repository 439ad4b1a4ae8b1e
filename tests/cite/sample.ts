import type { BibliographicItem } from '../../src/cite/bibliographic-item.ts';

/** A report of a ministry; what a case is about is put over it. */
export function source(over: Partial<BibliographicItem> = {}): BibliographicItem {
  const date = 'date' in over ? (over.date ?? null) : '2022-01-06';
  return {
    id: 'the-id',
    type: 'report',
    title: 'Talks on harbours held in Oslo',
    publisher: { id: 'mfa', name: 'Ministry of Foreign Affairs of Kenya' },
    genre: 'Readout',
    language: 'en',
    address: 'https://archive.example/statements/the-id/',
    archive: 'The Shelf',
    abstract: 'The ministers met.',
    authors: [],
    date,
    issued: date,
    ...over,
  };
}

/** The same without a publisher. */
export function withoutPublisher(over: Partial<BibliographicItem> = {}): BibliographicItem {
  const { publisher: _, ...rest } = source(over);
  return rest;
}

export const news = { type: 'news', publisher: { id: 'post', name: 'The Evening Post' } } as const;

export const speech = {
  type: 'speech',
  genre: 'Remarks',
  place: 'Nairobi',
  authors: [
    { id: 'wang-yi', name: 'Wang Yi', family: 'Wang', given: 'Yi' },
    { id: 'raychelle-omamo', name: 'Raychelle Omamo', family: 'Omamo', given: 'Raychelle' },
  ],
} as const;

/** Dates of every kind. */
export const dates: readonly (string | null)[] = [
  null,
  '2022-01-06',
  '2022-05',
  '2022',
  '2022-06-07?',
  '2022-06-07~',
  '2022~',
  '2022?',
  '2022-06%',
  '2022-06?-07',
  '2022-05-XX',
  '2022-XX',
  '2021-05-11/2021-05-12',
  '2021-04-30/2021-05-02',
  '2021-12-30/2022-01-02',
  '2021-05/2021-07',
  '2019/2021',
  '2021-05-11/2021-05-12?',
  '2021-21',
  '2021-24~',
  'XXXX-03-31',
  'XXXX-03-31?',
  'XXXX-03',
  'XXXX-XX-03',
  '202X',
  '19XX',
  '2021-05-11/..',
  '2021-05-11/',
  '../2021',
  '[2021-05-11,2021-05-13]',
];

/** Titles that mark, quote, end or run otherwise than most. */
export const titles: readonly string[] = [
  'Talks on harbours held in Oslo',
  '[Untitled]',
  '[untitled letter on the talks]',
  'Memorandum of a conversation [Extract]',
  '[Enclosure 2] Note on trade',
  'Who asks [and who answers]?',
  '[Translation.]',
  'A',
  "Xi'an: foreign ministers' talks on the People's Republic",
  'Is this a question?',
  'Long live friendship!',
  'Remarks in Washington, D.C.',
  'Remarks, continued …',
  'On “win-win” and "all-weather" partners',
  '“Win-win”',
  'A reply to ‘the question’',
  "'Quoted' at both 'ends'",
  'Talks (second round)',
  '(No title)',
  'Five < six & <i>seven</i> > <span class="nocase">two</span>',
  '<script>alert(1)</script>',
  'Braces {a} \\b $c$ #d _e ^f ~g %h & @i',
  'JOINT STATEMENT OF KENYA AND NORWAY',
  'U.S.-China talks, 1972–2022: fifty years on; an outlook / a review',
  'a title from e to z: the last of all - and then a dash – or two',
  '2022 talks',
  'Déclaration commune à l’issue des entretiens',
  'Совместное заявление',
  '联合声明',
  'البيان المشترك بين الصين وكينيا',
  'הצהרה משותפת?',
  'Mixed البيان title',
  'turned \u202eand never back',
  'embedded \u202a\u202b\u202d never closed',
  '\u200fclosed\u202c\u2069 never opened?',
  'Full stops. In the middle. And at the end.',
  'Odd blanks\u00a0and\ttabs',
  `Very long ${'words of a title that does not end '.repeat(40)}here`,
];
