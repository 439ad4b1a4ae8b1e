import type { Formula, FormulaCatalogue, FormulaFamily } from '../schema/formula.ts';
import type { StatementSummary } from '../schema/statement.ts';
import { foldedKey } from '../search/words.ts';
import { type Attestation, attestationsOf, oldestFirst } from './attestations.ts';
import { groupBy } from './group.ts';
import { firstDayOf } from './order.ts';
import { type Standing, standings } from './standing.ts';
import { type Change, changedWords, likeness } from './word-changes.ts';

/** One wording of a thread, with every statement of the relation it stands in. */
export interface Wording {
  readonly first: Attestation;
  /** The latest told of the relation in which its words stand, maybe within longer ones. */
  readonly latest: Attestation;
  /** The statements it stands in by itself. */
  readonly count: number;
  /** The wording it came after, and what changed; null where the thread begins. */
  readonly from: Attestation | null;
  readonly changes: readonly Change[];
  /** Dated statements read before its first; null where one of them has its words after all, within longer ones or told of others. */
  readonly notBefore: number | null;
  /** Dated statements after the latest that were read for formulas and do not have it. */
  readonly notSince: number;
  /** Whether one of those has its words after all, told of another relation. */
  readonly ofOthersSince: boolean;
}

/** What is followed by date: one formula, or a family of which a later one takes the place of an earlier. */
export interface Thread {
  /** The formula; null for a family. */
  readonly formula: Formula | null;
  /** The slots that keep it apart from another of its family: `['region', 'Africa']`. */
  readonly apart: readonly string[];
  /** In the order they are first held. */
  readonly wordings: readonly Wording[];
  /** One for each wording of undated statements. */
  readonly undated: readonly Attestation[];
}

/** A family as one relation has it. */
export interface FamilyOfThreads {
  readonly family: FormulaFamily;
  readonly threads: readonly Thread[];
}

/** The wording ledger of a relation. */
export interface WordingLedger {
  readonly families: readonly FamilyOfThreads[];
  /** Dated statements that were read for formulas; those of other languages were not. */
  readonly read: number;
  readonly unread: number;
  readonly undated: number;
  /** How many wordings it has in all, undated ones among them. */
  readonly count: number;
}

/** The language whose texts are read for formulas. */
const READ = 'en';

/**
 * Follows the fixed wordings of a relation by date, from its statements ordered newest first: which stand, which are
 * new, which are not held since, which changed and how. It refuses to take an absence for more than it is: only that the
 * wording does not stand in so many statements held. Undated statements are kept apart.
 */
export function wordingLedger(
  relation: string,
  statements: readonly StatementSummary[],
  { families, formulas }: Pick<FormulaCatalogue, 'families' | 'formulas'>,
): WordingLedger {
  const ordered = oldestFirst(statements);
  const dated = ordered.filter((statement) => firstDayOf(statement) !== null);
  const read = dated.filter(({ language }) => language === READ);
  const isOwn = ({ formula }: Attestation) => formula.relations.includes(relation);
  const own = attestationsOf(ordered.filter(({ language }) => language === READ)).filter(isOwn);
  const standing = standings(
    own.map(({ formula }) => foldedKey(formula.text)),
    read.map((statement) => attestationsOf([statement])),
    isOwn,
  );
  const byId = new Map(formulas.map((formula) => [formula.id, formula]));
  const familyOf = new Map(families.map((family) => [family.id, family]));
  const threads = groupBy(own, ({ formula }) => {
    const held = byId.get(formula.id);
    const family = familyOf.get(held?.family ?? '');
    return held && family ? [threadKey(held, family, formula.slots)] : [];
  });
  const order = new Map(formulas.map(({ id }, place) => [id, place]));
  const byFamily = groupBy(threads, ([, [first]]) => [byId.get(first?.formula.id ?? '')?.family]);
  const found = families.flatMap((family): FamilyOfThreads[] => {
    const held = byFamily.get(family.id) ?? [];
    const inOrder = held
      .map(([key, attestations]) => ({ key, attestations }))
      .sort((a, b) => placeOf(a.attestations, order) - placeOf(b.attestations, order));
    return inOrder.length === 0
      ? []
      : [
          {
            family,
            threads: inOrder.map(({ key, attestations }) =>
              threadOf(key, attestations, family, byId, read, standing),
            ),
          },
        ];
  });
  return {
    families: found,
    read: read.length,
    unread: ordered.filter(({ language }) => language !== READ).length,
    undated: ordered.length - dated.length,
    count: found
      .flatMap((family) => family.threads)
      .reduce((sum, { wordings, undated }) => sum + wordings.length + undated.length, 0),
  };
}

/** What a wording is followed with: its formula; where a family's take each other's place, the slots that part them. */
function threadKey(
  { id }: Formula,
  { alternatives }: FormulaFamily,
  slots: Readonly<Record<string, string>>,
): string {
  if (alternatives === undefined) return JSON.stringify({ id });
  return JSON.stringify({
    apart: alternatives.flatMap((slot) => {
      const value = slots[slot];
      return value === undefined ? [] : [slot, value];
    }),
  });
}

function placeOf(attestations: readonly Attestation[], order: ReadonlyMap<string, number>): number {
  return Math.min(...attestations.map(({ formula }) => order.get(formula.id) ?? 0));
}

function threadOf(
  key: string,
  attestations: readonly Attestation[],
  family: FormulaFamily,
  byId: ReadonlyMap<string, Formula>,
  read: readonly StatementSummary[],
  standing: ReadonlyMap<string, Standing>,
): Thread {
  const { apart = [] } = JSON.parse(key) as { apart?: string[] };
  const [dated, undated] = parted(attestations);
  const byStatement = [...groupBy(dated, ({ statement }) => [statement.id]).values()];
  const wordings = new Map<
    string,
    { first: Attestation; all: Attestation[]; from: Attestation | null }
  >();
  let before: readonly Attestation[] = [];
  for (const said of byStatement) {
    for (const one of said) {
      const words = foldedKey(one.formula.text);
      const known = wordings.get(words);
      if (known) known.all.push(one);
      else wordings.set(words, { first: one, all: [one], from: closest(one, before) });
    }
    before = said;
  }
  return {
    formula:
      family.alternatives === undefined
        ? (byId.get(attestations[0]?.formula.id ?? '') ?? null)
        : null,
    apart,
    wordings: [...wordings].map(([words, { first, all, from }]) => ({
      first,
      count: new Set(all.map(({ statement }) => statement.id)).size,
      from,
      changes: from ? changedWords(from.formula.text, first.formula.text) : [],
      ...heldFrom(first, standing.get(words) as Standing, read),
    })),
    undated: [...groupBy(undated, ({ formula }) => [foldedKey(formula.text)]).values()].flatMap(
      ([one]) => one ?? [],
    ),
  };
}

/** How many of the statements read have nothing of a wording before its first and after its latest. */
function heldFrom(
  first: Attestation,
  standing: Standing,
  read: readonly StatementSummary[],
): Pick<Wording, 'latest' | 'notBefore' | 'notSince' | 'ofOthersSince'> {
  const { place, one } = standing.latest ?? { place: standing.last, one: first };
  return {
    latest: one,
    notBefore: read[standing.first]?.id === first.statement.id ? standing.first : null,
    notSince: read.length - 1 - place,
    ofOthersSince: standing.last > place,
  };
}

function parted(attestations: readonly Attestation[]): [Attestation[], Attestation[]] {
  const isDated = ({ statement }: Attestation): boolean => firstDayOf(statement) !== null;
  return [attestations.filter(isDated), attestations.filter((one) => !isDated(one))];
}

/** Of the wordings before it the one it shares most words with, both taken for their length; of equals the last. */
function closest(one: Attestation, before: readonly Attestation[]): Attestation | null {
  let best: Attestation | null = null;
  let most = 0;
  for (const candidate of before) {
    const alike = likeness(candidate.formula.text, one.formula.text);
    if (alike >= most) [best, most] = [candidate, alike];
  }
  return best;
}
