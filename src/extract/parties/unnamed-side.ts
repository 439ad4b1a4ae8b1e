import type { TextInHand } from '../text-in-hand.ts';
import type { AddEvidence, PartyEvidence } from './evidence.ts';
import type { Naming } from './named-most.ts';
import { within } from './within.ts';

const counterpart =
  /\b(?:visit(?:s|ed|ing)? to|trip to|travel(?:s|led|ling)? to|(?:meeting|talks|call|conference|conversation|discussions?|lunche?o?n?|dinner|statement|availability|summit|remarks) (?:\p{L}+ ){0,3}?(?:with|for)|visit by|visit of|in honou?r of|welcom(?:e|ing))\b/iu;
/** The other side stands out where it is named this often, and so many times as often as the next; once less where there is no next. */
const OFTEN = 3;
const CLEARLY = 1.5;

/**
 * A title that names one state as somebody’s counterpart leaves the other side unsaid: `Visit to Iraq`, `Meeting with the
 * Prime Minister of Singapore`. It is the other state the text names most, where that one stands out.
 * It refuses where two stand out alike, and a title that names nobody’s counterpart.
 */
export function addUnnamedSide(
  hand: TextInHand,
  namings: readonly Naming[],
  evidence: readonly PartyEvidence[],
  add: AddEvidence,
): void {
  const { title, text } = hand;
  if (!title) return;
  const titled = new Set(
    evidence.filter(({ span }) => within(span, title)).map(({ code }) => code),
  );
  if (titled.size === 1 && counterpart.test(text.slice(title.start, title.end))) {
    // Who put the text out is the other side.
    const issuer = evidence.find(
      ({ code, rule }) => rule === 'parties/issuer' && !titled.has(code),
    );
    if (issuer) {
      add(issuer.code, 1.5, 'other-side', issuer.span);
      return;
    }
    const [other, next] = namings.filter(({ code }) => !titled.has(code));
    const enough = next ? Math.max(OFTEN, CLEARLY * next.count) : OFTEN - 1;
    if (other && other.count >= enough) add(other.code, 1.5, 'other-side', other.span);
    return;
  }
  if (titled.size > 0) return;
  // Nobody’s counterpart: a text put out in a place of the state it names above all is that state’s own.
  const place = hand.names.find(({ name, ...span }) => name.is === 'place' && within(span, title));
  const [most] = namings;
  if (place?.name.is === 'place' && most?.code === place.name.country && most.share >= 0.6)
    add(most.code, 1.5, 'own-place', place);
}
