import type { SideRow } from '../../compare/side-by-side.ts';

/** How much both say and how much only one of them, in one sentence of counted passages. */
export function sumsInWords(rows: readonly SideRow[]): string {
  const both = rows.filter(({ a, b }) => a.length > 0 && b.length > 0);
  const moved = both.filter((row) => row.moved).length;
  const count = (held: readonly SideRow[], side: 'a' | 'b') =>
    held.reduce((sum, row) => sum + row[side].length, 0);
  const alone = rows.filter((row) => !both.includes(row));
  const [inA, inB] = [count(both, 'a'), count(both, 'b')];
  const shared =
    both.length === 0
      ? 'No passage of either is told by both.'
      : `Told by both: ${passages(inA)} of A, ${passages(inB)} of B${moved > 0 ? `, ${moved} of them in another place` : ''}.`;
  return `${shared} Only in A: ${passages(count(alone, 'a'))}. Only in B: ${passages(count(alone, 'b'))}.`;
}

function passages(count: number): string {
  if (count === 0) return 'none';
  return `${count} ${count === 1 ? 'passage' : 'passages'}`;
}
