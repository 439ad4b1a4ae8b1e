import type { StatementSummary } from '../schema/statement.ts';
import type { Theme } from '../schema/theme.ts';
import { byCodeUnit } from './compare.ts';
import { groupBy } from './group.ts';
import type { ThemeHeld } from './holdings.ts';
import type { Names } from './names.ts';
import { spanOf } from './order.ts';
import { themeIdsOf, yearsOfStatements } from './summed.ts';
import { tally } from './tally.ts';

/**
 * Every theme of the controlled list with the statements and passages it stands in, by name.
 * A theme that statements carry and the list lacks is kept, under its id and without a scope note.
 */
export function relateThemes(
  statements: readonly StatementSummary[],
  themes: readonly Theme[],
  names: Names,
): ThemeHeld[] {
  const groups = groupBy(statements, themeIdsOf);
  const listed = new Map(themes.map(({ id, name, scope }) => [id, { id, name, scope }]));
  for (const id of groups.keys()) {
    if (!listed.has(id)) listed.set(id, { id, name: id, scope: '' });
  }
  return [...listed.values()]
    .map((theme) => themeFrom(theme, groups.get(theme.id) ?? [], names))
    .sort((a, b) => byCodeUnit(a.theme.name, b.theme.name) || byCodeUnit(a.theme.id, b.theme.id));
}

function themeFrom(
  theme: ThemeHeld['theme'],
  statements: readonly StatementSummary[],
  names: Names,
): ThemeHeld {
  const held = statements.map((statement) => ({
    statement,
    passages: passagesOf(statement, theme.id),
  }));
  return {
    ...spanOf(statements),
    theme,
    statements: held,
    passageCount: held.reduce((sum, { passages }) => sum + passages.length, 0),
    countries: tally(statements, ({ parties }) => parties, names.state),
    years: yearsOfStatements(statements),
  };
}

/** The numbers of the passages a theme rests on in a statement, in order, each once. */
export function passagesOf(statement: StatementSummary, id: string): number[] {
  const numbers = statement.themes
    .filter((theme) => theme.id === id)
    .flatMap((theme) => theme.passages);
  return [...new Set(numbers)].sort((a, b) => a - b);
}
