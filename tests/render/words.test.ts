import { describe, expect, it } from 'vitest';
import { dateMark, titleMark } from '../../src/render/certainty.ts';
import { contactAddress, errorReport } from '../../src/render/contact.ts';
import { licenceLink } from '../../src/render/licence.ts';
import { partiesInWords } from '../../src/render/parties.ts';

const names = { stateName: (code: string) => `<${code}>` };

describe('parties in words', () => {
  it('puts the focus last and its partners first', () => {
    expect(partiesInWords(['CN', 'KE'], { ...names, focus: 'CN' })).toBe('<KE> – <CN>');
    expect(partiesInWords(['CN', 'KZ', 'TJ'], { ...names, focus: 'CN' })).toBe('<KZ>, <TJ> – <CN>');
  });

  it('keeps the order where there is no focus among them', () => {
    expect(partiesInWords(['KE', 'TZ'], { ...names, focus: 'CN' })).toBe('<KE> – <TZ>');
    expect(partiesInWords(['KE', 'TZ', 'UG'], names)).toBe('<KE>, <TZ>, <UG>');
  });

  it('counts the rest of a large group', () => {
    expect(partiesInWords(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'], names)).toMatch(
      /<F> and 2 more$/,
    );
  });

  it('names nobody where nobody was read', () => {
    expect(partiesInWords([], { ...names, focus: 'CN' })).toBe('');
  });
});

describe('marks beside a date and a title', () => {
  it('are absent where the text states both', () => {
    expect(
      dateMark({ date: '2022-01-06', dates: { event: '2022-01-06' }, dateBasis: 'stated' }),
    ).toBeUndefined();
    expect(titleMark({ titleBasis: 'stated' })).toBeUndefined();
  });

  it('say what the date is of and where it comes from', () => {
    expect(dateMark({ date: '2021', dates: { published: '2021' }, dateBasis: 'stated' })).toBe(
      'published',
    );
    expect(dateMark({ date: '2021', dates: { header: '2021' }, dateBasis: 'derived' })).toBe(
      'header date, derived',
    );
    expect(dateMark({ date: '2021?', dates: { event: '2021?' }, dateBasis: 'supplied' })).toBe(
      'supplied',
    );
    expect(titleMark({ titleBasis: 'derived' })).toBe('title derived');
  });
});

describe('letters and licences', () => {
  it('writes an error report that holds the address and cannot break out of it', () => {
    const letter = errorReport(
      { name: 'K', email: 'k@example.org' },
      { id: 'a', address: 'https://example.org/?a&body=x\nBcc: y#p2' },
    );
    expect(letter).toBe(
      'mailto:k@example.org?subject=Error%20in%20a&body=https%3A%2F%2Fexample.org%2F%3Fa%26body%3Dx%0ABcc%3A%20y%23p2',
    );
  });

  it('falls back to the curator’s page, then to nothing', () => {
    expect(contactAddress({ name: 'K', url: 'https://example.org/' })).toBe('https://example.org/');
    expect(contactAddress({ name: 'K' })).toBeUndefined();
  });

  it('makes up no address for a licence it does not know', () => {
    expect(licenceLink('CC-BY-SA-4.0').address).toBe(
      'https://creativecommons.org/licenses/by-sa/4.0/',
    );
    expect(licenceLink('CC0-1.0').address).toMatch(/zero\/1\.0/);
    expect(licenceLink('LicenseRef-house').address).toBeUndefined();
  });
});
