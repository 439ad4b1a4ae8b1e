import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { compileThemes } from '../../src/extract/themes/compile-theme.ts';
import { findThemes } from '../../src/extract/themes/find-themes.ts';
import { themeFaults } from '../../src/extract/themes/theme-faults.ts';
import { Theme } from '../../src/schema/theme.ts';

const themes = Theme.array().parse(
  parse(readFileSync(new URL('../../content/themes.yaml', import.meta.url), 'utf8'), {
    schema: 'core',
  }),
);

function themeOf(phrases: string[], except: string[] = [], id = 'planted'): Theme {
  return { id, name: id, scope: id, phrases, except, examples: ['-'], nearMisses: ['-'] };
}

function words(text: string, phrases: string[], except: string[] = []): string[] {
  const match = compileThemes([themeOf(phrases, except)]);
  return match(text).map(({ start, end }) => text.slice(start, end));
}

describe('the themes of the archive', () => {
  it('are 15 to 20, each with its own id and name', () => {
    expect(themes.length).toBeGreaterThanOrEqual(15);
    expect(themes.length).toBeLessThanOrEqual(20);
    expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length);
    expect(new Set(themes.map(({ name }) => name)).size).toBe(themes.length);
  });

  it.each(themes.map((theme) => [theme.id, theme] as const))(
    '%s matches its examples, each phrase one of them, and no near-miss',
    (_, theme) => {
      expect(themeFaults(theme)).toEqual([]);
      expect(theme.examples.length).toBeGreaterThanOrEqual(3);
      expect(theme.nearMisses.length).toBeGreaterThanOrEqual(3);
      expect(theme.phrases.length).toBeGreaterThanOrEqual(8);
      expect(theme.phrases.length).toBeLessThanOrEqual(30);
      expect(new Set(theme.phrases.map((phrase) => phrase.toLowerCase())).size).toBe(
        theme.phrases.length,
      );
    },
  );

  it('take no passage of plain courtesies', () => {
    const courtesies = [
      'The Minister thanked his colleague for the warm welcome and wished him well.',
      'I have the honor to acknowledge the receipt of your despatch of the 4th instant.',
      'They took questions from reporters after a short lunch.',
    ];
    const match = compileThemes(themes);
    expect(courtesies.flatMap((text) => match(text))).toEqual([]);
  });
});

describe('negative control: a planted theme goes red', () => {
  const planted: Theme = {
    id: 'planted',
    name: 'Planted',
    scope: 'Planted.',
    phrases: ['trade', 'tariff*'],
    except: ['trade winds'],
    examples: ['Bilateral trade has grown.', 'Customs were discussed.'],
    nearMisses: ['The trade unions met.', 'Nothing of the kind.'],
  };

  it('names every fault and the words it is about', () => {
    expect(themeFaults(planted)).toEqual([
      { theme: 'planted', fault: 'example-not-matched', words: 'Customs were discussed.' },
      {
        theme: 'planted',
        fault: 'near-miss-matched',
        words: 'The trade unions met.',
        phrase: 'trade',
      },
      { theme: 'planted', fault: 'phrase-without-example', words: 'tariff*' },
      { theme: 'planted', fault: 'exception-without-example', words: 'trade winds' },
    ]);
  });

  it('is silent once each is mended', () => {
    const mended: Theme = {
      ...planted,
      except: ['trade union*'],
      examples: ['Bilateral trade has grown.', 'Tariffs were discussed.'],
    };
    expect(themeFaults(mended)).toEqual([]);
  });
});

describe('a phrase', () => {
  test.each([
    ['stands whole', 'Trade, not trader or retrade; trade.', ['trade'], ['Trade', 'trade']],
    ['has no case', 'TERRITORIAL Integrity', ['territorial integrity'], ['TERRITORIAL Integrity']],
    [
      'folds white space',
      'free\n  trade, free\u00a0trade',
      ['free trade'],
      ['free\n  trade', 'free\u00a0trade'],
    ],
    [
      'takes hyphen and space as one',
      'one-China policy; one China policy',
      ['one-China policy'],
      ['one-China policy', 'one China policy'],
    ],
    [
      'takes every hyphen',
      'cease-fire cease‐fire cease‑fire cease–fire',
      ['cease fire'],
      ['cease-fire', 'cease‐fire', 'cease‑fire', 'cease–fire'],
    ],
    [
      'takes a hyphen at the end of a line',
      'people-to-\npeople',
      ['people to people'],
      ['people-to-\npeople'],
    ],
    ['stops at a dash', 'free — trade, free - trade, free -- trade', ['free trade'], []],
    ['stops at other signs', 'They were free. Trade followed; free, trade', ['free trade'], []],
    [
      'keeps its own comma',
      'sovereignty, security; sovereignty security',
      ['sovereignty, security'],
      ['sovereignty, security'],
    ],
    [
      'takes either apostrophe',
      "women’s rights, women's rights",
      ["women's rights"],
      ['women’s rights', "women's rights"],
    ],
    [
      'leaves a possessive outside',
      "Taiwan’s future, Taiwan's too",
      ['Taiwan'],
      ['Taiwan', 'Taiwan'],
    ],
    [
      'stands in quotation marks',
      "‘free trade’ and 'free trade' and “free trade”",
      ['free trade'],
      ['free trade', 'free trade', 'free trade'],
    ],
    ['is no part of a contraction', "They can't; can", ['can'], ['can']],
    ['begins no word at an apostrophe', "o'trade", ['trade'], []],
    ['is no part of a longer word after an apostrophe', 'Taiwan’sx, Taiwan’s’x', ['Taiwan'], []],
    ['reads a free asterisk as a sign', 'invest* now', ['invest*'], ['invest']],
    [
      'takes endings at *',
      'invest, invests, investment; reinvest',
      ['invest*'],
      ['invest', 'invests', 'investment'],
    ],
    [
      'takes endings inside',
      'defence cooperation, defensive cooperation',
      ['defen* cooperation'],
      ['defence cooperation', 'defensive cooperation'],
    ],
    ['takes a possessive as an ending', "the state's visit", ['state* visit'], ["state's visit"]],
    [
      'knows letters beyond English',
      'Café, cafés, naïve',
      ['café*', 'NAÏVE'],
      ['Café', 'cafés', 'naïve'],
    ],
    ['reads an asterisk in a text as a sign', 'invest*ment', ['invest*'], ['invest']],
    ['stands at both ends of a text', 'trade', ['trade'], ['trade']],
  ] as [string, string, string[], string[]][])('%s', (_, text, phrases, found) => {
    expect(words(text, phrases)).toEqual(found);
  });

  it.each(['*', 'in*vest', '-trade', 'trade,', "trade'", ' trade', 'free * trade', 'trade**'])(
    'that cannot be read is refused: %s',
    (phrase) => {
      expect(() => compileThemes([themeOf([phrase])])).toThrow(RangeError);
      expect(() => compileThemes([themeOf([phrase])])).toThrow(phrase);
    },
  );
});

describe('an excepted wording', () => {
  it('hides the phrases inside it and no others', () => {
    expect(words('Trade unions want trade.', ['trade'], ['trade union*'])).toEqual(['trade']);
  });
  it('hides a phrase that begins inside it, not one that reaches beyond it', () => {
    expect(words('the free trade union', ['trade', 'union'], ['free trade union'])).toEqual([]);
    expect(words('free trade area', ['trade area'], ['free trade'])).toEqual(['trade area']);
  });
  it('hides only phrases of its own theme', () => {
    const match = compileThemes([
      themeOf(['trade'], ['trade union*'], 'commerce'),
      themeOf(['union*'], [], 'labour'),
    ]);
    expect(match('trade unions').map(({ theme }) => theme)).toEqual(['labour']);
  });
});

describe('the spans of a text', () => {
  it('come by place, the longer first, then in the order of the themes', () => {
    const match = compileThemes([
      themeOf(['free', 'free trade', 'trade'], [], 'one'),
      themeOf(['free trade'], [], 'two'),
    ]);
    expect(match('free trade').map(({ theme, phrase }) => `${theme}: ${phrase}`)).toEqual([
      'one: free trade',
      'two: free trade',
      'one: free',
      'one: trade',
    ]);
  });

  it('of two themes come in the order of the themes, whatever the phrases', () => {
    const match = compileThemes([
      themeOf(['free trade'], [], 'one'),
      themeOf(['free trad*'], [], 'two'),
    ]);
    expect(match('free trade').map(({ theme }) => theme)).toEqual(['one', 'two']);
  });

  it('carry the number of their passage', () => {
    const match = compileThemes([themeOf(['trade'])]);
    const passages = [
      { n: 1, text: 'They met.' },
      { n: 2, text: 'On trade.' },
    ];
    expect(findThemes(passages, match)).toEqual([
      { theme: 'planted', passage: 2, start: 3, end: 8, phrase: 'trade' },
    ]);
    expect(findThemes([], match)).toEqual([]);
  });
});

describe('whatever the text', () => {
  const vocabulary = [
    'free',
    'trade',
    'trades',
    'Free',
    "trade's",
    'un',
    '*',
    '-',
    ' ',
    '\n',
    ',',
    '’',
    "'",
    '—',
    '\u00a0',
    'é',
    '𝒳',
    'İ',
    'ﬀ',
  ];
  const text = fc
    .array(fc.constantFrom(...vocabulary), { maxLength: 40 })
    .map((parts) => parts.join(''));
  const plain = (phrase: string) =>
    phrase
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/[\s-]+/g, ' ');

  test('spans lie in it, begin and end whole words, and read as their phrase', () => {
    const phrases = ['free', 'free trade', 'trade*', 'trade, free', 'un*'];
    const match = compileThemes([themeOf(phrases)]);
    fc.assert(
      fc.property(text, (sample) => {
        for (const { start, end, phrase } of match(sample)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(sample.length);
          const found = plain(sample.slice(start, end));
          if (phrase.endsWith('*')) expect(found.startsWith(plain(phrase.slice(0, -1)))).toBe(true);
          else expect(found).toBe(plain(phrase));
          expect(sample.slice(0, start)).not.toMatch(/[\p{L}\p{M}\p{N}]$/u);
          expect(sample.slice(end)).not.toMatch(/^[\p{L}\p{M}\p{N}]/u);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('one matcher for all themes finds what a matcher for each finds', () => {
    const one = compileThemes(themes);
    const each = themes.map((theme) => compileThemes([theme]));
    const sentence = fc.constantFrom(
      ...themes.flatMap((theme) => [...theme.examples, ...theme.nearMisses]),
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
        const sample = sentences.join(' ');
        const key = (span: { theme: string; start: number; end: number; phrase: string }) =>
          JSON.stringify(span);
        expect(one(sample).map(key).sort()).toEqual(
          each.flatMap((match) => match(sample).map(key)).sort(),
        );
      }),
    );
  });

  test('it is read in steps that grow with its length, not with its square', () => {
    const match = compileThemes([themeOf(['a* b', 'a a a b', 'trade'], ['trade union*'])]);
    let read = 0;
    const watched = (sample: string) => {
      read = 0;
      const counted = {
        length: sample.length,
        charCodeAt: (at: number) => {
          read += 1;
          return sample.charCodeAt(at);
        },
      };
      match(counted as unknown as string);
      return read;
    };
    for (const unit of ['a ', 'a', 'a  ', "a'", '- ', 'trade union ', 'aaaaaaaa a']) {
      const short = watched(unit.repeat(1000));
      const long = watched(unit.repeat(4000));
      expect(long, unit).toBeLessThan(short * 4.1 + 100);
    }
  });
});
