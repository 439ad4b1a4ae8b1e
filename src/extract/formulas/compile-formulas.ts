import type {
  Formula,
  FormulaCatalogue,
  FormulaPattern,
  FormulaSlot,
} from '../../schema/formula.ts';
import { chosen, type Match } from './choose.ts';
import { type Part, readPattern, readSurroundings } from './pattern.ts';
import {
  readsPair,
  readsState,
  type StateForm,
  type StateReader,
  stateReader,
} from './state-slots.ts';
import {
  type Filled,
  isWrittenSo,
  type Making,
  type SlotReader,
  type Step,
  type Steps,
  stepsOf,
  stepsThrough,
} from './steps.ts';
import { Vocabulary, type Words } from './words.ts';

/** A formula found in a text: `start` and `end` count UTF-16 units; `pattern` is the place of the pattern in its list. */
export interface FormulaSpan {
  readonly formula: string;
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
  /** Where the wording itself stands, without what was read before and after it. */
  readonly core: { readonly start: number; readonly end: number };
  readonly slots: Readonly<Record<string, string>>;
}

/** Reads one text and returns every formula in it, by place. */
export type FormulaMatcher = (text: string) => FormulaSpan[];

/** One pattern of one formula, and where a walk through it begins. */
interface Route {
  readonly formula: number;
  readonly pattern: number;
  readonly excepted: boolean;
  readonly fixed: Readonly<Record<string, string>>;
  readonly steps: Steps;
}

/** The words filled on a walk, the last first. */
interface Trail {
  readonly fill: Filled;
  readonly before: Trail | null;
}

/**
 * Compiles a catalogue of formulas into one matcher, which goes through a text once for all of them, word by word.
 * From a word that begins a pattern it goes no further than the pattern is long, so it reads in linear time.
 * It refuses to fill a slot whose word is not there. Errors: throws a RangeError that quotes a pattern which cannot be
 * read.
 *
 *     {verb} [the] one-China (policy|principle)
 *     Kenya firmly adheres to the one-China policy.
 *                  ^ start                       ^ end   verb: adhere, wording: policy
 */
export function compileFormulas(
  catalogue: FormulaCatalogue,
  names: readonly StateForm[],
): FormulaMatcher {
  const vocabulary = new Vocabulary();
  const states = stateReader(names, vocabulary);
  const routes = catalogue.formulas.flatMap((formula, i) =>
    routesOf(formula, i, makingOf(formula, catalogue, vocabulary, states)),
  );
  const byFirst = new Map<number, Route[]>();
  const byState: Route[] = [];
  for (const route of routes) {
    const { ids, reads } = firstWords(route.steps);
    for (const id of ids) byFirst.set(id, [...(byFirst.get(id) ?? []), route]);
    if (reads) byState.push(route);
  }
  return (text) => {
    const words = vocabulary.cut(text);
    const matches: Match[] = [];
    for (let at = 0; at < words.ids.length; at += 1) {
      const id = words.ids[at] as number;
      if (id === 0) continue;
      const here = byFirst.get(id) ?? [];
      for (const route of here) walk(route, words, at, matches);
      if (byState.length > 0 && states(words, at).length > 0)
        for (const route of byState) if (!here.includes(route)) walk(route, words, at, matches);
    }
    return chosen(matches, words, catalogue.formulas);
  };
}

function routesOf(formula: Formula, index: number, making: Making): Route[] {
  const done = stepsOf([{ is: 'done' }]);
  const around = (patterns: readonly FormulaPattern[]): Part[] => {
    const choices = patterns.map((pattern) => readSurroundings(wordsOf(pattern)));
    return choices.length === 0 ? [] : [{ is: 'choice', choices: [...choices, []] }];
  };
  const after = stepsThrough(around(formula.after), done, making);
  const ends = stepsOf([{ is: 'ends', next: after }]);
  const own = formula.patterns.map((pattern, i): Route => {
    const core = stepsThrough(readPattern(wordsOf(pattern)), ends, making);
    const begins = stepsOf([{ is: 'begins', next: core }]);
    return {
      formula: index,
      pattern: i,
      excepted: false,
      fixed: typeof pattern === 'string' ? {} : pattern.slots,
      steps: stepsThrough(around(formula.before), begins, making),
    };
  });
  const excepted = formula.except.map((pattern, i): Route => {
    const core = stepsThrough(readPattern(pattern), stepsOf([{ is: 'ends', next: done }]), making);
    const steps = stepsOf([{ is: 'begins', next: core }]);
    return { formula: index, pattern: i, excepted: true, fixed: {}, steps };
  });
  return [...own, ...excepted];
}

function wordsOf(pattern: FormulaPattern): string {
  return typeof pattern === 'string' ? pattern : pattern.words;
}

function makingOf(
  formula: Formula,
  { slots }: FormulaCatalogue,
  vocabulary: Vocabulary,
  states: StateReader,
): Making {
  const known: Readonly<Record<string, FormulaSlot>> = {
    state: 'state',
    pair: 'pair',
    ...slots,
    ...formula.slots,
  };
  const read = new Map<string, SlotReader | { value: string; wordings: Part[][] }[]>();
  return {
    vocabulary,
    slot(name) {
      const kept = read.get(name);
      if (kept) return kept;
      const slot = Object.hasOwn(known, name) ? known[name] : undefined;
      if (slot === undefined) throw new RangeError(`no slot has the name ${name}`);
      const made = laidOut(name, slot, states, vocabulary);
      read.set(name, made);
      return made;
    },
  };
}

function laidOut(name: string, slot: FormulaSlot, states: StateReader, vocabulary: Vocabulary) {
  if (slot === 'state') return readsState(name, states);
  if (slot === 'pair') return readsPair(name, states, vocabulary);
  return Object.entries(slot).map(([value, wordings]) => ({
    value,
    wordings: wordings.map(readPattern),
  }));
}

/** The words a walk can begin with, and whether it can begin with the name of a state. */
function firstWords(steps: Steps): { ids: Set<number>; reads: boolean } {
  const ids = new Set(steps.byWord.keys());
  let reads = false;
  for (const step of steps.others) {
    if (step.is === 'read') reads = true;
    else if (step.is !== 'done' && step.is !== 'word') {
      const deeper = firstWords(step.next);
      for (const id of deeper.ids) ids.add(id);
      reads ||= deeper.reads;
    }
  }
  return { ids, reads };
}

function walk(route: Route, words: Words, from: number, found: Match[]): void {
  let begins = from;
  let ends = from;
  const on = (steps: Steps, at: number, trail: Trail | null): void => {
    for (const step of steps.others) aside(step, at, trail);
    if (at > from && !words.joined[at]) return;
    for (const step of steps.byWord.get(words.ids[at] ?? 0) ?? []) {
      if (isWrittenSo(words, at, step.capitals)) on(step.next, at + 1, trail);
    }
  };
  const aside = (step: Step, at: number, trail: Trail | null): void => {
    if (step.is === 'fill') on(step.next, at, { fill: step.fill, before: trail });
    else if (step.is === 'begins') {
      begins = at;
      on(step.next, at, trail);
    } else if (step.is === 'ends') {
      ends = at;
      on(step.next, at, trail);
    } else if (step.is === 'read') {
      if (at > from && !words.joined[at]) return;
      for (const { to, fills } of step.read(words, at))
        on(
          step.next,
          to,
          fills.reduce((before, fill): Trail => ({ fill, before }), trail as Trail),
        );
    } else if (step.is === 'done') {
      found.push({ ...pick(route), from, to: at, begins, ends, slots: slotsOf(route, trail) });
    }
  };
  on(route.steps, from, null);
}

function pick({ formula, pattern, excepted }: Route) {
  return { formula, pattern, excepted };
}

/** The slots in the order of the words; of two words for one slot the last says more. */
function slotsOf({ fixed }: Route, trail: Trail | null): Record<string, string> {
  const filled: [string, string][] = [];
  for (let here = trail; here !== null; here = here.before)
    filled.unshift([here.fill.slot, here.fill.value]);
  return { ...fixed, ...Object.fromEntries(filled) };
}
