import { describe, expect, it } from 'vitest';
import { describe as describeStatement } from '../../src/render/describe.ts';
import { figures, numberOf } from '../../src/render/number.ts';
import { ticksOf } from '../../src/render/timeline.ts';

describe('ticks on a line of time', () => {
  it('place a day, and apart what is not known to the day', () => {
    expect(ticksOf(['2021-01-01', '2022-12-31', '2022', '2022-01-01?'], 2021, 2022, 730)).toEqual({
      certain: [0, 729],
      uncertain: [365, 547],
    });
  });

  it('stand once where many dates meet, and nowhere without a year', () => {
    expect(ticksOf(['2021-01-01', '2021-01-01', null, 'XXXX-03-31'], 2021, 2021, 100)).toEqual({
      certain: [0],
      uncertain: [],
    });
  });
});

describe('numbers', () => {
  it('agree with their noun and set thousands apart', () => {
    expect(numberOf(1, 'statement', 'statements')).toBe('1 statement');
    expect(numberOf(12480, 'statement', 'statements')).toBe('12,480 statements');
    expect(figures(1234567)).toBe('1,234,567');
    expect(figures(999)).toBe('999');
  });
});

describe('the head of a statement’s page', () => {
  const names = { stateName: (code: string) => code, focus: 'CN' };
  const statement = {
    title: 'Talks',
    date: '2022-06',
    parties: ['CN', 'KE'],
    kind: 'readout',
    opening: 'The two sides met and discussed everything at some length. '.repeat(5),
  } as unknown as Parameters<typeof describeStatement>[0];

  it('puts the date behind the title and keeps the description short', () => {
    const { title, description } = describeStatement(statement, names);
    expect(title).toBe('Talks, June 2022');
    expect(description).toMatch(/^KE – CN, readout, June 2022: The two sides .* …$/);
    expect(description.length).toBeLessThanOrEqual(160);
  });

  it('cuts a long title at a space, never the date', () => {
    const long = { ...statement, title: 'Word '.repeat(40).trim(), date: '2022-06-07?' };
    const { title } = describeStatement(long, names);
    expect(title).toMatch(/^(Word )+…, 7 June 2022 \(uncertain\)$/);
    expect(title.length).toBeLessThanOrEqual(70);
  });
});
