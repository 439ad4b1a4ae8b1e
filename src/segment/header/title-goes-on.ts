import type { HeaderShape } from './shape.ts';

/** A title that cannot end so. */
const open = /(?:,|\s[-–]|\s(?:OF|AND|THE|WITH|BETWEEN|FROM|FOR|TO|BY|ON|IN|AT))$/u;
/** What only goes on from a title. */
const goesOn =
  /^(?:TO|OF|IN|BY|FOR|WITH|AND|ON|AT|FROM|BETWEEN|ISSUED|FOLLOWING|DURING) (?!PRESS|MEDIA|IMMEDIATE|RELEASE|BEHALF)(?=\p{Lu}{2})/u;
const LONGEST = 120;
/** So much of a line in capitals is in capitals, whatever a scan misread. */
const MOSTLY = 0.8;

function isInCapitals(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 6 && capitals >= letters * MOSTLY;
}

/**
 * Reads the next line of a title in capitals that a scan set over several: it ends open, or the line goes on from it.
 * It refuses the label of a speaker, a line with an end of its own, and one below anything but the title.
 *
 *     JOINT COMMUNIQUE ISSUED BY THE
 *     PRIME MINISTERS OF PERU AND NORWAY
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const titleGoesOn: HeaderShape = {
  id: 'title-goes-on',
  read(text, rest, { found, last }) {
    const title = found.at(-1);
    if (last || title?.is !== 'title' || rest.end - rest.start > LONGEST) return null;
    const above = text.slice(title.start, title.end);
    const line = text.slice(rest.start, rest.end);
    if (!isInCapitals(above) || !isInCapitals(line) || /[.:;!?]$/.test(line)) return null;
    return open.test(above) || goesOn.test(line)
      ? { parts: [{ is: 'title', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    {
      before: 'JOINT COMMUNIQUE ISSUED BY THE',
      text: 'PRIME MINISTERS OF PERU AND NORWAY',
      parts: [],
    },
  ],
  mustNotMatch: ['TO SOUTH PERU', 'PRIME MINISTER:', 'OF THE TWO MINISTERS ONE SPOKE.'],
};
