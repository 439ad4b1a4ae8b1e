import { describe, expect, it } from 'vitest';
import { relationsToldOf } from '../../src/resolve/told-of.ts';
import { read } from '../corpus/five/five.ts';

const segment = { start: 100, end: 200 } as Parameters<typeof relationsToldOf>[1]['segment'];
const state = (code: string, start = 120) => ({
  start,
  end: start + 5,
  name: { is: 'state' as const, code },
});
const toldOf = (relations: readonly string[], ...names: ReturnType<typeof state>[]) =>
  relationsToldOf({ names }, { segment }, relations);

describe('the relations a passage tells of', () => {
  it('are the only one, whatever it names', () => {
    expect(toldOf(['cn-ke'])).toEqual(['cn-ke']);
    expect(toldOf([])).toEqual([]);
  });

  it('are of several those whose own side it names', () => {
    const two = ['cn-kz', 'cn-tj'];
    expect(toldOf(two, state('TJ'))).toEqual(['cn-tj']);
    expect(toldOf(two, state('CN'), state('KZ'))).toEqual(['cn-kz']);
    expect(toldOf(two, state('KZ'), state('TJ'))).toEqual(two);
  });

  it('are none where it names no side, or another passage does', () => {
    expect(toldOf(['cn-kz', 'cn-tj'], state('CN'))).toEqual([]);
    expect(toldOf(['cn-kz', 'cn-tj'], state('TJ', 90), state('KZ', 198))).toEqual([]);
  });

  it('have both sides named where no state is common to all', () => {
    const two = ['cn-kz', 'jp-us'];
    expect(toldOf(two, state('JP'))).toEqual([]);
    expect(toldOf(two, state('JP'), state('US'))).toEqual(['jp-us']);
  });
});

describe('the formulas of the five texts', () => {
  it('are told of the relation their passage names', () => {
    const { formulas } = read('mao-ning-xi-visits-kazakhstan-tajikistan', 'with its record');
    const tiers = formulas.filter(({ id }) => id === 'comprehensive-strategic-partnership');
    expect(tiers.map(({ passage, relations }) => [passage, ...relations])).toEqual([
      [2, 'cn-kz'],
      [6, 'cn-tj'],
      [10, 'cn-tj'],
    ]);
  });
});
