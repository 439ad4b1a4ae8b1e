import { excerptAround } from '../../relate/excerpt.ts';
import { locateEvidence } from '../../render/locate-evidence.ts';
import type { Statement } from '../../schema/statement.ts';

/** A passage as a theme's list quotes it: its words, those the theme was read from marked. */
export interface QuotedPassage {
  n: number;
  pieces: readonly { text: string; marked: boolean }[];
  cutBefore: boolean;
  cutAfter: boolean;
}

/** A passage longer than this is cut around the words its theme was read from. */
const longest = 700;

/**
 * Quotes the passages of a statement that a theme rests on, in their order.
 * It refuses to mark words that are not the evidence: where none is found in the passage, none is marked.
 */
export function quoteTheme(
  statement: Pick<Statement, 'passages' | 'header' | 'furniture' | 'readings'>,
  theme: string,
  numbers: readonly number[],
): QuotedPassage[] {
  const spans = spansByPassage(statement, theme);
  return numbers.flatMap((n) => {
    const index = statement.passages.findIndex((passage) => passage.n === n);
    const passage = statement.passages[index];
    if (passage === undefined) return [];
    const marks = spans.get(index) ?? [];
    const [first] = marks;
    const { start, end } = excerptAround(passage.text, first?.start ?? 0, first?.end ?? 0, longest);
    return [
      {
        n,
        pieces: piecesOf(passage.text, start, end, marks),
        cutBefore: start > 0,
        cutAfter: end < passage.text.length,
      },
    ];
  });
}

interface Stretch {
  start: number;
  end: number;
}

function spansByPassage(
  statement: Parameters<typeof quoteTheme>[0],
  theme: string,
): Map<number, Stretch[]> {
  const spans = new Map<number, Stretch[]>();
  for (const { value, evidence, rejected } of statement.readings['themes'] ?? []) {
    if (value !== theme || rejected || evidence === undefined) continue;
    const place = locateEvidence(evidence, statement);
    if (place?.part !== 'passage') continue;
    const held = spans.get(place.index);
    if (held) held.push(place);
    else spans.set(place.index, [place]);
  }
  for (const stretches of spans.values())
    stretches.sort((a, b) => a.start - b.start || a.end - b.end);
  return spans;
}

function piecesOf(
  text: string,
  from: number,
  to: number,
  marks: readonly Stretch[],
): QuotedPassage['pieces'] {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false });
  return pieces;
}
