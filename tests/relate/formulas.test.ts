import { describe, expect, it } from 'vitest';
import { relate } from '../../src/relate/relate.ts';
import { catalogue, said, stating } from './attested.ts';
import { world } from './summary.ts';

const held = relate(
  [
    stating('late', '2025-04-24', [said('higher-tier', 'higher'), said('peace', 'peace')]),
    stating('early', '2013-03-25', [
      said('lower-tier', 'lower', { passage: 4 }),
      said('lower-tier', 'lower still', { passage: 7 }),
    ]),
    stating('undated', null, [said('lower-tier', 'lower')]),
    stating('visits', '2024-07-01', [said('lower-tier', 'lower', { relations: ['cn-tj'] })], {
      parties: ['CN', 'KZ', 'TJ'],
      relations: ['cn-kz', 'cn-tj'],
    }),
    stating('group', '2023-01-01', [said('lower-tier', 'lower', { relations: [] })], {
      parties: ['CN', 'KE', 'KZ'],
      relations: [],
      multilateral: true,
    }),
    stating('others', '2022-01-01', [said('lower-tier', 'lower', { relations: [] })]),
  ],
  world({ formulas: catalogue, focus: 'CN' }),
);
const lower = held.formulas.find(({ formula }) => formula.id === 'lower-tier');

describe('a formula held', () => {
  it('stands in the order of the catalogue, found or not', () => {
    expect(
      held.formulas.map(({ formula, attestations }) => [formula.id, attestations.length]),
    ).toEqual([
      ['lower-tier', 6],
      ['higher-tier', 1],
      ['peace', 1],
      ['growth', 0],
    ]);
  });

  it('may stand within a longer one of its family only where it is not found and that one has its words', () => {
    const maybe = (...said: Parameters<typeof stating>[2]) =>
      relate([stating('a', '2020-01-01', said)], world({ formulas: catalogue }))
        .formulas.filter(({ maybeWithin }) => maybeWithin)
        .map(({ formula }) => formula.id);
    expect(maybe(said('higher-tier', 'a higher than lower tier'))).toEqual(['lower-tier']);
    expect(maybe(said('higher-tier', 'a higher tier'))).toEqual([]);
    expect(maybe(said('peace', 'the lower tier'))).toEqual([]);
    expect(maybe(said('higher-tier', 'lower tier'), said('lower-tier', 'lower tier'))).toEqual([]);
  });

  it('has its attestations oldest first, in the order of the text, undated last', () => {
    expect(
      lower?.attestations.map(({ statement, formula }) => `${statement.id} ${formula.passage}`),
    ).toEqual(['early 4', 'early 7', 'others 1', 'group 1', 'visits 1', 'undated 1']);
    expect([lower?.oldest?.id, lower?.newest?.id]).toEqual(['early', 'visits']);
  });

  it('counts statements by relation, told of which it is', () => {
    expect(lower?.relations.map(({ id, count }) => [id, count])).toEqual([
      ['cn-ke', 2],
      ['cn-tj', 1],
    ]);
    expect(lower?.elsewhere.map(({ statement }) => statement.id)).toEqual(['others', 'group']);
  });

  it('has the first and the latest by state, of a group all its parties, the focus last', () => {
    const rows = lower?.states.map(({ id, first, latest }) => [
      id,
      first?.statement.id,
      latest?.statement.id,
    ]);
    expect(rows).toEqual([
      ['KE', 'early', 'group'],
      ['KZ', 'group', 'group'],
      ['TJ', 'visits', 'visits'],
      ['CN', 'early', 'visits'],
    ]);
  });

  it('is counted in a relation and a country it is told of, and in no other', () => {
    const counts = (formulas: readonly { id: string; count: number }[] | undefined) =>
      formulas?.map(({ id, count }) => `${id} ${count}`);
    expect(counts(held.relationOf.get('cn-tj')?.formulas)).toEqual(['lower-tier 1']);
    expect(counts(held.relationOf.get('cn-kz')?.formulas)).toEqual([]);
    expect(counts(held.countryOf.get('KE')?.formulas)).toEqual([
      'lower-tier 3',
      'higher-tier 1',
      'peace 1',
    ]);
  });
});
