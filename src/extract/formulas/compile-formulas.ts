import type {
  Formula,
  FormulaCatalogue,
  FormulaPattern,
  FormulaSlot,
} from '../../schema/formula.ts';
import { anchorOf, longestOf } from './anchor.ts';
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
  type Step,
  type Steps,
  stepsOf,
  stepsThrough,
} from './steps.ts';
import { POSSESSIVE, Vocabulary, type Words } from './words.ts';

/** A formula found in a text: `start` and `end` count UTF-16 units; `pattern` is the place of the pattern in its list. */
export interface FormulaSpan {
  readonly formula: string;
  readonly pattern: number;
  /** True for a short form, which by itself may be another thing’s. */
  readonly short: boolean;
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
  readonly is: Match['is'];
  readonly fixed: Readonly<Record<string, string>>;
  /** What can stand before the wording, and the wording itself. */
  readonly before: Steps;
  readonly core: Steps;
  /** Words of which one is always there, and how many words before it the walk can begin. */
  readonly anchor: ReadonlySet<number>;
  readonly reach: number;
  readonly first: ReadonlySet<number>;
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
    routesOf(formula, i, makingOf(formula, catalogue, vocabulary, states), states),
  );
  const byAnchor = new Map<number, Route[]>();
  for (const route of routes)
    for (const id of route.anchor) byAnchor.set(id, [...(byAnchor.get(id) ?? []), route]);
  if (byAnchor.size === 0) return () => [];
  return (text) => {
    const words = vocabulary.cut(text);
    const matches: Match[] = [];
    const walkedTo = new Map<Route, number>();
    for (let at = 0; at < words.ids.length; at += 1) {
      for (const route of byAnchor.get(words.ids[at] as number) ?? []) {
        walkAround(route, words, at, walkedTo.get(route) ?? 0, matches);
        walkedTo.set(route, at + 1);
      }
    }
    return chosen(matches, words, catalogue.formulas);
  };
}

/** Walks from every word from which a walk can come to an anchor, each once: words that are not joined part them. */
function walkAround(route: Route, words: Words, anchor: number, from: number, found: Match[]) {
  const furthest = Math.max(from, anchor - route.reach);
  for (let at = anchor; at >= furthest; at -= 1) {
    if (route.first.has(words.ids[at] as number)) walk(route, words, at, found);
    if (!words.joined[at]) return;
  }
}

function routesOf(formula: Formula, index: number, making: Making, states: StateReader): Route[] {
  const done = stepsOf([{ is: 'done' }]);
  const around = (patterns: readonly FormulaPattern[]): Part[] => {
    const choices = patterns.map((pattern) => readSurroundings(wordsOf(pattern)));
    return choices.length === 0 ? [] : [{ is: 'choice', choices: [...choices, []] }];
  };
  const after = stepsThrough(around(formula.after), done, making);
  const ends = stepsOf([{ is: 'ends', next: after }]);
  const begins = stepsOf([{ is: 'begins' }]);
  const partsBefore = around(formula.before);
  const before = stepsThrough(partsBefore, begins, making);
  const own = formula.patterns.map((pattern, i): Route => {
    const parts = readPattern(wordsOf(pattern));
    const core = stepsThrough(parts, ends, making);
    return {
      formula: index,
      pattern: i,
      is: 'pattern',
      fixed: typeof pattern === 'string' ? {} : pattern.slots,
      before,
      core,
      ...bearings(parts, partsBefore, { before, core }, making, states),
    };
  });
  const alone = (is: Route['is']) => (pattern: string, i: number) => {
    const parts = readPattern(pattern);
    const core = stepsThrough(parts, stepsOf([{ is: 'ends', next: done }]), making);
    const found = bearings(parts, [], { before: begins, core }, making, states);
    return { formula: index, pattern: i, is, fixed: {}, before: begins, core, ...found };
  };
  const short = formula.short.map(alone('short'));
  return [...own, ...short, ...formula.except.map(alone('exception'))];
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
  const read = new Map<string, ReturnType<Making['slot']>>();
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
    wordings: wordings.map((wording) => withoutSlots(readPattern(wording), wording)),
  }));
}

/** Slots in the wordings of slots could lead in a circle. */
function withoutSlots(parts: readonly Part[], wording: string): readonly Part[] {
  for (const part of parts) {
    if (part.is === 'slot')
      throw new RangeError(`“${wording}”: {${part.slot}} stands in a slot, where only words can`);
    if (part.is === 'choice') for (const choice of part.choices) withoutSlots(choice, wording);
  }
  return parts;
}

/** What tells where in a text a walk is worth beginning. */
function bearings(
  parts: readonly Part[],
  before: readonly Part[],
  steps: Pick<Route, 'before' | 'core'>,
  making: Making,
  states: StateReader,
): Pick<Route, 'anchor' | 'reach' | 'first'> {
  const { ids, reads } = firstWords(steps.before, steps.core);
  return {
    anchor: anchorOf(parts, making),
    reach: longestOf(before, making) + longestOf(parts, making),
    first: reads ? new Set([...ids, ...states.first]) : ids,
  };
}

/** The words a walk can begin with, and whether it can begin with the name of a state. */
function firstWords(steps: Steps, core: Steps): { ids: Set<number>; reads: boolean } {
  const ids = new Set(steps.byWord.keys());
  let reads = false;
  for (const step of steps.others) {
    if (step.is === 'read') reads = true;
    else if (step.is !== 'done' && step.is !== 'word') {
      const deeper = firstWords(step.is === 'begins' ? core : step.next, core);
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
    if (at > from && words.ids[at] === POSSESSIVE) on(steps, at + 1, trail);
  };
  const aside = (step: Step, at: number, trail: Trail | null): void => {
    if (step.is === 'fill') on(step.next, at, { fill: step.fill, before: trail });
    else if (step.is === 'begins') {
      begins = at;
      on(route.core, at, trail);
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
  on(route.before, from, null);
}

function pick({ formula, pattern, is }: Route) {
  return { formula, pattern, is };
}

/** The slots in the order of the words; where words give one slot two values it has both: `recognise and adhere`. */
function slotsOf({ fixed }: Route, trail: Trail | null): Record<string, string> {
  const filled = new Map<string, string[]>();
  for (let here = trail; here !== null; here = here.before) {
    const { slot, value } = here.fill;
    const values = filled.get(slot) ?? [];
    if (!values.includes(value)) filled.set(slot, [value, ...values]);
  }
  const inOrder = [...filled].reverse().map(([slot, values]) => [slot, values.join(' and ')]);
  return { ...fixed, ...Object.fromEntries(inOrder) };
}
