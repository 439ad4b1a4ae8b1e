import { describe, expect, it } from 'vitest';
import { places } from '../../src/gazetteer/places.ts';
import { states } from '../../src/gazetteer/states.ts';
import { Slug } from '../../src/schema/code.ts';
import { readEdtf } from '../../src/schema/edtf.ts';
import {
  brokenTerms,
  capitalsNowhere,
  placeNames,
  repeated,
  sharedForms,
  withoutPlainForm,
} from './faults.ts';

const codes = new Set(states.map(({ code }) => code));

function heldOn(id: string, day: string): string[] {
  const variants = places.find((place) => place.id === id)?.variants ?? [];
  return variants
    .filter(({ from, to }) => from !== undefined || to !== undefined)
    .filter(({ from }) => from === undefined || (readEdtf(from)?.first ?? '') <= day)
    .filter(({ to }) => to === undefined || (readEdtf(to)?.last ?? '') >= day)
    .map(({ name }) => name);
}

describe('the table of places', () => {
  it('has no id twice and none out of form', () => {
    expect(repeated(places.map(({ id }) => id))).toEqual([]);
    expect(places.filter(({ id }) => !Slug.safeParse(id).success)).toEqual([]);
    expect(repeated(['astana', 'almaty', 'astana'])).toEqual(['astana']);
  });

  it('stands in known states', () => {
    expect(places.filter(({ country }) => !codes.has(country))).toEqual([]);
  });

  it('leads no name to two places', () => {
    const entries = places.map((place) => ({ key: place.id, forms: placeNames(place) }));
    expect(sharedForms(entries)).toEqual([]);
    const broken = [...entries, { key: 'tripoli-lebanon', forms: ['Tripoli'] }];
    expect(sharedForms(broken)).toEqual(['Tripoli: tripoli, tripoli-lebanon']);
  });

  it('has every capital, in its state', () => {
    expect(capitalsNowhere(states, places)).toEqual([]);
    expect(capitalsNowhere([{ code: 'KE', capitals: [{ name: 'Naivosha' }] }], places)).toEqual([
      'KE Naivosha',
    ]);
    expect(capitalsNowhere([{ code: 'KZ', capitals: [{ name: 'Nairobi' }] }], places)).toEqual([
      'KZ Nairobi',
    ]);
  });

  it('has the plain form of every name printed with marks', () => {
    expect(withoutPlainForm(places.map(placeNames))).toEqual([]);
  });

  it('dates former names with real days in order', () => {
    expect(places.flatMap(({ variants }) => brokenTerms(variants))).toEqual([]);
  });

  it.each([
    ['astana', '2022-06-07', 'Nur-Sultan'],
    ['st-petersburg', '1916-05-01', 'Petrograd'],
    ['istanbul', '1925-01-01', 'Constantinople'],
    ['ankara', '1925-01-01', 'Angora'],
    ['oslo', '1924-12-31', 'Christiania'],
    ['ho-chi-minh-city', '1970-01-01', 'Saigon'],
    ['yangon', '1988-01-01', 'Rangoon'],
  ])('knows what %s was called on %s', (id, day, name) => {
    expect(heldOn(id, day)).toContain(name);
  });

  it('does not call Astana Nur-Sultan before or after its days', () => {
    expect(heldOn('astana', '2019-03-22')).toEqual([]);
    expect(heldOn('astana', '2022-09-17')).toEqual([]);
  });
});
