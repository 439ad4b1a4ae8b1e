import { couldStandAmong } from '../extract/formulas/words-of-pattern.ts';
import type { Formula, FormulaFamily } from '../schema/formula.ts';
import type { StatementSummary } from '../schema/statement.ts';
import { foldedWords } from '../search/words.ts';
import { type Attestation, attestationsOf, oldestFirst, statesOf } from './attestations.ts';
import { byCodeUnit } from './compare.ts';
import { groupBy } from './group.ts';
import type { Counted, Span, YearOfStatements } from './holdings.ts';
import type { Names } from './names.ts';
import { firstDayOf, spanOf } from './order.ts';
import { sidesOf } from './relations.ts';
import { yearsOfStatements } from './summed.ts';
import { mostFirst } from './tally.ts';

/** Where a formula stands with a state or in a relation; its first and its latest dated attestation, null where none is. */
export interface AttestedWith extends Counted {
  /** Oldest first, undated last. `count` is that of their statements. */
  readonly attestations: readonly Attestation[];
  readonly first: Attestation | null;
  readonly latest: Attestation | null;
}

/** A formula of the catalogue with every place where it stands. */
export interface FormulaHeld extends Span {
  readonly formula: Formula;
  readonly family: FormulaFamily;
  /** Oldest first, undated last; within a statement in the order of its text. */
  readonly attestations: readonly Attestation[];
  /** Newest first, undated last. */
  readonly statements: readonly StatementSummary[];
  /** The statements by year, newest year first. */
  readonly years: readonly YearOfStatements[];
  /** Most statements first. */
  readonly relations: readonly AttestedWith[];
  /** Most statements first, the archive's focus last. */
  readonly states: readonly AttestedWith[];
  /** Attestations told of no relation of two states. */
  readonly elsewhere: readonly Attestation[];
  /** Whether it may stand within a longer formula of its family that is held, which counts in its place. */
  readonly maybeWithin: boolean;
}

/**
 * Every formula of the catalogue, in its order, with where it stands, from statements ordered newest first.
 * It refuses to tell of a relation what its statement does not: a wording of another pair, or of several relations none
 * of which its passage names, is told of none.
 */
export function relateFormulas(
  statements: readonly StatementSummary[],
  catalogue: { readonly families: readonly FormulaFamily[]; readonly formulas: readonly Formula[] },
  names: Names,
  focus: string | undefined,
): FormulaHeld[] {
  const families = new Map(catalogue.families.map((family) => [family.id, family]));
  const found = groupBy(attestationsOf(oldestFirst(statements)), ({ formula }) => [formula.id]);
  const heldOf = groupBy(catalogue.formulas, ({ family }) => [family]);
  const wordsOf = new Map(
    [...heldOf].map(([family, own]) => {
      const texts = own.flatMap(({ id }) => (found.get(id) ?? []).map((one) => one.formula.text));
      return [family, [...new Set(texts)].map((text) => new Set(foldedWords(text)))];
    }),
  );
  return catalogue.formulas.flatMap((formula) => {
    const family = families.get(formula.family);
    const attestations = found.get(formula.id) ?? [];
    const ids = new Set(attestations.map(({ statement }) => statement.id));
    const own = ids.size === 0 ? [] : statements.filter(({ id }) => ids.has(id));
    if (!family) return [];
    return {
      ...spanOf(own),
      formula,
      family,
      attestations,
      statements: own,
      years: yearsOfStatements(own),
      relations: attestedWith(
        groupBy(attestations, (one) => one.formula.relations),
        (id) => sidesOf(id, names, focus).listName,
      ),
      states: attestedWith(groupBy(attestations, statesOf), names.state).sort(
        (a, b) => Number(a.id === focus) - Number(b.id === focus),
      ),
      elsewhere: attestations.filter((one) => one.formula.relations.length === 0),
      maybeWithin:
        attestations.length === 0 &&
        (wordsOf.get(formula.family) ?? []).some(couldStandAmong(formula)),
    };
  });
}

function attestedWith(
  groups: ReadonlyMap<string, readonly Attestation[]>,
  nameOf: (id: string) => string,
): AttestedWith[] {
  return [...groups]
    .map(([id, attestations]) => {
      const dated = attestations.filter(({ statement }) => firstDayOf(statement) !== null);
      return {
        id,
        name: nameOf(id),
        count: new Set(attestations.map(({ statement }) => statement.id)).size,
        attestations,
        first: dated[0] ?? null,
        latest: dated.at(-1) ?? null,
      };
    })
    .sort((a, b) => mostFirst(a, b) || byCodeUnit(a.id, b.id));
}
