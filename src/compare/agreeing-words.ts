/** More words than this, beyond what begins and ends alike, are not laid beside each other: the table grows too large. */
const MOST_WORDS = 1200;

/** A word of one text and the like word of the other, by their places. */
export type Agreement = readonly [a: number, b: number];

/**
 * The longest row of words that two texts have in one order; null where they are too long to be laid beside each other.
 * It refuses to follow words that moved.
 *
 *     a   a common future for mankind
 *     b   a shared future for all
 *         ^        ^      ^            [[0, 0], [2, 2], [3, 3]]
 */
export function agreeingWords(a: readonly string[], b: readonly string[]): Agreement[] | null {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const room = Math.min(a.length, b.length) - start;
  while (end < room && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const between = longestRow(a.slice(start, a.length - end), b.slice(start, b.length - end));
  if (between === null) return null;
  return [
    ...Array.from({ length: start }, (_, at): Agreement => [at, at]),
    ...between.map(([i, j]): Agreement => [start + i, start + j]),
    ...Array.from(
      { length: end },
      (_, at): Agreement => [a.length - end + at, b.length - end + at],
    ),
  ];
}

function longestRow(a: readonly string[], b: readonly string[]): Agreement[] | null {
  if (a.length === 0 || b.length === 0) return [];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return null;
  const longest = tableOf(a, b);
  const width = b.length + 1;
  const row: Agreement[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) row.push([i++, j++]);
    else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return row;
}

/** How many words the rest of both has in common, from each pair of places on. */
function tableOf(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  return longest;
}
