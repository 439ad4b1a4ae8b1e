import type { Span } from '../../read/source-text.ts';
import { unevenSpace } from '../../read/spaces.ts';
import type { Kind } from '../../schema/kind.ts';
import { leadPassage, type TextInHand } from '../text-in-hand.ts';

/** A title and where it comes from. */
export interface TitleFound {
  readonly title: string;
  readonly basis: 'stated' | 'derived';
  readonly rule: 'title/header' | 'title/participants' | 'title/opening';
  readonly span: Span;
}

const LONGEST_OPENING = 90;

const occasions: Readonly<Record<Kind, string>> = {
  'joint-statement': 'joint statement',
  'joint-press': 'joint press',
  readout: 'talks',
  remarks: 'remarks',
  spokesperson: 'spokesperson’s remarks',
  message: 'message',
  announcement: 'announcement',
  other: '',
};

/**
 * Reads the title: the header's as printed; where there is none, one made of who took part, what it was and where,
 * else the body's first words.
 * A made title is `derived`, never `stated`: it refuses to pass for a headline.
 */
export function titleOf(
  hand: TextInHand,
  people: readonly { name: string; span: Span }[],
  kind: Kind,
  place: string | null,
): TitleFound {
  if (hand.title) {
    return {
      title: folded(hand.text.slice(hand.title.start, hand.title.end)),
      basis: 'stated',
      rule: 'title/header',
      span: hand.title,
    };
  }
  const [first, second] = people;
  const occasion = occasions[kind];
  if (first && second && people.length <= 3 && occasion !== '') {
    const names = people.map(({ name }) => name);
    const list = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    const last = people.at(-1) ?? second;
    const span = {
      start: Math.min(first.span.start, last.span.start),
      end: Math.max(first.span.end, last.span.end),
    };
    return {
      title: `${list}: ${occasion}${place ? `, ${place}` : ''}`,
      basis: 'derived',
      rule: 'title/participants',
      span,
    };
  }
  return opening(hand);
}

function opening(hand: TextInHand): TitleFound {
  const lead = leadPassage(hand);
  // `1. On Monday …`: the number of a paragraph is no sentence.
  const sentence = hand.sentences.find(
    ({ start, end }) =>
      start >= (lead?.start ?? 0) &&
      /\p{L}/u.test(hand.text.slice(start, end)) &&
      // `Present:` leads to a list, and says nothing.
      !/^[^.!?]{1,30}:$/.test(hand.text.slice(start, end)),
  ) ?? {
    start: 0,
    end: hand.text.length,
  };
  // White space is folded, so that more of the file than this can be needed; no title needs more than ten times as much.
  const printed = hand.text.slice(
    sentence.start,
    Math.min(sentence.end, sentence.start + 10 * LONGEST_OPENING),
  );
  const words = folded(printed);
  if (words.length <= LONGEST_OPENING) {
    return {
      title: words.replace(/[.]$/, '') || words,
      basis: 'derived',
      rule: 'title/opening',
      span: sentence,
    };
  }
  const cut = words.lastIndexOf(' ', LONGEST_OPENING);
  const title = `${words.slice(0, cut > 20 ? cut : LONGEST_OPENING).replace(/[,;:\s]+$/, '')}…`;
  const end = sentence.start + printedLength(printed, title.length - 1);
  return { title, basis: 'derived', rule: 'title/opening', span: { start: sentence.start, end } };
}

/** How many characters as printed give so many once white space is folded. */
function printedLength(printed: string, wanted: number): number {
  let length = 0;
  let i = 0;
  for (; i < printed.length && length < wanted; i++) {
    const space = /\s/.test(printed.charAt(i));
    if (!space || !/\s/.test(printed.charAt(i - 1))) length++;
  }
  return i;
}

function folded(text: string): string {
  return text.replace(unevenSpace, ' ').trim();
}
