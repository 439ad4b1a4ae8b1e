import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountsByStatement, MOST_DAYS_APART, relateAccounts } from '../../src/relate/accounts.ts';
import type { StatementSummary } from '../../src/schema/statement.ts';
import { summary } from './summary.ts';

const person = (id: string) => ({ id, name: id });
const publisher = (id: string) => ({ id, name: id });
const wang = person('wang-yi');
const omamo = person('raychelle-omamo');

function told(id: string, by: string | null, given: Partial<StatementSummary> = {}) {
  return summary({
    id,
    date: '2022-01-06',
    participants: [wang, omamo],
    ...(by === null ? {} : { publisher: publisher(by) }),
    ...given,
  });
}
const pairsOf = (...statements: StatementSummary[]) =>
  relateAccounts(statements).map(({ a, b }) => `${a} ${b}`);

describe('two accounts of one event', () => {
  test('are of different publishers, the same parties, days near each other, with someone in both', () => {
    const [pair, ...others] = relateAccounts([
      told('here', 'mfa-cn'),
      told('there', 'mfa-ke', { date: '2022-01-08?', speakers: [omamo], participants: [] }),
    ]);
    expect(others).toEqual([]);
    expect(pair).toEqual({
      a: 'here',
      b: 'there',
      parties: ['CN', 'KE'],
      people: ['raychelle-omamo'],
      days: 2,
      doubtful: true,
    });
  });

  const near = { parties: ['KE', 'CN'], date: '2022-01-05/2022-01-06' };
  test.each<[string, string | null, Partial<StatementSummary>, boolean]>([
    ['parties in another order, days that touch', 'b', near, true],
    ['the same publisher', 'a', {}, false],
    ['a publisher not known', null, {}, false],
    ['no date', 'b', { date: null }, false],
    ['a day without a year', 'b', { date: 'XXXX-01-06' }, false],
    ['only the month known', 'b', { date: '2022-01' }, false],
    ['three days later', 'b', { date: '2022-01-09' }, false],
    ['a stretch of days too long for a visit', 'b', { date: '2022-01-01/2022-01-20' }, false],
    ['another party', 'b', { parties: ['CN', 'KZ'] }, false],
    ['one party more', 'b', { parties: ['CN', 'KE', 'KZ'] }, false],
    ['one party only', 'b', { parties: ['KE'] }, false],
    ['nobody in common', 'b', { participants: [person('mao-ning')] }, false],
    ['nobody at all', 'b', { participants: [] }, false],
  ])('%s', (_, by, given, isPaired) => {
    expect(pairsOf(told('one', 'a'), told('two', by, given))).toEqual(isPaired ? ['one two'] : []);
  });

  test('over the end of a year, and of February', () => {
    expect(
      pairsOf(told('x', 'a', { date: '2023-12-31' }), told('y', 'b', { date: '2024-01-02' })),
    ).toEqual(['x y']);
    expect(
      pairsOf(told('x', 'a', { date: '2024-02-28' }), told('y', 'b', { date: '2024-03-01' })),
    ).toEqual(['x y']);
    expect(
      pairsOf(told('x', 'a', { date: '2024-02-27' }), told('y', 'b', { date: '2024-03-01' })),
    ).toEqual([]);
  });

  test('are not looked for by a name that stands in too many texts of a day', () => {
    const many = Array.from({ length: 31 }, (_, at) =>
      told(`many-${at}`, `publisher-${at}`, { participants: [wang] }),
    );
    expect(pairsOf(...many)).toEqual([]);
    expect(pairsOf(...many.slice(1))).toHaveLength((30 * 29) / 2);
    const [first = told('', null), second = told('', null), ...rest] = many;
    const both = { participants: [wang, omamo] };
    expect(pairsOf({ ...first, ...both }, { ...second, ...both }, ...rest)).toEqual([
      'many-0 many-1',
    ]);
  });

  test('ten thousand of one person on one day are passed over, not compared', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => told(`m${at}`, `p${at}`));
    expect(pairsOf(...many)).toEqual([]);
  });
});

const statements = fc
  .array(
    fc.record({
      by: fc.constantFrom('a', 'b', 'c', null),
      day: fc.integer({ min: 1, max: 9 }),
      parties: fc.constantFrom(['CN', 'KE'], ['KE', 'CN'], ['CN', 'KZ'], ['CN', 'KE', 'KZ']),
      people: fc.subarray(['wang-yi', 'raychelle-omamo', 'mao-ning']),
    }),
    { maxLength: 25 },
  )
  .map((list) =>
    list.map(({ by, day, parties, people }, at) =>
      told(`s${at}`, by, {
        date: `2022-01-0${day}`,
        parties: [...parties],
        participants: people.map(person),
      }),
    ),
  );

describe('whatever the statements', () => {
  test('their order changes nothing, and all pairs a plain comparison of each with each finds are there', () => {
    fc.assert(
      fc.property(statements, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const pairs = relateAccounts(list);
        const shuffled = list
          .map((one) => ({ one, at: numbers.next().value as number }))
          .sort((x, y) => x.at - y.at)
          .map(({ one }) => one);
        expect(relateAccounts(shuffled)).toEqual(pairs);
        const plain = list.flatMap((one) =>
          list
            .filter((other) => {
              if (one.id >= other.id || !one.publisher || !other.publisher) return false;
              if (one.publisher.id === other.publisher.id) return false;
              if ([...one.parties].sort().join() !== [...other.parties].sort().join()) return false;
              const days = Math.abs(Number(one.date?.slice(-1)) - Number(other.date?.slice(-1)));
              const ids = new Set(one.participants.map(({ id }) => id));
              return days <= MOST_DAYS_APART && other.participants.some(({ id }) => ids.has(id));
            })
            .map((other) => `${one.id} ${other.id}`),
        );
        expect(pairs.map(({ a, b }) => `${a} ${b}`).sort()).toEqual(plain.sort());
      }),
    );
  });

  test('each is an account of the other', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const byStatement = accountsByStatement(relateAccounts(list));
        for (const [id, own] of byStatement)
          for (const { id: other, ...reasons } of own)
            expect(byStatement.get(other)).toContainEqual({ id, ...reasons });
      }),
    );
  });
});
