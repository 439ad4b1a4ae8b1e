import type { StatementSummary } from '../../src/schema/statement.ts';
import type { IndexedStatement } from '../../src/search/index-record.ts';

/** What a statement of the sample says; everything else is filled in. */
export interface Given extends Partial<StatementSummary> {
  id: string;
  passages: readonly string[];
}

/** A statement as the index builder is given it, made for tests. */
export function statement({ passages, ...given }: Given): IndexedStatement {
  const summary: StatementSummary = {
    file: `statements/${given.id}.txt`,
    title: given.id,
    date: null,
    dates: {},
    kind: 'readout',
    language: 'en',
    parties: [],
    relations: [],
    multilateral: false,
    mentions: [],
    participants: [],
    speakers: [],
    themes: [],
    formulas: [],
    sha256: '0'.repeat(64),
    opening: passages[0]?.slice(0, 80) ?? '',
    passageCount: passages.length,
    dateBasis: given.date ? 'stated' : null,
    bases: {},
    conflicts: [],
    titleBasis: 'stated',
    key: given.id,
    ...given,
  };
  const made = passages.map((text, at) => ({
    n: at + 1,
    line: at + 1,
    text,
    lines: [{ line: at + 1, column: 1, at: 0 }],
    speech: [],
  }));
  return { summary, statement: { passages: made } };
}

const kenya = { parties: ['CN', 'KE'], relations: ['cn-ke'] };
const kazakhstan = { parties: ['CN', 'KZ'], relations: ['cn-kz'] };
const wang = { id: 'wang-yi', name: 'Wang Yi' };
const minister = { id: 'mukhtar-tileuberdi', name: 'Mukhtar Tileuberdi' };

/** Newest first, undated last, as the holdings are. */
export const sample: readonly IndexedStatement[] = [
  statement({
    ...kenya,
    id: 'beijing-2025',
    title: 'China and Kenya agree to strengthen ties',
    date: '2025-04-24',
    passages: [
      'China and Kenya agreed on Thursday to form a China-Kenya community with a common future.',
      'They are all-weather strategic cooperative partners, and Kenya’s president spoke of partners that firmly support each other.',
    ],
    themes: [{ id: 'partnership', passages: [2] }],
    publisher: { id: 'tvc-news', name: 'TVC News' },
  }),
  statement({
    ...kazakhstan,
    id: 'astana-2024',
    title: 'Visit to Astana',
    date: '2024-07-02',
    passages: [
      'The visit to Astana was the fifth. Kazakh and Chinese officials met for the C+C5 forum.',
      'Prime Minister Jonas Gahr Støre sent a letter from Łódź Straße 5.',
    ],
    speakers: [wang],
    themes: [{ id: 'partnership', passages: [1] }],
  }),
  statement({
    ...kazakhstan,
    id: 'nur-sultan-2022',
    title: 'Talks in the capital',
    date: '2022-06-07?',
    passages: [
      'Wang Yi and Mukhtar Tileuberdi met the press in Nur-Sultan.',
      'They spoke of a community with a shared future and of the future, shared or not, of Kazakhstan.',
    ],
    speakers: [wang, minister],
    kind: 'joint-press',
  }),
  statement({
    ...kenya,
    id: 'mombasa-2022',
    title: 'Four partners',
    date: '2022-01-06',
    passages: [
      'First, we need to be partners that firmly support each other.',
      'Second, <script>alert(1)</script> &lt;b&gt; a\u202E hostile \u200Bpassage ¶¶ with 😀 marks — and “odd” words: zanzibar.',
      'Third, the last passage names Mombasa.',
    ],
    speakers: [wang],
    kind: 'joint-press',
    publisher: { id: 'mfa-china', name: 'Ministry of Foreign Affairs of China' },
    themes: [{ id: 'railways', passages: [3] }],
  }),
  statement({
    ...kazakhstan,
    id: 'xian-2021',
    title: 'Chinese foreign minister holds talks',
    date: '2021-05-12',
    dates: { event: '2021-05-12', published: '2021-05-13' },
    passages: ['In Xi’an, Mukhtar Tleuberdi said the talks were held in a friendly spirit.'],
    speakers: [minister],
    publisher: { id: 'peoples-daily-online', name: 'People’s Daily Online' },
  }),
  statement({
    ...kenya,
    id: 'undated-nairobi',
    title: 'A letter without a date',
    passages: ['The letter from Nairobi names no day and no partners.'],
    kind: 'message',
  }),
];

/** The same with one text in another language. */
export const twoLanguages: readonly IndexedStatement[] = [
  ...sample.slice(0, 3),
  statement({
    ...kazakhstan,
    id: 'chinese-2022',
    title: '王毅同哈萨克斯坦副总理会谈',
    date: '2022-06-01',
    language: 'zh',
    passages: [
      '王毅同哈萨克斯坦副总理会谈。',
      '双方建立永久全面战略伙伴关系，决定共建“一带一路”<b>合作</b>。',
    ],
  }),
  ...sample.slice(3),
];
