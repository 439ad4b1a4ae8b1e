import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive, openFile, readText } from '../../src/loader/open-archive.ts';
import { listStatementFiles, normaliseId } from '../../src/read/statement-files.ts';
import { description, diagnosticsOf, folderOf, places, plain } from './folder.ts';

const other = plain.replace('Oslo', 'Bergen');
const archiveWith = (files: Readonly<Record<string, string>>) =>
  diagnosticsOf({ 'archive.yaml': description, 'statements/a.txt': plain, ...files });

describe('files and ids', () => {
  it('two texts of one id: each is named, neither is read', () => {
    const files = { '2011/a.txt': plain, '2012/A.md': other, 'b.txt': plain };
    expect(places(diagnosticsOf(files))).toEqual([
      '2012/A.md:1:1 warning id/normalised',
      '2011/a.txt:1:1 error id/duplicate',
      '2012/A.md:1:1 error id/duplicate',
    ]);
    expect(openArchive(folderOf(files)).texts.map(({ id }) => id)).toEqual(['b']);
  });

  it('a name that is no id, and one of which nothing is left', () => {
    expect(places(diagnosticsOf({ 'Joint Statement.txt': plain }))).toEqual([
      'Joint Statement.txt:1:1 warning id/normalised',
    ]);
    expect(places(diagnosticsOf({ '王毅.txt': plain, 'b.txt': other }))).toEqual([
      '王毅.txt:1:1 error id/empty',
    ]);
    expect(normaliseId('Łódź – Côte d’Ivoire (2)')).toBe('odz-cote-divoire-2');
  });

  it('a record without its text, two records of one text, a file that is neither', () => {
    expect(
      places(
        diagnosticsOf({
          'a.txt': plain,
          'a.yaml': 'title: { value: A }\n',
          'a.yml': 'title: { value: B }\n',
          'gone.yaml': 'title: { value: C }\n',
          'scan.pdf': '%PDF',
          'README.md': 'not a statement',
          '.hidden': 'x',
        }),
      ),
    ).toEqual([
      'a.yml:1:1 error record/duplicate',
      'scan.pdf:1:1 warning file/not-a-text',
      'gone.yaml:1:1 error record/without-text',
    ]);
  });

  it('a link that leads nowhere', () => {
    const root = folderOf({ 'a.txt': plain });
    symlinkSync(join(root, 'nowhere.txt'), join(root, 'b.txt'));
    expect(places(openArchive(root).diagnostics)).toEqual(['b.txt:1:1 warning file/not-a-text']);
  });

  it('the same text twice, byte for byte', () => {
    expect(places(diagnosticsOf({ 'a.txt': plain, 'b.txt': plain, 'c.txt': other }))).toEqual([
      'b.txt:1:1 warning text/duplicate',
    ]);
  });

  it('no texts, no archive.yaml, no such folder', () => {
    expect(places(diagnosticsOf({ 'README.md': 'x' }))).toEqual([
      '.:1:1 error archive/no-statements',
    ]);
    expect(places(diagnosticsOf({ 'statements/a.txt': plain }))).toEqual([
      'archive.yaml:1:1 error archive/missing',
    ]);
    expect(places(openArchive('/no/such/folder').diagnostics)).toEqual([
      ':1:1 error file/unreadable',
      '.:1:1 error archive/no-statements',
    ]);
  });

  it('a text that is gone once it was listed', () => {
    const archive = openArchive(folderOf({ 'a.txt': plain }));
    const read = readText(archive, { id: 'b', file: 'b.txt', record: 'b.yaml' });
    expect(places(read.diagnostics)).toEqual([
      'b.txt:1:1 error file/unreadable',
      'b.yaml:1:1 error file/unreadable',
    ]);
    expect(read.statement).toBeNull();
  });

  it('lists one folder or all below it, and a very large one', () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`y${i % 4}/t${i}.txt`, plain]),
    );
    const root = folderOf({ ...files, 'z.txt': plain });
    expect(listStatementFiles(root, '').texts).toHaveLength(41);
    expect(listStatementFiles(root, '', 'this folder only').texts).toHaveLength(1);
  });

  it('one file by itself brings its own faults and those of its archive’s files, not its neighbours’', () => {
    const root = folderOf({
      'archive.yaml': 'titel: A\n',
      'statements/a.txt': plain,
      'statements/B.txt': 'b',
      'statements/b.txt': 'b',
    });
    const places1 = places(openFile(join(root, 'statements/a.txt')).diagnostics);
    expect(places1).toContain('archive.yaml:1:1 error yaml/unknown-key');
    expect(places1.some((place) => place.startsWith('statements/'))).toBe(false);
    expect(places(openFile(join(root, 'statements/b.txt')).diagnostics)).toContain(
      'statements/b.txt:1:1 error id/duplicate',
    );
  });
});

describe('what a record refers to', () => {
  it.each([
    ['parties: { value: [KE, ZZ] }\n', '1:24', 'record/unknown-state'],
    ['mentions:\n  value:\n    - QQQQ\n', '3:7', 'record/unknown-state'],
    ['speakers: { value: [{ id: x, name: X, country: ZZ }] }\n', '1:39', 'record/unknown-state'],
    ['publisher: { value: tvc-newz }\n', '1:14', 'record/unknown-publisher'],
    ['carrier:\n  value: nobody\n', '2:3', 'record/unknown-publisher'],
    ['themes: { value: [{ id: peace, passages: [1] }] }\n', '1:19', 'record/unknown-theme'],
    ['accept: [bytes/bom, bytes/crlf]\n', '1:21', 'record/unknown-rule'],
  ])('%s', (record, at, rule) => {
    expect(places(archiveWith({ 'statements/a.yaml': record }))).toEqual([
      `statements/a.yaml:${at} error ${rule}`,
    ]);
  });

  it('says which id was probably meant', () => {
    const found = archiveWith({
      'authority/publishers.yaml': '- { id: tvc-news, name: TVC News, type: broadcaster }\n',
      'statements/a.yaml': 'publisher: { value: tvc-newz }\n',
    });
    expect(found.find(({ rule }) => rule === 'record/unknown-publisher')?.remedy).toBe(
      'Did you mean tvc-news?',
    );
  });

  it('a passage that the text does not have', () => {
    const themes =
      '- { id: peace, name: Peace, scope: s, phrases: [peace talks], examples: [the peace talks], nearMisses: [] }\n';
    const found = archiveWith({
      'themes.yaml': themes,
      'statements/a.yaml': 'themes: { value: [{ id: peace, passages: [1, 7] }] }\n',
    });
    expect(places(found)).toContain('statements/a.yaml:1:19 error record/no-such-passage');
  });

  it('two entries of one id, and a list with a fault is left out whole', () => {
    const entry = '- { id: a, name: A, type: other }\n';
    expect(places(archiveWith({ 'authority/publishers.yaml': entry + entry }))).toEqual([
      'authority/publishers.yaml:1:1 error authority/duplicate',
    ]);
    const root = folderOf({
      'archive.yaml': description,
      'statements/a.txt': plain,
      'authority/publishers.yaml': `${entry}- { id: b, name: B, typ: other }\n`,
    });
    expect(openArchive(root).files?.publishers).toEqual([]);
  });
});
