import { isHeadline } from './headline.ts';
import { type HeaderShape, matchAtStart } from './shape.ts';

const pattern = /^(\p{Lu}[\p{L}.'’ -]{1,40}):[ \t]+(?=\S)/u;

/**
 * Reads a headline that a collector filed under a state: the state, a colon, the title.
 * It takes no speaker's label for a state: the words before the colon must be a state's name.
 *
 *     China: Wang Yi - Join Hands to Forge …
 *     ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const countryHeadline: HeaderShape = {
  id: 'country-headline',
  read(text, rest, context) {
    const match = matchAtStart(pattern, text, rest);
    const name = match?.[1];
    if (!match || !name || !context.places.isState(name)) return null;
    const title = { start: rest.start + match[0].length, end: rest.end };
    if (!isHeadline(text.slice(title.start, title.end), context)) return null;
    const colon = rest.start + name.length + 1;
    return {
      parts: [
        { is: 'country', start: rest.start, end: colon },
        { is: 'title', ...title },
      ],
      end: rest.end,
    };
  },
  cases: [
    {
      text: 'Kenya: Minister Opens Border Post',
      parts: [
        ['country', 'Kenya:'],
        ['title', 'Minister Opens Border Post'],
      ],
    },
  ],
  mustNotMatch: [
    'Minister: Border Post Opens',
    'Kenya: The minister opened the border post on Monday, and left.',
  ],
};
