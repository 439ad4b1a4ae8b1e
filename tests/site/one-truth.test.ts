import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { elementsOf, type Page, readSite, wordsOf } from './built-site.ts';

const served = inject('site');
const site = readSite(served.folder, served.base);
const file = (path: string) => readFileSync(join(served.folder, path), 'utf8');
const rows: Record<string, string>[] = parse(file('data/formulas.csv'), {
  bom: true,
  columns: true,
});
const page = (path: string): Page => {
  const found = site.pages.find((one) => one.path === path);
  if (!found) throw new Error(`no page ${path}`);
  return found;
};

/**
 * What a reader would count with a plain search of the source texts, beside the formulas that say the same. It knows
 * nothing of passages, patterns or slots.
 */
const plainly: readonly [words: RegExp, formulas: readonly string[]][] = [
  [
    /Belt and Road/gi,
    ['belt-and-road', 'high-quality-belt-and-road', 'joint-construction-of-the-belt-and-road'],
  ],
  [
    /community,? (?:with|of) a (?:shared|common) future/gi,
    ['community-with-a-shared-future', 'community-with-a-common-future'],
  ],
  [/one-China (?:policy|principle)/gi, ['one-china']],
  [/inalienable part of China/gi, ['taiwan-inalienable-part']],
  [/Global Security Initiative/g, ['global-security-initiative']],
  [
    /comprehensive strategic (?:and )?(?:cooperative )?partner/gi,
    ['comprehensive-strategic-partnership', 'comprehensive-strategic-cooperative-partnership'],
  ],
  [/core interests/gi, ['core-interests']],
  [/sovereignty and territorial integrity/gi, ['sovereignty-and-territorial-integrity']],
];

/** How often words stand in the texts as they were received, by statement. */
function recount(words: RegExp): Map<string, number> {
  const folder = 'content/statements';
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name): [string, number] => {
        const text = readFileSync(join(folder, name), 'utf8').replace(/\s+/g, ' ');
        return [name.replace(/\.txt$/, ''), text.match(words)?.length ?? 0];
      })
      .filter(([, count]) => count > 0),
  );
}

/** Where two counts by statement differ, one line each. */
function differences(
  mine: ReadonlyMap<string, number>,
  theirs: ReadonlyMap<string, number>,
): string[] {
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .filter((id) => mine.get(id) !== theirs.get(id))
    .map((id) => `${id}: ${mine.get(id) ?? 0} in the text, ${theirs.get(id) ?? 0} in the data`);
}

function inData(formulas: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { statement = '', formula = '' } of rows)
    if (formulas.includes(formula)) counts.set(statement, (counts.get(statement) ?? 0) + 1);
  return counts;
}

describe('the numbers of formulas', () => {
  test.each(plainly)('are those of a plain search of the texts: %s', (words, formulas) => {
    const found = recount(words);
    expect(found.size).toBeGreaterThan(0);
    expect(differences(found, inData(formulas))).toEqual([]);
  });

  test('negative control: one attestation more or fewer is seen', () => {
    const [words, formulas] = plainly[0] ?? [/x/g, []];
    const one = inData(formulas);
    const [id = ''] = one.keys();
    one.set(id, (one.get(id) ?? 0) + 1);
    expect(differences(recount(words), one)).toHaveLength(1);
  });

  test('are the same on each formula’s page, in its table, its lines and the data', () => {
    const ids = [...new Set(rows.map(({ formula }) => formula ?? ''))];
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      const own = rows.filter(({ formula }) => formula === id);
      const lines = elementsOf(page(`formulas/${id}/`).tree).filter(({ properties }) =>
        (properties['className'] as string[] | undefined)?.includes('kwic'),
      );
      const table: unknown[] = parse(file(`formulas/${id}.csv`), { bom: true, columns: true });
      const data = JSON.parse(file(`formulas/${id}/lines-1.json`)) as { lines: unknown[] };
      expect([lines.length, table.length, data.lines.length], id).toEqual([
        own.length,
        own.length,
        own.length,
      ]);
      const counted = `${own.length} attestation${own.length === 1 ? '' : 's'}, `;
      const entry = elementsOf(page('formulas/').tree).find(
        (element) =>
          element.tagName === 'dt' &&
          elementsOf({ type: 'root', children: [element] }).some(
            ({ properties }) => properties['href'] === `/formulas/${id}/`,
          ),
      );
      expect(entry && wordsOf(entry), id).toContain(counted);
    }
  });
});
