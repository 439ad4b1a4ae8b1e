import type { Holdings } from '../relate/holdings.ts';
import type { ValueNames } from './value.ts';

/** The names of states, relations, themes, formulas and publishers as the holdings have them; an unknown id stands for itself. */
export function valueNames(held: Holdings): ValueNames {
  const known = namesOf(held);
  return {
    stateName: (code) => held.stateName(code),
    relationName: (id) => held.relationOf.get(id)?.name ?? id,
    themeName: (id) => known.themes.get(id) ?? id,
    formulaName: (id) => known.formulas.get(id) ?? id,
    publisherName: (id) => known.publishers.get(id) ?? id,
  };
}

const cache = new WeakMap<Holdings, ReturnType<typeof gather>>();

function namesOf(held: Holdings): ReturnType<typeof gather> {
  const known = cache.get(held) ?? gather(held);
  cache.set(held, known);
  return known;
}

function gather({ themes, catalogue, publishers }: Holdings) {
  return {
    themes: new Map(themes.map(({ theme }) => [theme.id, theme.name])),
    formulas: new Map(catalogue.formulas.map(({ id, name }) => [id, name])),
    publishers: new Map(publishers.map(({ id, name }) => [id, name])),
  };
}
