import { startsWithDateline } from '../dateline-alone.ts';
import { isSalutation } from '../salutation.ts';
import { type HeaderContext, type HeaderShape, LONGEST_HEADER } from './shape.ts';

/** What a page files a text under, on the line of its title. */
const filing =
  /^(?:(?:press|news|media) (?:releases?|story|statements?)|title|headline)\s*:\s+(?=\S)/i;

/**
 * Reads the title that stands before the body.
 * It refuses what reads like a sentence of the body: a full stop at its end unless a dateline follows, a dateline before
 * it, no body after it.
 *
 *     Chinese FM holds talks with Kazakh counterpart
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const headline: HeaderShape = {
  id: 'headline',
  read(text, rest, context) {
    const line = text.slice(rest.start, rest.end);
    const filed = filing.exec(line)?.[0].length ?? sectionBefore(line, context);
    const title = { start: rest.start + filed, end: rest.end };
    const words = text.slice(title.start, title.end);
    if (!isHeadline(words, context) && !isStopped(words, context)) return null;
    if (startsWithDateline(words, context.places)) return null;
    const colon = rest.start + text.slice(rest.start, title.start).trimEnd().length;
    const category = { is: 'category' as const, start: rest.start, end: colon };
    return { parts: [...(filed > 0 ? [category] : []), { is: 'title', ...title }], end: rest.end };
  },
  cases: [
    {
      text: 'Chinese FM holds talks with Kazakh counterpart',
      parts: [['title', 'Chinese FM holds talks with Kazakh counterpart']],
    },
    {
      text: 'Press release: PM call with the King',
      parts: [
        ['category', 'Press release:'],
        ['title', 'PM call with the King'],
      ],
    },
    {
      text: 'The two ministers have met again.',
      after: 'LIMA, May 12 (Reuters) - The two ministers met.',
      parts: [['title', 'The two ministers have met again.']],
    },
    {
      text: 'President Quispe and King Ola exchanged...',
      after: 'LIMA -- President Quispe and King Ola exchanged gifts Saturday.',
      parts: [['title', 'President Quispe and King Ola exchanged...']],
    },
    {
      text: 'PERU/NORWAY: Quispe Meets Berg; Railway Will Not Wait.',
      parts: [['title', 'PERU/NORWAY: Quispe Meets Berg; Railway Will Not Wait.']],
    },
    { text: 'Norwegian Envoy visits P.M.', parts: [['title', 'Norwegian Envoy visits P.M.']] },
    {
      text: 'Lima Raises Wool Tax in E.E.C.',
      parts: [['title', 'Lima Raises Wool Tax in E.E.C.']],
    },
    { text: 'Who Gains From the Treaty?', parts: [['title', 'Who Gains From the Treaty?']] },
  ],
  mustNotMatch: [
    '89.\t Mr. President, I extend to\nyou and your country the warm congratulations and\nsincere best wishes of the Government',
    'May I, Sir, congratulate you warmly on your election to the responsible post of President of the General Assembly. We are',
    'It is for Us a great pleasure to welcome Your Majesty to\nOur Court and Our country',
    'Let me first join others in\ncongratulating Mr. Doe on his election',
    'The Assembly opened at the head of the\nlake last week. The ministers of both\nstates came to it',
    'China and Kenya agreed on Thursday to strengthen their ties.',
    'President Juana Quispe, Distinguished Guests, Ladies and Gentlemen.',
    'President Juana Quispe met Ola Berg.',
    'The two of them have exchanged...',
    'PRIME MINISTER:',
    'Q    Is football coming home, prime minister?',
    'Q: The President is visiting Lima. What is your comment?',
    'BEIJING, May 12 (Xinhua) -- China and Kazakhstan agreed to meet',
    'The two sides will hold talks on the following;',
  ],
};

/** A page's section set on the line of the title below its stamp: `World Norwegian, Peruvian FMs Meet`. */
const worldAndName = /^World (?=(\p{Lu}\p{L}+))/u;

/** How much of a line is a section's name: under a stamp, where the text tells of the name behind it and of no such world. */
function sectionBefore(line: string, { found, following }: HeaderContext): number {
  const match = worldAndName.exec(line);
  const name = match?.[1];
  const dated = found.at(-1)?.is;
  if (!match || !name || (dated !== 'stamp' && dated !== 'date')) return 0;
  const body = following.join(' ');
  const within = (words: string) =>
    new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})`, 'u').test(body);
  return within(name) && !within(name.toLowerCase()) && !/\bworld/i.test(body)
    ? match[0].length
    : 0;
}

/** Tells whether words can be a title: short, no sentence's end, and a body follows. */
export function isHeadline(words: string, context: Pick<HeaderContext, 'found' | 'last'>): boolean {
  if (context.last || context.found.some((part) => part.is === 'title')) return false;
  if (words.length > LONGEST_HEADER || words.length < 3) return false;
  if (!/\p{L}/u.test(words)) return false;
  if (isSalutation(words) || isSpoken(words) || asked.test(words)) return false;
  if (isInCapitals(words) && /[^.]\.$/.test(words) && words.split(/\s+/).length <= 28) return true;
  return !/[.:;,…]["”’')\]]*$/.test(words) || /\b(?:(?:\p{Lu}\.)+\p{Lu}|Jr|Inc|Co)\.$/u.test(words);
}

/** A question of a transcript: `Q: The President is visiting. What is your comment?` */
const asked = /^(?:(?:Q|Question|QUESTION)[ \t]*[:.][ \t]|Q\s{2,}\p{Lu})/u;

/** What a speech opens with, set over several lines; a headline of three lines holds no ended sentence. */
function isSpoken(words: string): boolean {
  const breaks = words.split('\n').length - 1;
  return (
    (breaks > 0 &&
      /^(?:\d{1,3}\.?\s+)?(?:(?:Mr\.?|Madam)\s(?:President|Chairman|Speaker|Secretary-General),|In view\sof|Let (?:me|us)|(?:May|Might) (?:I|we),?|Allow me|Permit me|Please allow me|I|We|My (?:country|delegation|Government)|It is (?:(?:for|to) (?:me|us) )?(?:an?|my|indeed|with)|On behalf of)\s/iu.test(
        words,
      )) ||
    ((breaks > 1 || words.length > 100) && /\p{Ll}{4,}[.!?]\s+\p{Lu}[\p{Ll}\s]/u.test(words))
  );
}

/** A headline that ends as a sentence does: a dateline must follow, for then the body begins there. */
function isStopped(words: string, { found, last, following, places }: HeaderContext): boolean {
  if (last || words.length > 120 || found.some(({ is }) => is === 'title')) return false;
  if (isInTitleCase(words)) return true;
  // An archive cuts its headlines short: `The two ministers have exchanged...`
  if (!/^\p{Lu}[^.;:]*[\p{L}\d](?:\.|…|\.{3})$/u.test(words)) return false;
  return following.slice(0, 2).some((next) => startsWithDateline(next, places));
}

/** Words that stay small in a headline set in capitals. */
const small = /^(?:the|and|for|his|her|its|with|from|into|over|upon|but|nor|that|than|amid|after)$/;

/** Every other word capitalised, and no comma: no sentence of a body is set so. */
function isInTitleCase(words: string): boolean {
  const long = (words.match(/[\p{L}’']{3,}/gu) ?? []).filter((word) => !small.test(word));
  return (
    /^\p{Lu}[^.,!?]*[\p{L}\d]\.$/u.test(words) &&
    long.length >= 4 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    !isSalutation(words)
  );
}

/** A headline of the old manner: wholly in capitals, its full stop part of it. */
function isInCapitals(words: string): boolean {
  return words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);
}
