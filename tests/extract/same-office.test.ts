import { describe, expect, it } from 'vitest';
import { sameOffice } from '../../src/extract/world/same-office.ts';

describe('one office in two forms', () => {
  it.each([
    ['Foreign Minister', 'Minister of Foreign Affairs'],
    ['FOREIGN MINISTER', 'Foreign Minister'],
    ['State Councilor and Foreign Minister', 'Minister for Foreign Affairs'],
    ['Foreign Minister', 'Minister'],
    ['Secretary of State', 'Secretary'],
    ['Supreme Leader', 'leader'],
  ])('%s is %s', (one, other) => {
    expect(sameOffice(one, other)).toBe(true);
    expect(sameOffice(other, one)).toBe(true);
  });

  it.each([
    ['Vice President', 'President'],
    ['Deputy Prime Minister', 'Prime Minister'],
    ['Deputy Foreign Minister', 'Foreign Minister'],
    ['President of the Senate', 'President'],
    ['Prime Minister', 'Minister'],
    ['Foreign Minister', 'Secretary'],
    ['President-elect', 'President'],
  ])('%s is no %s', (one, other) => {
    expect(sameOffice(one, other)).toBe(false);
    expect(sameOffice(other, one)).toBe(false);
  });
});
