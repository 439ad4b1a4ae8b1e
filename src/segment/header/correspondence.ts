import { unevenSpace } from '../../read/spaces.ts';
import type { HeaderShape } from './shape.ts';

/** What an edition sets before a heading: `No. 12.`, `2.`, a page of the original `[296] *`. */
export const numbered =
  /^(?:\[\d{1,4}\] ?)?\*?(?: ?(?:Nos?\.?\s{0,3}\d{1,5}½?(?:[-–]\d{1,5})?\.?|\d{1,3}\.|\(?\d{1,3}\))\s{1,3})?(?=\p{Lu})/u;
const received = /\.?[-–— ]{0,4}\([Rr]eceived [^()]{3,40}\)\.?$/;
const beginsAPerson =
  /^(?:Mr|Mrs|Messrs|Sir|Lord|Earl|Count|Baron|Viscount|Duke|Prince|General|Captain|Admiral|Commodore|Colonel|Señor|Don|Dr|M|Chevalier|Marquis|Marquess|The|President|Secretary|Minister|Ambassador|Consul)\b/u;
/** What a headline in capitals tells of a person, and no heading of a letter does. */
const headlines =
  /\b(?:Starts|Begins|Visits|Travels|Goes|Returns|Heads|Speaks|Talks|Says|Writes|Sends|Comes|Flies|Leaves|Plans|Wants|Vows|Agrees|Pledges|Promises|Trip|Visit|Welcome|Call|Message)\b/;
/** What somebody is to do, behind the “to” of a headline: nobody’s name. */
const intends =
  /^(?:Visit|Meet|Hold|Attend|Host|Sign|Open|Travel|Pay|Make|Receive|Address|Discuss|Join|Launch|Arrive|Leave|Skip|Seek|Send|Give|Begin|Start|Speak|Talk|Return|Tour|Go|Be|Have|Take|Chair|Lead|Deliver|Welcome|Announce|Become|Fly|Stop|Call|Press|Push|Urge|Propose|Raise|Review|Stay|Undergo|Embark|Undertake|Present|Brief|Consult|Confer)\b/;
const connectives = new Set(
  'of in for at and the de von van da du la le al on ad interim near d’affaires a certain all temporarily charge & monsieur'.split(
    ' ',
  ),
);
/** Offices in small letters: `the minister of foreign affairs of Italy`, `Mr. Perry, United States chargé d’affaires`. */
const offices = new Set(
  'minister ministers foreign affairs secretary undersecretary state ambassador ambassadors consul vice-consul general envoy president council governor admiral vice-admiral commander agent resident plenipotentiary extraordinary marine maritime colonies admiralty war navy treasury interior chargé embassy legation delegation'.split(
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
      text: 'Sir F. Bertie to Lord Russell.—(Received August 1.)',
      parts: [['title', 'Sir F. Bertie to Lord Russell.—(Received August 1.)']],
    },
    {
      text: 'From Kari Nordmann to Juana Quispe, 11 October 1785',
      parts: [['title', 'From Kari Nordmann to Juana Quispe, 11 October 1785']],
    },
    { text: '2. Mr. Hale to Lord Lyons.', parts: [['title', '2. Mr. Hale to Lord Lyons.']] },
    {
      text: 'M. Drouyn de l’Huys to Mr. Dayton',
      parts: [['title', 'M. Drouyn de l’Huys to Mr. Dayton']],
    },
    {
      text: '[296] *Mr. Berg, Norwegian minister, to Mr. Hale, Secretary of State.',
      parts: [['title', '[296] *Mr. Berg, Norwegian minister, to Mr. Hale, Secretary of State.']],
    },
    {
      text: 'Mr. Hale to the minister of foreign affairs of Peru',
      parts: [['title', 'Mr. Hale to the minister of foreign affairs of Peru']],
    },
    {
      text: 'The Commission to Negotiate Peace to the Acting Secretary of State',
      parts: [['title', 'The Commission to Negotiate Peace to the Acting Secretary of State']],
    },
    {
      text: 'The Chairman of the Commission of Experts to Peru (Blake) to the Secretary of State',
      parts: [
        [
          'title',
          'The Chairman of the Commission of Experts to Peru (Blake) to the Secretary of State',
        ],
      ],
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
    'President Quispe Starts Trip to Europe',
    'President Quispe to Visit Norway in May',
    '2. The ministers agreed to the terms.',
    '3. The Minister went to Peru.',
    'The minister of Peru to speak in Oslo',
    'President Quispe Announces Intent to Appoint Kari Nordmann to Serve as Ambassador to Peru',
    'The Administration of Peru Continues Work to Expand Access to the Sea',
  ],
};

/** The heading editors of papers give a letter: `To John Adams from Thomas Jefferson, 11 October 1785`. */
export const edited =
  /^(To|From) (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}) (to|from) (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}), [^,.;]{6,24}\d{4}$/u;

/** The heading of a telegram from house to house: `Telegram From the Department of State to the Embassy in Peru`. */
export const telegramFrom =
  /^(?:Circular )?(?:Telegram|Airgram|Despatch|Instruction|Letter) [Ff]rom the [^.!?]{3,80}\sto\s[^.!?]{3,80}$/;

/** Tells whether a line names a sender and an addressee and nothing else. */
export function isCorrespondence(line: string): boolean {
  if (!/\s(?:to|from)\s/.test(line)) return false;
  if (edited.test(line.replace(unevenSpace, ' '))) return true;
  if (telegramFrom.test(line.replace(numbered, '').replace(unevenSpace, ' '))) return true;
  const heading = line.replace(numbered, '').replace(received, '').replace(unevenSpace, ' ');
  const middle = toWhom(heading);
  if (middle === null) return false;
  const [sender, addressee] = [heading.slice(0, middle), heading.slice(middle + 4)];
  if (
    sender === '' ||
    addressee === '' ||
    !beginsAPerson.test(sender) ||
    headlines.test(sender) ||
    intends.test(addressee)
  )
    return false;
  return [sender, addressee].every((part) =>
    part.split(' ').every((word, i, words) => {
      if (word === 'to') return posted.test(words[i - 1] ?? '');
      const plain = word.replace(/[.,()]/g, '');
      return (
        /^[(“"]?(?:[dl]’)?\p{Lu}/u.test(word) ||
        connectives.has(plain.toLowerCase()) ||
        offices.has(plain)
      );
    }),
  );
}

/** Where in a heading the words `to` and the addressee begin: behind the sender’s name in brackets, else the first that no office needs. */
export function toWhom(heading: string): number | null {
  const bracketed = heading.indexOf(') to ');
  if (bracketed >= 0) return bracketed + 1;
  const all = [...heading.matchAll(/ to /g)].map(({ index }) => index);
  const [first] = all;
  return all.find((at) => !posted.test(heading.slice(0, at))) ?? first ?? null;
}

/** A body or an envoy whose name goes on: `the Commission to Negotiate Peace to …`, `the Minister to Peru to …`. */
const posted =
  /\b(?:Commission|Mission|Delegation|Delegates?|Representatives?|Commissioner|Minister|Ambassador|Envoy|Experts|Adviser|Assistant)$/;
