import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relate } from '../../src/relate/relate.ts';
import type { StatementSummary } from '../../src/schema/statement.ts';
import { summary, world } from './summary.ts';

const codes = ['CN', 'KE', 'KZ', 'TJ', 'TW', 'SUHH'];
const dates = fc.oneof(
  fc.constant(null),
  fc.constantFrom('XXXX-03-31', '0001/9999', '2022', '202X', '2022-21'),
  fc
    .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 900 }), fc.boolean())
    .map(([start, length, uncertain]) => {
      const day = (at: number) => new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);
      const mark = uncertain ? '?' : '';
      return length < 300 ? `${day(start)}${mark}` : `${day(start)}/${day(start + length - 290)}`;
    }),
);
const people = fc
  .subarray(['wang-yi', 'ruto', 'xi', 'mao'])
  .map((ids) => ids.map((id) => ({ id, name: id })));
const statements: fc.Arbitrary<StatementSummary[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 30 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc
          .record({
            date: dates,
            parties: fc.subarray(codes),
            mentions: fc.subarray(codes),
            participants: people,
            speakers: people,
            themes: fc.subarray([{ id: 'trade', passages: [1] }]),
          })
          .map((given) => summary({ id: `s${number}`, ...given })),
      ),
    ),
  );

describe('whatever the statements', () => {
  it('every statement is in each of its countries and in no other', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const { countries } = relate(list, world({ focus: 'CN' }));
        for (const statement of list) {
          const as = countries.filter((country) => country.statements.includes(statement));
          const named = countries.filter((country) => country.mentionedIn.includes(statement));
          expect(as.map(({ code }) => code).sort()).toEqual([...statement.parties].sort());
          expect(named.map(({ code }) => code).sort()).toEqual(
            statement.mentions.filter((code) => !statement.parties.includes(code)).sort(),
          );
        }
      }),
    );
  });

  it('every statement is dated or undated, never both, and never missing', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const { years, undated } = relate(list, world());
        const dated = new Set(years.flatMap((year) => year.statements));
        expect(dated.size + undated.length).toBe(list.length);
        expect(undated.some((statement) => dated.has(statement))).toBe(false);
        for (const year of years) {
          const placed = [
            ...year.whole,
            ...year.months.flatMap((month) => [
              ...month.whole,
              ...month.days.flatMap((day) => day.statements),
            ]),
          ];
          expect(new Set(placed.map(({ statement }) => statement))).toEqual(
            new Set(year.statements),
          );
          expect(new Set(year.statements).size).toBe(year.statements.length);
        }
      }),
    );
  });

  it('the order they come in changes nothing', () => {
    fc.assert(
      fc.property(
        statements.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([list, shuffled]) => {
          const one = relate(list, world({ focus: 'CN' }));
          const other = relate(shuffled, world({ focus: 'CN' }));
          expect(JSON.stringify(other)).toBe(JSON.stringify(one));
          for (const { id } of list) expect(other.neighbours(id)).toEqual(one.neighbours(id));
        },
      ),
    );
  });

  it('going later from the earliest of a relation meets each of its dated statements once', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const held = relate(list, world());
        for (const { id, statements: inRelation, undated } of held.relations) {
          const step = (from: string) =>
            held.neighbours(from).find(({ relation }) => relation.id === id);
          const walked: string[] = [];
          for (let at = inRelation[inRelation.length - undated.length - 1]; at; ) {
            walked.push(at.id);
            at = step(at.id)?.later ?? undefined;
          }
          const dated = inRelation.filter((statement) => !undated.includes(statement));
          expect(walked.reverse()).toEqual(dated.map((statement) => statement.id));
        }
      }),
    );
  });

  it('everyone named stands in people with all their statements', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const held = relate(list, world());
        for (const statement of list) {
          for (const { id } of [...statement.participants, ...statement.speakers]) {
            expect(held.people.find((person) => person.id === id)?.statements).toContain(statement);
          }
        }
      }),
    );
  });
});
