import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Passage, Speech } from '../schema/passage.ts';
import type { Place } from './locate-evidence.ts';
import { type Marked, type Nested, nestSpans } from './nest-spans.ts';
import type { Row } from './rows.ts';

/** What a marked stretch of a text is: words a value rests on, words spoken, a dateline. */
export type About =
  | { readonly is: 'evidence'; readonly mark: string }
  | { readonly is: 'speech'; readonly mark: string; readonly manner: Speech['manner'] }
  | { readonly is: 'dateline' };

/** The stretches that values rest on, by the passage or line they stand in. */
export type MarksByPlace = ReadonlyMap<string, readonly Marked<About>[]>;

/** The key of a passage or line in `MarksByPlace`. */
export function placeKey({ part, index }: Pick<Place, 'part' | 'index'>): string {
  return `${part} ${index}`;
}

/** Gathers the stretches that values rest on; rows that rest on the same words share one. */
export function marksByPlace(rows: readonly Row[]): MarksByPlace {
  const marks = new Map<string, Marked<About>[]>();
  const seen = new Set<string>();
  for (const { place, mark } of rows.flatMap(({ grounds }) => grounds)) {
    if (!place || mark === undefined || seen.has(mark)) continue;
    seen.add(mark);
    const { start, end } = place;
    const span: Marked<About> = { start, end, about: { is: 'evidence', mark } };
    const own = marks.get(placeKey(place));
    if (own) own.push(span);
    else marks.set(placeKey(place), [span]);
  }
  return marks;
}

/** The anchor of the words of the nth attribution of a passage, counted from 0: `s3-1`. */
export function speechMark(passage: number, index: number): string {
  return `s${passage}-${index + 1}`;
}

/** All stretches of a passage: its dateline, the words spoken in it, the words values rest on. */
export function spansOf(passage: Passage, evidence: readonly Marked<About>[]): Marked<About>[] {
  const speech = passage.speech.map(({ start, end, manner }, index): Marked<About> => {
    return { start, end, about: { is: 'speech', mark: speechMark(passage.n, index), manner } };
  });
  const dateline: Marked<About>[] = passage.dateline
    ? [{ ...passage.dateline, about: { is: 'dateline' } }]
    : [];
  return [...dateline, ...speech, ...evidence];
}

/** A text with its stretches as elements; its words only ever become text nodes. */
export function wordsTree(text: string, spans: readonly Marked<About>[]): ElementContent[] {
  return nestSpans(text, spans).map(nodeOf);
}

function nodeOf(node: Nested<About>): ElementContent {
  if ('text' in node) return { type: 'text', value: node.text };
  const { about, continued, children } = node;
  const inside = children.map(nodeOf);
  if (about.is === 'dateline') return h('span.dateline', inside);
  const name = about.is === 'evidence' ? 'evidence' : about.manner;
  // The first piece of a stretch is where links to it lead; the others only say whose pieces they are.
  const anchor = continued ? { dataEvidence: about.mark } : { id: about.mark };
  return h('span', { className: [name], ...anchor }, inside);
}
