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
    expect(normaliseId('Łódź – Côte d’Ivoire (2)')).toBe('lodz-cote-divoire-2');
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

  it('a link that leads nowhere: an error where it is named like a text', () => {
    const root = folderOf({ 'a.txt': plain });
    symlinkSync(join(root, 'nowhere.txt'), join(root, 'b.txt'));
    symlinkSync(join(root, 'c.pdf'), join(root, 'c.pdf'));
    expect(places(openArchive(root).diagnostics).sort()).toEqual([
      'b.txt:1:1 error file/unreadable',
      'c.pdf:1:1 warning file/not-a-text',
    ]);
  });

  it('a link out of the folder: never followed, whatever it leads to', () => {
    const secret = folderOf({ 'secret.txt': other, 'more/b.txt': other, 'a.yaml': 'kind: x\n' });
    const root = folderOf({
      'archive.yaml': description,
      'statements/a.txt': plain,
      'statements/inside/real.txt': plain.replace('Oslo', 'Hamar'),
    });
    const link = (to: string, from: string) => symlinkSync(to, join(root, from));
    link(join(secret, 'secret.txt'), 'statements/b.txt');
    link('../../../../../../../../../../../etc/passwd', 'statements/c.txt');
    link(join(secret, 'more'), 'statements/d');
    link(join(secret, 'a.yaml'), 'statements/a.yaml');
    link(join(secret, 'more'), 'authority');
    link(join(secret, 'more'), 'pages');
    link(join(secret, 'a.yaml'), 'themes.yaml');
    link('inside/real.txt', 'statements/e.txt');
    const archive = openArchive(root);
    expect(places(archive.diagnostics).sort()).toEqual([
      'pages:1:1 error file/outside',
      'statements/a.yaml:1:1 error file/outside',
      'statements/b.txt:1:1 error file/outside',
      'statements/c.txt:1:1 error file/outside',
      'statements/d:1:1 error file/outside',
      'themes.yaml:1:1 error file/outside',
    ]);
    expect(archive.texts.map(({ file, record }) => [file, record])).toEqual([
      ['statements/a.txt', null],
      ['statements/e.txt', null],
      ['statements/inside/real.txt', null],
    ]);
  });

  it('a folder of statements that is a link out', () => {
    const elsewhere = folderOf({ 'a.txt': plain });
    const root = folderOf({ 'archive.yaml': description });
    symlinkSync(elsewhere, join(root, 'statements'));
    expect(places(openArchive(root).diagnostics)).toEqual([
      'statements:1:1 error file/outside',
      'statements:1:1 error archive/no-statements',
    ]);
  });

  it('an archive that is itself reached by a link', () => {
    const root = folderOf({ 'archive.yaml': description, 'statements/a.txt': plain });
    const elsewhere = folderOf({});
    symlinkSync(root, join(elsewhere, 'link'));
    expect(places(openArchive(join(elsewhere, 'link')).diagnostics)).toEqual([]);
  });

  it('a folder named like a text: read as a folder, with a warning', () => {
    const root = folderOf({ 'a.txt': plain, 'b.txt/c.txt': other });
    const archive = openArchive(root);
    expect(places(archive.diagnostics)).toEqual(['b.txt:1:1 warning file/folder-named-as-text']);
    expect(archive.texts.map(({ file }) => file)).toEqual(['a.txt', 'b.txt/c.txt']);
  });

  it('two names that differ by case or by how their letters are composed', () => {
    const files = { 'x/Été.txt': plain, 'y/e\u0301te\u0301.txt': other, 'z/ete.txt': `${plain}x` };
    expect(places(diagnosticsOf(files)).filter((place) => place.includes('error'))).toEqual([
      'x/Été.txt:1:1 error id/duplicate',
      'y/e\u0301te\u0301.txt:1:1 error id/duplicate',
      'z/ete.txt:1:1 error id/duplicate',
    ]);
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
      '.:1:1 error file/unreadable',
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
    [
      'speakers: { value: [{ id: wang-yi, name: X, country: ZZ }] }\n',
      '1:45',
      'record/unknown-state',
    ],
    ['publisher: { value: tvc-newz }\n', '1:14', 'record/unknown-publisher'],
    ['carrier:\n  value: nobody\n', '2:3', 'record/unknown-publisher'],
    ['themes: { value: [{ id: peace, passages: [1] }] }\n', '1:19', 'record/unknown-theme'],
    ['accept: [bytes/bom, bytes/crlf]\n', '1:21', 'record/unknown-rule'],
  ])('%s', (record, at, rule) => {
    expect(places(archiveWith({ 'statements/a.yaml': record }))).toEqual([
      `statements/a.yaml:${at} error ${rule}`,
    ]);
  });

  it('a person of whom no list knows: a warning, and who was probably meant', () => {
    const found = archiveWith({
      'authority/people.yaml': '- { id: raychelle-omamo, name: Raychelle Omamo, surname: Omamo }\n',
      'statements/a.yaml':
        'participants:\n  value: [{ id: raychele-omamo, name: Raychelle Omamo }, { id: q, name: Q }]\n',
    });
    expect(places(found)).toEqual([
      'statements/a.yaml:2:11 warning record/unknown-person',
      'statements/a.yaml:2:58 warning record/unknown-person',
    ]);
    const remedies = found.filter(({ rule }) => rule === 'record/unknown-person');
    expect(remedies.map(({ remedy }) => remedy)).toEqual([
      'Did you mean raychelle-omamo?',
      expect.stringContaining('authority/people.yaml'),
    ]);
  });

  it('states in the archive’s own files that do not exist', () => {
    const found = archiveWith({
      'archive.yaml': `${description}focus: ZZ\n`,
      'authority/countries.yaml': '- { code: KE }\n- code: QQ\n',
      'authority/people.yaml':
        '- { id: a, name: A B, surname: B, country: XX, offices: [{ office: Envoy, country: YY }] }\n',
      'authority/places.yaml': '- { id: a, name: A, country: WW }\n',
      'authority/publishers.yaml': '- { id: a, name: A, type: other, country: VV }\n',
    });
    expect(places(found)).toEqual([
      'archive.yaml:6:1 error authority/unknown-state',
      'authority/countries.yaml:2:3 error authority/unknown-state',
      'authority/people.yaml:1:35 error authority/unknown-state',
      'authority/people.yaml:1:75 error authority/unknown-state',
      'authority/places.yaml:1:21 error authority/unknown-state',
      'authority/publishers.yaml:1:34 error authority/unknown-state',
    ]);
  });

  it('phrases of a theme that cannot be read, and the texts are read all the same', () => {
    const found = archiveWith({
      'themes.yaml':
        '- { id: a, name: A, scope: s, phrases: ["*trade", trade], except: ["(x"], examples: [trade], nearMisses: [x] }\n',
      'statements/b.txt': 'a\0b',
    });
    expect(places(found)).toEqual([
      'themes.yaml:1:41 error theme/unreadable-phrase',
      'themes.yaml:1:68 error theme/unreadable-phrase',
      'statements/b.txt:1:2 error bytes/nul',
    ]);
  });

  it('a theme whose phrases, exceptions, examples and near-misses do not bear each other out', () => {
    const theme = (examples: string, nearMisses: string) =>
      `- { id: a, name: A, scope: s, phrases: [trade, tariffs], except: [trade union], examples: [${examples}], nearMisses: [${nearMisses}] }\n`;
    const found = archiveWith({ 'themes.yaml': theme('Trade grew., Nothing.', 'fair trade') });
    const told = found.filter(({ rule }) => rule === 'theme/examples-disagree');
    expect(told.map(({ line, column, what }) => `${line}:${column} ${what}`)).toEqual([
      '1:105 No phrase of a stands in this example.',
      '1:129 The phrase “trade” of a stands in this near-miss.',
      '1:48 The phrase “tariffs” of a stands in no example.',
      '1:67 The exception “trade union” of a stands in no example or near-miss.',
    ]);
    expect(archiveWith({ 'themes.yaml': theme('Trade and tariffs.', 'The trade union.') })).toEqual(
      archiveWith({}),
    );
  });

  it('a text of which no passage is left, its head alone', () => {
    const head = '---\ntitle: Talks\n---\n';
    const rules = (text: string) => diagnosticsOf({ 'a.md': text }).map(({ rule }) => rule);
    expect(rules(head)).toContain('text/no-passage');
    expect(rules(`${head}\nThey met.\n`)).not.toContain('text/no-passage');
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
      'authority/publishers.yaml:2:3 error authority/duplicate',
    ]);
    const root = folderOf({
      'archive.yaml': description,
      'statements/a.txt': plain,
      'authority/publishers.yaml': `${entry}- { id: b, name: B, typ: other }\n`,
    });
    expect(openArchive(root).files?.publishers).toEqual([]);
  });
});
