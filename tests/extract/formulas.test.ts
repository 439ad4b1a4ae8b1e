import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compileFormulas } from '../../src/extract/formulas/compile-formulas.ts';
import { findFormulas } from '../../src/extract/formulas/find-formulas.ts';
import { formulaFaults, unreadablePatterns } from '../../src/extract/formulas/formula-faults.ts';
import { stateForms } from '../../src/extract/formulas/state-slots.ts';
import { FormulaCatalogue } from '../../src/schema/formula.ts';

const names = stateForms([]);

/** A catalogue of formulas of one family, each with no more than a test says. */
function catalogueOf(
  formulas: Record<string, object>,
  slots: FormulaCatalogue['slots'] = {},
): FormulaCatalogue {
  return FormulaCatalogue.parse({
    slots,
    families: [{ id: 'bonds', name: 'Bonds', scope: 'Planted.' }],
    formulas: Object.entries(formulas).map(([id, given]) => ({
      id,
      family: 'bonds',
      name: id,
      scope: 'Planted.',
      examples: ['x'],
      nearMisses: ['x'],
      ...given,
    })),
  });
}

/** What is found, one line each: the formula, the words, the slots. */
function found(text: string, formulas: Record<string, object>, slots = {}): string[] {
  return compileFormulas(
    catalogueOf(formulas, slots),
    names,
  )(text).map((span) => {
    const filled = Object.entries(span.slots).map(([slot, value]) => `${slot}=${value}`);
    return [span.formula, text.slice(span.start, span.end), ...filled].join(' | ');
  });
}

const shared = { shared: { patterns: ['community with a shared future'] } };

describe('a pattern’s words', () => {
  it.each([
    'a community with a shared future',
    'a COMMUNITY with a Shared future',
    'a community, with a shared  future',
    'a community with a “shared future”',
    'a community\u00a0with a shared-future',
    "the community with a shared future's aim",
    'the community with a shared future.',
  ])('are found: %s', (text) => {
    expect(found(text, shared)).toHaveLength(1);
  });

  it.each([
    'a community. With a shared future',
    'a community — with a shared future',
    'a community (with a shared future)',
    'a community; with a shared future',
    'the subcommunity with a shared future',
    'a community with a shared futures market',
    'a community with shared future',
    '',
    '’',
  ])('are not found: %s', (text) => {
    expect(found(text, shared)).toEqual([]);
  });

  it('need a capital where the pattern has one', () => {
    const initiative = { gdi: { patterns: ['Global Development Initiative', 'GDI'] } };
    expect(found('the Global Development Initiative', initiative)).toHaveLength(1);
    expect(found('GLOBAL DEVELOPMENT INITIATIVE', initiative)).toHaveLength(1);
    expect(found('a global development initiative', initiative)).toEqual([]);
    expect(found('the GDI', initiative)).toHaveLength(1);
    expect(found('the Gdi', initiative)).toEqual([]);
  });

  it('take one of several, none, an ending', () => {
    const tier = {
      tier: { patterns: ['strategic [and] (cooperative|coordinative) partner[s|ship]'] },
    };
    for (const words of [
      'strategic cooperative partner',
      'strategic and cooperative partners',
      'strategic coordinative partnership',
    ])
      expect(found(`a ${words} of`, tier)).toEqual([`tier | ${words}`]);
    expect(found('a strategic and partnership', tier)).toEqual([]);
  });

  it('go on over a short form in brackets', () => {
    const initiative = {
      gdi: { patterns: ['Global Development Initiative and others'], short: ['GDI'] },
    };
    expect(found('The Global Development Initiative (“GDI”) and others.', initiative)).toEqual([
      'gdi | Global Development Initiative (“GDI”) and others',
    ]);
    expect(found('The Global Development Initiative (of all) and others.', initiative)).toEqual([]);
  });

  it('count in a short form only where the text has them in words', () => {
    const initiative = catalogueOf({
      gdi: { patterns: ['Global Development Initiative'], short: ['GDI'] },
    });
    const wordsOf = (...texts: string[]) =>
      findFormulas(
        texts.map((text, i) => ({ n: i + 1, text })),
        compileFormulas(initiative, names),
      ).map(({ passage, short }) => `${passage} ${short}`);
    expect(wordsOf('The GDI fell.', 'The GDI rose.')).toEqual([]);
    expect(wordsOf('The GDI.', 'The Global Development Initiative.')).toEqual([
      '1 true',
      '2 false',
    ]);
  });

  it('go on over the stops of short forms and over no others', () => {
    const resolution = { res: { patterns: ['[UN|U.N.] Resolution [No] 2758'] } };
    expect(found('the U.N. Resolution No. 2758.', resolution)).toEqual([
      'res | U.N. Resolution No. 2758',
    ]);
    expect(found('the UN. Resolution 2758', resolution)).toEqual(['res | Resolution 2758']);
  });
});

describe('slots', () => {
  const slots = {
    verb: { adhere: ['adhere[s|d] to', 'adherence to'], respect: ['respect[s|ed]'] },
    adverb: { firmly: ['firmly'] },
    side: 'state' as const,
  };
  const china = {
    china: {
      before: ['[{side}] [{adverb}] {verb} [the]'],
      patterns: [
        { words: 'one China policy', slots: { wording: 'policy' } },
        { words: 'one China principle', slots: { wording: 'principle' } },
      ],
    },
  };

  it('hold what their words stand for', () => {
    expect(found('Kenya firmly adheres to the one-China policy.', china, slots)).toEqual([
      'china | Kenya firmly adheres to the one-China policy | wording=policy | side=KE | adverb=firmly | verb=adhere',
    ]);
  });

  it('are empty where their words are absent', () => {
    expect(found('The one-China principle is known.', china, slots)).toEqual([
      'china | one-China principle | wording=principle',
    ]);
    expect(found('Peru respects Kenya. The one-China policy stands.', china, slots)).toEqual([
      'china | one-China policy | wording=policy',
    ]);
  });

  it('hold both values where words give two', () => {
    expect(
      found(
        'Kenya respects and adheres to the one China policy',
        {
          china: { before: ['[{verb} and] {verb} [the]'], patterns: ['one China policy'] },
        },
        slots,
      ),
    ).toEqual(['china | respects and adheres to the one China policy | verb=respect and adhere']);
  });

  it('name two states as printed, and their relation', () => {
    const pair = { shared: { patterns: ['{pair} community'] } };
    for (const [words, relation] of [
      ['China-Kenya', 'cn-ke'],
      ['Kenya–China', 'cn-ke'],
      ['Sino-Lao', 'cn-la'],
      ['U.S.-China', 'cn-us'],
      ['China and Viet Nam', 'cn-vn'],
      ['China-Trinidad and Tobago', 'cn-tt'],
    ])
      expect(found(`the ${words} community`, pair)).toEqual([
        `shared | ${words} community | pair=${words} | relation=${relation}`,
      ]);
    expect(found('the China-Chinese community', pair)).toEqual([]);
    expect(found('the China-Africa community', pair)).toEqual([]);
    expect(found('the china-kenya community', pair)).toEqual([]);
  });
});

describe('formulas of one family', () => {
  const tiers = {
    strategic: { patterns: ['strategic partnership'] },
    comprehensive: {
      patterns: ['comprehensive strategic partnership', 'comprehensive partnership'],
    },
  };

  it('yield to the longest', () => {
    expect(found('a comprehensive strategic partnership, a strategic partnership', tiers)).toEqual([
      'comprehensive | comprehensive strategic partnership',
      'strategic | strategic partnership',
    ]);
  });

  it('may share what stands before them', () => {
    const verb = { support: ['support[s]'] };
    const initiatives = {
      one: { before: ['{verb} [the]'], patterns: ['First Initiative'] },
      two: {
        before: ['{verb} [the] [First Initiative] [and] [the]'],
        patterns: ['Second Initiative'],
      },
    };
    expect(
      found('It supports the First Initiative and the Second Initiative.', initiatives, { verb }),
    ).toEqual([
      'two | supports the First Initiative and the Second Initiative | verb=support',
      'one | supports the First Initiative | verb=support',
    ]);
  });

  it('are passed over in an excepted wording, the shorter ones too', () => {
    const program = {
      ...tiers,
      comprehensive: {
        ...tiers.comprehensive,
        except: ['comprehensive strategic partnership program'],
      },
    };
    expect(found('the comprehensive strategic partnership program', program)).toEqual([]);
    expect(found('the strategic partnership program', program)).toHaveLength(1);
  });
});

describe('a pattern that cannot be read is refused', () => {
  it.each([
    ['(a|b', ') is missing'],
    ['[a', '] is missing'],
    ['{verb', '} is missing'],
    ['{Verb} a', 'not a word in lower-case letters'],
    ['[a] [b]', 'no word of it must be there'],
    ['a partner[s] (', ') is missing'],
    ['partner[s', 'holds its endings'],
    ['a; b', '; can stand in no pattern'],
    ['a ) b', ') can stand in no pattern'],
    ['a {none}', 'no slot has the name none'],
  ])('%s', (pattern, why) => {
    const planted = { sound: { patterns: ['sound'] }, planted: { patterns: [pattern] } };
    const [fault, ...more] = unreadablePatterns(catalogueOf(planted));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ fault: 'unreadable-pattern', path: ['patterns', 0] });
    expect(fault?.words).toContain(why);
  });
});

test('a slot in the wordings of a slot is refused', () => {
  const slots = { verb: { keep: ['keep {verb}'] } };
  expect(() => found('x', { one: { patterns: ['{verb} peace'] } }, slots)).toThrow(
    '“keep {verb}”: {verb} stands in a slot',
  );
});

describe('negative control: the gate of examples', () => {
  const faultsOf = (given: object) =>
    formulaFaults(
      catalogueOf({ planted: { patterns: ['strategic partnership'], ...given } }),
      names,
    ).map(({ fault, words }) => `${fault}: ${words}`);
  const right = { examples: ['A strategic partnership.'], nearMisses: ['A strategic partner.'] };

  it('lets a sound formula through', () => {
    expect(faultsOf(right)).toEqual([]);
  });

  it('tells an example without it, a near-miss with it, a pattern and an exception in no sentence', () => {
    expect(faultsOf({ ...right, examples: [...right.examples, 'Nothing.'] })).toEqual([
      'example-not-matched: Nothing.',
    ]);
    expect(faultsOf({ ...right, nearMisses: ['No strategic partnership.'] })).toEqual([
      'near-miss-matched: No strategic partnership.',
    ]);
    expect(faultsOf({ ...right, patterns: ['strategic partnership', 'bond'] })).toEqual([
      'pattern-without-example: bond',
    ]);
    expect(faultsOf({ ...right, except: ['strategic partnership program'] })).toEqual([
      'exception-without-example: strategic partnership program',
    ]);
  });
});

describe('whatever the text', () => {
  const planted = {
    one: {
      before: ['[{side}] [{verb}] [the]'],
      patterns: [
        'strategic [and] [cooperative] partner[s|ship]',
        '{pair} community [with a shared future]',
      ],
      except: ['strategic partnership program'],
    },
    two: { patterns: ['comprehensive strategic partnership', 'community'] },
  };
  const slots = { side: 'state' as const, verb: { keep: ['keep[s]', 'keep to'] } };
  const match = compileFormulas(catalogueOf(planted, slots), names);

  test('spans lie in it, hold their core and begin and end whole words', () => {
    const part = fc.constantFrom(
      ...[
        'strategic',
        'and',
        'partnership',
        'partners',
        'program',
        'community',
        'China',
        'Kenya',
        'keeps',
        'to',
      ],
      ...[
        'the',
        'with',
        'a',
        'shared',
        'future',
        '-',
        ', ',
        ' ',
        ' ',
        ' ',
        '. ',
        '’s',
        '“',
        'U.S.',
        '(',
        ')',
        '𝒳',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, core } of match(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(core.start);
          expect(core.end).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u);
          expect(text.slice(end)).not.toMatch(/^[\p{L}\p{N}]/u);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('it is read in steps that grow with its length, not with its square', () => {
    const steps = (text: string) => {
      let read = 0;
      match({
        length: text.length,
        charCodeAt: (at: number) => {
          read += 1;
          return text.charCodeAt(at);
        },
        slice: (from: number, to: number) => {
          read += Math.max(0, Math.min(to ?? text.length, text.length) - from);
          return text.slice(from, to);
        },
        codePointAt: (at: number) => text.codePointAt(at),
        indexOf: (words: string, from: number) => text.indexOf(words, from),
      } as unknown as string);
      return read;
    };
    for (const unit of [
      'strategic partnership ',
      'strategic partnership program ',
      'China-Kenya community ',
      'China and ',
      'keeps the ',
      'U.S.',
      "a'",
      'community (community) ',
    ]) {
      const short = steps(unit.repeat(500));
      expect(steps(unit.repeat(2000)), unit).toBeLessThan(short * 4.2 + 200);
    }
  });
});
