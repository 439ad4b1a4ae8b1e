import { describe, expect, test } from 'vitest';
import type { BibliographicItem } from '../../src/cite/bibliographic-item.ts';
import { contextObject } from '../../src/cite/context-object.ts';
import { embeddedMetadata, nameAsRead } from '../../src/cite/embedded-metadata.ts';
import { jsonForHtml } from '../../src/cite/schema-org.ts';
import { readPage } from '../site/built-site.ts';
import { importedFromCoins, importedFromPage } from '../site/zotero.ts';

const speech: BibliographicItem = {
  id: 'speech',
  type: 'speech',
  title: 'Remarks at "the" Hall & <b>beyond</b> + 1 = 2',
  date: '2021-05-11/2021-05-12',
  issued: '2021-05-11/2021-05-12',
  authors: [
    { id: 'xi-jinping', name: 'Xi Jinping', family: 'Xi', given: 'Jinping' },
    { id: 'own', name: 'Ngozi Okonjo Iweala' },
    { id: 'junior', name: 'Sam Smith, Jr.' },
  ],
  publisher: { id: 'mfa', name: 'Ministry of Foreign Affairs, Department of Protocol' },
  genre: 'Remarks',
  place: 'Nairobi',
  address: 'https://archive.example/statements/speech/',
  archive: 'Archive',
  abstract: 'Friends.',
};

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };
const escaped = (words: string) => words.replace(/[&"<]/g, (sign) => signs[sign] ?? sign);

/** What is imported of a page that has an item's tags, or of a list that has its span. */
function imported(item: BibliographicItem) {
  const tags = embeddedMetadata(item)
    .map(({ name, content }) => `<meta name="${name}" content="${escaped(content)}">`)
    .join('');
  const span = `<span class="Z3988" title="${escaped(contextObject(item))}"></span>`;
  const html = (head: string, body: string) =>
    `<!doctype html><html lang="en"><head><title>t</title>${head}</head><body>${body}</body></html>`;
  return {
    fromPage: importedFromPage(readPage('a/index.html', html(tags, ''))),
    fromList: importedFromCoins(readPage('b/index.html', html('', span)))[0],
  };
}

describe('a speech', () => {
  const { fromPage, fromList } = imported(speech);

  test('has presenters, parted only where their records part them', () => {
    const names = [
      { last: 'Xi', first: 'Jinping' },
      { last: 'Ngozi Okonjo Iweala', first: '' },
      { last: 'Sam Smith Jr', first: '' },
    ];
    expect(fromPage.creators).toEqual(names.map((name) => ({ type: 'presenter', ...name })));
    expect(fromList?.creators).toEqual(names.map((name) => ({ type: 'author', ...name })));
  });

  test('has its own fields, and what has none in words', () => {
    expect(fromPage).toMatchObject({
      itemType: 'presentation',
      title: speech.title,
      date: '2021-05',
      place: 'Nairobi',
      language: 'und',
      typeInWords: 'Remarks',
      url: speech.address,
      archive: 'Archive',
      archiveLocation: 'speech',
      extra:
        'Publisher: Ministry of Foreign Affairs, Department of Protocol\nDated “11–12 May 2021”',
    });
  });

  test('is the same in a list, signs and all', () => {
    expect(fromList).toMatchObject({
      itemType: 'presentation',
      // A fault of the reader's, which nothing here can mend.
      title: speech.title.replace('+', ' '),
      date: '2021-05',
      place: 'Nairobi',
      url: speech.address,
      institution: speech.publisher?.name,
    });
  });
});

test('a text of which nothing is known has no date, no institution and no author', () => {
  const bare: BibliographicItem = {
    id: 'bare',
    type: 'report',
    title: 'A text',
    date: null,
    issued: null,
    authors: [],
    genre: 'Statement',
    address: 'https://archive.example/statements/bare/',
    archive: 'Archive',
    abstract: '',
  };
  const { fromPage, fromList } = imported(bare);
  const fields = { itemType: 'report', creators: [], date: undefined, institution: undefined };
  expect(fromPage).toMatchObject(fields);
  expect(fromPage['extra']).toBeUndefined();
  expect(fromList).toMatchObject(fields);
});

test('a name without a comma would be parted by the reader: a negative control', () => {
  const parted = (name: string) =>
    importedFromPage(
      readPage(
        'a/index.html',
        `<html><head><meta name="z:itemType" content="presentation"><meta name="z:presenters" content="${name}"></head></html>`,
      ),
    ).creators[0];
  expect(parted('Ngozi Okonjo Iweala')?.first).toBe('Ngozi Okonjo');
  expect(parted(nameAsRead({ id: 'a', name: 'Ngozi Okonjo Iweala' }))?.first).toBe('');
});

test('no words can end or open anything in data for search engines', () => {
  const words = '</script><script>alert(1)</script><!-- & \u2028';
  const written = jsonForHtml({ '@context': 'https://schema.org', '@type': 'Report', name: words });
  expect(written).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(written)).toMatchObject({ name: words });
});
