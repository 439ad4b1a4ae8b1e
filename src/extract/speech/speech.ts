import type { Basis } from '../../schema/basis.ts';
import type { PersonInText } from '../people/person-in-text.ts';
import type { Sentence, TextInHand } from '../text-in-hand.ts';
import { type Attribution, Attributions } from './attribution.ts';
import { quotationsIn } from './quotations.ts';
import { cut, firstPerson, merge, type SpeechFound } from './voices.ts';

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

/** A passage without an attribution goes on with the speaker before it where its words read like a position, not like news. */
function goesOn(words: string, state: State, nextSpeaker: PersonInText | null): boolean {
  if (somebodySpoke.test(words) && !state.inList) return false;
  if (state.inList || ordinal.test(words)) return true;
  if (firstPerson.test(words.replace(/“[^“”]*”|"[^"]*"/g, ''))) return true;
  return nextSpeaker === state.last && position.test(words);
}
