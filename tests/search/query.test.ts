import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expandQuery,
  indexNames,
  MOST_ALTERNATIVES_IN_ALL,
  type NameGroup,
} from '../../src/search/expand-query.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { coreOf, foldedWords } from '../../src/search/words.ts';

describe('words', () => {
  it.each([
    ['Xi’an, China-Kenya “ties”', ['xian', 'china', 'kenya', 'ties']],
    ['Jonas Gahr Støre, Łódź', ['jonas', 'gahr', 'store', 'lodz']],
    ['U.S. C+C5', ['u', 's', 'c', 'c5']],
    ['— 😀', []],
  ])('%s', (text, words) => expect(foldedWords(text)).toEqual(words));

  it.each([
    ['“partners,', { before: '“', core: 'partners', after: ',' }],
    ['(C+C5)', { before: '(', core: 'C+C5', after: ')' }],
    ['—', { before: '—', core: '', after: '' }],
  ])('take %s apart', (printed, parts) => expect(coreOf(printed)).toEqual(parts));

  it('are taken apart without loss', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (printed) => {
        const { before, core, after } = coreOf(printed);
        expect(before + core + after).toBe(printed);
      }),
    );
  });
});

describe('a query', () => {
  it.each([
    ['one China', ['word one', 'word China']],
    ['"shared future" kenya', ['phrase shared future', 'word kenya']],
    [
      'kenya “shared  future” «one-China»',
      ['word kenya', 'phrase shared future', 'phrase one-China'],
    ],
    ['"shared fut', ['word shared', 'word fut']],
    ['"a" "b', ['phrase a', 'word b']],
    ['"" — !', []],
  ])('%s', (query, parts) => {
    expect(parseQuery(query).map(({ kind, text }) => `${kind} ${text}`)).toEqual(parts);
  });
});

const groups: readonly NameGroup[] = [
  [['Tileuberdi', 'Tleuberdi'], []],
  [['Astana', 'Nur-Sultan'], ['Akmola']],
  [['Kazakhstan', 'Kazakh'], ['Republic of Kazakhstan']],
  [
    ['United States', 'American'],
    ['US', 'U.S.', 'United States of America'],
  ],
  [['Türkiye', 'Turkish'], ['Turkey']],
];
const names = indexNames(groups);

/** What is asked, a part a line: the words and after a slash the other spellings. */
function asked(query: string): string[] {
  return expandQuery(query, names).map((part) =>
    part.kind === 'phrase' ? `“${part.text}”` : [part.text, ...part.alternatives].join(' / '),
  );
}

describe('other spellings', () => {
  it.each([
    ['tleuberdi', ['tleuberdi / Tileuberdi']],
    ['nur sultan talks', ['nur sultan / Astana / Nur-Sultan', 'talks']],
    ['Akmola', ['Akmola / Astana / Nur-Sultan']],
    ['Republic of Kazakhstan', ['Republic of Kazakhstan / Kazakhstan / Kazakh']],
    ['“Nur-Sultan” kazakh', ['“Nur-Sultan”', 'kazakh / Kazakhstan']],
    ['Turkey', ['Turkey / Türkiye / Turkish']],
    ["Kazakhstan's", ["Kazakhstan's / Kazakhstan / Kazakh"]],
    // A pronoun is no state; capitals or stops make it one.
    ['us', ['us']],
    ['US', ['US / United States / American']],
    ['U.S.', ['U.S. / United States / American']],
    ['Støre', ['Støre / Store']],
    ['Xi’an', ['Xi’an']],
    ['win-win', ['win-win / win win']],
    ['Xi’s', ['Xi’s / Xi']],
  ])('%s', (query, expected) => expect(asked(query)).toEqual(expected));

  it('are not asked without end', () => {
    const query = Array.from({ length: 60 }, () => 'Akmola').join(' ');
    const all = expandQuery(query, names).flatMap((part) =>
      part.kind === 'word' ? part.alternatives : [],
    );
    expect(all.length).toBe(MOST_ALTERNATIVES_IN_ALL);
  });
});
