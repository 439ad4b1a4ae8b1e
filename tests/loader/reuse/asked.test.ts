import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Answers, type Asked, Notes, view } from '../../../src/loader/reuse/asked.ts';
import { digestOf } from '../../../src/loader/reuse/digest.ts';

/** Something like the holdings: maps, lists, functions of a text, things within things. */
function root(change: Partial<Record<string, unknown>> = {}) {
  const kenya = { code: 'KE', name: 'Kenya', statements: [{ id: 'a' }, { id: 'b' }] };
  const china = { code: 'CN', name: 'China', statements: [{ id: 'a' }] };
  return {
    archive: { title: 'Concord', focus: 'CN' },
    countries: [kenya, china],
    countryOf: new Map([
      ['KE', kenya],
      ['CN', china],
    ]),
    stateName: (code: string) => ({ KE: 'Kenya', CN: 'China' })[code] ?? code,
    neighbours: (id: string) => [{ relation: { id: 'cn-ke', all: [1, 2, 3] }, later: id }],
    ...change,
  };
}

/** What a page that does `reads` would have to ask again. */
function asked(reads: (seen: ReturnType<typeof root>) => unknown) {
  const notes = new Notes();
  const told = reads(view(root(), notes));
  return { told, asked: notes.questions.map((one) => JSON.parse(one) as Asked) };
}

const reads: Record<string, (seen: ReturnType<typeof root>) => unknown> = {
  'a property of a thing': ({ archive }) => archive.title,
  'a function taken out': ({ stateName }) => [stateName('KE'), stateName('ZZ')],
  'a look-up in a map': ({ countryOf }) => countryOf.get('KE')?.name,
  'a look-up that fails': ({ countryOf }) => [countryOf.has('XX'), countryOf.get('XX')],
  'a whole map': ({ countryOf }) => [...countryOf.keys()],
  'a list': ({ countries }) => countries.map(({ name }) => name),
  'a part of what a function returns': ({ neighbours }) => neighbours('a').map((one) => one.later),
  'whether there is such a thing': (seen) => 'archive' in seen,
  'a copy of a thing': ({ archive }) => ({ ...archive }),
};

describe.each(Object.entries(reads))('%s', (_, read) => {
  test('is told through the view as it is without', () => {
    expect(asked(read).told).toEqual(read(root()));
  });

  test('has the same answers in the same state, also after they were stored', () => {
    const questions = asked(read).asked;
    expect(questions.length).toBeGreaterThan(0);
    const stored = JSON.parse(JSON.stringify(questions)) as typeof questions;
    expect(new Answers(root()).same(stored)).toBe(true);
  });
});

const changes: [string, Partial<Record<string, unknown>>, keyof typeof reads][] = [
  ['a property', { archive: { title: 'Other', focus: 'CN' } }, 'a property of a thing'],
  ['a function’s answer', { stateName: () => 'Kenia' }, 'a function taken out'],
  ['a value in a map', { countryOf: new Map([['KE', { name: 'Kenia' }]]) }, 'a look-up in a map'],
  ['a key that was not there', { countryOf: new Map([['XX', {}]]) }, 'a look-up that fails'],
  ['one more key', { countryOf: new Map([['KE', {}]]) }, 'a whole map'],
  ['one less in a list', { countries: [] }, 'a list'],
  [
    'what a function returns',
    { neighbours: () => [{ later: 'b' }] },
    'a part of what a function returns',
  ],
  [
    'one more in what a function returns',
    { neighbours: () => [{ later: 'a' }, {}] },
    'a part of what a function returns',
  ],
  ['a property more', { archive: { title: 'Concord', focus: 'CN', more: 1 } }, 'a copy of a thing'],
];

test.each(changes)('another answer is seen: %s', (_, change, read) => {
  const questions = asked(reads[read] as (seen: ReturnType<typeof root>) => unknown).asked;
  expect(new Answers(root(change)).same(questions)).toBe(false);
});

test('what was not read may change', () => {
  const questions = asked(({ neighbours }) => neighbours('a').map((one) => one.later)).asked;
  const other = { neighbours: (id: string) => [{ relation: { id: 'cn-ke', all: [] }, later: id }] };
  expect(new Answers(root(other)).same(questions)).toBe(true);
});

test('pages that ask the same of one root share a question, those of another root have their own', () => {
  const one = root();
  const askedOf = (whole: ReturnType<typeof root>) => {
    const notes = new Notes();
    const seen = view(whole, notes);
    void [seen.archive.title, seen.stateName('KE'), seen.countryOf.get('CN')?.name];
    return notes.questions;
  };
  const first = askedOf(one);
  expect(askedOf(one)).toEqual(first);
  const other = askedOf(root({ archive: { title: 'Other' } }));
  expect(other[0]).not.toBe(first[0]);
  expect(other.slice(1)).toEqual(first.slice(1));
});

test('ways that join to the same text are told apart', () => {
  const odd = { of: (...given: string[]) => given.length, 'of\0a': 3 };
  const notes = new Notes();
  const seen = view(odd, notes);
  void [seen.of('a', 'b'), seen.of('a\0b'), seen.of('["a","b"]'), seen['of\0a'], seen.of('a')];
  expect(new Set(notes.questions).size).toBe(5);
  const asked = notes.questions.map((question) => JSON.parse(question) as Asked);
  expect(new Answers(odd).same(asked)).toBe(true);
});

test('a function asked with more than text is refused, since it could not be asked again', () => {
  const odd = { of: (one: object) => Object.keys(one) };
  expect(() => view(odd, new Notes()).of({ a: 1 })).toThrow(TypeError);
});

describe('a digest', () => {
  const plain = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).value;

  test('is the same for equal values, and for those only', () => {
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        const equal = JSON.stringify(one) === JSON.stringify(other);
        expect(digestOf(structuredClone(one))).toBe(digestOf(one));
        expect(digestOf(one) === digestOf(other)).toBe(equal);
      }),
    );
  });

  test('tells apart what joins to the same text', () => {
    const alike = [
      ['ab'],
      ['a', 'b'],
      [['ab']],
      { ab: 1 },
      { a: 'b1' },
      '1',
      1,
      null,
      'null',
      undefined,
    ];
    expect(new Set(alike.map(digestOf)).size).toBe(alike.length);
    expect(digestOf(new Map([['a', 1]]))).not.toBe(digestOf(new Map([['a', 2]])));
  });

  test('takes a statement’s summary by its key', () => {
    const summary = { id: 'a', key: 'k1', passageCount: 2, title: 'A' };
    expect(digestOf([summary])).toBe(digestOf([{ ...summary }]));
    expect(digestOf([summary])).not.toBe(digestOf([{ ...summary, key: 'k2' }]));
  });

  test('refuses functions, things that hold themselves, and things that are not plain', () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    for (const one of [{ does: () => 1 }, loop, new Date(0)])
      expect(() => digestOf(one)).toThrow(TypeError);
  });
});

test('what is asked after notes were settled is noted too, and nothing twice', () => {
  const notes = new Notes();
  const seen = view(root(), notes);
  void seen.archive.title;
  notes.settle();
  const before = notes.questions;
  void seen.archive.title;
  expect(notes.questions).toEqual(before);
  void seen.archive.focus;
  expect(notes.questions).toHaveLength(before.length + 1);
});
