import { otherSpace } from '../../read/spaces.ts';
import { codeOf } from '../people/office-phrase.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { AddEvidence } from './evidence.ts';
import { within } from './within.ts';

/** Sentences of the lead in which a counterpart tells of two sides. */
const SENTENCES = 2;
const whose = /\b(?:his|her|their|its|the|visiting)\s(?:visiting\s)?$/u;
const counterpart = /^(?:['’]s)?\s(?:[\p{L}-]+\s){0,2}?counterparts?\b/u;

/**
 * Adds the two states of which one's official deals with a counterpart of the other, nobody being named.
 * It refuses a counterpart with no other state before it in the sentence, and with two.
 *
 *     Peru’s top trade envoy left for talks with his Norwegian counterpart.
 *     ^^^^                                           ^^^^^^^^^
 */
export function addCounterparts({ text, names, sentences }: TextInHand, add: AddEvidence): void {
  for (const sentence of sentences.slice(0, SENTENCES)) {
    const states = names.filter((name) => codeOf(name) !== '' && within(name, sentence));
    const at = states.findIndex(
      ({ start, end }) =>
        whose.test(text.slice(Math.max(sentence.start, start - 20), start)) &&
        counterpart.test(text.slice(end, end + 50)),
    );
    const other = states[at];
    if (!other) continue;
    const before = states.slice(0, at).filter((name) => codeOf(name) !== codeOf(other));
    const [own] = before;
    if (!own || new Set(before.map(codeOf)).size > 1) continue;
    add(codeOf(own), 3, 'counterpart', own);
    add(codeOf(other), 3, 'counterpart', other);
  }
}

/** A state's delegation, and who led it: `the Norwegian side was led by …`, `… and the Peruvian side by …` */
const ledBy =
  /^ (?:side|delegation|team)\b(?: (?:was|were|is|will be))? ?(?:(?:led|headed) )?by\b/u;

/** Adds the states whose delegations the text says who led, where it says so of two. */
export function addDelegations({ text, names, sentences }: TextInHand, add: AddEvidence): void {
  const last = sentences[LED]?.start ?? text.length;
  const led = names.filter(
    (name) =>
      name.name.is === 'demonym' &&
      name.end < last &&
      ledBy.test(text.slice(name.end, name.end + 40).replace(otherSpace, ' ')),
  );
  if (new Set(led.map(codeOf)).size !== 2) return;
  for (const name of led) add(codeOf(name), 3, 'delegation', name);
}

/** Sentences among which it stands who led the sides. */
const LED = 8;
