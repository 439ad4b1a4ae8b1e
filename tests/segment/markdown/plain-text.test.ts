import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWorld } from '../../../src/extract/world/world.ts';
import { positionAt, sourceText } from '../../../src/read/source-text.ts';
import { locateEvidence } from '../../../src/render/locate-evidence.ts';
import { lossesOf } from '../../../src/resolve/losses.ts';
import { readStatement } from '../../../src/resolve/read-statement.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { align } from '../../../src/segment/markdown/align.ts';
import { characterReference } from '../../../src/segment/markdown/character-reference.ts';
import { plainTextOf } from '../../../src/segment/markdown/plain-text.ts';
import { scraps, scrapsWithFrontMatter } from './generated-markdown.ts';

const world = makeWorld();
const markdown = (text: string) => sourceText('a.md', text);
const shown = (text: string) => plainTextOf(markdown(text)).source.text;
const paragraphs = (text: string) => shown(text).split('\n\n');

function read(text: string): Statement {
  const input = { id: 'a', source: markdown(text), sha256: '0'.repeat(64), record: {} };
  const { statement, diagnostics } = readStatement(input, world);
  if (!statement) throw new Error(diagnostics.map(({ what }) => what).join(' '));
  return statement;
}

describe('a Markdown source as plain text', () => {
  it.each([
    ['\\### not a heading', '### not a heading'],
    ['a *b* **c** ~~d~~ `e` ~f~', 'a b c d e ~f~'],
    ['[words](https://a.example) and <https://b.example>', 'words and https://b.example'],
    ['R&eacute;p &amp; &#65; &nosuch; \\&amp;', 'Rép & A &nosuch; &amp;'],
    ['one\ntwo\r\n   three', 'one two three'],
    ['one  \ntwo\\\nthree', 'one\ntwo\nthree'],
    ['> quoted\n> on\nlazily', 'quoted on lazily'],
    ['said <off-mike> and left', 'said <off-mike> and left'],
    ['2\\) no list', '2) no list'],
    ['see www.a.example and a@b.example, both', 'see www.a.example and a@b.example, both'],
  ])('%j is %j', (text, words) => {
    expect(shown(text).startsWith(words)).toBe(true);
    expect(paragraphs(text)[0]).toBe(words);
  });

  it('makes each item, quotation, row and line of code a paragraph or line of its own', () => {
    expect(paragraphs('- a\n- b\n  - c\n\n  d\n7. e\n8) f')).toEqual([
      'a',
      'b',
      'c',
      'd',
      '7. e',
      '8) f',
    ]);
    expect(paragraphs('> a\n>\n> b')).toEqual(['a', 'b']);
    expect(paragraphs('| a | b |\n|---|---|\n| c | d |')).toEqual(['a | b', 'c | d']);
    expect(paragraphs('    a\n    b\n')).toEqual(['a\nb']);
    expect(paragraphs('- [x] done\n- [ ] open')).toEqual(['[x] done', '[ ] open']);
  });

  it('leads each character back to its line and column', () => {
    const text = '# A\n\nKenya **and** \\*China\\* &amp; Peru\n';
    const { source } = plainTextOf(markdown(text));
    const placeOf = (words: string) => positionAt(source, source.text.indexOf(words));
    expect(placeOf('Kenya')).toEqual({ line: 3, column: 1 });
    expect(placeOf('and')).toEqual({ line: 3, column: 9 });
    expect(placeOf('*China')).toEqual({ line: 3, column: 16 });
    expect(placeOf('Peru')).toEqual({ line: 3, column: 31 });
  });

  it('counts a byte-order mark as the file does', () => {
    const { passages, title } = read('\ufeff# Talks *Open*\n\nKenya **and** China met.\n');
    expect(title).toBe('Talks Open');
    expect(passages[0]?.lines).toEqual([
      { line: 3, column: 1, at: 0 },
      { line: 3, column: 9, at: 6 },
      { line: 3, column: 14, at: 9 },
    ]);
  });

  it('is no paragraph where it has no words, and all of it where nothing has', () => {
    expect(read('# &nbsp;  \nKenya\n')).toMatchObject({ header: [], title: 'Kenya' });
    expect(read('> \n\n[](a)\n').passages.map(({ text }) => text)).toEqual(['>', '[](a)']);
  });

  it('takes nothing but a .md for Markdown', () => {
    const source = sourceText('a.txt', '# *Not* Markdown\n');
    expect(plainTextOf(source).source).toBe(source);
  });

  it('reads a file of marks within marks without end as it is', () => {
    const text = `${'>'.repeat(5000)} a\n\n${'*'.repeat(4001)}b${'*'.repeat(4001)}\n`;
    expect(plainTextOf(markdown(text)).source.text).toBe(text);
  });
});

describe('front matter', () => {
  const headerOf = (front: string) =>
    read(`---\n${front}\n---\n\nKenya and China met.\n`).header.map(({ is, text }) => [is, text]);

  it('is read where its values are plain words', () => {
    expect(headerOf('title: "Talks \\"open\\""\nDate: 4 May 2011\nsource: Xinhua # wire')).toEqual([
      ['front-matter', 'title:'],
      ['title', 'Talks "open"'],
      ['front-matter', 'Date:'],
      ['date', '4 May 2011'],
      ['front-matter', 'source:'],
      ['publisher', 'Xinhua'],
      ['front-matter', '# wire'],
    ]);
  });

  it('means nothing where they are lists, numbers, empty or broken, and is kept', () => {
    for (const front of ['title: [a]', 'title: 12', 'title:', 'title: {a: b}', 'title: [a'])
      expect(headerOf(front), front).toEqual([['front-matter', front]]);
  });

  it('takes a source that is an address for one, and no address that leads nowhere', () => {
    expect(headerOf('source: https://a.example/b')[1]).toEqual(['url', 'https://a.example/b']);
    const { url, header } = read('---\nurl: javascript:alert(1)\n---\n\nKenya and China met.\n');
    expect(url).toBeUndefined();
    expect(header).toMatchObject([{ is: 'front-matter', text: 'url: javascript:alert(1)' }]);
  });

  it('is body where nothing else is there to be one, but its lines stay header', () => {
    expect(read('# Only a heading\n').passages.map(({ text }) => text)).toEqual(['Only a heading']);
    const { title, passages } = read('---\ntitle: Only this\n---\n');
    expect([title, passages]).toEqual(['Only this', []]);
  });
});

describe('whatever the Markdown', () => {
  for (const [name, generated] of [
    ['scraps', scraps],
    ['scraps below a front matter', scrapsWithFrontMatter],
  ] as const) {
    it(`no word of ${name} is lost, moved or made up`, () => {
      fc.assert(
        fc.property(generated, (text) => {
          fc.pre(/\S/.test(text));
          expect(lossesOf(read(text), markdown(text))).toEqual([]);
        }),
        { numRuns: 1500 },
      );
    });
  }

  it('the words of every value are found on the page, or not marked at all', () => {
    const talks =
      'LIMA, May 3, 2011 -- Norwegian Foreign Minister **Kari _Nord_mann** met with\nPeruvian President Juana\\-Quispe &amp; others. *Norway* and Peru agreed.\n';
    const statement = read(talks);
    const evidence = Object.values(statement.readings)
      .flat()
      .flatMap((reading) => (reading.evidence ? [reading.evidence] : []));
    expect(evidence.length).toBeGreaterThan(5);
    for (const words of evidence)
      expect(locateEvidence(words, statement), words.text).toMatchObject({ part: 'passage' });
  });

  it('negative control: a word that is dropped is noticed', () => {
    const text = 'Kenya *and* [China](https://a.example) met.\n';
    const statement = read(text);
    expect(lossesOf({ ...statement, furniture: [] }, markdown(text))).toHaveLength(1);
    expect(lossesOf({ ...statement, passages: [] }, markdown(text))).not.toEqual([]);
  });
});

describe('align', () => {
  it('gives the pieces that stand side by side', () => {
    const file = 'a \\*b &lt; c';
    expect(align(file, 0, file.length, 'a *b < c', 'markdown')).toEqual([
      { text: 'a ', offset: 0, length: 2 },
      { text: '*b ', offset: 3, length: 3 },
      { text: '<', offset: 6, length: 4 },
      { text: ' c', offset: 10, length: 2 },
    ]);
  });

  it('refuses a value that does not stand there', () => {
    expect(align('abc', 0, 3, 'abd', 'markdown')).toBeNull();
    expect(align('abc', 0, 2, 'abc', 'markdown')).toBeNull();
    expect(align('"a\\u00e9"', 0, 9, 'aé', 'quoted')).toBeNull();
  });
});

describe('characterReference', () => {
  it('knows those that Markdown knows', () => {
    expect(characterReference('a &eacute;', 2)).toEqual({ means: 'é', length: 8 });
    expect(characterReference('&#x41;', 0)).toEqual({ means: 'A', length: 6 });
    for (const text of ['&nosuch;', '&amp', 'amp;', '& amp;'])
      expect(characterReference(text, 0), text).toBeNull();
  });
});
