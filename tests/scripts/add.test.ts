import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askedOfAdd } from '../../scripts/add/arguments.ts';
import { prepare } from '../../scripts/add/prepare.ts';
import { Refused } from '../../scripts/add/refused.ts';
import { writeBoth } from '../../scripts/add/write-both.ts';
import { openArchive, readText } from '../../src/loader/open-archive.ts';
import { description, folderOf, plain } from '../read/folder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const asked = (file = '-', id: string | null = null) => ({ file, id, dryRun: false });
const archive = (files: Record<string, string | Uint8Array> = {}) =>
  folderOf({ 'archive.yaml': description, 'statements/held.txt': plain, ...files });
const idOf = (text: string, folder = archive()) => prepare(folder, bytesOf(text), asked()).id;

const talks =
  'LIMA, May 3, 2011 -- Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe in Lima. They agreed on fisheries.\n';

describe('the id proposed', () => {
  it('is the day, who met and where', () => {
    expect(idOf(talks)).toBe('2011-05-03-nordmann-quispe-lima');
  });

  it('is the states where nobody is named, the first words where neither is', () => {
    expect(idOf('LIMA, May 3, 2011 -- Norway and Peru agreed on fisheries.\n')).toBe(
      '2011-05-03-norway-peru-lima',
    );
    expect(idOf('I thank you all for the opening of this new school, and I wish it well.\n')).toBe(
      'i-thank-you-all-for-the',
    );
  });

  it('has no date where the text leaves the year open', () => {
    expect(idOf(talks.replace(', 2011', ''))).toBe('nordmann-quispe-lima');
  });

  it('is unlike every id that is taken, in subfolders and by records alone', () => {
    const folder = archive({
      'statements/2011/2011-05-03-nordmann-quispe-lima.txt': plain.replace('Oslo', 'Moss'),
      'statements/2011-05-03-nordmann-quispe-lima-2.yaml': '',
    });
    expect(idOf(talks, folder)).toBe('2011-05-03-nordmann-quispe-lima-3');
  });

  it('is an id whatever the letters of the text', () => {
    expect(idOf('中国和秘鲁发表联合声明。双方同意加强合作。\n')).toBe('statement');
    expect(idOf(`${'Antidisestablishmentarianism '.repeat(9)}\n`).length).toBeLessThanOrEqual(64);
  });
});

describe('add', () => {
  it('writes the text byte for byte and a record that check accepts', () => {
    const folder = archive();
    const bytes = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      bytesOf(talks.replaceAll(' ', '  ').replace('\n', '\r\n')),
    ]);
    const { text, record } = prepare(folder, bytes, asked());
    writeBoth(text, record);
    expect(Buffer.from(readFileSync(text.path)).equals(bytes)).toBe(true);
    const opened = openArchive(folder);
    const file = opened.texts.find(({ id }) => id.startsWith('2011-05-03'));
    if (!file) throw new Error('not added');
    expect(file.record).not.toBeNull();
    const { statement, diagnostics } = readText(opened, file);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(statement?.parties).toEqual(['NO', 'PE']);
  });

  it('leaves out of the record what was read, and asks for what was not', () => {
    const { record, shown } = prepare(archive(), bytesOf(talks), asked());
    const lines = new TextDecoder().decode(record.bytes);
    expect(lines).not.toMatch(/^[^#\n]/m);
    expect(lines).toContain('# publisher: { value: "…", note: "…" }');
    expect(lines).toContain('# url: "https://…"');
    expect(lines).not.toContain('parties');
    expect(lines).not.toContain('2011');
    expect(shown).toMatch(/^dates\.event +2011-05-03 +stated +line 1:\d+ “May 3, 2011”/m);
    expect(shown).toMatch(/^parties +NO +inferred +line 1:/m);
  });

  it('takes .md for what it is, and anything else for plain text', () => {
    const markdown = prepare(archive(), bytesOf(talks), asked('notes/Talks.MD'));
    expect(markdown.text.path.endsWith('.md')).toBe(true);
    expect(prepare(archive(), bytesOf(talks), asked('talks.html')).text.path).toMatch(/\.txt$/);
  });

  it('makes the folder of an archive that has no statements yet', () => {
    const folder = folderOf({ 'archive.yaml': description });
    const { text, record } = prepare(folder, bytesOf(talks), asked());
    writeBoth(text, record);
    expect(readdirSync(join(folder, 'statements')).sort()).toEqual([
      '2011-05-03-nordmann-quispe-lima.txt',
      '2011-05-03-nordmann-quispe-lima.yaml',
    ]);
  });
});

describe('add refuses', () => {
  const refusal = (act: () => unknown): Refused => {
    try {
      act();
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
    throw new Error('was not refused');
  };

  it('an id that is taken, and says so', () => {
    const refused = refusal(() => prepare(archive(), bytesOf(talks), asked('-', 'held')));
    expect([refused.code, refused.message]).toEqual([1, 'The id held is taken.']);
  });

  it('a text that is held already, unless it is given an id of its own', () => {
    const folder = archive();
    const refused = refusal(() => prepare(folder, bytesOf(plain), asked()));
    expect(refused.message).toContain('statements/held.txt');
    expect(prepare(folder, bytesOf(plain), asked('-', 'held-again')).id).toBe('held-again');
  });

  it('bytes that are no text', () => {
    for (const bytes of [new Uint8Array(), bytesOf(' \n'), bytesOf('a\0b'), Buffer.from([0xe9])])
      expect(refusal(() => prepare(archive(), bytes, asked())).code).toBe(1);
  });

  it('to overwrite what appeared since, and leaves neither half behind', () => {
    const folder = archive();
    const { text, record } = prepare(folder, bytesOf(talks), asked());
    writeFileSync(record.path, 'rights: mine\n');
    expect(refusal(() => writeBoth(text, record)).message).toContain('stands already');
    expect(existsSync(text.path)).toBe(false);
    expect(readFileSync(record.path, 'utf8')).toBe('rights: mine\n');
    writeFileSync(text.path, 'mine');
    expect(refusal(() => writeBoth(text, record)).message).toContain(text.path);
    expect(readFileSync(text.path, 'utf8')).toBe('mine');
  });

  it('arguments that it does not know', () => {
    for (const args of [[], ['a', 'b'], ['a', '--id', 'A b'], ['a', '--force'], ['--dry-run']])
      expect(refusal(() => askedOfAdd(args)).code, args.join(' ')).toBe(2);
    expect(askedOfAdd(['-', '--id', 'a-b', '--dry-run'])).toEqual({
      file: '-',
      id: 'a-b',
      dryRun: true,
    });
  });
});

describe('npm run add', () => {
  const run = (folder: string, input: string, ...args: string[]) =>
    spawnSync(process.execPath, [join('scripts', 'add.ts'), ...args], {
      encoding: 'utf8',
      input,
      env: { ...process.env, ARCHIVE_CONTENT: folder },
    });

  it('reads standard input without a terminal; --dry-run shows and writes nothing', () => {
    const folder = archive();
    const dry = run(folder, talks, '-', '--dry-run');
    expect([dry.status, dry.stderr]).toEqual([0, '']);
    expect(dry.stdout).toContain('Nothing was written.');
    expect(readdirSync(join(folder, 'statements'))).toEqual(['held.txt']);
    expect(run(folder, talks, '-').status).toBe(0);
    expect(readdirSync(join(folder, 'statements'))).toHaveLength(3);
    const again = run(folder, talks, '-');
    expect([again.status, again.stdout]).toEqual([1, '']);
    expect(again.stderr).toContain('holds this text already');
  });

  it('exits 1 for a file that is not there, 2 for no file, with the usage', () => {
    expect(run(archive(), '', 'nowhere.txt').status).toBe(1);
    const { status, stderr } = run(archive(), '');
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run add');
  });
});
