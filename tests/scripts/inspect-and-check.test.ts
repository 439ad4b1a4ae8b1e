import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Statement } from '../../src/schema/statement.ts';
import { description, folderOf, plain } from '../read/folder.ts';

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join('scripts', script), ...args], { encoding: 'utf8' });
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

const broken = {
  'archive.yaml': description.replace('licence', 'license'),
  'themes.yaml': '- { id: a }\n',
  'authority/people.yaml': 'people: [\n',
  'statements/blank.txt': '\n \n',
  'statements/nul.txt': 'a\0b',
  'statements/latin.txt': Buffer.from([0x43, 0x61, 0x66, 0xe9]),
  'statements/same.txt': plain,
  'statements/same.md': plain,
  'statements/whole.txt': plain,
  'statements/whole.yaml': 'parties: { value: [ZZ] }\nkind: { value: readout }\n',
  'statements/wrong.txt': plain.replace('Oslo', 'Bergen'),
  'statements/wrong.yaml': 'knid: { value: readout }\ndates: { event: { value: never } }\n',
  'statements/lonely.yaml': 'title: { value: A }\n',
  'statements/y/good.txt': plain.replace('Oslo', 'Tromsø'),
  'statements/b/good-too.txt': plain.replace('Oslo', 'Hamar'),
};
const expected = [
  'archive.yaml:4:1 error yaml/unknown-key',
  'authority/people.yaml:',
  'statements/blank.txt:1:1 error bytes/blank',
  'statements/latin.txt:1:4 error bytes/not-utf-8',
  'statements/lonely.yaml:1:1 error record/without-text',
  'statements/nul.txt:1:2 error bytes/nul',
  'statements/same.md:1:1 error id/duplicate',
  'statements/same.txt:1:1 error id/duplicate',
  'statements/whole.yaml:1:20 error record/unknown-state',
  'statements/wrong.yaml:1:1 error yaml/unknown-key',
  'statements/wrong.yaml:2:19 error yaml/value',
  'themes.yaml:1:3 error yaml/value',
];
const placesIn = (output: string) =>
  lines(output).filter((line) => /^\S+:\d+:\d+ error /.test(line));

describe('inspect', () => {
  it('says all that is wrong in one run, prints what can be read as JSON lines in path order, and exits 1', () => {
    const { status, stdout, stderr } = run('inspect.ts', folderOf(broken));
    expect(status).toBe(1);
    const said = placesIn(stderr);
    for (const place of expected)
      expect(
        said.some((line) => line.startsWith(place)),
        place,
      ).toBe(true);
    const statements = lines(stdout).map((line) => Statement.parse(JSON.parse(line)));
    expect(statements.map(({ file }) => file)).toEqual([
      'statements/b/good-too.txt',
      'statements/y/good.txt',
    ]);
  });

  it('exits 0 where nothing is wrong, and gives the same bytes again', () => {
    const root = folderOf({ 'b.txt': plain, 'a.txt': plain.replace('Oslo', 'Bergen') });
    const once = run('inspect.ts', root);
    expect(once.status).toBe(0);
    expect(lines(once.stdout)).toHaveLength(2);
    expect(run('inspect.ts', root).stdout).toBe(once.stdout);
    expect(lines(run('inspect.ts', join(root, 'b.txt')).stdout)).toEqual([lines(once.stdout)[1]]);
  });

  it('exits 1 for a path that leads nowhere, 2 without any', () => {
    expect(run('inspect.ts', '/no/such/folder').status).toBe(1);
    expect(run('inspect.ts').status).toBe(2);
  });
});

describe('check', () => {
  it('says all that is wrong in one run, sums it up and exits 1', () => {
    const { status, stdout, stderr } = run('check.ts', folderOf(broken));
    expect(status).toBe(1);
    const said = placesIn(stdout + stderr);
    for (const place of expected)
      expect(
        said.some((line) => line.startsWith(place)),
        place,
      ).toBe(true);
    expect(stdout).toContain('cannot be built');
  });

  it('exits 0 where nothing is wrong', () => {
    const good = folderOf({ 'archive.yaml': description, 'statements/a.txt': plain });
    const { status, stdout } = run('check.ts', good);
    expect(status).toBe(0);
    expect(stdout).toContain('No errors');
  });
});
