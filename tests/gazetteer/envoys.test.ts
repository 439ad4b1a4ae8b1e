import { describe, expect, it } from 'vitest';
import { envoyOn } from '../../src/extract/parties/envoys.ts';
import { knownEnvoys } from '../../src/gazetteer/envoys.ts';
import { states } from '../../src/gazetteer/states.ts';

const codes = new Set(states.map(({ code }) => code));

describe('envoys', () => {
  it('are of one state at another, both known', () => {
    const strange = knownEnvoys.filter(
      ({ of, at }) => of === at || !codes.has(of) || !codes.has(at),
    );
    expect(strange).toEqual([]);
  });

  it('have a name and two dates in order', () => {
    const wrong = knownEnvoys.filter(
      ({ surname, from, to }) =>
        !/^\p{Lu}[\p{L} -]+$/u.test(surname) ||
        !/^\d{4}(?:-\d{2})?$/.test(from) ||
        !/^\d{4}(?:-\d{2})?$/.test(to) ||
        from.slice(0, 4) > to.slice(0, 4),
    );
    expect(wrong).toEqual([]);
  });

  it('are found by the name letters call them by, in the months of their term', () => {
    expect(envoyOn('Lyons', '1861-09')).toEqual(['GB', 'US']);
    expect(envoyOn('Edward Thornton', '1871-01')).toEqual(['GB', 'US']);
    expect(envoyOn('von Thielmann', '1897-05')).toEqual(['DE', 'US']);
    expect(envoyOn('Hengelmuller', '1897-01')).toEqual(['AT', 'US']);
    expect(envoyOn('Dayton', '1864-09')).toEqual(['US', 'FR']);
  });

  it('are not found outside their term, nor where two bore the name', () => {
    expect(envoyOn('Lyons', '1866-01')).toBeNull();
    expect(envoyOn('Dayton', '1882-09')).toBeNull();
    expect(envoyOn('White', '1898-05')).toBeNull();
    expect(envoyOn('Lyonson', '1861-09')).toBeNull();
    expect(envoyOn('Nordmann', '1861-09')).toBeNull();
  });
});
