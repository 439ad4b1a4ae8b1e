import type { Span } from '../../read/source-text.ts';
import type { Kind } from '../../schema/kind.ts';
import type { TextInHand } from '../text-in-hand.ts';

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
  const sentence = hand.sentences[0] ?? { start: 0, end: hand.text.length };
  const words = folded(hand.text.slice(sentence.start, sentence.end));
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
  return { title, basis: 'derived', rule: 'title/opening', span: sentence };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
