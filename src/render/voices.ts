import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Passage, Speech } from '../schema/passage.ts';
import type { Statement } from '../schema/statement.ts';
import { personAddress } from './address.ts';
import { speechMark } from './marks.ts';
import type { Readings } from './rows.ts';

interface Voice {
  readonly speech: Speech;
  /** The row that tells how it was read. */
  readonly row: string | undefined;
  readonly marks: string[];
}

/**
 * Who speaks in a passage, and how, for its margin: one note for each speaker and manner.
 * Words a rule only judged to be somebody's say so; a passage nobody speaks in has no note.
 */
export function voicesOf(passage: Passage, statement: Statement, readings: Readings): Element[] {
  const voices = new Map<string, Voice>();
  for (const [index, speech] of passage.speech.entries()) {
    const key = `${speech.manner} ${speech.speaker} ${speech.basis}`;
    const attribution = readings.attributionOf.get(speech);
    const voice = voices.get(key) ?? { speech, row: attribution?.row, marks: [] };
    voice.marks.push(speechMark(passage.n, index));
    if (attribution?.mark !== undefined) voice.marks.push(attribution.mark);
    voices.set(key, voice);
  }
  return [...voices.values()].map((voice) => noteOf(voice, statement));
}

function noteOf({ speech, row, marks }: Voice, { speakers, participants }: Statement): Element {
  const person = [...speakers, ...participants].find(({ id }) => id === speech.speaker);
  return h('li.voice', { dataMarks: [...new Set(marks)].join(' ') }, [
    row === undefined ? speech.manner : h('a', { href: `#${row}` }, speech.manner),
    ': ',
    h('a', { href: personAddress(speech.speaker) }, person?.name ?? speech.speaker),
    ...certaintyOf(speech),
  ]);
}

function certaintyOf({ basis, rule }: Speech): (ElementContent | string)[] {
  if (basis === 'stated') return [];
  const word = basis === 'inferred' && /continu/.test(rule) ? 'continued' : basis;
  return [' ', h('span.certainty', word)];
}
