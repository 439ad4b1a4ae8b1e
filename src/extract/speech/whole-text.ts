import type { Span } from '../../read/source-text.ts';
import type { PersonInText } from '../people/person-in-text.ts';
import { headerSpan, type TextInHand } from '../text-in-hand.ts';
import type { SpeechFound } from './voices.ts';

const firstPerson = /\b(?:I|my|we|our)\b/gi;
/** Words per first-person pronoun above which a text is not somebody's own words. */
const SPARSEST = 90;

/**
 * Gives a whole text to the one person whose letter or speech it is.
 * It refuses a text that does not speak in the first person.
 */
export function wholeTextSpeech(
  hand: TextInHand,
  speaker: PersonInText,
  evidence: Span,
  rule: 'speech/letter' | 'speech/own-words',
  /** Where the words end: the signature. */
  until: number = Number.POSITIVE_INFINITY,
): SpeechFound[] {
  const body = hand.text.slice(hand.passages[0]?.start ?? 0);
  const pronouns = body.match(firstPerson)?.length ?? 0;
  if (pronouns === 0 || body.split(/\s+/).length / pronouns > SPARSEST) return [];
  return hand.passages
    .map((passage, i) => ({
      passage: i + 1,
      speaker,
      manner: 'direct' as const,
      basis: 'inferred' as const,
      rule,
      start: passage.start,
      end: passage.end,
      evidence,
    }))
    .filter(({ start, end }) => start < until && /\p{L}/u.test(hand.text.slice(start, end)));
}

const ownWords =
  /\b(?:remarks|speech|address|statement|toast|eulogy|keynote|transcript|opening remarks|press statement|lecture)\b[^.]{0,40}?\b(?:by|of|from|made by|delivered by)\b/gi;

/**
 * The person whose own words the title, or a line under it, says the text is: the one named after `Remarks by`.
 * It refuses a title that names two there: then the text itself must say who speaks.
 */
export function speakerOfTitle(
  hand: TextInHand,
  people: readonly PersonInText[],
): { speaker: PersonInText; span: Span } | null {
  const issued = headerSpan(hand.segmented, 'issued-by');
  const caption = captionOf(hand);
  return (
    (issued && (speakerIn(hand.text, issued, people) ?? onlyNameIn(issued, people))) ??
    (caption && speakerIn(hand.text, caption, people)) ??
    (hand.title && speakerIn(hand.text, hand.title, people))
  );
}

/** No caption is longer. */
const CAPTION = 300;
const says =
  /\b(?:remarks|speech|address|statement|toast|transcript|press conference|interview|declaration)\b[^.;:]{0,40}?\b(?:by|of|given by|made by|delivered by)\s/i;

/**
 * The line before the first words that says whose they are: `Statement by Ms. Kari Nordmann, Foreign Minister`.
 * It refuses a line that ends as a sentence does.
 */
export function captionOf({ text, passages: [first, second] }: TextInHand): Span | null {
  if (!first || !second || first.turn || first.dateline || first.end - first.start > CAPTION)
    return null;
  const line = text.slice(first.start, first.end);
  return !/[.!?:;,]["”’)]*$/.test(line) && says.test(line) ? first : null;
}

/** A name that is a line by itself under the title. */
function onlyNameIn(
  line: Span,
  people: readonly PersonInText[],
): { speaker: PersonInText; span: Span } | null {
  const speaker = people.find(({ mentions }) =>
    mentions.some(({ start, end }) => start === line.start && end === line.end),
  );
  return speaker ? { speaker, span: line } : null;
}

function speakerIn(
  text: string,
  title: Span,
  people: readonly PersonInText[],
): { speaker: PersonInText; span: Span } | null {
  const words = text.slice(title.start, title.end);
  ownWords.lastIndex = 0;
  const match = ownWords.exec(words);
  if (!match) return null;
  const from = title.start + match.index + match[0].length;
  const stop =
    /\b(?:with|at|before|in honou?r|to the|following|after|welcoming|on the|(?:in|during|for) (?:his|her|their|an?|the))\b|[,;–-]\s+(?:AT|TO|IN|AND)\b/i.exec(
      words.slice(match.index + match[0].length),
    );
  const to = stop ? from + stop.index : title.end;
  const named = people.filter((person) =>
    person.mentions.some(({ start, end }) => start >= from && end <= Math.max(to, from)),
  );
  const [speaker] = named;
  return speaker && named.length === 1
    ? { speaker, span: { start: title.start + match.index, end: to } }
    : null;
}
