import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../src/render/html.ts';
import { marksByPlace } from '../../src/render/marks.ts';
import { passagesTree } from '../../src/render/passage.ts';
import { readingsOf } from '../../src/render/rows.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { names, sample } from './sample.ts';

function htmlOfSample(changes: Partial<Statement> = {}, account = 'the ministry'): string {
  const statement = sample(changes);
  const readings = readingsOf(statement, names);
  return htmlOf(
    passagesTree(statement, readings, marksByPlace(readings.rows), {
      themeName: names.themeName,
      formulaName: names.formulaName,
      account,
      reportAddress: (passage) => `mailto:k@example.org?subject=${passage}`,
    }),
  );
}

describe('a passage', () => {
  const html = htmlOfSample();

  it('has an anchor, and its number is the link to it', () => {
    expect(html).toContain('<div class="passage" id="p2"><a href="#p2"');
  });

  it('marks the words a value rests on inside the words spoken', () => {
    expect(html).toMatch(
      /<span class="direct" id="s2-1">“<span class="evidence" id="e\d">bilateral trade<\/span> will grow”<\/span>/,
    );
  });

  it('says who speaks and how, and what is only inferred', () => {
    expect(html).toMatch(/>direct<\/a>: <a href="\/people\/wang-yi\/">Wang Yi<\/a><\/li>/);
    expect(html).toMatch(/>reported<\/a>: <a [^>]+>Wang Yi<\/a> <span class="certainty">continued/);
  });

  it('says whose account it is where nobody speaks', () => {
    expect(html).toContain('<li class="voice">account: the ministry</li>');
    expect(htmlOfSample({}, '')).toContain('account: publisher not known');
  });

  it('has no margin where nothing is to be said', () => {
    expect(html).toContain('<ul class="margin">');
    const passage = {
      n: 1,
      line: 1,
      text: 'Nothing.',
      lines: [{ line: 1, column: 1, at: 0 }],
      speech: [],
    };
    const passages = [passage, { ...passage, n: 2, line: 2 }];
    const statement = sample({ passages, readings: {}, themes: [] });
    const bare = htmlOf(
      passagesTree(statement, readingsOf(statement, names), new Map(), {
        themeName: names.themeName,
        formulaName: names.formulaName,
        account: 'the ministry',
        reportAddress: () => undefined,
      }),
    );
    expect(bare).toMatch(/account: the ministry<\/li><\/ul><\/div><div class="passage" id="p2">/);
    expect(bare).toMatch(/<p class="words">Nothing\.<\/p><\/div>$/);
  });

  it('links its theme, the report of an error, and what was read from it', () => {
    expect(html).toContain('<a href="/themes/trade/">theme trade</a>');
    expect(html).toContain('href="mailto:k@example.org?subject=2"');
    expect(html).toMatch(/read here: .*<a href="#r1">place<\/a>/);
  });

  it('names a language that is not the page’s own', () => {
    expect(htmlOfSample({ language: 'ar' })).toContain('<p class="words" lang="ar" dir="auto">');
    expect(htmlOfSample({ language: 'und' })).toContain('<p class="words" lang="" dir="auto">');
  });
});

describe('hostile words', () => {
  const payload = '<script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; {x} <off-mike>';

  it('come out as the words they are', () => {
    const html = htmlOfSample({
      passages: [
        { n: 1, line: 1, text: payload, lines: [{ line: 1, column: 1, at: 0 }], speech: [] },
      ],
    });
    expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script>&#x3C;img src=x onerror=alert(1)>');
    expect(html).toContain('&#x26;lt;b&#x26;gt; {x} &#x3C;off-mike>');
    expect(html).not.toMatch(/<(script|img|off-mike)/);
  });

  it('do not get through in a name or an office either', () => {
    const html = htmlOfSample({ speakers: [{ id: 'wang-yi', name: payload }] });
    expect(html).not.toMatch(/<(script|img|off-mike)/);
  });

  it('would be dropped if they got into the tree as elements', () => {
    const tree = h('p.words', { onclick: 'alert(1)' }, [
      h('script', 'alert(1)'),
      h('a', { href: 'javascript:alert(1)' }, 'words'),
      h('iframe', { src: 'https://example.org/' }),
    ]);
    expect(htmlOf([tree])).toBe('<p class="words">alert(1)<a>words</a></p>');
  });
});
