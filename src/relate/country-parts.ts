import type { StatementSummary } from '../schema/statement.ts';
import type { Country } from './holdings.ts';
import { steps } from './pages.ts';

/** A part of a country's statements that stands by itself: a year, the undated, those that only mention it. */
export interface CountryPart {
  kind: 'year' | 'undated' | 'mentioned';
  /** As the address has it: `2022`, `undated`, `mentioned`. */
  part: string;
  statements: readonly StatementSummary[];
  /** The year before and the year after that have statements. */
  earlier: string | null;
  later: string | null;
}

/** The parts a country's statements come in; those that would be empty are left out. */
export function countryParts({ years, undated, mentionedIn }: Country): CountryPart[] {
  const byYear = steps([...years].reverse()).map(
    ({ at, earlier, later }): CountryPart => ({
      kind: 'year',
      part: at.year,
      statements: at.statements,
      earlier: earlier?.year ?? null,
      later: later?.year ?? null,
    }),
  );
  const apart = (kind: 'undated' | 'mentioned', statements: readonly StatementSummary[]) =>
    statements.length === 0
      ? []
      : [{ kind, part: kind, statements, earlier: null, later: null } satisfies CountryPart];
  return [...byYear, ...apart('undated', undated), ...apart('mentioned', mentionedIn)];
}
