import { describe, expect, it } from 'vitest';
import { inSentence } from '../../../src/components/lists/in-sentence.ts';
import {
  countryInWords,
  dayInWords,
  personInWords,
  publisherInWords,
  relationInWords,
  themeInWords,
  yearsInWords,
} from '../../../src/components/lists/sentence.ts';
import { howMany, listed, listedFirst, onDate } from '../../../src/components/lists/wording.ts';
import { relate } from '../../../src/relate/relate.ts';
import { summary, world } from '../../relate/summary.ts';

const trade = { id: 'trade', passages: [1] };
const held = relate(
  [
    summary({ id: 'a', date: '2022-01-06', themes: [trade] }),
    summary({ id: 'b', date: '2025-04-24', themes: [trade], mentions: ['TW'] }),
    summary({ id: 'c', date: '2022-06-07?', parties: ['CN', 'KZ'] }),
    summary({ id: 'd', parties: ['CN', 'KZ'] }),
    summary({ id: 'e', date: '2022-01-05/2022-01-06', parties: ['CN', 'US'] }),
  ],
  world({
    focus: 'CN',
    stateName: (code) => ({ CN: 'China', KE: 'Kenya', US: 'United States' })[code] ?? code,
  }),
);

function sentenceOf(code: string): string {
  const country = held.countryOf.get(code);
  return country ? countryInWords(country) : '';
}

describe('a country in words', () => {
  it('says how many, with whom, when and most about what', () => {
    expect(sentenceOf('KE')).toBe(
      'Two statements with China, the first on 6 January 2022, the last on 24 April 2025. Both touch on “trade”.',
    );
  });

  it('says what is undated, and keeps the doubt of a date', () => {
    expect(sentenceOf('KZ')).toBe(
      'Two statements with China, on 7 June 2022 (uncertain). One of them is undated.',
    );
  });

  it('says that a state is only mentioned', () => {
    expect(sentenceOf('TW')).toBe(
      'No statement held is with TW; it is mentioned in one statement.',
    );
  });

  it('names two partners and counts the others', () => {
    expect(sentenceOf('CN')).toContain('Five statements with KZ, Kenya and the United States, the');
  });
});

describe('other lists in words', () => {
  it('a relation', () => {
    const relation = held.relationOf.get('cn-us');
    expect(relation && relationInWords(relation)).toBe('One statement, on 5–6 January 2022.');
  });

  it('a theme, with none too', () => {
    const theme = held.themes.find((one) => one.theme.id === 'trade');
    expect(theme && themeInWords(theme)).toBe(
      'Two passages in two statements, the first on 6 January 2022, the last on 24 April 2025.',
    );
    expect(theme && themeInWords({ ...theme, statements: [] })).toBe(
      'No statement held touches on it.',
    );
  });

  it('a day with its weekday, its doubts and what spans it', () => {
    const day = (month: number, at: number) => held.years[0]?.months[month]?.days[at];
    const sixth = day(0, 1);
    expect(sixth && dayInWords(sixth)).toBe('A Thursday. Two statements. One spans several days.');
    const june = day(1, 0);
    expect(june && dayInWords(june)).toBe(
      'A Tuesday. One statement. That it was this day is not certain.',
    );
  });

  it('a person and a publisher', () => {
    const wang = { id: 'wang-yi', name: 'Wang Yi', country: 'US' };
    const printed = { ...wang, name: 'Wang' };
    const people = relate(
      [
        summary({ id: 'a', date: '2022', participants: [wang], speakers: [printed] }),
        summary({
          id: 'b',
          publisher: { id: 'x', name: 'X' },
          carrier: { id: 'y', name: 'Y' },
          participants: [wang],
        }),
      ],
      world({
        stateName: () => 'United States',
        publishers: new Map([['x', { name: 'X', type: 'agency', country: 'US' }]]),
      }),
    );
    const [person] = people.people;
    expect(person && personInWords(person, people.stateName)).toBe(
      'Of the United States. Two statements, in 2022; takes part in two and speaks in one. Also printed “Wang”.',
    );
    const [x, y] = people.publishers;
    expect(x && publisherInWords(x, people.stateName)).toBe(
      'A news agency of the United States. One statement.',
    );
    expect(y && publisherInWords(y, people.stateName)).toBe(
      'It carried one text of other publishers.',
    );
  });

  it('years, whichever way they are ordered', () => {
    expect(yearsInWords(held)).toBe('2022–2025');
    expect(yearsInWords({ years: [...held.years].reverse() })).toBe('2022–2025');
    expect(yearsInWords({ years: [] })).toBe('');
  });
});

describe('words', () => {
  it('puts an article before names that take one, and before no other', () => {
    expect(
      ['United States', 'The Gambia', 'Netherlands', 'Dominican Republic'].map(inSentence),
    ).toEqual(['the United States', 'the Gambia', 'the Netherlands', 'the Dominican Republic']);
    expect(['Kenya', 'Dominica', 'New Zealand', 'Ireland', 'Georgia'].map(inSentence)).toEqual([
      'Kenya',
      'Dominica',
      'New Zealand',
      'Ireland',
      'Georgia',
    ]);
  });

  it('numbers and lists', () => {
    expect(howMany(0, 'statement')).toBe('no statements');
    expect(howMany(12, 'statement')).toBe('twelve statements');
    expect(howMany(1234, 'statement')).toBe('1,234 statements');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listedFirst(['a', 'b', 'c'], 2)).toBe('a, b and c');
    expect(listedFirst(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 others');
  });

  it('dates with their preposition', () => {
    expect(onDate('2022-01-06')).toBe('on 6 January 2022');
    expect(onDate('2022-01')).toBe('in January 2022');
    expect(onDate('2022')).toBe('in 2022');
    expect(onDate('2021-05-11/2021-05-12')).toBe('on 11–12 May 2021');
    expect(onDate('XXXX-03-31')).toBe('31 March, year not given');
  });
});
