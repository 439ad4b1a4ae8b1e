import type { Span } from '../../read/source-text.ts';
import type { Basis } from '../../schema/basis.ts';
import { firstFrom } from '../in-order.ts';
import type { PersonInText } from '../people/person-in-text.ts';
import type { Sentence, TextInHand } from '../text-in-hand.ts';
import { type Attribution, Attributions } from './attribution.ts';
import { quotationsIn } from './quotations.ts';

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

const firstPerson = /\b(?:[Ww]e|[Oo]urs?|us|I|my|me)\b/;
const ordinal =
  /^(?:First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Fourth(?:ly)?|Fifth(?:ly)?|Sixth(?:ly)?|Finally|Lastly)\b/;
const position =
  /\b(?:will|shall|should|must|needs? to|stands? ready|(?:is|are) (?:ready|willing)|hopes to|supports|looks? forward)\b/;
/** Somebody said something, whoever it was: the words before it are no longer the last speaker’s alone. */
const somebodySpoke =
  /(?<!\p{L})\p{Lu}[\p{L}'’-]{1,40} (?:also )?(?:said|told|stressed|noted|added|stated|announced|met|signed|visited|held)\b|\b(?:leaders|ministers|presidents|sides|delegations) (?:\p{L}+ )?(?:announced|met|signed|visited|held|witnessed)\b/u;
const beginsList =
  /\b(?:following|these|two|three|four|five|six|aspects|proposals|points|areas)\b[^.]*:$/;
/** The last words of a passage, in which a list can be announced. */
const TAIL = 300;

/** Where one passage leaves the next: who spoke last, and whether the words go on. */
interface State {
  last: PersonInText | null;
  inList: boolean;
}

/**
 * Tells who speaks in each passage, sentence by sentence, and whether the words are quoted or reported.
 * It refuses to carry a speaker into a passage that reads like narration: there nobody is named.
 *
 *     According to Ruto, Kenya and China … partners. Kenya firmly adheres to …
 *     ^^^^^^^^^^^^^^^^^ stated                        ^^^^^ inferred: continued
 */
export function speechOf(hand: TextInHand, people: readonly PersonInText[]): SpeechFound[] {
  const state: State = { last: null, inList: false };
  const reader = new Attributions(hand.text, people);
  const found: SpeechFound[] = [];
  const byPassage = new Map<number, Sentence[]>();
  for (const sentence of hand.sentences) {
    const sentences = byPassage.get(sentence.passage);
    if (sentences) sentences.push(sentence);
    else byPassage.set(sentence.passage, [sentence]);
  }
  const attributed = [...byPassage].map(([passage, sentences]) => {
    const attributions = sentences.map((sentence) => {
      const attribution = reader.of(sentence, state.last);
      if (attribution) state.last = attribution.speaker;
      return attribution;
    });
    return { passage, sentences, attributions };
  });
  state.last = null;
  attributed.forEach(({ passage, sentences, attributions }, i) => {
    const next = attributed[i + 1]?.attributions.find((a) => a !== null)?.speaker ?? null;
    for (const speech of speechInPassage(hand.text, passage, sentences, attributions, next, state))
      found.push(speech);
  });
  return merge(hand.text, found);
}

function speechInPassage(
  text: string,
  passage: number,
  sentences: readonly Sentence[],
  attributions: readonly (Attribution | null)[],
  nextSpeaker: PersonInText | null,
  state: State,
): SpeechFound[] {
  const whole = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
  const words = text.slice(whole.start, whole.end);
  const quotes = quotationsIn(text, whole);
  const later = followers(attributions);
  const own = attributions.find((attribution) => attribution !== null) ?? null;
  if (own) state.inList = false;
  const continues = own === null && state.last !== null && goesOn(words, state, nextSpeaker);
  const carried = continues ? state.last : null;
  const found: SpeechFound[] = [];
  let speaker: PersonInText | null = carried;
  let evidence: Attribution | null = null;
  sentences.forEach((sentence, i) => {
    const attribution = attributions[i] ?? null;
    let basis: Basis = 'inferred';
    let rule = 'speech/continued';
    if (attribution) {
      speaker = attribution.speaker;
      evidence = attribution;
      basis = attribution.basis;
      rule = attribution.rule;
    } else if (!speaker) {
      const follower = later[i];
      if (!follower?.trailing) return;
      found.push(
        ...cut(
          text,
          sentence,
          quotes,
          {
            passage,
            speaker: follower.speaker,
            basis,
            rule: 'speech/trailing',
            evidence: follower.span,
          },
          null,
        ),
      );
      return;
    }
    if (!speaker) return;
    found.push(
      ...cut(
        text,
        sentence,
        quotes,
        { passage, speaker, basis, rule, evidence: evidence?.span ?? null },
        attribution,
      ),
    );
  });
  if (own || carried) {
    state.last = speaker;
    if (beginsList.test(words.slice(-TAIL).trimEnd())) state.inList = true;
  } else {
    state.last = quotes.length > 0 ? null : state.last;
  }
  return found;
}

/** For each sentence the first attribution after it. */
function followers(attributions: readonly (Attribution | null)[]): (Attribution | null)[] {
  const found: (Attribution | null)[] = [];
  let next: Attribution | null = null;
  for (let i = attributions.length - 1; i >= 0; i--) {
    found[i] = next;
    next = attributions[i] ?? next;
  }
  return found;
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

/** A passage without an attribution goes on with the speaker before it where its words read like a position, not like news. */
function goesOn(words: string, state: State, nextSpeaker: PersonInText | null): boolean {
  if (somebodySpoke.test(words) && !state.inList) return false;
  if (state.inList || ordinal.test(words)) return true;
  if (firstPerson.test(words.replace(/“[^“”]*”|"[^"]*"/g, ''))) return true;
  return nextSpeaker === state.last && position.test(words);
}

type Voice = Pick<SpeechFound, 'passage' | 'speaker' | 'basis' | 'rule' | 'evidence'>;

/** Parts a sentence into what is quoted and what is reported; unquoted first-person words that continue are the speaker’s own. */
function cut(
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
function merge(text: string, found: readonly SpeechFound[]): SpeechFound[] {
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
