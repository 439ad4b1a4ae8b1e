import type { Span } from '../../read/source-text.ts';
import type { Basis } from '../../schema/basis.ts';
import { within } from '../in-order.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { leadOf, type TextInHand } from '../text-in-hand.ts';

/** A place the statement was made or the meeting held in, as printed. */
export interface PlaceCandidate {
  readonly name: string;
  readonly id: string | null;
  readonly basis: Basis;
  readonly rule: string;
  readonly span: Span;
}

/** What is agreed or signed has its own places: a port in Mombasa is not where the two sides met. */
const agreement = /^(?:agreed|signed|exchanged)\b/;
/** After these words a place belongs to what was spoken of, or to a meeting to come. */
const elsewhere =
  /\b(?:about|regarding|concerning|discuss\w*|review\w*|will|would|to be held|upcoming|forthcoming|scheduled|ahead of|who|which|that|before|since|war|conflict|situation|crisis|project)\b/;

/**
 * Reads where it was said: the place the lead gives for the meeting, else the dateline's.
 * It refuses a place that is only spoken of, and a place a meeting to come will be held in.
 *
 *     … jointly met the press in Mombasa.
 *                                ^^^^^^^
 */
export function placeCandidates(hand: TextInHand, meetings: readonly Meeting[]): PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  const { text } = hand;
  const sentences = leadOf(hand, Number.POSITIVE_INFINITY);
  for (const meeting of meetings) {
    if (agreement.test(text.slice(meeting.start, meeting.end))) continue;
    const sentence = sentences.find(
      ({ start, end }) => meeting.start >= start && meeting.start < end,
    );
    const end = sentence?.end ?? meeting.clause.end;
    const place = within(hand.names, { start: meeting.start, end }).find(
      (name) =>
        name.name.is === 'place' &&
        /\b(?:in|at)\s+$/.test(text.slice(Math.max(0, name.start - 6), name.start)) &&
        !elsewhere.test(text.slice(meeting.end, name.start)),
    );
    if (place?.name.is === 'place') {
      found.push({
        name: text.slice(place.start, place.end),
        id: place.name.id,
        basis: 'stated',
        rule: 'place/meeting',
        span: { start: place.start, end: place.end },
      });
    }
  }
  const dateline = hand.passages[0]?.dateline ?? hand.passages[1]?.dateline;
  if (dateline) {
    const { start, end } = dateline.place;
    const known = within(hand.names, { start, end }).find(
      (name) => name.name.is === 'place' && name.start === start,
    );
    found.push({
      name: text.slice(start, end),
      id: known?.name.is === 'place' ? known.name.id : null,
      basis: 'stated',
      rule: 'place/dateline',
      span: { start, end },
    });
  }
  return found;
}
