import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { entriesInDocument } from '../../src/feeds/documents.ts';
import { feedsOf } from '../../src/feeds/feeds-of.ts';
import { marks, scripts } from '../hostile/payloads.ts';
import { summary } from '../relate/summary.ts';
import { atomFaults, readAtom, walk } from './atom-faults.ts';
import { type JsonFeed, jsonFeedFaults } from './json-feed-faults.ts';
import { filesOf, published, site, sourceOf, textOf } from './sample.ts';

const all = `${site}feeds/all.xml`;

/** Every fault of every file, and of the way through each feed's documents. */
function faultsOf(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([address, text]) => {
    if (address.endsWith('.json')) return jsonFeedFaults(text).map((f) => `${address} ${f}`);
    const way = readAtom(text).archive ? [] : walk(address, (at) => files.get(at)).faults;
    return [...atomFaults(text), ...way].map((fault) => `${address} ${fault}`);
  });
}

const entriesOf = (files: ReadonlyMap<string, string>, address = all) =>
  readAtom(files.get(address) ?? '').entries;
const itemsOf = (files: ReadonlyMap<string, string>, address: string) =>
  (JSON.parse(files.get(address) ?? '') as JsonFeed).items;
const idOf = (id: string) => `${site}statements/${id}/`;

describe('what a feed holds', () => {
  const themes = [{ id: 'ports', passages: [1] }];
  const speaker = { id: 'wang-yi', name: 'Wang Yi', country: 'CN' };
  const visit = summary({
    id: 'visit',
    date: '2022-01-06',
    themes,
    kind: 'remarks',
    language: 'fr',
    speakers: [speaker],
    participants: [speaker],
    publisher: { id: 'ministry', name: 'Ministry' },
    rights: '© Ministry',
    url: 'https://ministry.example/visit',
  });
  const call = summary({ id: 'call', parties: ['KE', 'KZ'], date: '2023' });
  const world = {
    themes: [
      {
        id: 'ports',
        name: 'Ports',
        scope: 'Ports.',
        phrases: [],
        except: [],
        examples: [],
        nearMisses: [],
      },
    ],
  };
  const source = sourceOf([visit, call], [published('visit', '2026-11-21')], world);
  const files = filesOf(source);

  it('is valid in both formats', () => {
    expect(faultsOf(files)).toEqual([]);
  });

  it('is all, and each country, relation, theme and person that has statements', () => {
    const names = [...files.keys()].filter((name) => name.endsWith('.xml'));
    expect(names.map((name) => name.slice(site.length)).sort()).toEqual([
      'feeds/all.xml',
      'feeds/countries/cn.xml',
      'feeds/countries/ke.xml',
      'feeds/countries/kz.xml',
      'feeds/log.xml',
      'feeds/people/wang-yi.xml',
      'feeds/relations/cn-ke.xml',
      'feeds/relations/ke-kz.xml',
      'feeds/themes/ports.xml',
    ]);
    expect(names.every((name) => files.has(name.replace(/xml$/, 'json')))).toBe(true);
    const inKenya = entriesOf(files, `${site}feeds/countries/ke.xml`).map(({ id }) => id);
    expect(inKenya).toEqual([idOf('call'), idOf('visit')]);
    expect(entriesOf(files, `${site}feeds/relations/cn-ke.xml`)).toHaveLength(1);
  });

  it('says of a statement what its page says', () => {
    const entry = entriesOf(files).find(({ id }) => id === idOf('visit'));
    expect(entry).toEqual({
      id: idOf('visit'),
      title: 'Title of visit',
      summary: 'China – Kenya, remarks, 6 January 2022: On this day, talks were held.',
      published: '2026-11-21T00:00:00Z',
      updated: '2026-11-21T00:00:00Z',
      address: idOf('visit'),
      authors: ['Wang Yi'],
    });
    const xml = files.get(all) ?? '';
    expect(xml).toContain('<title xml:lang="fr">Title of visit</title>');
    expect(xml).toContain(`<category scheme="${site}countries/" term="ke" label="Kenya"/>`);
    expect(xml).toContain(`<category scheme="${site}themes/" term="ports" label="Ports"/>`);
    expect(xml).toContain('<dc:publisher>Ministry</dc:publisher>');
    expect(xml).toContain('<rights>© Ministry</rights>');
    expect(itemsOf(files, `${site}feeds/all.json`)[1]).toMatchObject({
      id: idOf('visit'),
      external_url: 'https://ministry.example/visit',
      date_published: '2026-11-21T00:00:00Z',
      authors: [{ name: 'Wang Yi' }],
      tags: ['remarks', 'China', 'Kenya', 'Ports'],
      _statement: { date: '2022-01-06', parties: ['CN', 'KE'], publisher: 'Ministry' },
    });
  });

  it('never passes the curator off as the author of a text', () => {
    const entry = entriesOf(files).find(({ id }) => id === idOf('call'));
    expect(entry?.authors).toEqual(['Publisher not known']);
  });
});

describe('the days of a feed', () => {
  it('are the ledger’s; without it a statement’s own first day stands in, in Atom alone', () => {
    const held = [
      summary({ id: 'old', date: '2030-05-05' }),
      summary({ id: 'new', date: '2001-12' }),
      summary({ id: 'undated' }),
      summary({ id: 'undated-published' }),
    ];
    const lines = [published('old', '2026-01-01'), published('undated-published', '2026-01-01')];
    const source = sourceOf(held, lines);
    const files = filesOf(source);
    expect(faultsOf(files)).toEqual([]);
    expect(entriesOf(files).map(({ id, published, updated }) => [id, published, updated])).toEqual([
      [idOf('new'), null, '2001-12-01T00:00:00Z'],
      [idOf('old'), '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
      [idOf('undated-published'), '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
    ]);
    expect(itemsOf(files, `${site}feeds/all.json`)[0]).not.toHaveProperty('date_published');
    expect(feedsOf(source).leftOut).toBe(1);
  });

  it('show a revision, under the same id', () => {
    const lines = [
      published('visit', '2026-01-01'),
      {
        on: '2026-02-02',
        event: 'revised' as const,
        address: 'statements/visit/',
        text: textOf('visit', 'b'),
      },
    ];
    const files = filesOf(sourceOf([summary({ id: 'visit' })], lines));
    expect(entriesOf(files)).toMatchObject([
      { id: idOf('visit'), published: '2026-01-01T00:00:00Z', updated: '2026-02-02T00:00:00Z' },
    ]);
    const item = itemsOf(files, `${site}feeds/all.json`)[0];
    expect(item?.date_modified).toBe('2026-02-02T00:00:00Z');
  });

  it('keep the id of a statement that moved', () => {
    const lines = [
      published('visit', '2026-01-01'),
      {
        on: '2026-02-02',
        event: 'moved' as const,
        address: 'statements/visit/',
        to: 'statements/state-visit/',
      },
      published('state-visit', '2026-02-02'),
    ];
    const files = filesOf(sourceOf([summary({ id: 'state-visit' })], lines));
    expect(entriesOf(files)).toMatchObject([
      { id: idOf('visit'), address: idOf('state-visit'), published: '2026-01-01T00:00:00Z' },
    ]);
  });

  it('keep the id of a statement that another was joined to', () => {
    const lines = [
      published('first', '2026-01-01'),
      published('second', '2025-01-01'),
      {
        on: '2026-02-02',
        event: 'moved' as const,
        address: 'statements/second/',
        to: 'statements/first/',
      },
    ];
    const files = filesOf(sourceOf([summary({ id: 'first' })], lines));
    expect(entriesOf(files)).toMatchObject([{ id: idOf('first') }]);
  });

  it('are none where nothing is held: there is no feed', () => {
    expect([...filesOf(sourceOf([])).keys()]).toEqual([]);
  });
});

describe('hostile words', () => {
  const words = [
    ...scripts,
    ...marks,
    '\u0000\u0001\u001f \u0085\u2028 \ufffe\uffff',
    '\ud800 half \udfff of a pair',
    '\r\n\t ]]> &#0; 𐄂',
  ];
  const held = words.map((title, index) =>
    summary({
      id: `text-${index}`,
      title,
      opening: title,
      rights: title || '-',
      publisher: { id: 'hostile', name: title },
      date: '2022',
    }),
  );

  it('stay words', () => {
    const files = filesOf(sourceOf(held, [], { stateName: () => '<b>&"Kenya"</b>' }));
    expect(faultsOf(files)).toEqual([]);
    const kept = walk(all, (at) => files.get(at)).documents.flatMap(({ entries }) => entries);
    const titles = new Map(kept.map(({ id, title }) => [id, title]));
    const holdable = (title: string) =>
      title
        .toWellFormed()
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
    for (const { id, title } of held) expect(titles.get(idOf(id))).toBe(holdable(title));
  });
});

describe('a feed of several documents', () => {
  const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
  const many = (count: number) =>
    filesOf(
      sourceOf(
        Array.from({ length: count }, (_, n) => summary({ id: `text-${n}`, date: '2010' })),
        Array.from({ length: count }, (_, n) => published(`text-${n}`, day(n))),
      ),
    );
  const documentsOf = (files: ReadonlyMap<string, string>) => walk(all, (at) => files.get(at));

  test.each([1, 50, 99, 100, 101, 149, 150, 512])(
    'holds each of %i statements once on the way from the newest to the oldest',
    (count) => {
      const files = many(count);
      expect(faultsOf(files)).toEqual([]);
      const { documents } = documentsOf(files);
      const ids = documents.flatMap(({ entries }) => entries.map(({ id }) => id));
      expect(ids).toEqual(Array.from({ length: count }, (_, n) => idOf(`text-${count - 1 - n}`)));
      const [newest, ...archives] = documents.map(({ entries }) => entries.length);
      expect(archives.every((size) => size === entriesInDocument)).toBe(true);
      expect(newest).toBeLessThan(2 * entriesInDocument);
      if (archives.length > 0) expect(newest).toBeGreaterThanOrEqual(entriesInDocument);
      // The other format turns the same pages.
      const walked: string[] = [];
      for (let at: string | undefined = `${site}feeds/all.json`; at !== undefined; ) {
        const feed: JsonFeed = JSON.parse(files.get(at) ?? '');
        walked.push(...feed.items.map(({ id }) => id));
        at = feed.next_url;
      }
      expect(walked).toEqual(ids);
    },
  );

  it('keeps its archives as they are when new statements come, but for the way to a newer one', () => {
    const count = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(count, count, (before, more) => {
        const earlier = many(before);
        const later = many(before + more);
        const wayOn = /<link rel="next-archive"[^>]*>\n/;
        for (const [address, text] of earlier)
          if (/\/\d+\.(?:xml|json)$/.test(address))
            expect(later.get(address)?.replace(wayOn, '')).toBe(text.replace(wayOn, ''));
      }),
      { numRuns: 25 },
    );
  });

  it('shows a statement of an archive once more when it is revised, and tells it by its id', () => {
    const held = Array.from({ length: 130 }, (_, n) => summary({ id: `text-${n}` }));
    const lines = held.map(({ id }, n) => published(id, day(n)));
    const revised = {
      on: day(200),
      event: 'revised' as const,
      address: 'statements/text-3/',
      text: textOf('text-3', 'b'),
    };
    const files = filesOf(sourceOf(held, [...lines, revised]));
    expect(faultsOf(files)).toEqual([]);
    const { documents } = documentsOf(files);
    const ids = documents.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(ids.filter((id) => id === idOf('text-3'))).toHaveLength(2);
    expect(new Set(ids).size).toBe(130);
    expect(documents[0]?.entries.at(-1)).toEqual(documents[1]?.entries.at(-4));
  });
});

describe('the publication log', () => {
  const address = 'statements/visit/';
  const source = sourceOf(
    [summary({ id: 'visit' })],
    [
      published('visit', '2026-01-01'),
      { on: '2026-01-01', event: 'published', address: 'people/a-b/' },
      { on: '2026-02-01', event: 'recopied', address, text: textOf('visit', 'b') },
      { on: '2026-03-01', event: 'revised', address, text: textOf('visit', 'c') },
      { on: '2026-03-01', event: 'revised', address, text: textOf('visit', 'd') },
      { on: '2026-04-01', event: 'moved', address: 'people/a-b/', to: 'people/b/' },
      { on: '2026-05-01', event: 'withdrawn', address, reason: 'Asked for by <its> author.' },
      { on: '2026-06-01', event: 'restored', address },
    ],
  );
  const files = filesOf(source);

  it('tells what happened, newest first, under ids that are its own', () => {
    const log = `${site}feeds/log.xml`;
    expect(faultsOf(files)).toEqual([]);
    expect(
      entriesOf(files, log).map(({ title, updated }) => `${updated.slice(0, 10)} ${title}`),
    ).toEqual([
      '2026-06-01 Published again: Title of visit',
      '2026-05-01 Withdrawn: Title of visit',
      '2026-04-01 Moved: people/a-b/',
      '2026-03-01 Revised: Title of visit',
      '2026-02-01 Copied anew: Title of visit',
      '2026-01-01 Published: Title of visit',
    ]);
    expect(entriesOf(files, log)[1]?.summary).toBe('Asked for by <its> author.');
    expect(entriesOf(files, log)[2]?.address).toBe(`${site}people/b/`);
  });
});

describe('a planted fault is found:', () => {
  const files = filesOf(
    sourceOf(Array.from({ length: 120 }, (_, n) => summary({ id: `text-${n}`, date: '2010' }))),
  );
  const feed = files.get(all) ?? '';
  const planted = (from: string | RegExp, to: string) => atomFaults(feed.replace(from, to));

  test.each([
    ['an element that Atom does not have', '<subtitle>', '<summery>a</summery><subtitle>'],
    ['no id', /<id>[^<]*<\/id>/, ''],
    ['no moment of change', /<updated>[^<]*<\/updated>/, ''],
    ['a day alone', /T00:00:00Z/, ''],
    ['a day there is not', /<updated>2010-01-01/, '<updated>2010-02-30'],
    ['a link from nowhere', `href="${site}statements/`, 'href="/statements/'],
    ['a scheme that is no address', `scheme="${site}`, 'scheme="'],
    ['an id twice', 'statements/text-98/</id>', 'statements/text-97/</id>'],
    ['no author of its own', /<author><name>Publisher not known<\/name><\/author>/, ''],
    ['a sign left as it was', '<title>', '<title>Trade & aid'],
    ['no link to itself', /<link rel="self"[^>]*>/, ''],
  ])('%s', (_, from, to) => {
    expect(planted(from, to)).not.toEqual([]);
    expect(atomFaults(feed)).toEqual([]);
  });

  test.each([
    ['an archive that is not there', 'all/1.xml', /$/, ''],
    ['an archive that does not say so', 'all/1.xml', '<fh:archive/>', ''],
    ['no way back', 'all/1.xml', 'rel="current"', 'rel="related"'],
    ['a circle', 'all/1.xml', 'rel="current"', 'rel="prev-archive"'],
    ['another feed', 'all/1.xml', 'feeds/all.xml</id>', 'feeds/log.xml</id>'],
  ])('%s', (name, path, from, to) => {
    const changed = new Map(files);
    const at = `${site}feeds/${path}`;
    if (name === 'an archive that is not there') changed.delete(at);
    else changed.set(at, (files.get(at) ?? '').replace(from, to));
    expect(walk(all, (address) => files.get(address)).faults).toEqual([]);
    expect(walk(all, (address) => changed.get(address)).faults).not.toEqual([]);
  });

  const json = files.get(`${site}feeds/all.json`) ?? '';
  test.each([
    ['a key that is not its own', '"title"', '"headline"'],
    ['another version', 'version/1.1', 'version/2'],
    ['a day alone', '"content_text"', '"date_published":"2010-01-01","content_text"'],
    ['no content', '"content_text"', '"_content"'],
    ['an address of nowhere', `"url":"${site}`, '"url":"/'],
    ['an id twice', `"id":"${site}statements/text-98/"`, `"id":"${site}statements/text-97/"`],
  ])('in the JSON, %s', (_, from, to) => {
    expect(jsonFeedFaults(json.replace(from, to))).not.toEqual([]);
    expect(jsonFeedFaults(json)).toEqual([]);
  });
});
