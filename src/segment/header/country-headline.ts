import { isHeadline } from './headline.ts';
import { type HeaderShape, matchAtStart } from './shape.ts';

const pattern = /^(\p{Lu}[\p{L}.'’ -]{1,40}):[ \t]+(?=\S)/u;

/** The words of a line, capitals and points aside. */
const folded = (line: string) => (line.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ');

/**
 * Reads a headline that a collector filed under a state: the state, a colon, the title; under a place, where the next
 * line prints the title alone.
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
    if (!match || !name) return null;
    const title = { start: rest.start + match[0].length, end: rest.end };
    const words = text.slice(title.start, title.end);
    const again = folded(words) === folded(context.following[0] ?? '');
    if (!context.places.isState(name) && !(again && context.places.isPlace(name))) return null;
    if (!isHeadline(words, context)) return null;
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
      text: 'LIMA: Norway’s FM Calls Official',
      after: 'NORWAY’S FM CALLS OFFICIAL\n\nThe two ministers met.',
      parts: [
        ['country', 'LIMA:'],
        ['title', 'Norway’s FM Calls Official'],
      ],
    },
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
    'LIMA: Norway’s foreign minister called an official',
    'Kenya: The minister opened the border post on Monday, and left.',
  ],
};
