import { describe, expect, it } from 'vitest';
import type { State } from '../../src/gazetteer/types.ts';
import { NamesPrinted } from '../../src/search/variants.ts';

const states: readonly State[] = [
  {
    code: 'KZ',
    name: 'Kazakhstan',
    variants: ['Republic of Kazakhstan'],
    demonyms: ['Kazakh'],
    capitals: [],
  },
  {
    code: 'US',
    name: 'United States',
    variants: ['US', 'U.S.'],
    demonyms: ['American'],
    capitals: [],
  },
  { code: 'TR', name: 'Türkiye', variants: ['Turkey'], demonyms: ['Turkish'], capitals: [] },
];

function groupsOf(...texts: string[]) {
  const names = new NamesPrinted({
    states,
    countries: [{ code: 'KZ', variants: ['Qazaqstan'], demonyms: [] }],
    people: [
      {
        name: 'Mukhtar Tileuberdi',
        variants: ['Mukhtar Tleuberdi', 'M. Tileuberdi', 'Мухтар Тлеуберди'],
      },
      { name: 'Jane Doe', variants: ['Jane Holloway'] },
    ],
    places: [{ name: 'Astana', formerly: [{ name: 'Nur-Sultan' }], variants: ['Nursultan'] }],
  });
  for (const text of texts) names.read(text);
  return names.groups();
}

describe('names that find each other', () => {
  it('are those of which the holdings print one', () => {
    expect(groupsOf('Kazakh officials met.')).toEqual([
      [['Kazakh'], ['Kazakhstan', 'Republic of Kazakhstan', 'Qazaqstan']],
    ]);
    expect(groupsOf('Nobody met.')).toEqual([]);
  });

  it('are whole words, over the end of no text', () => {
    expect(groupsOf('Nur', 'Sultan')).toEqual([]);
    expect(groupsOf('in Nur-Sultan.')).toEqual([[['Nur-Sultan'], ['Astana', 'Nursultan']]]);
    expect(groupsOf('Kazakhstanization')).toEqual([]);
  });

  it('are the parts of a name that are spelt otherwise, other scripts among them', () => {
    const groups = groupsOf('Mr Tleuberdi spoke.');
    expect(groups).toEqual([[['Tleuberdi'], ['Tileuberdi', 'Тлеуберди']]]);
  });

  it('are not two names of one person where they are no spellings of each other', () => {
    expect(groupsOf('Ms Holloway spoke.')).toEqual([]);
  });

  it('are not asked for by an abbreviation that every text has', () => {
    expect(groupsOf('They told us so, and the American side agreed.')).toEqual([
      [['American'], ['United States', 'US', 'U.S.']],
    ]);
  });

  it('are words with letters a plain keyboard lacks', () => {
    expect(groupsOf('Støre and Straße')).toEqual([
      [['straße'], ['strasse']],
      [['støre'], ['store']],
    ]);
  });

  it('depend on the words alone, not on the order they come in', () => {
    const texts = ['Kazakh Støre', 'Nur-Sultan Tleuberdi', 'Türkiye and Turkish'];
    expect(groupsOf(...texts)).toEqual(groupsOf(...texts.reverse()));
  });
});
