import type { Span } from '../../read/source-text.ts';
import type { Basis } from '../../schema/basis.ts';
import { firstFrom } from '../in-order.ts';
import type { PersonInText } from '../people/person-in-text.ts';
import type { Attribution } from './attribution.ts';

/** Words of one passage given to one speaker in one manner; offsets count in the source text. */
export interface SpeechFound extends Span {
  readonly passage: number;
  readonly speaker: PersonInText;
  readonly manner: 'direct' | 'reported';
  readonly basis: Basis;
  readonly rule: string;
  /** The words that attribute them; null where the attribution continues from before. */
  readonly evidence: Span | null;
}

/** Words in which a speaker speaks of himself or his own side. */
export const firstPerson = /\b(?:[Ww]e|[Oo]urs?|us|I|my|me)\b/;

/** A speaker and why words are given to him. */
export type Voice = Pick<SpeechFound, 'passage' | 'speaker' | 'basis' | 'rule' | 'evidence'>;

/** Parts a sentence into what is quoted and what is reported; unquoted first-person words that continue are the speaker’s own. */
export function cut(
  text: string,
  sentence: Span,
  quotes: readonly Span[],
  voice: Voice,
  attribution: Attribution | null,
): SpeechFound[] {
  const inside = overlapping(quotes, sentence);
  const found: SpeechFound[] = inside.map((span) => ({ ...voice, ...span, manner: 'direct' }));
  let rest = '';
  let from = sentence.start;
  for (const span of [...inside, { start: sentence.end, end: sentence.end }]) {
    rest += text.slice(from, span.start);
    from = span.end;
  }
  const own = attribution
    ? text.slice(attribution.span.start, attribution.span.end).split(/\s+/).length
    : 0;
  if (inside.length > 0 && rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length - own < 6)
    return found;
  const unquoted =
    inside.length === 0 &&
    voice.rule === 'speech/continued' &&
    firstPerson.test(text.slice(sentence.start, sentence.end));
  if (inside.length === 0)
    return [
      {
        ...voice,
        ...sentence,
        manner: unquoted ? 'direct' : 'reported',
        rule: unquoted ? 'speech/first-person' : voice.rule,
      },
    ];
  return [
    ...found,
    ...gaps(sentence, inside).map(
      (span): SpeechFound => ({ ...voice, ...span, manner: 'reported' }),
    ),
  ].sort((a, b) => a.start - b.start);
}

/** The parts of quotations that lie in a sentence; quotations are in order and do not overlap. */
function overlapping(quotes: readonly Span[], sentence: Span): Span[] {
  const found: Span[] = [];
  for (let i = Math.max(0, firstFrom(quotes, sentence.start) - 1); i < quotes.length; i++) {
    const quote = quotes[i] as Span;
    if (quote.start >= sentence.end) break;
    const start = Math.max(quote.start, sentence.start);
    const end = Math.min(quote.end, sentence.end);
    if (end > start) found.push({ start, end });
  }
  return found;
}

function gaps(whole: Span, parts: readonly Span[]): Span[] {
  const found: Span[] = [];
  let from = whole.start;
  for (const part of parts) {
    if (part.start > from) found.push({ start: from, end: part.start });
    from = part.end;
  }
  if (whole.end > from) found.push({ start: from, end: whole.end });
  return found;
}

/** Joins neighbouring words of one voice, and drops spans without words. */
export function merge(text: string, found: readonly SpeechFound[]): SpeechFound[] {
  const merged: SpeechFound[] = [];
  for (const speech of found) {
    if (!/\p{L}/u.test(text.slice(speech.start, speech.end))) continue;
    const before = merged.at(-1);
    const same =
      before &&
      before.passage === speech.passage &&
      before.speaker === speech.speaker &&
      before.manner === speech.manner &&
      before.basis === speech.basis &&
      before.rule === speech.rule &&
      before.evidence?.start === speech.evidence?.start;
    if (same) merged[merged.length - 1] = { ...before, end: speech.end };
    else merged.push({ ...speech });
  }
  return merged;
}
