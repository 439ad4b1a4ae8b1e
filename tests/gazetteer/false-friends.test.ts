import { describe, expect, it } from 'vitest';
import { falseFriends } from '../../src/gazetteer/false-friends.ts';
import { places } from '../../src/gazetteer/places.ts';
import { sharedNames } from '../../src/gazetteer/shared-names.ts';
import { states } from '../../src/gazetteer/states.ts';
import { idleFalseFriends, namesOf, placeNames, repeated } from './faults.ts';

const names = [
  ...states.flatMap((state) => [...namesOf(state), ...(state.prefixes ?? [])]),
  ...sharedNames.map(({ form }) => form),
  ...places.flatMap(placeNames),
];

describe('the table of false friends', () => {
  it('holds in each phrase the name of a state, people or place, and is none itself', () => {
    expect(idleFalseFriends(falseFriends, names)).toEqual([]);
    const broken = ['Black Sea', 'South China Sea', 'Kenya'].map((phrase) => ({ phrase }));
    expect(idleFalseFriends(broken, names)).toEqual(['Black Sea', 'Kenya']);
  });

  it('has no phrase twice and a reason for each', () => {
    expect(repeated(falseFriends.map(({ phrase }) => phrase))).toEqual([]);
    expect(falseFriends.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });

  it.each([
    'South China Sea',
    'Gulf of Mexico',
    'New Mexico',
    'Jordan Springs',
    'Michael Jordan',
    'Georgia and South Carolina',
    'New South Wales',
    'Latin American',
    'Pan-American',
    'African American',
    'English Channel',
    'Bank of China',
    'Times of India',
    'Organization of American States',
    'Chinese New Year',
    'Shanghai Cooperation Organization',
  ])('knows %s', (phrase) => {
    expect(falseFriends.some((friend) => friend.phrase === phrase)).toBe(true);
  });

  it('spares phrases that do mean the state', () => {
    const phrases = new Set(falseFriends.map(({ phrase }) => phrase));
    for (const real of ['Republic of Georgia', 'Papua New Guinea', 'South Africa', 'South Korea']) {
      expect(phrases.has(real), real).toBe(false);
    }
  });
});
