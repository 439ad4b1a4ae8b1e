import type { TextInHand } from '../text-in-hand.ts';
import type { Participant } from './participants.ts';
import type { PersonInText } from './person-in-text.ts';

/** Who of a third state stands beside a side all the same: a host before the press, a witness who signs or is there. */
const beside =
  /\b(?:press|news) (?:conference|briefing|availability) (?:together )?with\s[^.;:]*$/u;
/** Whom a side met besides, on the same round: `Berg also held separate talks with …` */
const besides =
  /\b(?:also|[Ss]eparately,?)\s(?!had\b)[^.;:]*\b(?:met|held|received|spoke|talked|confers?|conferred)\b(?:[^.;:]|(?<=\b\p{Lu})\.)*$|\bincluded\s[^.;:]*\b(?:sessions?|talks|meetings?) with\s[^.;:]*$/u;
const signs =
  /^(?:,[^;]{1,120},)?\s(?:(?:also |later )?(?:signed|witnessed|mediated|brokered)|(?:was|were) (?:also )?(?:present|on hand))\b/u;
/** People of so many other states were at a table of many. */
const MANY = 3;
/** How far the words reach that say so. */
const NEAR = 140;

/**
 * Leaves out who stands for none of the sides, once both are known: those of a third state told of behind the lead.
 * It refuses to leave out whom the title or the lead names, who speaks in turn, one whose state nobody knows, and whom a side
 * is told to have met besides.
 *
 *     Iwaya spoke with Araghchi. … He had held talks with Israeli Foreign Minister Gideon Saar the previous day.
 *                                                                                  ^^^^^^^^^^^ stands for no side
 */
export function ofParties(
  { text, passages }: TextInHand,
  participants: readonly Participant[],
  parties: readonly string[],
  countryOf: (person: PersonInText) => string | null,
): readonly Participant[] {
  if (parties.length < 2 || passages.some(({ turn }) => turn !== null)) return participants;
  const lead = passages[0]?.end ?? 0;
  const kept = participants.filter(({ person, mention, rule }) => {
    if (rule === 'participants/title' || mention.start < lead) return true;
    const country = countryOf(person);
    return (
      country === null ||
      parties.includes(country) ||
      [beside, besides].some((told) =>
        told.test(text.slice(Math.max(0, mention.start - NEAR), mention.start)),
      ) ||
      person.mentions.some(({ end }) => signs.test(text.slice(end, end + NEAR)))
    );
  });
  const left = participants.filter((one) => !kept.includes(one));
  const many = new Set(left.map(({ person }) => countryOf(person))).size >= MANY;
  return kept.length > 0 && !many ? kept : participants;
}
