/**
 * Numbers of passages in words, ascending, each once; three and more in a row are told by their first and last.
 *
 *     [2, 4, 5, 7, 8, 9]  →  passages 2, 4, 5, 7–9
 */
export function passagesInWords(numbers: readonly number[]): string {
  const ascending = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of ascending) {
    const last = runs.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  const told = runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', ')));
  return `${ascending.length === 1 ? 'passage' : 'passages'} ${told.join(', ')}`;
}
