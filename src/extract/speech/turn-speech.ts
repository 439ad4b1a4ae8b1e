import { within } from '../in-order.ts';
import type { PersonInText } from '../people/person-in-text.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { SpeechFound } from './voices.ts';

/**
 * Gives each turn of a transcript to the person its label names; paragraphs after it go on with that speaker.
 * It refuses a label that names nobody: a question, an office that two people fit. An office by itself is `inferred`.
 *
 *     PRESIDENT BIDEN:  Well, it’s good to be here.
 *     ^^^^^^^^^^^^^^^^
 */
export function turnSpeech(hand: TextInHand, people: readonly PersonInText[]): SpeechFound[] {
  const found: SpeechFound[] = [];
  let speaker: PersonInText | null = null;
  let inferred = false;
  let evidence: { start: number; end: number } | null = null;
  const named = people
    .flatMap((person) => person.mentions.map((mention) => ({ ...mention, person })))
    .sort((a, b) => a.start - b.start);
  hand.passages.forEach((passage, i) => {
    const { turn } = passage;
    if (turn) {
      evidence = { start: turn.start, end: turn.end };
      const place = turn.asks ? undefined : within(named, turn)[0];
      speaker = place?.person ?? null;
      inferred = place?.byOffice === true;
    }
    if (!speaker) return;
    const start = turn ? skipSpace(hand.text, turn.end, passage.end) : passage.start;
    if (start >= passage.end || /^[([][^)\]]*[)\]][.]?$/.test(hand.text.slice(start, passage.end)))
      return;
    found.push({
      passage: i + 1,
      speaker,
      manner: 'direct',
      basis: turn && !inferred ? 'stated' : 'inferred',
      rule: turn ? (inferred ? 'speech/turn-office' : 'speech/turn') : 'speech/turn-continued',
      start,
      end: passage.end,
      evidence,
    });
  });
  return found;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}
