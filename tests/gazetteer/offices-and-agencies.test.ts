import { describe, expect, it } from 'vitest';
import { agencies } from '../../src/gazetteer/agencies.ts';
import { offices } from '../../src/gazetteer/offices.ts';
import { states } from '../../src/gazetteer/states.ts';
import { Slug } from '../../src/schema/code.ts';
import { repeated, sharedForms } from './faults.ts';

const codes = new Set(states.map(({ code }) => code));

describe('the table of offices', () => {
  const entries = offices.map(({ name, variants }) => ({ key: name, forms: [name, ...variants] }));

  it('leads no form to two offices', () => {
    expect(sharedForms(entries)).toEqual([]);
    const broken = [...entries, { key: 'Doge', forms: ['Premier'] }];
    expect(sharedForms(broken)).toEqual(['Premier: Doge, Premier']);
  });

  it('lists no form twice', () => {
    expect(entries.flatMap(({ forms }) => repeated(forms))).toEqual([]);
  });

  it.each([
    ['State Councillor and Foreign Minister', 'foreign-minister'],
    ['Acting Secretary of State', 'foreign-minister'],
    ['Minister for External Affairs', 'foreign-minister'],
    ['Cabinet Secretary for Foreign Affairs', 'foreign-minister'],
    ['Taoiseach', 'head-of-government'],
    ['Amir', 'head-of-state'],
    ['Crown Prince', 'royal'],
    ["Chargé d'Affaires", 'envoy'],
    ['Consul General', 'envoy'],
    ['spokeswoman', 'spokesperson'],
    ['Treasurer', 'minister'],
    ['Secretary-General', 'organisation'],
    ['Vice President', 'official'],
  ])('ranks %s as %s', (form, rank) => {
    const found = offices.filter(({ name, variants }) => [name, ...variants].includes(form));
    expect(found.map((office) => office.rank)).toEqual([rank]);
  });
});

describe('the table of agencies and houses', () => {
  const entries = agencies.map(({ id, name, variants }) => ({
    key: id,
    forms: [name, ...variants],
  }));

  it('leads no form to two houses', () => {
    expect(sharedForms(entries)).toEqual([]);
    const broken = [...entries, { key: 'associated-press-of-mars', forms: ['AP'] }];
    expect(sharedForms(broken)).toEqual(['AP: associated-press, associated-press-of-mars']);
  });

  it('has no id twice, none out of form, and known states', () => {
    expect(repeated(agencies.map(({ id }) => id))).toEqual([]);
    expect(agencies.filter(({ id }) => !Slug.safeParse(id).success)).toEqual([]);
    expect(agencies.filter(({ country }) => country !== undefined && !codes.has(country))).toEqual(
      [],
    );
  });

  it.each([
    ['Xinhua', 'xinhua'],
    ['AP', 'associated-press'],
    ['REUTERS', 'reuters'],
    ['KAZINFORM', 'kazinform'],
    ['Itar-Tass', 'tass'],
  ])('leads %s to %s', (form, id) => {
    const found = agencies.filter(({ name, variants }) => [name, ...variants].includes(form));
    expect(found.map((house) => house.id)).toEqual([id]);
  });
});
