import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changesBetween, changesInWords, gravestFirst } from '../../scripts/check/changes.ts';
import { KeptReadings } from '../../scripts/check/watch.ts';
import { report } from '../../src/diagnostics/rules.ts';
import { openArchive } from '../../src/loader/open-archive.ts';
import { description, folderOf, places, plain } from '../read/folder.ts';

const at = (line: number) => ({ line, column: 1 });
const error = report('yaml/unknown-key', 'a.yaml', at(3), '`x` is not a key.');
const warning = report('bytes/bom', 'a.txt', at(1), 'A mark.');
const note = report('date/none', 'a.txt', at(1), 'No date.');

describe('what a save has changed', () => {
  it('is what came and what went; what only moved is the same', () => {
    const moved = { ...error, line: 9 };
    const other = { ...note, file: 'b.txt' };
    const { found, cured, stillStanding } = changesBetween([error, other], [moved, warning]);
    expect([found, cured, stillStanding]).toEqual([[warning], [other], [moved]]);
  });

  it('counts the same message twice where it stands twice', () => {
    expect(changesBetween([error], [error, { ...error, line: 5 }]).found).toHaveLength(1);
    expect(changesBetween([error, { ...error, line: 5 }], [error]).cured).toHaveLength(1);
  });

  it('takes the silence of a text that an error now keeps out for no cure', () => {
    expect(changesBetween([note, warning], [error]).cured).toEqual([warning]);
    expect(changesBetween([note], [{ ...error, file: 'b.yaml' }]).cured).toEqual([note]);
  });

  it('is told cured first, then errors before warnings before notes', () => {
    expect(gravestFirst([note, warning, error])).toEqual([error, warning, note]);
    const words = changesInWords(['a.txt'], changesBetween([warning], [note, error]));
    expect(words.split('\n').filter((line) => !line.startsWith('  '))).toEqual([
      '— a.txt changed.',
      'Cured: a.txt:1:1 bytes/bom',
      'a.yaml:3:1 error yaml/unknown-key',
      'a.txt:1:1 info date/none',
      '1 error: the archive cannot be built. Beside that, no warnings, 1 note.',
    ]);
  });

  it('names the errors that still stand, the first few of many', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ ...error, file: `${i}.yaml` }));
    const words = changesInWords(['z.txt'], changesBetween(many, many));
    expect(words).toContain('Still an error: 4.yaml:3:1 yaml/unknown-key\nStill an error: 4 more');
    expect(words).not.toContain('5.yaml');
  });
});

describe('a second check', () => {
  it('reads again what changed, and all of it when the archive’s lists did', () => {
    const record = 'publisher: { value: nobody }\n';
    const root = folderOf({
      'archive.yaml': description,
      'statements/a.txt': plain,
      'statements/a.yaml': record,
    });
    const readings = new KeptReadings();
    const check = () => places(readings.check(openArchive(root)));
    expect(check()).toEqual(['statements/a.yaml:1:14 error record/unknown-publisher']);
    expect(check()).toEqual(['statements/a.yaml:1:14 error record/unknown-publisher']);
    writeFileSync(join(root, 'statements/b.txt'), `${plain}\ufeff\u0007`);
    expect(check()).toHaveLength(2);
    rmSync(join(root, 'statements/b.txt'));
    writeFileSync(join(root, 'statements/a.yaml'), '');
    expect(check()).toEqual([]);
    writeFileSync(join(root, 'statements/a.yaml'), record);
    writeFileSync(join(root, 'themes.yaml'), '- { id: a }\n');
    expect(check().join()).toContain('themes.yaml');
  });
});

it('check --watch says what is wrong, follows a save and says what it cured', async () => {
  const root = folderOf({
    'archive.yaml': description,
    'statements/a.txt': plain,
    'statements/a.yaml': 'knid: { value: readout }\n',
  });
  const child = spawn(process.execPath, ['scripts/check.ts', root, '--watch']);
  onTestFinished(() => void child.kill());
  let said = '';
  child.stdout.on('data', (words) => {
    said += String(words);
  });
  const hears = (words: string) => expect.poll(() => said, { timeout: 30_000 }).toContain(words);
  await hears('Watching');
  expect(said).toContain('statements/a.yaml:1:1 error yaml/unknown-key');
  said = '';
  writeFileSync(join(root, 'statements/a.yaml'), 'kind: { value: readout }\n');
  await hears('No errors: the archive can be built.');
  expect(said).toContain('— statements/a.yaml changed.');
  expect(said).toContain('Cured: statements/a.yaml:1:1 yaml/unknown-key');
  said = '';
  writeFileSync(join(root, 'statements/b.txt'), '\n');
  await hears('statements/b.txt:1:1 error bytes/blank');
});
