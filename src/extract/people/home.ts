import type { Span } from '../../read/source-text.ts';
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
  const { title, passages, segmented } = hand;
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
  const states = statesAt(hand, spans);
  // Below the text the page can say whose it is: `Prime Minister’s Office, 10 Downing Street`.
  const below =
    states.size > 0
      ? states
      : statesAt(
          hand,
          segmented.furniture.filter(({ start, end }) => end - start <= LONGEST_LINE),
        );
  const [one, two] = [...below];
  return one && !two ? one : null;
}

function statesAt(hand: TextInHand, spans: readonly Span[]): ReadonlySet<string> {
  const { title, names, segmented } = hand;
  const states = new Set<string>();
  for (const name of names) {
    if (!spans.some((span) => within(name, span))) continue;
    if (title && within(name, title) && goingTo.test(hand.text.slice(title.start, name.start)))
      continue;
    if (name.name.is === 'place') states.add(name.name.country);
    else if (name.name.is === 'agency') {
      const house = hand.world.publishers.get(name.name.id);
      if (house?.type === 'government' && house.country) states.add(house.country);
    } else if (segmented.header.some((part) => part.is === 'issuer' && within(name, part))) {
      const code = codeOf(name);
      if (code) states.add(code);
    }
  }
  return states;
}
