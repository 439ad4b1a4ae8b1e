import type { HeaderShape } from './shape.ts';

const number = /^(?:No\.?|Nos\.?)\s*\d{1,5}(?:[-–]\d{1,5})?\.?\s+/;
const beginsAPerson =
  /^(?:Mr|Mrs|Messrs|Sir|Lord|Earl|Count|Baron|Viscount|Duke|Prince|General|Captain|Admiral|Commodore|Colonel|Señor|Don|Dr|M|Chevalier|Marquis|The|President|Secretary|Minister|Ambassador|Consul)\b/u;
const connectives = new Set(
  'of in for at and the de von van da du la al on ad interim near d’affaires a certain all temporarily charge'.split(
    ' ',
  ),
);

/**
 * Reads the heading of a dispatch, note or telegram: who to whom, with the number it may begin with.
 * Its full stop is part of the title as printed; it refuses a sentence that merely holds the word “to”.
 *
 *     No. 378. Mr. Frelinghuysen to Mr. Valera.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const correspondence: HeaderShape = {
  id: 'correspondence',
  read(text, rest, context) {
    if (context.last || context.found.some((part) => part.is === 'title')) return null;
    if (rest.end - rest.start > 220 || !isCorrespondence(text.slice(rest.start, rest.end)))
      return null;
    return { parts: [{ is: 'title', ...rest }], end: rest.end };
  },
  cases: [
    { text: 'Mr. Hale to Mr. Blaine.', parts: [['title', 'Mr. Hale to Mr. Blaine.']] },
    {
      text: 'No. 12. Lord Lyons to Mr. Fish.',
      parts: [['title', 'No. 12. Lord Lyons to Mr. Fish.']],
    },
    {
      text: 'The Chargé in Spain (Blake) to the Secretary of State',
      parts: [['title', 'The Chargé in Spain (Blake) to the Secretary of State']],
    },
  ],
  mustNotMatch: [
    'Mr. Hale went to Mr. Blaine.',
    'The ministers agreed to the terms of the treaty.',
    'To the Secretary of State.',
    'The President will travel to Canberra.',
  ],
};

/** Tells whether a line names a sender and an addressee and nothing else. */
export function isCorrespondence(line: string): boolean {
  const [sender, ...rest] = line.replace(number, '').replace(/\s+/g, ' ').split(' to ');
  const addressee = rest.join(' to ');
  if (!sender || addressee === '' || !beginsAPerson.test(sender)) return false;
  return [sender, addressee].every((part) =>
    part
      .split(' ')
      .every(
        (word) =>
          /^[(“"]?\p{Lu}/u.test(word) || connectives.has(word.toLowerCase().replace(/[.,]/g, '')),
      ),
  );
}
