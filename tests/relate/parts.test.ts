import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryParts } from '../../src/relate/country-parts.ts';
import { excerptAround } from '../../src/relate/excerpt.ts';
import { slugOf } from '../../src/relate/fold.ts';
import { underYears } from '../../src/relate/headings.ts';
import { inPages, steps } from '../../src/relate/pages.ts';
import { relate } from '../../src/relate/relate.ts';
import { rolesOf } from '../../src/relate/roles.ts';
import { summary, world } from './summary.ts';

describe('names as addresses', () => {
  it.each([
    ['Kenya', 'kenya'],
    ['Côte d’Ivoire', 'cote-d-ivoire'],
    ['Åland Islands', 'aland-islands'],
    ['Curaçao', 'curacao'],
    ['Bosnia and Herzegovina', 'bosnia-and-herzegovina'],
    ['U.S. Virgin Islands', 'u-s-virgin-islands'],
  ])('%s becomes %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('refuses to transliterate', () => {
    expect(slugOf('中国')).toBeNull();
  });

  it('folds letters that do not decompose', () => {
    expect(slugOf('Øresund, Łódź, İzmir')).toBe('oresund-lodz-izmir');
  });
});

describe('pages of a list', () => {
  it('hold every thing once, in order, none longer than the size', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (things, size) => {
        const pages = inPages(things, size);
        expect(pages.flatMap((page) => page.things)).toEqual(things);
        expect(pages.every((page) => page.things.length <= size)).toBe(true);
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
      }),
    );
  });

  it('are one, empty, where the list is', () => {
    expect(inPages([], 100)).toEqual([{ number: 1, things: [] }]);
  });
});

describe('steps', () => {
  it('lead to those that exist and end where there are none', () => {
    expect(steps(['2021', '2024'])).toEqual([
      { at: '2021', earlier: null, later: '2024' },
      { at: '2024', earlier: '2021', later: null },
    ]);
  });
});

describe('an excerpt', () => {
  const text = `${'before '.repeat(60)}trade and investment ${'after '.repeat(60)}`.trim();
  const start = text.indexOf('trade');
  const end = start + 'trade and investment'.length;

  it('leaves a short text whole', () => {
    expect(excerptAround('short', 0, 5, 700)).toEqual({ text: 'short', start: 0, end: 5 });
  });

  it('holds the words and begins and ends with whole words', () => {
    const excerpt = excerptAround(text, start, end, 120);
    expect(excerpt.text).toContain('trade and investment');
    expect(excerpt.text).toMatch(/^before .* after$/);
    expect(excerpt.text.length).toBeLessThanOrEqual(120);
  });

  it('never loses the words, whatever the text and the length', () => {
    const words = fc.array(fc.constantFrom('a', 'trade', '中文', '😀', 'x'.repeat(30)), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 90 }), (list, at, most) => {
        const whole = list.join(' ');
        const index = at % list.length;
        const from = list.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
        const to = from + (list[index]?.length ?? 0);
        const excerpt = excerptAround(whole, from, to, most);
        expect(excerpt.text).toBe(whole.slice(excerpt.start, excerpt.end));
        expect(excerpt.start).toBeLessThanOrEqual(from);
        expect(excerpt.end).toBeGreaterThanOrEqual(to);
        expect(excerpt.text.isWellFormed()).toBe(true);
        expect(list.join(' ')).toContain(excerpt.text);
      }),
    );
  });
});

describe('headings', () => {
  it('put each statement once under the year it begins in, the undated last', () => {
    const list = [
      summary({ id: 'b', date: '2022-01-06' }),
      summary({ id: 'a', date: '2021-12-31/2022-01-01' }),
      summary({ id: 'c', date: 'XXXX-03-31' }),
    ];
    const under = underYears(list, (statement) => statement);
    expect(under.map(({ year, things }) => [year, things.map(({ id }) => id)])).toEqual([
      ['2022', ['b']],
      ['2021', ['a']],
      [null, ['c']],
    ]);
  });
});

describe('the parts of a country', () => {
  it('are its years with their neighbours, the undated and the mentions, none of them empty', () => {
    const held = relate(
      [
        summary({ id: 'a', date: '2021-05-12' }),
        summary({ id: 'b', date: '2024-07-01' }),
        summary({ id: 'c' }),
        summary({ id: 'd', parties: ['CN', 'KZ'], mentions: ['KE'] }),
      ],
      world(),
    );
    const kenya = held.countryOf.get('KE');
    expect(kenya && countryParts(kenya)).toMatchObject([
      { kind: 'year', part: '2021', earlier: null, later: '2024' },
      { kind: 'year', part: '2024', earlier: '2021', later: null },
      { kind: 'undated', part: 'undated', statements: [{ id: 'c' }] },
      { kind: 'mentioned', part: 'mentioned', statements: [{ id: 'd' }] },
    ]);
    const kazakhstan = held.countryOf.get('KZ');
    expect(kazakhstan && countryParts(kazakhstan).map(({ part }) => part)).toEqual(['undated']);
  });
});

describe('roles', () => {
  it('are those of this statement, with the office it prints', () => {
    const statement = summary({
      id: 'a',
      participants: [{ id: 'wang-yi', name: 'Wang Yi' }],
      speakers: [{ id: 'wang-yi', name: 'Wang Yi', office: 'Foreign Minister' }],
    });
    expect(rolesOf(statement, 'wang-yi')).toBe('Foreign Minister · takes part · speaks');
    expect(rolesOf(summary({ id: 'b' }), 'wang-yi')).toBe('');
  });
});
