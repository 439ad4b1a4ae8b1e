import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askedPhrases,
  concordanceQuery,
  isTooLong,
  MOST_WORDS,
} from '../../src/concordance/asked-phrases.ts';
import { LookedUp } from '../../src/concordance/looked-up.ts';
import { occurrencesOf } from '../../src/concordance/occurrences.ts';
import { type FoundLine, PhraseSearch } from '../../src/concordance/phrase-search.ts';
import {
  inContext,
  readPhraseState,
  writePhraseState,
} from '../../src/concordance/phrase-state.ts';
import { readSpeech, writeSpeech } from '../../src/concordance/speech.ts';
import { readState } from '../../src/search/search-state.ts';
import { foldedKey } from '../../src/search/words.ts';
import { scripts } from '../hostile/payloads.ts';
import { type Built, built } from '../search/opened.ts';
import { sample, statement, twoLanguages } from '../search/sample.ts';

const spoken = statement({
  id: 'spoken',
  date: '2023-02-03',
  parties: ['CN', 'KE'],
  passages: [
    'A free and open\u00a0 Indo-Pacific\u200b is what Kenya’s partners want.',
    'Indo Pacific ports, said the host. Free and “open” ports of the Indo-Pacific – more ports.',
  ],
});
const [, second] = spoken.statement.passages;
if (!second) throw new Error('the sample has two passages');
second.speech = [
  {
    speaker: 'wang-yi',
    manner: 'direct',
    basis: 'stated',
    rule: 'speech/quoted',
    start: 35,
    end: second.text.length,
  },
];

let one: Built;
let split: Built;
let languages: Built;
let talk: Built;

beforeAll(async () => {
  one = await built(sample);
  split = await built(sample, 2);
  languages = await built(twoLanguages);
  talk = await built([spoken]);
});
afterAll(async () => {
  for (const archive of [one, split, languages, talk]) await archive.remove();
});

const opened = ({ files }: Built) => PhraseSearch.open(files);

/** What a question finds: the lines, and how many statements were candidates. */
async function ask(
  archive: Built,
  query: string,
  address = '',
): Promise<{ lines: FoundLine[]; candidates: number; missing: readonly string[] }> {
  const search = await opened(archive);
  const asked = askedPhrases(query);
  const { statements, missing } = await search.candidates(asked, readPhraseState(address));
  const lines = await Promise.all(statements.map((found) => search.linesOf(found, asked)));
  return { lines: lines.flat(), candidates: statements.length, missing };
}

const places = ({ lines }: { lines: readonly FoundLine[] }) =>
  lines.map(({ statement: id, passage, words }) => `${id} ${passage} ${words}`);

/** The same found the simple way: every word of every text read. */
function readThrough(phrase: string): string[] {
  const pattern = phrase.replace(/[ -]/g, '[\\s-]+');
  return sample.flatMap(({ summary, statement: { passages } }) =>
    passages.flatMap(({ n, text }) =>
      [
        ...text.matchAll(
          new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?:[’']s)?(?![\\p{L}\\p{N}])`, 'giu'),
        ),
      ].map(([words]) => `${summary.id} ${n} ${words}`),
    ),
  );
}

describe('a phrase', () => {
  it.each([
    'China',
    'kenya',
    'China and Kenya',
    'common future',
    'all-weather strategic',
    'all weather strategic',
    'China Kenya community',
    'partners',
  ])('%s is found wherever it stands, over one index and several', async (phrase) => {
    const expected = readThrough(phrase).sort();
    expect(expected.length).toBeGreaterThan(0);
    expect(places(await ask(one, phrase)).sort()).toEqual(expected);
    expect(places(await ask(split, phrase)).sort()).toEqual(expected);
  });

  it('is found in other forms by the index, and shown in none of them', async () => {
    const { lines, candidates } = await ask(one, 'partner');
    expect(candidates).toBeGreaterThan(0);
    expect(lines).toEqual([]);
    // Negative control: the index’s own answer would have been shown.
    expect((await ask(one, 'partners')).lines.length).toBeGreaterThan(0);
  });

  it('is found over a hyphen, a hard blank, a letter that is not seen, and quotation marks', async () => {
    expect(places(await ask(talk, 'free and open Indo Pacific'))).toEqual([
      'spoken 1 free and open Indo-Pacific',
    ]);
    expect(places(await ask(talk, 'indo-pacific'))).toEqual([
      'spoken 1 Indo-Pacific',
      'spoken 2 Indo Pacific',
      'spoken 2 Indo-Pacific',
    ]);
    expect(places(await ask(talk, 'free and open ports'))).toEqual([
      'spoken 2 Free and “open” ports',
    ]);
  });

  it('has its speaker where the words are theirs, and nobody where they are not', async () => {
    const said = (await ask(talk, 'ports')).lines.map(({ before, speakerId, manner }) => [
      before.trim().split(' ').at(-1),
      speakerId,
      manner,
    ]);
    expect(said).toEqual([
      ['Pacific', undefined, undefined],
      ['“open”', 'wang-yi', 'direct'],
      ['more', 'wang-yi', 'direct'],
    ]);
  });

  it('is found in a text that writes no blanks', async () => {
    const { lines } = await ask(languages, '伙伴关系');
    expect(lines.length).toBeGreaterThan(0);
    for (const { words, language } of lines) expect([words, language]).toEqual(['伙伴关系', 'zh']);
  });
});

describe('several at once', () => {
  it('must all stand in the statement, and each has its lines', async () => {
    const both = await ask(one, '"common future" "all-weather"');
    expect(places(both)).toEqual(['beijing-2025 1 common future', 'beijing-2025 2 all-weather']);
    // Negative control: one of the two stands elsewhere.
    expect((await ask(one, '"common future" "Nur-Sultan"')).lines).toEqual([]);
  });

  it('with words besides, which are found in any spelling and have no lines', async () => {
    const { lines, candidates } = await ask(one, '"the" Tleuberdi');
    expect(candidates).toBe(2);
    expect(new Set(lines.map(({ words }) => words))).toEqual(new Set(['the']));
    expect((await ask(one, '"China" zebra')).missing).toEqual(['zebra']);
  });

  it('narrowed, by what the statement is', async () => {
    const all = await ask(one, 'the');
    const some = await ask(one, 'the', 'country=KE&year=2022');
    expect(some.candidates).toBe(1);
    expect(some.lines.length).toBeLessThan(all.lines.length);
  });

  it('looked up in the order the lines are to stand in', async () => {
    const search = await opened(one);
    const asked = askedPhrases('the');
    const days = async (sort: string) => {
      const { statements } = await search.candidates(asked, readPhraseState(`sort=${sort}`));
      const lines = await Promise.all(statements.map((found) => search.linesOf(found, asked)));
      return lines.flatMap(([line]) => (line ? [line.day] : []));
    };
    const oldest = (await days('date')).filter((day) => day !== '');
    expect(oldest).toEqual(oldest.toSorted());
    expect((await days('newest')).filter((day) => day !== '')).toEqual(oldest.toReversed());
  });
});

describe('what is asked', () => {
  it.each([
    ['shared future', ['shared future'], ''],
    ['"shared future" Kenya', ['shared future'], 'Kenya'],
    ['“one China” "one-China" ports', ['one-China'], 'ports'],
    ['"a b" c "d e" f', ['a b', 'd e'], 'c f'],
    ['  ', [], ''],
    ['"" !', [], ''],
  ])('%s', (query, phrases, besides) => {
    expect(askedPhrases(query)).toEqual({ phrases, besides });
  });

  it('is no more than can be looked for', () => {
    expect(isTooLong(askedPhrases('a '.repeat(MOST_WORDS)))).toBe(false);
    expect(isTooLong(askedPhrases('a '.repeat(MOST_WORDS + 1)))).toBe(true);
  });

  it('stands in the address and is read from it', () => {
    for (const address of ['', 'q=%22a+b%22+c&country=KE&year=2022&speaker=wang-yi&sort=left'])
      expect(writePhraseState(readPhraseState(address))).toBe(address);
    expect(
      writePhraseState(readPhraseState('q=a&sort=sideways&mark=x&country=&year=1&year=2')),
    ).toBe('q=a&year=1');
  });

  it('is made of a search, whose words stand anywhere', () => {
    expect(concordanceQuery('port railway')).toBe('"port" "railway"');
    expect(concordanceQuery('port')).toBe('port');
    expect(concordanceQuery('"shared future" Kenya')).toBe('"shared future" Kenya');
    const search = readState('q=port+railway&country=KE&year=2021&year=2022&sort=newest');
    expect(writePhraseState(inContext(search))).toBe('q=%22port%22+%22railway%22&country=KE');
  });

  it.each([...scripts, '"', '""', '[(*', '\\', '__proto__ constructor', '\u0000\u202E'])(
    'is never taken for anything but words: %s',
    async (query) => {
      const { phrases } = askedPhrases(query);
      const { lines } = await ask(one, query);
      for (const { words } of lines) expect(phrases.map(foldedKey)).toContain(foldedKey(words));
    },
  );
});

describe('places of a phrase in a text', () => {
  it.each([
    ['China-Kenya ties and China’s ports', 'china', ['China', 'China’s']],
    ['China’s Kenya policy', 'China Kenya', []],
    ['partners, not partner', 'partner', ['partner']],
    ['Xi’an and Xian', 'xian', ['Xi’an', 'Xian']],
    ['very very very far', 'very very', ['very very']],
    ['人类命运共同体共同体', '共同体', ['共同体', '共同体']],
    ['nothing', '', []],
  ])('%s: %s', (text, phrase, expected) => {
    const found = occurrencesOf(text, phrase).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected);
  });
});

it('speech is read as it was written, and what was not written so is passed over', () => {
  const stretches = [
    { passage: 1, start: 0, end: 12, speaker: 'wang-yi', manner: 'direct' as const },
    { passage: 12, start: 3, end: 4, speaker: 'a:b', manner: 'reported' as const },
  ];
  expect(readSpeech(writeSpeech(stretches))).toEqual(stretches);
  expect(readSpeech('')).toEqual([]);
  expect(readSpeech('1:2:d:x 1:0-2:q:x')).toEqual([]);
});

describe('looking up', () => {
  const candidates = Array.from({ length: 100 }, (_, page) => ({ index: 0, page, score: 0 }));
  const lineOf = (page: number) => [{ statement: String(page) }] as unknown as FoundLine[];

  it('reads each text once, as many as are wanted, and shows none that was not read', async () => {
    const read: number[] = [];
    const lookedUp = new LookedUp(async ({ page }) => {
      read.push(page);
      return lineOf(page);
    });
    await lookedUp.lookUp(candidates, 30, () => true);
    expect([lookedUp.count(candidates), lookedUp.lines(candidates).length]).toEqual([30, 30]);
    await lookedUp.lookUp(candidates.toReversed(), 80, () => true);
    expect(lookedUp.count(candidates)).toBe(100);
    expect(read).toHaveLength(new Set(read).size);
  });

  it('stops where it is told to, and keeps what it has where a text cannot be read', async () => {
    const lookedUp = new LookedUp(async ({ page }) => {
      if (page > 60) throw new Error('gone');
      return lineOf(page);
    });
    await lookedUp.lookUp(candidates, 100, () => false);
    expect(lookedUp.count(candidates)).toBe(24);
    await expect(lookedUp.lookUp(candidates, 100, () => true)).rejects.toThrow('gone');
    expect(lookedUp.count(candidates)).toBe(48);
  });
});
