import { within } from '../parties/within.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { codeOf } from './office-phrase.ts';

/** Paragraphs at the end among which the place of a release stands. */
const END = 3;
const LONGEST_LINE = 80;
/** Where somebody goes is not where he is at home: `The Prime Minister’s Visit to London`. */
const goingTo = /\b(?:visits?|trip|tour|journey|travels?) to (?:the )?$/i;

/**
 * The state a text is put out in: the one of the places and issuers that its title, header, dateline and closing line name.
 * It refuses to choose between two, and a place the title says somebody goes to.
 *
 *     … Parliament House, Canberra            CANBERRA  11 FEBRUARY 1994
 *                         ^^^^^^^^            ^^^^^^^^
 */
export function homeOf(hand: TextInHand): string | null {
  const { title, passages, names, segmented } = hand;
  const spans = [
    ...(title ? [title] : []),
    ...segmented.header.filter(({ is }) =>
      ['place-and-date', 'venue', 'issuer', 'stamp', 'memo'].includes(is),
    ),
    ...(passages[0]?.dateline ? [passages[0].dateline] : []),
    ...passages
      .slice(1)
      .slice(-END)
      .filter(({ start, end }) => end - start <= LONGEST_LINE),
  ];
  const states = new Set<string>();
  for (const name of names) {
    if (!spans.some((span) => within(name, span))) continue;
    if (title && within(name, title) && goingTo.test(hand.text.slice(title.start, name.start)))
      continue;
    if (name.name.is === 'place') states.add(name.name.country);
    else if (segmented.header.some((part) => part.is === 'issuer' && within(name, part))) {
      const code = codeOf(name);
      if (code) states.add(code);
    }
  }
  const [one, two] = [...states];
  return one && !two ? one : null;
}
