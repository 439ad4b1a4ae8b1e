import { otherSpace } from '../../read/spaces.ts';
import { codeOf } from '../people/office-phrase.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { AddEvidence } from './evidence.ts';

/** How a note from house to house begins. */
const compliments =
  /\b(?:Embassy|Legation|High Commission|Ministry|Department|Permanent Mission|Mission|Consulate)\b[^.;]{0,110}\bpresents (?:its|their|his|her) (?:\p{Ll}+ )?compliments to (?:the|His|Her)\b[^.;]{0,140}?(?=[.;]|\band (?:has|have)\b|\bto (?:inform|refer)\b|$)/u;
/** A note says so at once. */
const OPENING = 700;

/** The words with which a note from house to house begins, in the first passages. */
export function complimentsOf({
  text,
  passages,
}: TextInHand): { start: number; end: number } | null {
  const start = passages[0]?.start ?? 0;
  const words = text.slice(start, start + OPENING).replace(otherSpace, ' ');
  const match = words.includes(' compliments to ') ? compliments.exec(words) : null;
  return match && { start: start + match.index, end: start + match.index + match[0].length };
}

/**
 * Adds the states of the two houses of a note.
 * It refuses states that only its body names.
 *
 *     The Embassy of Peru presents its compliments to the Ministry of Foreign Affairs of Norway
 *                    ^^^^                                                                ^^^^^^
 */
export function addCompliments(hand: TextInHand, add: AddEvidence): void {
  const note = complimentsOf(hand);
  if (!note) return;
  for (const name of hand.names) {
    if (name.start < note.start || name.end > note.end) continue;
    const house = name.name.is === 'agency' ? hand.world.publishers.get(name.name.id) : undefined;
    const code = house?.type === 'government' ? (house.country ?? null) : codeOf(name) || null;
    add(code, 3, 'compliments', name);
  }
}
