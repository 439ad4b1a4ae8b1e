import {
  endsSentence,
  listMark,
  NARROWEST_WRAP,
  reachOf,
  WIDEST_WRAP,
  widthOf,
} from '../line-shapes.ts';
import type { Line } from '../lines.ts';

/** Lines set apart one by one, how they were set, and where among all lines they stand. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** How wide the lines are set. */
  readonly width: number;
  /** With the first word of the next, a line that goes on reaches at least as far. */
  readonly reach: number;
  /** How far lines that go on stand in where those that begin a paragraph stand elsewhere; null where no indent tells. */
  readonly goingOn: number | null;
}

/** Lines that go on in small letters over a blank line: fewer are a slip, more than a list has. */
const FEWEST = 3;
/** One pair of lines in so many goes on so, and one full line in so many. */
const OF_PAIRS = 5;
const OF_FULL = 3;
/** A line is full that reaches, with the word that did not fit, so much of the width. */
const FULL = 0.85;
/** Printed lines set together that still belong to a scan with every line apart. */
const TOGETHER = 2;
/** So many long lines, one after the other, are paragraphs: no scan runs two lines together so often. */
const PARAGRAPHS = 2;

/**
 * Finds where every printed line is followed by a blank one, as scans set transcripts: there a blank line ends no paragraph.
 * It tells them by what lines of their own never do: full to one margin, they end within a sentence, and the next goes on
 * in small letters. It refuses lists, programmes, notes and treaties set clause by clause, and texts all in capitals,
 * where no small letter tells.
 *
 *     The two ministers met on Thursday and agreed on the
 *
 *     building of a railway from the coast, and a port at
 *     ^ goes on
 */
export function spacedStretches(text: string, lines: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [from, to] of runsApart(lines)) {
    const stretch = measured(text, lines, from, to);
    if (stretch) stretches.push(stretch);
  }
  return stretches;
}

/** The runs of lines that stand apart one by one, long enough to be told. */
function runsApart(lines: readonly Line[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = 0;
  let long = 0;
  const close = (to: number) => {
    if (to - from > FEWEST) runs.push([from, to]);
  };
  for (let at = 0; at < lines.length; ) {
    let after = at + 1;
    while (after < lines.length && lines[after]?.afterBlank === false) after++;
    const isLong = widthOf(lines[at] as Line) > WIDEST_WRAP;
    long = isLong ? long + 1 : 0;
    if (after - at > TOGETHER) {
      close(at);
      from = after;
    } else if (long === PARAGRAPHS) {
      close(at - 1);
      from = after;
    } else if (long > PARAGRAPHS) from = after;
    at = after;
  }
  close(lines.length);
  return runs;
}

function measured(text: string, lines: readonly Line[], from: number, to: number): Stretch | null {
  const known: number[] = [];
  for (let i = from + 1; i < to; i++)
    if (goesOnSmall(text, lines[i - 1] as Line, lines[i] as Line)) known.push(i);
  if (known.length < FEWEST) return null;
  const before = (i: number) => lines[i - 1] as Line;
  const width = share(
    known.map((i) => widthOf(before(i))),
    0.85,
  );
  if (width < NARROWEST_WRAP) return null;
  const reaches = known.map((i) => reachOf(text, before(i), lines[i] as Line));
  const tight = reaches.filter((reach) => reach >= FULL * width).length;
  let full = 0;
  for (let i = from + 1; i < to; i++)
    if (reachOf(text, before(i), lines[i] as Line) >= FULL * width) full++;
  if (tight < FEWEST || tight * OF_PAIRS < to - from - 1 || tight * OF_FULL < full) return null;
  // Beyond the width no word fits; in ragged lines some did not that would have.
  const reach = Math.max(FULL * width, Math.min(width + 1, share(reaches, 0.25)));
  return { from, to, width, reach, goingOn: indentOfGoingOn(text, lines, from, to, known) };
}

/** A printed line that stops within a sentence, and one apart from it that goes on in small letters. */
function goesOnSmall(text: string, before: Line, line: Line): boolean {
  if (!line.afterBlank || widthOf(before) > WIDEST_WRAP) return false;
  const words = text.slice(line.start, line.end);
  return (
    /^\p{Ll}/u.test(words) &&
    !listMark.test(words) &&
    !endsSentence.test(text.slice(before.start, before.end))
  );
}

/** Lines that begin paragraphs by standing elsewhere than those that go on. */
const FEWEST_ELSEWHERE = 2;

function indentOfGoingOn(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  known: readonly number[],
): number | null {
  const indent = share(
    known.map((i) => lines[i]?.indent ?? 0),
    0.5,
  );
  const same = known.filter((i) => lines[i]?.indent === indent).length;
  if (same * 10 < known.length * 9) return null;
  let elsewhere = 0;
  for (let i = from + 1; i < to; i++) {
    const { start, end } = lines[i - 1] as Line;
    if (lines[i]?.indent !== indent && endsSentence.test(text.slice(start, end))) elsewhere++;
  }
  return elsewhere >= FEWEST_ELSEWHERE ? indent : null;
}

/** The value below which such a share of the values lies. */
function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
