import type { Span } from '../../read/source-text.ts';
import { otherSpace } from '../../read/spaces.ts';
import { cameLater } from '../meeting/of-another-time.ts';
import type { SpeechFound } from '../speech/voices.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { Participant } from './participants.ts';

/** How far before the words that tell who speaks a sentence can say that it was before. */
const BEFORE = 120;

/** Tells whether somebody's words are older than what is reported. */
function isOfBefore(text: string, { start, end }: Span): boolean {
  return (
    /\shad\s/.test(text.slice(start, end)) ||
    cameLater.test(text.slice(Math.max(0, start - BEFORE), start).replace(otherSpace, ' '))
  );
}

/**
 * Adds those who speak to those who took part, whether a meeting names them or not.
 * It refuses who had said something by then, and whose words something else came days after.
 *
 *     Premier Quispe had proposed the treaty in May.      The call came a day after Rojas told reporters …
 *             ^^^^^^^^^^^^^^^^^^^ not there                                           ^^^^^^^^^^ not there
 */
export function withSpeakers(
  { text }: TextInHand,
  participants: readonly Participant[],
  speech: readonly SpeechFound[],
): Participant[] {
  const all = [...participants];
  const there = new Set(participants.map(({ person }) => person));
  for (const { speaker, evidence } of speech) {
    if (there.has(speaker)) continue;
    if (evidence && isOfBefore(text, evidence)) continue;
    there.add(speaker);
    const mention = speaker.mentions[0];
    if (mention)
      all.push({
        person: speaker,
        mention: evidence ? { ...evidence, full: false } : mention,
        rule: 'participants/speaker',
      });
  }
  return all;
}
