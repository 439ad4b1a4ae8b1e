import type { Span } from '../../read/source-text.ts';
import { everyMatch } from '../every-match.ts';
import { codeOf } from '../people/office-phrase.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { AddEvidence } from './evidence.ts';
import { within } from './within.ts';

/**
 * Adds the states of the houses that the header says put the text out: a ministry, a seat, an embassy and where it is.
 * It refuses a house that other words stand beside.
 *
 *     From: Foreign and Commonwealth Office
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function addIssuers(hand: TextInHand, add: AddEvidence): void {
  addClosingHouse(hand, add);
  for (const part of hand.segmented.header) {
    if (part.is === 'issuer' || part.is === 'memo' || part.is === 'publisher')
      addGovernment(hand, part, add);
    if (part.is !== 'issuer') continue;
    addMission(hand, part, add);
    // `10 Downing Street`: a house known by where it stands is of that state.
    const state =
      hand.names.find((name) => within(name, part) && codeOf(name) !== '') ??
      hand.names.find((name) => within(name, part) && name.name.is === 'place');
    if (state)
      add(state.name.is === 'place' ? state.name.country : codeOf(state), 2, 'issuer', state);
  }
}

/** A house of a government that puts the text out speaks for its state: `From: Foreign and Commonwealth Office`. */
function addGovernment({ names, world, text }: TextInHand, part: Span, add: AddEvidence): void {
  for (const { name, ...span } of names) {
    if (name.is !== 'agency' || !within(span, part)) continue;
    const house = world.publishers.get(name.id);
    const alone = /^(?:From[ \t]*:[ \t]*)?$/i.test(text.slice(part.start, span.start));
    if (house?.type === 'government' && alone && span.end === part.end)
      add(house.country ?? null, 2, 'issuer', span);
  }
}

/** The embassy of one state in another puts out what concerns the two: `Embassy of Norway in Peru`. */
function addMission(hand: TextInHand, part: Span, add: AddEvidence): void {
  if (
    !/^(?:the )?(?:royal )?(?:embassy|high commission|consulate)/i.test(
      hand.text.slice(part.start, part.end),
    )
  )
    return;
  const [own, host] = hand.names.filter((name) => name.name.is === 'state' && within(name, part));
  if (!own || !host || !/^\s(?:in|to)\s(?:the\s)?$/.test(hand.text.slice(own.end, host.start)))
    return;
  add(codeOf(own), 1, 'mission', own);
  add(codeOf(host), 2, 'mission', host);
}

/** A ministry and the capital it stands in, on lines of their own below the text. */
const closingHouse =
  /\n[^\S\n]*(?:Ministry|Department|Office of the (?:Prime Minister|President))\b[^\n.]{0,80}\n\s*(?=\p{Lu})/gu;
/** How near the end they stand. */
const CLOSING = 240;

/** Adds the state of the ministry that signs a text below, by the capital on the next line. */
function addClosingHouse({ text, names, world }: TextInHand, add: AddEvidence): void {
  const from = Math.max(0, text.length - CLOSING);
  for (const match of everyMatch(text.slice(from), closingHouse)) {
    const at = from + match.index + match[0].length;
    const place = names.find(({ start, name }) => start === at && name.is === 'place');
    if (place?.name.is === 'place' && world.isCapital(place.name.id))
      add(place.name.country, 3, 'issuer', place);
  }
}
