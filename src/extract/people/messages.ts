import type { Span } from '../../read/source-text.ts';
import { otherSpace } from '../../read/spaces.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { PersonInText, PersonMention } from './person-in-text.ts';

/** What follows the name of one who wrote to another. */
export const sends =
  /^,?\s(?:has |have )?(?:today |yesterday |(?:on )?\p{Lu}\p{Ll}+day,? )?(?:sent|sends|addressed|conveyed|extended) (?:(?:a|an|his|her|the|separate) )?(?:\p{L}+ ){0,3}?(?:messages?|letters?|telegrams?|cables?|condolences|congratulations|greetings)\b/u;

/** What leads to the one written to, his office left out. */
export const sentTo =
  /\b(?:sent|sends|addressed|conveyed)\b[^.;:]{0,50}\b(?:messages?|letters?|telegrams?|cables?)\b[^.;:]{0,50}\sto (?:(?:the|His Excellency|Her Excellency|H\.E\.) )?$/u;

/** The words before a name, or before the office that stands before it. */
export function wordsBefore(
  text: string,
  { officeSpan }: PersonInText,
  { start }: PersonMention,
): string {
  const from =
    officeSpan && officeSpan.end <= start && start - officeSpan.end <= 6 ? officeSpan.start : start;
  return text.slice(Math.max(0, from - 160), from).replace(otherSpace, ' ');
}

/** Two who wrote to each other. */
const exchange =
  /\bexchange[ds]? (?:\p{L}+ ){0,4}?(?:messages?|letters?|telegrams?|cables?|congratulations|condolences|greetings|felicitations)\b/u;
/** What the messages were about is no correspondent. */
const aboutThem =
  /,? (?:to (?:mark|celebrate|commemorate|congratulate)|over|on the (?!phone)|about|in which|regarding|following|after|ahead of)\b/u;
const atAnotherTime =
  /\b(?:1[5-9]|20)\d\d\b|\b[Ll]ast (?:year|month)\b|\b(?:not|never|will|would|may)\b/;
const EXCHANGES = 3;

/** The clauses that tell of an exchange of messages: in the first passages, and further on where another is told. */
export function exchangesOf({ text, sentences }: TextInHand): Span[] {
  return sentences.flatMap(({ start, end, passage }) => {
    const printed = text.slice(start, end);
    if (!printed.includes('exchange')) return [];
    const words = printed.replace(otherSpace, ' ');
    if (
      passage > EXCHANGES &&
      !/^(?:Also|Separately|Meanwhile|(?:On )?[Tt]he same day)\b/.test(words)
    )
      return [];
    const match = exchange.exec(words);
    if (!match || atAnotherTime.test(words.slice(0, match.index))) return [];
    const after = match.index + match[0].length;
    const stop = words.slice(after).search(aboutThem);
    return [{ start, end: stop < 0 ? end : start + after + stop }];
  });
}
