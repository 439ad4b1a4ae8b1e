import { describe, expect, it } from 'vitest';
import {
  aboutAddress,
  citedAddress,
  countryAddress,
  periodAddress,
  statementAddress,
  statementFileAddress,
} from '../../src/render/address.ts';

describe('addresses', () => {
  it('are those of the contract', () => {
    expect(statementAddress('a-b')).toBe('/statements/a-b/');
    expect(statementAddress('a-b', 3)).toBe('/statements/a-b/#p3');
    expect(statementFileAddress('a-b', '.txt')).toBe('/statements/a-b.txt');
    expect(countryAddress('KE')).toBe('/countries/ke/');
    expect(periodAddress('2022-01-06')).toBe('/dates/2022/01/06/');
    expect(aboutAddress()).toBe('/about/');
    expect(aboutAddress('about')).toBe('/about/');
    expect(aboutAddress('methods')).toBe('/about/methods/');
  });

  it('are cited with the host of the archive', () => {
    expect(citedAddress('/archive/statements/a/#p1', 'https://example.org/archive/')).toBe(
      'https://example.org/archive/statements/a/#p1',
    );
  });
});
