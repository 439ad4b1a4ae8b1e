import type { StatementSummary } from '../schema/statement.ts';
import { countFormulas, statesOf } from './attestations.ts';
import { byCodeUnit } from './compare.ts';
import { slugOf } from './fold.ts';
import { groupBy } from './group.ts';
import type { Counted, Country, ThemeInList } from './holdings.ts';
import type { Names } from './names.ts';
import { sumUp, themeIdsOf } from './summed.ts';
import { mostFirst } from './tally.ts';

/**
 * Every state that a statement is with or names, from statements ordered newest first.
 * A state that is a party of a statement is not also listed as mentioned in it.
 */
export function relateCountries(
  statements: readonly StatementSummary[],
  names: Names,
  focus: string | undefined,
): Country[] {
  const asParty = groupBy(statements, ({ parties }) => parties);
  const mentioned = groupBy(statements, ({ parties, mentions }) =>
    mentions.filter((code) => !parties.includes(code)),
  );
  const codes = [...new Set([...asParty.keys(), ...mentioned.keys()])].sort(byCodeUnit);
  const slugs = slugsOf(codes, names);
  return codes
    .map((code): Country => {
      const list = asParty.get(code) ?? [];
      return {
        ...sumUp(list, names),
        code,
        name: names.state(code),
        slug: slugs.get(code) ?? null,
        mentionedIn: mentioned.get(code) ?? [],
        partners: partnersOf(code, list, names),
        byTheme: byTheme(list, names),
        formulas: countFormulas(list, (one) => statesOf(one).includes(code), names.formula),
      };
    })
    .sort((a, b) => rank(a, focus) - rank(b, focus) || mostFirst(counted(a), counted(b)));
}

/** Parties first, the focus after its partners, states that are only mentioned last. */
function rank(country: Country, focus: string | undefined): number {
  if (country.statements.length === 0) return 2;
  return country.code === focus ? 1 : 0;
}

function counted({ code, name, statements, mentionedIn }: Country): Counted {
  return { id: code, name, count: statements.length || mentionedIn.length };
}

/** Names as addresses; of two states with one name, neither is led to by it, and no name may look like a code. */
function slugsOf(codes: readonly string[], names: Names): Map<string, string> {
  const byName = groupBy(codes, (code) => [slugOf(names.state(code))]);
  const taken = new Set(codes.map((code) => code.toLowerCase()));
  const slugs = new Map<string, string>();
  for (const [slug, [code, ...others]] of byName) {
    if (slug === null || code === undefined || others.length > 0 || taken.has(slug)) continue;
    slugs.set(code, slug);
  }
  return slugs;
}

function partnersOf(
  code: string,
  statements: readonly StatementSummary[],
  names: Names,
): Country['partners'] {
  const own = code.toLowerCase();
  const relations = groupBy(statements, (statement) =>
    statement.relations.filter((id) => id.split('-').includes(own)),
  );
  return [...relations]
    .map(([id, shared]) => {
      const other = (id.split('-').find((part) => part !== own) ?? own).toUpperCase();
      return { id, code: other, name: names.state(other), count: shared.length };
    })
    .sort(mostFirst);
}

function byTheme(statements: readonly StatementSummary[], names: Names): ThemeInList[] {
  return [...groupBy(statements, themeIdsOf)]
    .map(([id, inTheme]) => ({
      id,
      name: names.theme(id),
      count: inTheme.length,
      statements: inTheme,
    }))
    .sort(mostFirst);
}
