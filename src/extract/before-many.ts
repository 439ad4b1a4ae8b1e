import { unevenSpace } from '../read/spaces.ts';
import type { TextInHand } from './text-in-hand.ts';

/** Where many states meet; an assembly of one state’s own is none. */
const assembly =
  /\b(?:General Assembly|Security Council(?! (?:resolution|Resolution))|(?:[Tt]his|[Tt]he) (?:(?!National|Federal|Constituent|Constitutional|Legislative|Consultative|Parliamentary|Supreme|People|Welsh|Scottish)\p{L}+ ){0,2}Assembly\b|(?:from|to|mount(?:ed|ing)?|at|on) this (?:\p{L}+ )?(?:rostrum|podium)\b|this (?:august |great |world )?(?:body|Organization|forum)\b|session of the (?:Assembly|Council)|President of (?:this|the) (?:[\p{L}-]+ )?session\b|(?:UN|Mr\.?|United Nations) Secretary[- ]General\b(?! of (?:the )?(?:Ministry|Department|Government|Chamber|Senate|Party|Foreign))|Secretary[- ]General of the (?:UN|United Nations))/u;
/** What a host says to a guest, and a guest to a host: an assembly they only speak of. */
const hostOrGuest =
  /\byour (?:\p{L}+ )?(?:visits?|hospitality|invitation)\b|\bwelcom(?:e|ing) (?:to )?(?:you|Your)\b|\b(?:meet|meeting|talks) (?:with )?you\b|\b[Oo]ur (?:\p{L}+ )?(?:meeting|talks|discussions?|conversations?) (?:today|here|this (?:morning|afternoon|evening))\b|\bbetween our two (?:countries|nations|peoples)\b|\b(?:state|official) visit\b|\bkind invitation\b/iu;
const OPENING = 1500;

/**
 * Tells whether a speech that nobody headed is held before many states, as its first words say.
 * It refuses a speech of host or guest that only brings up the assembly.
 *
 *     I congratulate you, Mr. President, on your election by the General Assembly …
 *                                                                ^^^^^^^^^^^^^^^^
 */
export function beforeMany(hand: TextInHand, start: number): boolean {
  if (hand.title !== null) return false;
  const known = told.get(hand);
  if (known !== undefined) return known;
  const opening = hand.text.slice(start, start + OPENING).replace(unevenSpace, ' ');
  const found = assembly.test(opening) && !hostOrGuest.test(opening);
  told.set(hand, found);
  return found;
}

/** Several extractors ask it of one text, of the same beginning. */
const told = new WeakMap<TextInHand, boolean>();
