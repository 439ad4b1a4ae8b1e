import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/schema/statement.ts';
import { type FiveId, five, read } from './five.ts';

// What a librarian says of the five texts, each as an assertion: by the words alone unless a record is named.
const bare = new Map(five.map((id) => [id, read(id, 'bare')]));
const recorded = new Map(five.map((id) => [id, read(id, 'with its record')]));
const of = (id: FiveId) => bare.get(id) as Statement;
const withRecord = (id: FiveId) => recorded.get(id) as Statement;

const xian: FiveId = '2021-05-13-wang-yi-tleuberdi-xian';
const mombasa: FiveId = '2022-01-07-wang-yi-omamo-mombasa';
const beijing: FiveId = '2025-04-24-xi-ruto-beijing';
const mao: FiveId = 'mao-ning-xi-visits-kazakhstan-tajikistan';
const nurSultan: FiveId = 'wang-yi-tileuberdi-nur-sultan';

const readings = (statement: Statement, field: string) => statement.readings[field] ?? [];
const parts = ({ header }: Statement) => header.map(({ is, text }) => [is, text]);
const passageWith = (statement: Statement, words: string) => {
  const passage = statement.passages.find(({ text }) => text.includes(words));
  if (!passage) throw new Error(`no passage says “${words}”`);
  return passage;
};
const voicesOver = (statement: Statement, words: string) => {
  const { text, speech } = passageWith(statement, words);
  const at = text.indexOf(words);
  return speech.filter(({ start, end }) => start <= at && end >= at + words.length);
};

describe('headers', () => {
  it('two files open with a date that runs into the first sentence: a date and no title', () => {
    for (const id of [mombasa, beijing]) {
      const statement = of(id);
      expect(parts(statement)).toEqual([['date', `date ${id.slice(0, 10)}`]]);
      expect(statement.header[0]).toMatchObject({ line: 1, column: 2 });
      expect(statement.passages[0]).toMatchObject({ line: 1 });
      expect(statement.passages[0]?.lines[0]).toEqual({ line: 1, column: 18, at: 0 });
      expect(readings(statement, 'title')[0]?.basis).toBe('derived');
    }
  });

  it('in the third a title follows the date, and the stamp has lost its opening bracket', () => {
    expect(parts(of(xian))).toEqual([
      ['date', 'date 2021-05-13'],
      ['title', 'Chinese FM holds talks with Kazakh counterpart'],
      ['stamp', 'Xinhua) 10:22, May 13, 2021'],
    ]);
    expect(readings(of(xian), 'title')[0]).toMatchObject({ basis: 'stated' });
    expect(readings(of(xian), 'dates.published')[0]).toMatchObject({
      value: '2021-05-13',
      basis: 'stated',
      rule: 'date/stamp',
      evidence: { line: 3, text: 'May 13, 2021' },
    });
  });

  it('one file has no header at all', () => {
    expect(of(mao).header).toEqual([]);
  });

  it('one has an article number, a country prefix and a title', () => {
    expect(parts(of(nurSultan))).toEqual([
      ['article-number', 'Article Number: 496'],
      ['country', 'China:'],
      [
        'title',
        'Wang Yi - Join Hands to Forge the Next Golden Three Decades of China-Kazakhstan Relations',
      ],
    ]);
  });
});

describe('dates', () => {
  it('2022-01-07 is the header date; the event is 6 January 2022, in Mombasa', () => {
    const statement = of(mombasa);
    expect(statement.dates).toEqual({ event: '2022-01-06', header: '2022-01-07' });
    expect(statement.date).toBe('2022-01-06');
    expect(readings(statement, 'dates.event')[0]).toMatchObject({
      basis: 'stated',
      evidence: { line: 1, text: 'January 6, 2022' },
    });
    expect(statement.place).toEqual({ name: 'Mombasa', id: 'mombasa' });
  });

  it('2021-05-13 is the publication date; the talks were on Wednesday 12 May, in Xi’an', () => {
    const statement = of(xian);
    expect(statement.dates).toEqual({
      event: '2021-05-12',
      published: '2021-05-13',
      header: '2021-05-13',
    });
    expect(readings(statement, 'dates.event').map(({ basis, rule }) => [basis, rule])).toEqual([
      ['derived', 'date/weekday'],
      ['derived', 'date/dateline'],
    ]);
    expect(statement.place).toEqual({ name: "Xi'an", id: 'xian' });
  });

  it('2025-04-24 is a Thursday, which is what the text says', () => {
    expect(of(beijing).date).toBe('2025-04-24');
    expect(readings(of(beijing), 'dates.event')).toMatchObject([
      { value: '2025-04-24', basis: 'derived', rule: 'date/weekday', evidence: { text: 'on Thursday' } },
    ]);
  });

  it('the two undated texts have no date but the record’s', () => {
    for (const id of [mao, nurSultan]) expect(of(id).date).toBeNull();
    expect(withRecord(mao).date).toBe('2024-07-01');
    expect(withRecord(nurSultan).date).toBe('2022-06-07?');
    for (const id of [mao, nurSultan]) {
      const [reading] = readings(withRecord(id), 'dates.event');
      expect(reading?.basis).toBe('supplied');
      expect(reading?.note?.length).toBeGreaterThan(40);
    }
  });
});

describe('people and places', () => {
  it('Mukhtar Tleuberdi and Mukhtar Tileuberdi are one man', () => {
    const ids = [xian, nurSultan].map((id) => of(id).participants.map((person) => person.id));
    expect(ids).toEqual([
      ['wang-yi', 'mukhtar-tileuberdi'],
      ['wang-yi', 'mukhtar-tileuberdi'],
    ]);
    for (const id of [xian, nurSultan])
      expect(of(id).participants[1]).toMatchObject({
        country: 'KZ',
        office: 'Deputy Prime Minister and Foreign Minister',
      });
  });

  it('Nur-Sultan is today’s Astana, and stays as printed', () => {
    expect(of(nurSultan).place).toEqual({ name: 'Nur-Sultan', id: 'astana' });
  });

  it('the spokesperson’s place is Beijing, by the dateline', () => {
    expect(of(mao).place?.id).toBe('beijing');
    expect(readings(of(mao), 'place')[0]).toMatchObject({
      rule: 'place/dateline',
      evidence: { line: 1, column: 1, text: 'BEIJING' },
    });
    expect(of(mao).kind).toBe('spokesperson');
  });

  it('who is only to be visited takes no part', () => {
    expect(of(mao).participants.map(({ id }) => id)).toEqual(['mao-ning']);
  });
});

describe('relations', () => {
  it('the spokesperson’s text concerns cn-kz and cn-tj, not kz-tj', () => {
    expect(of(mao).parties).toEqual(['CN', 'KZ', 'TJ']);
    expect(of(mao).relations).toEqual(['cn-kz', 'cn-tj']);
    expect(of(mao).multilateral).toBe(false);
  });

  it('the others concern one relation each', () => {
    expect(of(mombasa).relations).toEqual(['cn-ke']);
    expect(of(beijing).relations).toEqual(['cn-ke']);
    expect(of(xian).relations).toEqual(['cn-kz']);
    expect(of(nurSultan).relations).toEqual(['cn-kz']);
  });

  it('Taiwan is a mention only; Africa, the United Nations and the towns are neither party nor mention', () => {
    expect(of(beijing).parties).toEqual(['CN', 'KE']);
    expect(of(beijing).mentions).toEqual(['TW']);
    for (const id of [mombasa, xian, mao, nurSultan]) expect(of(id).mentions).toEqual([]);
  });

  it('kinds', () => {
    expect(five.map((id) => of(id).kind)).toEqual([
      'readout',
      'joint-press',
      'readout',
      'spokesperson',
      'joint-press',
    ]);
  });
});

describe('who speaks', () => {
  it('the Taiwan sentence is Ruto’s by continuation, reported, inferred, and no more', () => {
    const voices = voicesOver(of(beijing), 'Taiwan is an inalienable part');
    expect(voices).toMatchObject([
      {
        speaker: 'william-ruto',
        manner: 'reported',
        basis: 'inferred',
        rule: 'speech/continued',
        evidence: { line: 15, text: 'According to Ruto' },
      },
    ]);
    expect(of(beijing).kind).toBe('readout');
  });

  it('Xi is quoted where there are quotation marks and reported elsewhere', () => {
    expect(voicesOver(of(beijing), 'China and Kenya should continue')).toMatchObject([
      { speaker: 'xi-jinping', manner: 'direct', basis: 'stated' },
    ]);
    expect(voicesOver(of(beijing), 'China is willing to work with')).toMatchObject([
      { speaker: 'xi-jinping', manner: 'direct', basis: 'inferred', rule: 'speech/pronoun' },
    ]);
    expect(voicesOver(of(beijing), 'supersized market')).toMatchObject([
      { speaker: 'xi-jinping', manner: 'reported', basis: 'stated' },
    ]);
  });

  it('the lead is the newsroom’s own, and so is what two leaders announced', () => {
    expect(of(beijing).passages[0]?.speech).toEqual([]);
    expect(passageWith(of(mao), 'the two leaders jointly announced').speech).toEqual([]);
  });

  it('the numbered points are Wang Yi’s own, which no passage of them says', () => {
    for (const point of ['First, we need', 'Second, we need', 'Third, we need', 'Fourth, we need'])
      expect(voicesOver(of(mombasa), point)).toMatchObject([
        { speaker: 'wang-yi', manner: 'direct', basis: 'inferred', rule: 'speech/first-person' },
      ]);
  });

  it('only one of the two before the press is heard', () => {
    expect(of(mombasa).speakers.map(({ id }) => id)).toEqual(['wang-yi']);
    expect(of(nurSultan).speakers.map(({ id }) => id)).toEqual(['wang-yi']);
  });
});

describe('publishers', () => {
  it('Xinhua signs its report; no other file names its publisher', () => {
    expect(of(xian).publisher?.id).toBe('xinhua');
    for (const id of [mombasa, beijing, mao, nurSultan]) expect(of(id).publisher).toBeUndefined();
  });

  it('the records supply the rest, and leave unknown what is not known', () => {
    expect(withRecord(mombasa)).toMatchObject({
      title: 'Wang Yi: China and Kenya Need to be Four Partners',
      publisher: { id: 'mfa-china' },
      carrier: { id: 'marketscreener' },
    });
    expect(withRecord(beijing)).toMatchObject({
      title: 'China, Kenya agree to strengthen ties for new era',
      publisher: { id: 'tvc-news' },
    });
    expect(withRecord(mao)).toMatchObject({
      title: 'China to explore key areas of cooperation with Tajikistan, Kazakhstan',
      publisher: { id: 'pakistan-today' },
    });
    expect(withRecord(nurSultan).publisher).toBeUndefined();
    expect(withRecord(nurSultan).url).toBeUndefined();
  });
});

describe('wording that later reading rests on', () => {
  it('stands in the passages as printed', () => {
    passageWith(of(mombasa), 'comprehensive strategic and cooperative partner in Africa');
    passageWith(of(beijing), 'all-weather strategic cooperative partners');
    passageWith(of(beijing), 'shared future for the new era');
    passageWith(of(beijing), 'common future for the new era');
    passageWith(of(mao), 'permanent comprehensive strategic partner of China');
  });
});
