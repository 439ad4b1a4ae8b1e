import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askedOfCheck } from '../../scripts/check/review.ts';
import { description, folderOf, plain } from '../read/folder.ts';

const check = (...args: string[]) =>
  spawnSync(process.execPath, [join('scripts', 'check.ts'), ...args], { encoding: 'utf8' });

describe('check --review', () => {
  it('lists what is undecided, the dearest text first, with the file to paste into, and exits 0', () => {
    const folder = folderOf({
      'archive.yaml': description,
      'statements/a.txt': plain,
      'statements/b.txt':
        'I thank all who came to the opening of this school, and I wish it well.\n',
      'statements/b.yaml': 'rights: mine\n',
      'statements/c.txt': plain.replace('Oslo', 'Bergen'),
      'statements/c.yaml':
        'parties: { value: [KE, NO] }\naccept: [date/none, title/derived, kind/unsure, publisher/unknown]\n',
    });
    const { status, stdout } = check(folder, '--review');
    expect(status).toBe(0);
    const places = stdout.split('\n').filter((line) => /^\d+\. /.test(line));
    expect(places).toEqual(['1. statements/b.txt', '2. statements/a.txt']);
    expect(stdout).toContain('into statements/b.yaml:');
    expect(stdout).toContain('into statements/a.yaml, a new file:');
    expect(stdout).toContain('parties: { value: [AA, BB], note: "…" }');
    const short = check(folder, '--review', '--most', '1').stdout;
    expect(short).toContain('1 more text not shown');
    expect(short).not.toContain('2. statements/a.txt');
  });

  it('refuses arguments that it does not know', () => {
    expect(check('--reveiw').status).toBe(2);
    for (const args of [
      ['a', 'b'],
      ['--most', '3'],
      ['--review', '--most', '0'],
    ])
      expect(() => askedOfCheck(args), args.join(' ')).toThrow();
    expect(askedOfCheck(['a']).review).toBeNull();
  });
});
