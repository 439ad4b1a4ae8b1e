import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { type Example, folderOfExample } from '../../src/diagnostics/examples/example.ts';
import { examples } from '../../src/diagnostics/examples/examples.ts';
import { shownFiles } from '../../src/diagnostics/examples/shown.ts';
import { rulesByHeading } from '../../src/diagnostics/rule-groups.ts';
import { type RuleId, rules } from '../../src/diagnostics/rules.ts';
import { openArchive, readText, sameTexts } from '../../src/loader/open-archive.ts';
import { linksOf, publishedFaults } from '../../src/loader/published-faults.ts';
import { folderOf } from '../read/folder.ts';

const ids = Object.keys(rules) as RuleId[];
const run = ids.flatMap((id) => {
  const example = examples[id];
  return 'none' in example ? [] : [[id, example] as const];
});

function said(example: Example) {
  const root = folderOf(folderOfExample(example));
  for (const [path, target] of Object.entries(example.links ?? {}))
    symlinkSync(target, join(root, path));
  const archive = openArchive(root);
  const read = archive.texts.map((file) => readText(archive, file));
  const found = [
    ...archive.diagnostics,
    ...read.flatMap((one) => one.diagnostics),
    ...sameTexts(read),
  ];
  return [...found, ...publishedFaults(archive, linksOf(archive, read), !hasErrors(found))];
}

/** What an example claims that is not so. */
function drifted(id: RuleId, example: Example): string[] {
  const found = said(example);
  const claimed = [example.at, example.what, example.remedy ?? rules[id].remedy].join('\n');
  const heard = found
    .filter(({ rule }) => rule === id)
    .map(({ file, line, column, what, remedy }) =>
      [`${file}:${line}:${column}`, what, remedy].join('\n'),
    );
  const others = found.filter(({ rule, severity }) => rule !== id && severity !== 'info');
  return [
    ...(heard.includes(claimed) ? [] : [`claims ${claimed}, hears ${heard.join(' and ')}`]),
    ...others.map(({ rule }) => `brings about ${rule} too`),
  ];
}

describe('the examples of the rules', () => {
  it.each(run)(
    '%s says what its example claims, and nothing else is wrong there',
    (id, example) => {
      expect(drifted(id, example)).toEqual([]);
    },
  );

  it('are missing only where the reason is told', () => {
    const without = ids.filter((id) => 'none' in examples[id]);
    expect(without).toEqual(['schema/refused']);
  });

  it.each(run)('%s marks the place it speaks of', (_, example) => {
    const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(example.at) ?? [];
    const shown = shownFiles(example);
    expect(shown).not.toEqual([]);
    const marked = shown.filter((one) => one.marked !== '').map(({ path }) => path);
    expect(marked).toEqual(line === '1' && column === '1' ? [] : [file]);
    for (const one of shown)
      expect(one.before + one.marked + one.after).not.toMatch(/[\0\r\ufeff\u001f]/);
  });

  it('show a byte and an unseen character by what they are', () => {
    const bytes = examples['bytes/not-utf-8'] as Example;
    expect(shownFiles(bytes)).toEqual([
      { path: 'statements/visit.txt', before: 'Communiqu', marked: '‹E9›', after: '' },
    ]);
    const control = examples['bytes/control-character'] as Example;
    expect(shownFiles(control)[0]?.marked).toBe('‹U+001F›');
  });
});

describe('a planted drift is found:', () => {
  const example = examples['date/impossible'] as Example;
  it.each([
    ['another place', { ...example, at: 'statements/visit.txt:1:1' }],
    ['other words', { ...example, what: '“31 April 2011” is a holiday.' }],
    ['other advice', { ...example, remedy: 'Do nothing.' }],
    ['a folder in which all is well', { ...example, files: {} }],
  ])('%s', (_, planted) => {
    expect(drifted('date/impossible', planted)).toHaveLength(1);
  });

  it('a second fault', () => {
    const planted = { ...example, files: { ...example.files, 'statements/scan.pdf': '%PDF' } };
    expect(drifted('date/impossible', planted)).toEqual(['brings about file/not-a-text too']);
  });
});

describe('the headings', () => {
  it('hold every rule once', () => {
    const held = rulesByHeading().flatMap((group) => group.ids);
    expect([...held].sort()).toEqual([...ids].sort());
  });
});
