import { type HeaderShape, matchAtStart } from './shape.ts';

const mark = /^\^+[ \t]*(?=\S)/;
/** The place of a report among those of its bulletin, before the title: `[01] President to visit Oslo`. */
const place = /^\[\d{1,3}\][ \t]+(?=\p{Lu})/u;
/** What a wire files a report under, with the hour of its cycle: `AM-Norway-Peru`, `BC-Fishing 1stLd`. */
const slug = /^\^?[ \t]*(?:[AP]M|BC|bc|[ap]m)-{1,2}\p{L}[\p{L}\d.,' &-]{1,60}$/u;

/**
 * Reads the mark that begins the lines of a header in wires of old, and the slug that files the report; what follows the
 * mark is left to the other shapes.
 * It refuses a mark in a line of the body.
 *
 *     ^AM-Norway-Peru
 *     ^^^^^^^^^^^^^^^
 *     ^Ministers Meet In Lima
 *     ^
 */
export const wireMark: HeaderShape = {
  id: 'wire-mark',
  read(text, rest, { found, last }) {
    if (last) return null;
    const filed = matchAtStart(slug, text, rest);
    if (
      filed &&
      filed[0].length === rest.end - rest.start &&
      !found.some(({ is }) => is === 'title')
    )
      return { parts: [{ is: 'category', ...rest }], end: rest.end };
    const match =
      matchAtStart(mark, text, rest) ??
      (found.some(({ is }) => is === 'title') ? null : matchAtStart(place, text, rest));
    if (!match) return null;
    const end = rest.start + match[0].length;
    return { parts: [{ is: 'markup', start: rest.start, end }], end };
  },
  cases: [
    { text: '^AM-Norway-Peru', parts: [['category', '^AM-Norway-Peru']] },
    { text: 'PM-Norway-Fishing Bjt', parts: [['category', 'PM-Norway-Fishing Bjt']] },
    { text: 'BC-Norway', parts: [['category', 'BC-Norway']] },
    { text: '^Ministers Meet In Lima', parts: [['markup', '^']] },
    { text: '[01] President to visit Oslo', parts: [['markup', '[01] ']] },
    { text: '^ By JANE DOE', parts: [['markup', '^ ']] },
  ],
  mustNotMatch: [
    'AM-Norway-Peru talks opened in Lima on Monday, and the ministers of both states were glad of it.',
    'PM - Norway will sign',
    'Two^two is four.',
    '[1948] was the year.',
    '[sic] The ministers met.',
    'PM Meets King',
  ],
};
