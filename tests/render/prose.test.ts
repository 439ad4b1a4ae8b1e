import { describe, expect, it } from 'vitest';
import { inBrief } from '../../src/render/brief.ts';
import { proseOf } from '../../src/render/prose.ts';

describe('the archive’s own prose', () => {
  it('takes its title from the first heading and its description from the first paragraph', () => {
    const prose = proseOf('# About *this*\n\nOne -- "two".\n\n## Three\n', 'about');
    expect(prose.title).toBe('About this');
    expect(prose.description).toBe('One -- "two".');
    expect(prose.html).toBe('<p>One -- "two".</p>\n<h2>Three</h2>');
  });

  it('falls back to a name where there is no heading', () => {
    expect(proseOf('Words.', 'methods')).toMatchObject({ title: 'methods', description: 'Words.' });
  });

  it('drops raw HTML and addresses that run', () => {
    const { html } = proseOf('# A\n\na <script>x</script>b [c](javascript:x) ![d](e.png)', 'a');
    expect(html).toBe('<p>a xb <a>c</a> </p>');
  });

  it('leads addresses from the root of the archive to where it is served', () => {
    expect(proseOf('# A\n\n[b](/search/)', 'a').html).toBe('<p><a href="/search/">b</a></p>');
  });

  it('lets a table scroll by itself, and knows what is a number', () => {
    const { html } = proseOf('# A\n\n| a | b |\n| --- | ---: |\n| c | 1 |\n', 'a');
    expect(html).toMatch(/^<section class="scrolled" tabindex="0" aria-label="Table: a b"><table>/);
    expect(html).toContain('<td>c</td>\n<td class="number">1</td>');
    expect(html).not.toContain('align=');
  });

  it('shows an SVG file that stands beside the page, and no other picture', () => {
    const { html } = proseOf('# A\n\n![What it shows](chart-1.svg "t")', 'a');
    expect(html).toBe('<p><img src="/about/chart-1.svg" alt="What it shows"></p>');
    for (const other of ['e.png', '/e.svg', '../e.svg', 'https://e.example/e.svg', 'data:e.svg'])
      expect(proseOf(`# A\n\na ![d](${other})`, 'a').html).toBe('<p>a </p>');
  });
});

describe('words in brief', () => {
  it('stay whole where they fit', () => {
    expect(inBrief('on\n  Thursday ')).toBe('on Thursday');
  });

  it('keep their beginning and their end', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    expect(inBrief(words)).toMatch(/^word0 word1 .* … .*word59$/);
    expect(inBrief(words).length).toBeLessThan(120);
  });

  it('never cut a character in two', () => {
    expect(inBrief('😀'.repeat(200)).isWellFormed()).toBe(true);
  });
});
