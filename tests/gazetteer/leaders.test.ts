import { describe, expect, it } from 'vitest';
import { leaders } from '../../src/gazetteer/leaders.ts';
import { foldLetters } from '../../src/gazetteer/normalise-name.ts';
import { offices } from '../../src/gazetteer/offices.ts';
import { states } from '../../src/gazetteer/states.ts';
import { Slug } from '../../src/schema/code.ts';
import {
  brokenTerms,
  repeated,
  rivals,
  sharedForms,
  strayOffices,
  withoutPlainForm,
} from './faults.ts';

const codes = new Set(states.map(({ code }) => code));
const officeNames = new Set(offices.map(({ name }) => name));
const formsOf = (leader: { name: string; variants: readonly string[] }) => [
  leader.name,
  ...leader.variants,
];

describe('the table of leaders', () => {
  it('has no id twice and none out of form', () => {
    expect(repeated(leaders.map(({ id }) => id))).toEqual([]);
    expect(leaders.filter(({ id }) => !Slug.safeParse(id).success)).toEqual([]);
  });

  it('leads no name to two people, however it is spelt', () => {
    const entries = leaders.map((leader) => ({
      key: leader.id,
      forms: formsOf(leader).map(foldLetters),
    }));
    expect(sharedForms(entries)).toEqual([]);
    const broken = [...entries, { key: 'another', forms: [foldLetters('Recep Tayyip ERDOGAN')] }];
    expect(sharedForms(broken)).toEqual(['recep tayyip erdogan: another, recep-tayyip-erdogan']);
  });

  it('gives known offices of known states', () => {
    expect(strayOffices(leaders, codes, officeNames)).toEqual([]);
    const stray = { id: 'x', offices: [{ office: 'Satrap', country: 'IR', from: '2000' }] };
    expect(strayOffices([stray], codes, officeNames)).toEqual(['x: Satrap, IR']);
  });

  it('gives everybody an office with a beginning, in real days in order', () => {
    expect(leaders.filter(({ offices }) => offices.length === 0)).toEqual([]);
    expect(leaders.filter(({ offices }) => offices.some(({ from }) => from === ''))).toEqual([]);
    expect(leaders.flatMap(({ offices }) => brokenTerms(offices))).toEqual([]);
  });

  it('seats no two people in one sole office at once', () => {
    expect(rivals(leaders)).toEqual([]);
    const usurper = { id: 'x', offices: [{ office: 'President', country: 'KE', from: '2023' }] };
    expect(rivals([...leaders, usurper])).toEqual(['President, KE: william-ruto, x']);
  });

  it('gives a surname that stands in the name', () => {
    const stray = leaders.filter(({ surname, name, variants }) => {
      const folded = [name, ...variants].map(foldLetters);
      return !folded.some((form) => form.includes(foldLetters(surname)));
    });
    expect(stray.map(({ id }) => id)).toEqual([]);
  });

  it('has the plain form of every name printed with marks', () => {
    expect(withoutPlainForm(leaders.map(formsOf))).toEqual([]);
  });

  it.each([
    ['Mukhtar Tleuberdi', 'mukhtar-tileuberdi'],
    ['Mukhtar Tileuberdi', 'mukhtar-tileuberdi'],
    ['Qasym-Zhomart Tokayev', 'kassym-jomart-tokayev'],
    ['Joseph R. Biden, Jr.', 'joe-biden'],
    ['Volodymyr Zelensky', 'volodymyr-zelenskyy'],
    ['Recep Tayyip Erdogan', 'recep-tayyip-erdogan'],
    ['Sirojiddin Aslov', 'sirojiddin-muhriddin'],
  ])('leads %s to %s', (form, id) => {
    expect(leaders.filter((leader) => formsOf(leader).includes(form)).map((l) => l.id)).toEqual([
      id,
    ]);
  });
});
