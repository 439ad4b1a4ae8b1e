import { startsWithDateline } from '../dateline.ts';
import { isSalutation } from '../salutation.ts';
import { type HeaderContext, type HeaderShape, LONGEST_HEADER } from './shape.ts';

/**
 * Reads the title that stands before the body.
 * It refuses what reads like a sentence of the body: a full stop at its end, a dateline before it, no body after it.
 *
 *     Chinese FM holds talks with Kazakh counterpart
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const headline: HeaderShape = {
  id: 'headline',
  read(text, rest, context) {
    const words = text.slice(rest.start, rest.end);
    return isHeadline(words, context) && !startsWithDateline(words, context.places)
      ? { parts: [{ is: 'title', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    {
      text: 'Chinese FM holds talks with Kazakh counterpart',
      parts: [['title', 'Chinese FM holds talks with Kazakh counterpart']],
    },
    { text: 'Who Gains From the Treaty?', parts: [['title', 'Who Gains From the Treaty?']] },
  ],
  mustNotMatch: [
    'China and Kenya agreed on Thursday to strengthen their ties.',
    'PRIME MINISTER:',
    'BEIJING, May 12 (Xinhua) -- China and Kazakhstan agreed to meet',
    'The two sides will hold talks on the following;',
  ],
};

/** Tells whether words can be a title: short, no sentence's end, and a body follows. */
export function isHeadline(words: string, context: Pick<HeaderContext, 'found' | 'last'>): boolean {
  if (context.last || context.found.some((part) => part.is === 'title')) return false;
  if (words.length > LONGEST_HEADER || words.length < 3) return false;
  if (!/\p{L}/u.test(words)) return false;
  if (isSalutation(words)) return false;
  if (isInCapitals(words) && /[^.]\.$/.test(words) && words.split(/\s+/).length <= 14) return true;
  return !/[.:;,…]["”’')\]]*$/.test(words) || /\b(?:U\.S|U\.N|U\.K|Jr|Inc|Co)\.$/.test(words);
}

/** A headline of the old manner: wholly in capitals, its full stop part of it. */
function isInCapitals(words: string): boolean {
  return words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);
}
