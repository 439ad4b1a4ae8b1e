import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { shownOn } from '../../scripts/show-progress.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-progress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Shows a hundred texts read, one each half second, on a stream that keeps what is written. */
function shown(isTerminal: boolean, columns = 80): string[] {
  const written: string[] = [];
  let now = 0;
  const stream = { columns, write: (words: string) => written.push(words) };
  const { told, clear } = shownOn(stream, () => now, isTerminal);
  told({ stage: 'reading', total: 100 });
  for (let done = 1; done <= 100; done += 1) {
    told({ stage: 'reading', done });
    now += 0.5;
  }
  told({ stage: 'reading', over: true });
  clear();
  return written;
}

test('elsewhere than on a terminal a line comes in ten seconds at most, and none of work soon done', () => {
  expect(shown(false)).toEqual([
    'reading 21 of 100 texts, 2.0 a second, 40 s left\n',
    'reading 41 of 100 texts, 2.0 a second, 30 s left\n',
    'reading 61 of 100 texts, 2.0 a second, 20 s left\n',
    'reading 81 of 100 texts, 2.0 a second, 10 s left\n',
  ]);
});

test('on a terminal one line is rewritten, never longer than the terminal is wide, and taken away at the end', () => {
  const written = shown(true, 30);
  expect(written.length).toBeGreaterThan(150);
  expect(
    written.every((words) => words === '\r\x1b[2K' || /^reading [^\n]{1,21}$/.test(words)),
  ).toBe(true);
  expect(written.at(-1)).toBe('\r\x1b[2K');
});

/** A program that shows progress on what it takes for a terminal, and what it wrote. */
function program(ci: string): string {
  const source = (path: string) => JSON.stringify(new URL(`../../${path}`, import.meta.url).href);
  const file = join(folder, 'program.mjs');
  writeFileSync(
    file,
    `import { showProgress } from ${source('scripts/show-progress.ts')};
     import { done } from ${source('src/diagnostics/reached.ts')};
     process.stderr.isTTY = true;
     const hide = showProgress();
     done('reading');
     console.error('a warning');
     hide();
     console.error('the end');`,
  );
  return spawnSync(process.execPath, [file], { encoding: 'utf8', env: { ...process.env, CI: ci } })
    .stderr;
}

test('words of others take the place of the line; in CI there is none', () => {
  expect(program('')).toBe('reading 1 texts\r\x1b[2Ka warning\nthe end\n');
  expect(program('true')).toBe('a warning\nthe end\n');
});

test('another thread is heard', () => {
  const source = (path: string) => JSON.stringify(new URL(`../../${path}`, import.meta.url).href);
  const [main, thread] = [join(folder, 'main.mjs'), join(folder, 'thread.mjs')];
  writeFileSync(
    thread,
    `import { tellOtherThreads } from ${source('src/diagnostics/told-over-threads.ts')};
     import { done, over } from ${source('src/diagnostics/reached.ts')};
     tellOtherThreads();
     for (let n = 0; n < 1000; n += 1) done('indexing');
     over('indexing');`,
  );
  writeFileSync(
    main,
    `import { Worker } from 'node:worker_threads';
     import { CHANNEL } from ${source('src/diagnostics/told-over-threads.ts')};
     const channel = new BroadcastChannel(CHANNEL);
     channel.onmessage = ({ data }) => {
       console.log(JSON.stringify(data));
       if (data.over) channel.close();
     };
     new Worker(${JSON.stringify(thread)});`,
  );
  const told = execFileSync(process.execPath, [main], { encoding: 'utf8' }).trim().split('\n');
  expect(told[0]).toBe('{"stage":"indexing","done":1}');
  expect(told.at(-1)).toBe('{"stage":"indexing","over":true}');
  // A thread that told each of the thousand would be slowed by it.
  expect(told.length).toBeLessThan(100);
});
