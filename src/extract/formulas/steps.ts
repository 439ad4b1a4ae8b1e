import type { Part } from './pattern.ts';
import type { Vocabulary, Words } from './words.ts';

/** A value that words of a text give to a slot. */
export interface Filled {
  readonly slot: string;
  readonly value: string;
}

/** Reads a slot whose wordings are too many to be laid out: every way to read it at a word, with the word after it. */
export type SlotReader = (words: Words, at: number) => { to: number; fills: readonly Filled[] }[];

/** Where a walk through a pattern can go on. A walk only goes forward, so it is never longer than its pattern. */
export type Step =
  | { readonly is: 'word'; readonly id: number; readonly capitals: Capitals; readonly next: Steps }
  | { readonly is: 'fill'; readonly fill: Filled; readonly next: Steps }
  | { readonly is: 'read'; readonly read: SlotReader; readonly next: Steps }
  | { readonly is: 'ends'; readonly next: Steps }
  // What stands before a wording is laid out once for all wordings of a formula: each goes on with its own words.
  | { readonly is: 'begins' }
  | { readonly is: 'done' };

/** The steps that can follow, words by their number. */
export interface Steps {
  readonly byWord: ReadonlyMap<number, readonly Extract<Step, { is: 'word' }>[]>;
  readonly others: readonly Step[];
}

/** How a word of a pattern is written: a word with a capital needs one in the text, one in capitals needs them all. */
type Capitals = 'any' | 'first' | 'all';

/** What patterns are made into steps with. */
export interface Making {
  readonly vocabulary: Vocabulary;
  /** The wordings of a slot by the value they give, or its reader. Errors: throws a RangeError where there is no such slot. */
  slot(
    name: string,
  ): SlotReader | readonly { value: string; wordings: readonly (readonly Part[])[] }[];
}

/** Joins steps that can stand at one place. */
export function stepsOf(steps: readonly Step[]): Steps {
  const byWord = new Map<number, Extract<Step, { is: 'word' }>[]>();
  const others: Step[] = [];
  for (const step of steps) {
    if (step.is !== 'word') {
      if (!others.includes(step)) others.push(step);
      continue;
    }
    const same = byWord.get(step.id);
    if (!same) byWord.set(step.id, [step]);
    else if (!same.includes(step)) same.push(step);
  }
  return { byWord, others };
}

function eachOf({ byWord, others }: Steps): Step[] {
  return [...[...byWord.values()].flat(), ...others];
}

/** Makes steps of a pattern’s parts, from the last to the first. */
export function stepsThrough(parts: readonly Part[], next: Steps, making: Making): Steps {
  return parts.reduceRight((after, part) => stepsOfPart(part, after, making), next);
}

function stepsOfPart(part: Part, next: Steps, making: Making): Steps {
  if (part.is === 'word') {
    const id = making.vocabulary.add(part.word);
    return stepsOf([{ is: 'word', id, capitals: capitalsOf(part.word), next }]);
  }
  if (part.is === 'choice')
    return stepsOf(part.choices.flatMap((choice) => eachOf(stepsThrough(choice, next, making))));
  const slot = making.slot(part.slot);
  if (typeof slot === 'function') return stepsOf([{ is: 'read', read: slot, next }]);
  return stepsOf(
    slot.flatMap(({ value, wordings }) => {
      const filled = stepsOf([{ is: 'fill', fill: { slot: part.slot, value }, next }]);
      return wordings.flatMap((wording) => eachOf(stepsThrough(wording, filled, making)));
    }),
  );
}

function capitalsOf(word: string): Capitals {
  if (word === word.toLowerCase()) return 'any';
  return word.length > 1 && word === word.toUpperCase() ? 'all' : 'first';
}

/** Tells whether a word of a text is written as a pattern needs it. */
export function isWrittenSo(words: Words, at: number, capitals: Capitals): boolean {
  if (capitals === 'any') return true;
  const word = words.text.slice(words.starts[at], words.ends[at]);
  if (capitals === 'all') return word === word.toUpperCase();
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}
