import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { capitalsTraps } from '../../src/gazetteer/capitals-traps.ts';
import { places } from '../../src/gazetteer/places.ts';
import { sharedNames } from '../../src/gazetteer/shared-names.ts';
import { renamed, states } from '../../src/gazetteer/states.ts';
import type { State } from '../../src/gazetteer/types.ts';
import { StateCode } from '../../src/schema/code.ts';
import {
  brokenSharedNames,
  brokenTerms,
  namesOf,
  placeNames,
  repeated,
  sharedForms,
  withoutPlainForm,
} from './faults.ts';

countries.registerLocale(english);

const codes = new Set(states.map(({ code }) => code));
const stateOf = (form: string) =>
  states.filter((state) => namesOf(state).includes(form)).map(({ code }) => code);
const asEntries = (list: readonly State[]) =>
  list.map((state) => ({ key: state.code, forms: namesOf(state) }));
const sample = (code: string, variants: string[]): State => ({
  code,
  name: code,
  variants,
  demonyms: [],
  capitals: [],
});

/** ISO 3166-3, all entries. */
const withdrawn =
  'AIDJ ANHH BQAQ BUMM BYAA CSHH CSXX CTKI DDDE DYBJ FQHH FXFR GEHH HVBF JTUM MIUM NHVU NQAQ NTHH PCHH PUUM PZPA RHZW SKIN SUHH TPTL VDVN WKUM YDYE YUCS ZRCD'.split(
    ' ',
  );

describe('the table of states', () => {
  it('has every code of ISO 3166-1 and Kosovo', () => {
    const missing = Object.keys(countries.getAlpha2Codes()).filter((code) => !codes.has(code));
    expect(missing).toEqual([]);
    expect(codes.has('XK')).toBe(true);
  });

  it('has every code of ISO 3166-3, as a state that is gone or one that was renamed', () => {
    const unknown = withdrawn.filter((code) => !codes.has(code) && !(code in renamed));
    // The Neutral Zone was shared by Iraq and Saudi Arabia and is no state's successor or forerunner.
    expect(unknown).toEqual(['NTHH']);
    expect(Object.values(renamed).filter((code) => !codes.has(code))).toEqual([]);
    expect(Object.keys(renamed).filter((code) => codes.has(code))).toEqual([]);
  });

  it('has no code twice and none out of form', () => {
    expect(repeated(states.map(({ code }) => code))).toEqual([]);
    expect(states.filter(({ code }) => !StateCode.safeParse(code).success)).toEqual([]);
  });

  it('leads no form to two states', () => {
    expect(sharedForms(asEntries(states))).toEqual([]);
    expect(sharedForms(asEntries([sample('GE', ['Georgia']), sample('US', ['Georgia'])]))).toEqual([
      'Georgia: GE, US',
    ]);
  });

  it('lists no form twice for one state, and none with stray blanks', () => {
    expect(states.flatMap((state) => repeated(namesOf(state)))).toEqual([]);
    expect(states.flatMap(namesOf).filter((form) => form === '' || form !== form.trim())).toEqual(
      [],
    );
    expect(repeated(namesOf(sample('US', ['USA', 'USA'])))).toEqual(['USA']);
  });

  it('keeps names that several states share in a table of their own, with a reason', () => {
    expect(brokenSharedNames(sharedNames, states)).toEqual([]);
    expect(sharedNames.filter(({ reason }) => reason.length < 10)).toEqual([]);
    const broken = { form: 'Kenya', is: 'name', codes: ['KE', 'TZ'], reason: '' } as const;
    expect(brokenSharedNames([broken], states)).toEqual(['Kenya']);
    const stray = { form: 'Atlantis', is: 'name', codes: ['KE', 'TZ'], usual: 'UG' } as const;
    expect(brokenSharedNames([{ ...stray, reason: '' }], states)).toEqual(['Atlantis']);
  });

  it('has the plain form of every name printed with marks', () => {
    expect(withoutPlainForm(states.map(namesOf))).toEqual([]);
    expect(withoutPlainForm([['Türkiye']])).toEqual(['Türkiye']);
  });

  it('dates capitals with real days in order', () => {
    expect(states.flatMap(({ capitals }) => brokenTerms(capitals))).toEqual([]);
    expect(brokenTerms([{ from: '2019-03-23', to: '2019-02-30' }])).toHaveLength(1);
    expect(brokenTerms([{ from: '2022', to: '2019' }])).toHaveLength(1);
  });

  it.each([
    ['U.S.', 'US'],
    ['United States of America', 'US'],
    ['Great Britain', 'GB'],
    ['UAE', 'AE'],
    ['Emirati', 'AE'],
    ['PRC', 'CN'],
    ['ROK', 'KR'],
    ['Corea', 'KR'],
    ['DPRK', 'KP'],
    ['DRC', 'CD'],
    ['Zaire', 'CD'],
    ['Persia', 'IR'],
    ['Siam', 'TH'],
    ['Ceylon', 'LK'],
    ['Burma', 'MM'],
    ['Abyssinia', 'ET'],
    ['Sublime Porte', 'TR'],
    ['Türkiye', 'TR'],
    ['Argentine Republic', 'AR'],
    ['Hayti', 'HT'],
    ['Roumania', 'RO'],
    ['Servia', 'RS'],
    ['Salvador', 'SV'],
    ['Santo Domingo', 'DO'],
    ['Holland', 'NL'],
    ['Kazakhstani', 'KZ'],
    ['Soviet', 'SUHH'],
    ['Czechoslovakia', 'CSHH'],
    ['Cabo Verde', 'CV'],
    ['Nigerien', 'NE'],
    ['Guinea-Bissau', 'GW'],
  ])('leads %s to %s', (form, code) => {
    expect(stateOf(form)).toEqual([code]);
  });

  it('lists no bare form that is another thing', () => {
    for (const form of ['Hawaii', 'Sandwich Islands', 'Congo', 'Korean', 'Dominican', 'Papua']) {
      expect(stateOf(form), form).toEqual([]);
    }
  });

  it('names as traps in capitals only forms it has', () => {
    const known = new Set([...states.flatMap(namesOf), ...places.flatMap(placeNames)]);
    expect(capitalsTraps.filter(({ form }) => !known.has(form))).toEqual([]);
    expect(capitalsTraps.some(({ form }) => form === 'US')).toBe(true);
  });
});
