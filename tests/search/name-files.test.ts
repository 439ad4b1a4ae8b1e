import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandQuery, indexNames, type NameGroup } from '../../src/search/expand-query.ts';
import { dividedNames, NamesAsked, namesPath } from '../../src/search/name-files.ts';
import type { SearchFiles } from '../../src/search/search-files.ts';

/** So many groups that they need several files, and the names of states among them. */
const groups: readonly NameGroup[] = [
  [['Kazakhstan', 'Kazakh'], ['Republic of Kazakhstan']],
  [['Côte d’Ivoire', 'Ivorian'], ['Ivory Coast']],
  [['Kenya', 'Kenyan'], []],
  [
    ['US', 'United States'],
    ['U.S.', 'American'],
  ],
  ...Array.from(
    { length: 300 },
    (_, at): NameGroup => [[`Place ${at} Harbour`, `Haven${at}`], [`Port ${at}`]],
  ),
];
const divided = dividedNames(groups);

/** The files, and which of them were asked for. */
function served(): { files: SearchFiles; asked: string[] } {
  const asked: string[] = [];
  const held = new Map(divided.map((file, number) => [namesPath(number), file]));
  const files: SearchFiles = {
    json: async (path) => {
      asked.push(path);
      const file = held.get(path);
      if (!file) throw new Error(`no ${path}`);
      return file;
    },
    bytes: () => Promise.reject(new Error('no bytes are asked for')),
  };
  return { files, asked };
}

const whole = indexNames(groups);

describe('names divided among files', () => {
  it('need several files, which few words need all of', async () => {
    expect(divided.length).toBeGreaterThan(4);
    const { files, asked } = served();
    await new NamesAsked(files, divided.length).of('kenya "shared future"');
    expect(asked).toHaveLength(1);
  });

  it.each([
    'Kazakhs Kazakh',
    'republic of kazakhstan',
    'Kenya’s Kenyan',
    'ivory coast',
    'cote d’ivoire trade',
    'US us U.S. United States',
    'port 7 haven12',
    'place 3 harbour place',
    '"ivory coast" kenya',
    'one-Kenya',
    '—',
    '',
  ])('make of “%s” what all names together make of it', async (query) => {
    const { files } = served();
    const names = await new NamesAsked(files, divided.length).of(query);
    expect(expandQuery(query, names)).toEqual(expandQuery(query, whole));
  });

  it('make the same of any words', async () => {
    const { files } = served();
    const asked = new NamesAsked(files, divided.length);
    const words = groups.flatMap(([printed, other]) => [...printed, ...other]);
    const piece = fc.oneof(fc.constantFrom(...words), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 5 }), async (pieces) => {
        const query = pieces.join(' ');
        expect(expandQuery(query, await asked.of(query))).toEqual(expandQuery(query, whole));
      }),
    );
  });

  it('are none of other words: what is asked decides which files are read', async () => {
    const { files } = served();
    const names = await new NamesAsked(files, divided.length).of('zzyzx');
    expect(expandQuery('Kazakh', whole)).not.toEqual([
      { kind: 'word', text: 'Kazakh', alternatives: [] },
    ]);
    expect(expandQuery('Kazakh', names)).toEqual([
      { kind: 'word', text: 'Kazakh', alternatives: [] },
    ]);
  });

  it('are fetched once, and again where that failed', async () => {
    const { files, asked } = served();
    const names = new NamesAsked(files, divided.length);
    await names.of('Kenya');
    await names.of('kenya');
    expect(asked).toHaveLength(1);
    let failing = true;
    const flaky: SearchFiles = {
      ...files,
      json: (path) => (failing ? Promise.reject(new Error('gone')) : files.json(path)),
    };
    const again = new NamesAsked(flaky, divided.length);
    await expect(again.of('Kenya')).rejects.toThrow('gone');
    failing = false;
    expect((await again.of('Kenya')).get('kenya')).toBeDefined();
  });

  it('of a small archive lie in one file', () => {
    expect(dividedNames([])).toEqual([[]]);
    expect(dividedNames(groups.slice(0, 4))).toHaveLength(1);
  });
});
