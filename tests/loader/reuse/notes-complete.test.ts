import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What is read by these is noted for no page. */
const unnoted = /\b(?:holdings|feeds|feedOf|ledger|oldAddresses|pastOf)\(/;

/** What makes a page that can be reused ask of something that nobody notes; null where nothing does. */
function unnotedIn(source: string, file: string): string | null {
  const [, frontmatter = '', body = ''] = source.split(/^---$/m);
  if (file.includes('/components/') || file.includes('/layouts/'))
    return unnoted.exec(frontmatter)?.[0] ?? null;
  if (!frontmatter.includes('toMake(')) return null;
  const rendered = frontmatter.slice(frontmatter.indexOf('Astro.props')) + body;
  if (!/\bbeginning\(Astro\)/.test(rendered)) return 'no beginning(Astro)';
  return unnoted.exec(rendered)?.[0] ?? null;
}

const files = globSync('src/{pages,components,layouts}/**/*.astro').sort();

test('pages that can be reused, and every component, ask only where it is noted', () => {
  const reusable = files.filter((file) => readFileSync(file, 'utf8').includes('toMake('));
  expect(reusable.length).toBeGreaterThan(4);
  for (const file of files) {
    // A revised statement is never reused: its past is read at its own risk.
    const source = readFileSync(file, 'utf8').replace('pastOf(statement)', '');
    expect(unnotedIn(source, file), file).toBeNull();
  }
});

test('one that does not would be found', () => {
  const page = '---\nreturn toMake(1);\nconst { a } = Astro.props;\nX\n---\n<p />';
  const at = 'src/pages/a.astro';
  expect(unnotedIn(page.replace('X', 'await beginning(Astro);'), at)).toBeNull();
  expect(unnotedIn(page, at)).toBe('no beginning(Astro)');
  expect(unnotedIn(page.replace('X', 'await beginning(Astro); await holdings();'), at)).toBe(
    'holdings(',
  );
  expect(unnotedIn('---\nawait feeds();\n---\n', 'src/components/A.astro')).toBe('feeds(');
});
