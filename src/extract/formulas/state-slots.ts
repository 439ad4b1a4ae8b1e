import { sharedNames } from '../../gazetteer/shared-names.ts';
import { states } from '../../gazetteer/states.ts';
import type { CountryRecord } from '../../schema/authority.ts';
import { readPattern } from './pattern.ts';
import {
  isWrittenSo,
  type Making,
  type SlotReader,
  type Steps,
  stepsOf,
  stepsThrough,
} from './steps.ts';
import type { Vocabulary, Words } from './words.ts';

/** A printed form of a state’s name or of its adjective, and the state’s code. */
export type StateForm = readonly [form: string, code: string];

/** Every form in which the gazetteer and an archive’s own list print the states’ names and adjectives. */
export function stateForms(own: readonly CountryRecord[]): StateForm[] {
  const all = [
    ...states.map(({ code, name, variants, demonyms, prefixes = [] }) => ({
      code,
      forms: [name, ...variants, ...demonyms, ...prefixes],
    })),
    ...own.map(({ code, name, variants, demonyms }) => ({
      code,
      forms: [...(name ? [name] : []), ...variants, ...demonyms],
    })),
    ...sharedNames.map(({ form, usual }) => ({ code: usual, forms: [form] })),
  ];
  return all.flatMap(({ code, forms }) =>
    code === undefined ? [] : forms.map((form): StateForm => [form, code]),
  );
}

/** A state named at a word of a text, and the word after it. */
interface StateRead {
  readonly to: number;
  readonly code: string;
}

/** Finds the states named at a word, by every name that stands there; `first` holds the words their names begin with. */
export interface StateReader {
  (words: Words, at: number): StateRead[];
  readonly first: ReadonlySet<number>;
}

/** Lays the states’ names out as steps; a form that is no plain words is left out. */
export function stateReader(forms: readonly StateForm[], vocabulary: Vocabulary): StateReader {
  const making: Making = {
    vocabulary,
    slot: (name) => {
      throw new RangeError(`{${name}} stands in a name`);
    },
  };
  const starts = stepsOf(
    forms.flatMap(([form, code]) => {
      const ending = stepsOf([{ is: 'fill', fill: { slot: 'state', value: code }, next: nothing }]);
      const { byWord, others } = stepsThrough(wordsOf(form), ending, making);
      return [...[...byWord.values()].flat(), ...others];
    }),
  );
  const read = (words: Words, at: number) => {
    const found: StateRead[] = [];
    walk(starts, words, at, at, found);
    return found;
  };
  return Object.assign(read, { first: new Set(starts.byWord.keys()) });
}

const nothing: Steps = { byWord: new Map(), others: [] };

function wordsOf(form: string) {
  try {
    return readPattern(form);
  } catch (error) {
    if (error instanceof RangeError) return [{ is: 'choice', choices: [] } as const];
    throw error;
  }
}

function walk(steps: Steps, words: Words, from: number, at: number, found: StateRead[]): void {
  for (const step of steps.others) {
    if (step.is === 'fill') found.push({ to: at, code: step.fill.value });
  }
  if (at > from && !words.joined[at]) return;
  for (const step of steps.byWord.get(words.ids[at] ?? 0) ?? []) {
    if (isWrittenSo(words, at, step.capitals)) walk(step.next, words, from, at + 1, found);
  }
}

/** Reads one state into a slot: its code. */
export function readsState(slot: string, reader: StateReader): SlotReader {
  return (words, at) =>
    reader(words, at).map(({ to, code }) => ({ to, fills: [{ slot, value: code }] }));
}

/**
 * Reads two states into a slot, as printed, and into `relation` by the pair’s id. Three states are not two.
 *
 *     China-Kenya, China and Kenya, Sino-Kenyan
 */
export function readsPair(slot: string, reader: StateReader, vocabulary: Vocabulary): SlotReader {
  const and = vocabulary.add('and');
  return (words, at) =>
    reader(words, at).flatMap((one) => {
      const next = words.ids[one.to] === and && words.joined[one.to] ? one.to + 1 : one.to;
      if (!words.joined[next]) return [];
      return reader(words, next)
        .filter(({ to, code }) => code !== one.code && !hasThird(words, at, to, reader))
        .map(({ to, code }) => ({
          to,
          fills: [
            { slot, value: printed(words, at, to) },
            {
              slot: 'relation',
              value: [one.code, code]
                .map((c) => c.toLowerCase())
                .sort()
                .join('-'),
            },
          ],
        }));
    });
}

/** As printed, with the stop that ends `U.S.`. */
function printed({ text, starts, ends }: Words, at: number, to: number): string {
  const words = text.slice(starts[at], ends[to - 1]);
  return /\.\p{Lu}$/u.test(words) && text[ends[to - 1] as number] === '.' ? `${words}.` : words;
}

/**
 * Tells whether a dash joins a third state to two, so that they are no pair.
 *
 *     the Australia – United Kingdom – United States partnership
 */
function hasThird(words: Words, at: number, to: number, reader: StateReader): boolean {
  if (isDashed(words, to) && reader(words, to).length > 0) return true;
  if (!isDashed(words, at)) return false;
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_NAME); before -= 1)
    if (reader(words, before).some((state) => state.to === at)) return true;
  return false;
}

const LONGEST_NAME = 8;

/** Tells whether a dash stands before a word. */
function isDashed({ text, starts, ends, joined }: Words, at: number): boolean {
  return joined[at] === true && /[-\u2010\u2011\u2013]/.test(text.slice(ends[at - 1], starts[at]));
}
