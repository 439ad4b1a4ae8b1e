import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'concord-read-ahead-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = join(folder, 'content');
mkdirSync(join(content, 'statements'), { recursive: true });
writeFileSync(
  join(content, 'archive.yaml'),
  'title: A\ndescription: A.\nsite: https://a.example/\ncurator: { name: N }\nlicence: CC0-1.0\n',
);
const number = 300;
for (let n = 0; n < number; n += 1)
  writeFileSync(
    join(content, 'statements', `talks-${n}.txt`),
    `Talks number ${n}\n\nNAIROBI, March ${1 + (n % 28)}, 2021 (Agency) -- Kenyan President Uhuru Kenyatta met Tajik President Emomali Rahmon on day ${n}.\n`,
  );

const source = (name: string): string =>
  JSON.stringify(new URL(`../../src/loader/${name}.ts`, import.meta.url).href);

/** Reads in a process of its own, as a build does, with so many threads; the files kept, by name. */
function keptWith(threads: number): Map<string, string> {
  const cache = join(folder, `cache-${threads}`);
  const script = `
    import { readAhead } from ${source('read-ahead')};
    import { KeptStatements } from ${source('kept-statements')};
    import { openArchive } from ${source('open-archive')};
    const archive = openArchive(${JSON.stringify(content)});
    await readAhead(archive, ${threads});
    const kept = new KeptStatements(archive);
    console.log(kept.unread().length);
    for (const { summary } of kept.texts()) if (!summary) throw new Error('a text is kept out');
  `;
  const program = join(folder, 'program.mjs');
  writeFileSync(program, script);
  const unread = execFileSync(process.execPath, [program], {
    encoding: 'utf8',
    env: { ...process.env, CONCORD_CACHE: cache },
  });
  expect(Number(unread)).toBe(threads === 1 ? number : 0);
  const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  return new Map(files.sort().map((name) => [name, readFileSync(join(cache, name), 'utf8')]));
}

test('several threads read what one reads, and all of it', { timeout: 300_000 }, () => {
  const one = keptWith(1);
  const three = keptWith(3);
  expect(one.size).toBe(number);
  expect([...three]).toEqual([...one]);
});
