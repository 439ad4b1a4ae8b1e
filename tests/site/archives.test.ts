import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { Statement } from '../../src/schema/statement.ts';
import { build, run } from './build-archive.ts';
import { type BuiltSite, elementsOf, readSite, wordsOf } from './built-site.ts';
import { feedFaults } from './feed-faults.ts';
import { brokenLinks } from './links.ts';
import { metadataFaults } from './metadata-faults.ts';
import { wordsMissing } from './words-in-order.ts';
import { importedFromPage } from './zotero.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-archives-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archive = (name: string) => join('tests', 'archives', name);
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

/** Builds a small archive whole: no link may be broken, no word of a text missing on its page, no page misdescribed. */
function built(name: string, base = '/'): { site: BuiltSite; statements: Statement[] } {
  const out = join(folder, name);
  build(archive(name), out, join(folder, 'cache'));
  const site = readSite(out, base);
  const statements = lines(readFileSync(join(out, 'data', 'statements.jsonl'), 'utf8')).map(
    (line) => {
      const { address, ...rest } = JSON.parse(line);
      expect(address).toBe(`https://archive.example${base}statements/${rest.id}/`);
      return Statement.parse(rest);
    },
  );
  const address = `https://archive.example${base}`;
  expect(brokenLinks(site, address)).toEqual([]);
  expect(feedFaults(site, out, address)).toEqual([]);
  const title = /^title: (.+)$/m.exec(
    readFileSync(join(archive(name), 'archive.yaml'), 'utf8'),
  )?.[1];
  const published = { title: String(title), address, folder: out };
  expect(metadataFaults(site, statements, published)).toEqual([]);
  for (const statement of statements) {
    const page = site.pages.find(({ path }) => path === `statements/${statement.id}/`);
    expect(page && wordsMissing(page, statement)).toEqual([]);
  }
  return { site, statements };
}

/** The ids of the statements that a page links to. */
function linkedFrom({ pages }: BuiltSite, path: string): string[] {
  const page = pages.find((one) => one.path === path);
  const ids = page
    ? elementsOf(page.tree).flatMap(
        ({ properties }) => /\/statements\/([^/]+)\/$/.exec(String(properties.href))?.[1] ?? [],
      )
    : [];
  return [...new Set(ids)].sort();
}

describe('small archives built whole', () => {
  test('dates of every kind: each stands where its days are, or among the undated', () => {
    const { site, statements } = built('dates');
    expect(statements).toHaveLength(25);
    expect(linkedFrom(site, 'dates/undated/')).toEqual([
      'interval-open',
      'interval-unknown-end',
      'interval-unknown-start',
      'none',
      'yearless',
      'yearless-month',
    ]);
    expect(linkedFrom(site, 'dates/2011/05/12/')).toEqual(['interval']);
    expect(linkedFrom(site, 'dates/2011/05/04/')).toContain('day-uncertain');
    expect(linkedFrom(site, 'dates/2011/05/')).toContain('month');
    expect(linkedFrom(site, 'dates/2011/')).toContain('year');
    const uncertain = site.pages.find(({ path }) => path === 'statements/day-uncertain/');
    expect(uncertain && elementsOf(uncertain.tree).map(wordsOf).join(' ')).toContain('uncertain');
    const imported = statements.map(({ id }) => {
      const page = site.pages.find(({ path }) => path === `statements/${id}/`);
      return [id, page && importedFromPage(page)['date']];
    });
    expect(Object.fromEntries(imported)).toMatchInlineSnapshot(`
      {
        "all-of-a-set": "2011-05",
        "century": undefined,
        "day": "2011-05-03",
        "day-approximate": "2011-05-05",
        "day-both": "2011-05-06",
        "day-uncertain": "2011-05-04",
        "day-unknown": "2011-05",
        "decade": undefined,
        "interval": "2011-05",
        "interval-of-months": undefined,
        "interval-open": undefined,
        "interval-unknown-end": undefined,
        "interval-unknown-start": undefined,
        "month": "2011-05",
        "month-uncertain": "2011-06",
        "month-unknown": "2011",
        "none": undefined,
        "one-of-a-set": "2011-05",
        "only-published": "2013-01-02",
        "part-uncertain": "2011-05-03",
        "season": "2011",
        "year": "2011",
        "year-approximate": "2010",
        "yearless": undefined,
        "yearless-month": undefined,
      }
    `);
  });

  test('a multilateral text: in the lists of its parties, in no relation', () => {
    const { site, statements } = built('multilateral');
    expect(statements[0]).toMatchObject({ multilateral: true, relations: [] });
    for (const code of ['br', 'cn', 'in', 'ru', 'za'])
      expect(linkedFrom(site, `countries/${code}/`)).toEqual(['declaration']);
    expect(site.pages.some(({ path }) => /^relations\/./.test(path))).toBe(false);
  });

  test('no records, no lists of its own, subfolders, Markdown', () => {
    const { statements } = built('no-records');
    expect(statements.map(({ id, date }) => [id, date])).toEqual([
      ['first', expect.stringMatching(/^2012-02-03/)],
      ['second', expect.stringMatching(/^2013-05/)],
      ['third', null],
    ]);
  });

  test('under a base path, whatever the host calls its own', () => {
    vi.stubEnv('BASE_URL', '/elsewhere/');
    vi.stubEnv('SITE', 'https://host.example/');
    const { site } = built('base-path', '/library/texts/');
    vi.unstubAllEnvs();
    for (const { tree, path } of site.pages)
      for (const { properties } of elementsOf(tree))
        if (String(properties.href ?? '').startsWith('/'))
          expect(String(properties.href), path).toMatch(/^\/library\/texts\//);
  });

  test('one statement', () => {
    expect(built('one').statements).toHaveLength(1);
  });
});

describe('folders that are not built', () => {
  const before = join(folder, 'before');
  mkdirSync(before);
  for (const page of ['index.html', '404.html']) writeFileSync(join(before, page), 'before');

  /** A build must fail, say why without a stack, and leave what was built before. */
  function refused(content: string): string {
    const { status, stderr } = run('build.ts', ['--outDir', before], {
      ARCHIVE_CONTENT: content,
      CONCORD_CACHE: join(folder, 'cache'),
    });
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).toContain('what was built before is as it was');
    expect(readFileSync(join(before, 'index.html'), 'utf8')).toBe('before');
    return stderr;
  }

  test('none: the archive holds no statement', () => {
    expect(refused(archive('none'))).toContain('statements:1:1 error archive/no-statements');
    const { status, stdout } = run('check.ts', [archive('none')]);
    expect([status, stdout]).toEqual([1, expect.stringContaining('archive/no-statements')]);
  });

  test('bare: inspected as texts, not built', () => {
    const { status, stdout } = run('inspect.ts', [archive('bare')]);
    expect(status).toBe(0);
    expect(lines(stdout).map((line) => JSON.parse(line).id)).toEqual(['two', 'one']);
    expect(refused(archive('bare'))).toContain('archive.yaml:1:1 error archive/missing');
  });

  test('an empty folder, and one that is not there', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    for (const path of [empty, join(folder, 'nowhere')]) {
      expect(refused(path)).toContain('archive/no-statements');
      expect(run('check.ts', [], { ARCHIVE_CONTENT: path }).status).toBe(1);
      expect(run('inspect.ts', [path]).status).toBe(1);
    }
  });

  test('broken: each error is told by check, inspect and build, all in one run', () => {
    const content = join(folder, 'broken');
    const rules = writeBroken(content);
    const said = [
      run('check.ts', [content]),
      run('inspect.ts', [content]),
      { status: 1, stdout: refused(content), stderr: '' },
    ];
    for (const { status, stdout, stderr } of said) {
      expect(status).toBe(1);
      for (const rule of rules) expect(`${stdout}${stderr}`).toContain(` error ${rule}\n`);
    }
  });

  test('broken, with an archive.yaml that is whole: the build itself tells the rest', () => {
    const content = join(folder, 'broken-within');
    const rules = writeBroken(content).filter((rule) => rule !== 'yaml/unknown-key');
    writeFileSync(
      join(content, 'archive.yaml'),
      readFileSync(join(archive('one'), 'archive.yaml')),
    );
    const said = refused(content);
    for (const rule of rules) expect(said).toContain(` error ${rule}\n`);
  });
});

/** Writes an archive in which everything is broken, and returns the rules that must speak. */
function writeBroken(content: string): string[] {
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'archive.yaml': 'titel: Misspelt\n',
    'themes.yaml':
      '- { id: a, name: A, scope: s, phrases: ["*trade"], examples: [a], nearMisses: [b] }\n',
    'authority/places.yaml':
      '- { id: a, name: A, country: ZZ }\n- { id: a, name: A, country: NO }\n',
    'statements/latin.txt': Buffer.from('Caf\u00e9 society met.', 'latin1'),
    'statements/wide.txt': Buffer.from('Kenya and Norway met.', 'utf16le'),
    'statements/nul.txt': 'Kenya\0',
    'statements/blank.txt': '\n \n',
    'statements/same.txt': 'One.\n',
    'statements/below/Same.md': 'Another.\n',
    'statements/\u738b\u6bc5.txt': 'Named in no letter that an address has.\n',
    'statements/lonely.yaml': 'rights: none\n',
    'statements/codes.txt': 'Kenya and Norway met.\n',
    'statements/codes.yaml':
      'parties: { value: [QQ] }\npublisher: { value: nobody }\nthemes: { value: [{ id: none, passages: [1] }] }\naccept: [no/rule]\n',
    'statements/codes.yml': 'rights: again\n',
    'statements/values.txt': 'Kenya and Norway met again.\n',
    'statements/values.yaml': 'kind: { value: speech }\n',
    'statements/syntax.txt': 'Kenya and Norway met thrice.\n',
    'statements/syntax.yaml': 'title: { value: [\n',
  };
  for (const [path, words] of Object.entries(files)) {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), words);
  }
  return [
    'yaml/unknown-key',
    'theme/unreadable-phrase',
    'authority/unknown-state',
    'authority/duplicate',
    'bytes/not-utf-8',
    'bytes/utf-16',
    'bytes/nul',
    'bytes/blank',
    'id/duplicate',
    'id/empty',
    'record/without-text',
    'record/unknown-state',
    'record/unknown-publisher',
    'record/unknown-theme',
    'record/unknown-rule',
    'record/duplicate',
    'yaml/value',
    'yaml/syntax',
  ];
}
