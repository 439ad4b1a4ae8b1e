import { everyMatch } from '../every-match.ts';
import { codeOf } from '../people/office-phrase.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { leadOf } from '../text-in-hand.ts';
import type { AddEvidence } from './evidence.ts';

/** Passages that say who came together. */
const LEAD = 3;
const item = String.raw`(?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:\s+(?:of\s+|and\s+the\s+)?\p{Lu}[\p{L}.’'-]*){0,3}`;
/** Those who act for states, and the list of these. */
const list = new RegExp(
  String.raw`\b(?:[Ll]eaders|[Pp]residents|[Pp]remiers|[Mm]inisters|[Cc]hancellors|[Hh]eads\s+of\s+(?:[Ss]tate|[Gg]overnment)|[Ee]nvoys|[Aa]mbassadors|[Dd]elegations|[Dd]elegates|[Nn]egotiators|[Cc]ounterparts)\s+(?:of|from)\s+(${item}(?:,\s+${item}){0,9},?\s+and\s+${item})`,
  'gu',
);
/** States that open a sentence themselves. */
const states = new RegExp(String.raw`^(${item}(?:,\s+${item}){1,9},?\s+and\s+${item})`, 'u');
/** States that open a title, what they do behind a colon: `Norway, Peru: Ministers hold talks`. */
const titled = new RegExp(
  String.raw`^${item}(?:,\s+${item}){1,5}:\s+(?=[^:]*\b(?:talks|meet|met|sign|discuss|agree|hold|held|consultations|summit|visit)\p{L}*\b)`,
  'u',
);
/** What they do together, behind the list, and what they are told to be at, before it. */
const together =
  /^\s+(?:(?:have|had|will|would|are|were|also|to)\s+){0,2}(?:met|meet|meeting|gathered|gather|signed|sign|initial(?:l)?ed|initial|agreed|agree|hold|held|began|begin|opened|concluded|ended|assembled|conferred|discussed|attended)\b/u;
const meetingOf =
  /\b(?:talks|meetings?|summit|conference|session|discussions|negotiations)\s+(?:[\p{Ll}-]+\s+){0,2}?(?:of|between|among|with)\s+(?:(?:the|his|her|their)\s+)?(?:(?:two|three|four|five|six|seven|\d+)\s+)?(?:(?:[Pp]rime|[Ff]oreign|[Tt]rade|[Ff]inance|[Dd]efen[cs]e)\s+)?$|\b(?:received|hosted|welcomed|reception for|credentials (?:(?:submitted|presented|handed over) by|from|of))\s+(?:the\s+)?(?:(?:new|newly[- ](?:accredited|appointed)|outgoing|incoming|visiting)\s+){0,2}$/u;

/**
 * Adds the states whose leaders, ministers or envoys a lead lists as come together.
 * It refuses a list of whom somebody only spoke, and one of which no meeting is told.
 *
 *     the presidents of Peru, Chile and Norway have met      talks with the trade ministers of Peru and Chile
 *                       ^^^^  ^^^^^     ^^^^^^                                                 ^^^^     ^^^^^
 */
export function addListed(hand: TextInHand, add: AddEvidence): void {
  const { text, names, title } = hand;
  const headed = title && titled.exec(text.slice(title.start, title.end));
  if (title && headed)
    for (const name of names)
      if (
        name.name.is === 'state' &&
        name.start >= title.start &&
        name.end < title.start + headed[0].length
      )
        add(codeOf(name), 3, 'listed', name);
  for (const { start, end } of leadOf(hand, LEAD)) {
    const words = text.slice(start, end);
    const opening = states.exec(words);
    for (const match of [...(opening ? [opening] : []), ...everyMatch(words, list)]) {
      const led = words.slice(Math.max(0, match.index - BEFORE), match.index);
      const after = words.slice(match.index + match[0].length);
      if (!together.test(after) && !meetingOf.test(led)) continue;
      const to = start + match.index + match[0].length;
      const from = to - (match[1]?.length ?? 0);
      for (const name of names)
        if (name.name.is === 'state' && name.start >= from && name.end <= to)
          add(codeOf(name), 3, 'listed', name);
    }
  }
}

const BEFORE = 70;
