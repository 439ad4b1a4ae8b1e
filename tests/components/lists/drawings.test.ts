import { describe, expect, it } from 'vitest';
import { decadesGrid, monthsGrid, radiusOf, rowsOf } from '../../../src/components/lists/grid.ts';
import { weeksOf } from '../../../src/components/lists/month-grid.ts';
import { drawSparkline, sharedYears } from '../../../src/components/lists/sparkline.ts';
import { drawTimeline } from '../../../src/components/lists/timeline-drawing.ts';
import { relate } from '../../../src/relate/relate.ts';
import { summary, world } from '../../relate/summary.ts';

function kenya(dates: (string | null)[]) {
  const list = dates.map((date, index) => summary({ id: `s${index}`, date }));
  const held = relate(list, world());
  const country = held.countryOf.get('KE');
  if (country === undefined) throw new Error('no statement is with Kenya');
  return { held, country };
}

describe('a timeline', () => {
  it('is a dot a statement where they are few, in its place in the years', () => {
    const drawing = drawTimeline(kenya(['2022-01-01', '2023-07-02', null]).country);
    expect(drawing?.bars).toEqual([]);
    expect(drawing?.dots.map(({ statement, x }) => [statement.id, x])).toEqual([
      ['s0', '0%'],
      ['s1', '74.93%'],
    ]);
    expect(drawing?.ticks.map(({ label }) => label)).toEqual(['2022', '2023']);
  });

  it('has hollow dots for what is not of one certain day', () => {
    const dates = ['2022-06-07?', '2022', '2022-03', '2022-01-01/2022-01-02', '2022-11-30'];
    const drawing = drawTimeline(kenya(dates).country);
    const hollow = drawing?.dots.filter((dot) => dot.hollow).map(({ statement }) => statement.id);
    expect(hollow?.sort()).toEqual(['s0', 's1', 's2']);
  });

  it('puts dots that would cover one another above one another', () => {
    const drawing = drawTimeline(kenya(['2022-01-06', '2022-01-06', '2023-05-01']).country);
    const [first, second] = drawing?.dots ?? [];
    expect(first?.x).toBe(second?.x);
    expect(first?.y).not.toBe(second?.y);
  });

  it('is a bar a year where they are many, and counts every one', () => {
    const dates = Array.from({ length: 90 }, (_, index) => `${2000 + (index % 9)}-03-04`);
    const drawing = drawTimeline(kenya(dates).country);
    expect(drawing?.dots).toEqual([]);
    expect(drawing?.bars.reduce((sum, { count }) => sum + count, 0)).toBe(90);
  });

  it('keeps its labels apart and within the drawing, for one year and for centuries', () => {
    for (const last of [2000, 2001, 2004, 2011, 2049, 2200]) {
      const ticks = drawTimeline(kenya(['2000-01-01', `${last}-12-31`]).country)?.ticks ?? [];
      const places = ticks.map(
        ({ x, anchor }) => Number.parseFloat(x) - (anchor === 'end' ? 13 : 0),
      );
      expect(places.at(-1)).toBeLessThanOrEqual(87);
      for (const [index, place] of places.slice(1).entries()) {
        expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(12.9);
      }
    }
  });

  it('is none where nothing is dated', () => {
    expect(drawTimeline(kenya([null, 'XXXX-03-31']).country)).toBeNull();
  });
});

describe('a calendar', () => {
  it('has a row for every year between the first and the last', () => {
    const { held } = kenya(['2021-05-12', '2024-07-01?']);
    const grid = monthsGrid(held.years, 'All');
    expect(grid.rows.map(({ name, count }) => [name, count])).toEqual([
      ['2021', 1],
      ['2022', 0],
      ['2023', 0],
      ['2024', 1],
    ]);
    expect(grid.rows[0]?.cells[4]).toMatchObject({ name: 'May 2021', count: 1, uncertain: false });
    expect(grid.rows[0]?.cells[4]?.address).toMatch(/\/dates\/2021\/05\/$/);
    expect(grid.rows[3]?.cells[6]).toMatchObject({ uncertain: true });
    expect(grid.rows[1]).toMatchObject({ address: null });
    expect(grid.columns).toHaveLength(12);
  });

  it('has a column for what is known to the year only, where there is such', () => {
    const { held } = kenya(['2021', '2022-01']);
    const grid = monthsGrid(held.years, 'All');
    expect(grid.columns.at(-1)?.name).toBe('Month not known');
    expect(grid.rows[0]?.cells[12]).toMatchObject({ name: '2021, month not known', count: 1 });
    expect(grid.rows.every(({ cells }) => cells.length === 13)).toBe(true);
  });

  it('by decade keeps the decades between', () => {
    const { held } = kenya(['1969-01-01', '1993-01-01']);
    const grid = decadesGrid(held.years, 'All', true);
    expect(rowsOf(held.years)).toBe(25);
    expect(grid.rows.map(({ name, address }) => [name, address])).toEqual([
      ['1960s', '#decade-1960'],
      ['1970s', null],
      ['1980s', null],
      ['1990s', '#decade-1990'],
    ]);
    expect(grid.rows[0]?.cells[9]).toMatchObject({ name: '1969', count: 1 });
  });

  it('has dots whose area grows with the count and that are never too small to see', () => {
    expect(radiusOf(100, 100)).toBe(9);
    expect(radiusOf(25, 100)).toBe(4.5);
    expect(radiusOf(1, 1000)).toBe(3);
  });
});

describe('a month', () => {
  it('begins its weeks on Monday and holds its days where they belong', () => {
    const { held } = kenya(['2022-01-06']);
    const month = held.years[0]?.months[0];
    const weeks = month ? weeksOf(month) : [];
    expect(weeks).toHaveLength(6);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]?.map((place) => place?.number)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      1,
      2,
    ]);
    expect(weeks[1]?.[3]?.held?.statements).toHaveLength(1);
    expect(weeks[1]?.[4]?.held).toBeNull();
  });
});

describe('small timelines', () => {
  it('of one page share their years and their scale', () => {
    const one = kenya(['2000-01-01', '2000-01-02', '2000-01-03', '2000-01-04']).country;
    const other = kenya(['2003-01-01']).country;
    const shared = sharedYears([one, other]);
    expect(shared).toEqual({ first: 2000, last: 2003, most: 4, every: 1 });
    expect(drawSparkline(one.years, shared).path).toBe('M0 16v-16h3v16z');
    expect(drawSparkline(other.years, shared).path).toBe('M12 16v-8h3v8z');
  });

  it('of centuries stay small', () => {
    const list = kenya(['1777-01-01', '2025-01-01']).country;
    const shared = sharedYears([list]);
    const drawing = drawSparkline(list.years, shared);
    expect(drawing.width / 4).toBeLessThanOrEqual(40);
    expect(drawing.across).toBeLessThanOrEqual(150);
  });

  it('of the undated are empty', () => {
    const list = kenya([null]).country;
    expect(drawSparkline(list.years, sharedYears([list])).path).toBe('');
  });
});
