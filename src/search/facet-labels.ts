import type { Holdings } from '../relate/holdings.ts';
import { kindInWords } from '../render/kind.ts';
import type { Labels } from './facets.ts';

/** What the values of the facets are called. */
export function facetLabels(holdings: Holdings): Labels {
  const { archive, countries, relations, themes, kinds, publishers, people } = holdings;
  const named = (list: readonly { id: string; name: string }[]) =>
    Object.fromEntries(list.map(({ id, name }) => [id, name]));
  return {
    focus: archive.focus,
    country: Object.fromEntries(countries.map(({ code, name }) => [code, name])),
    relation: Object.fromEntries(relations.map(({ id, listName }) => [id, listName])),
    theme: named(themes.map(({ theme }) => theme)),
    kind: Object.fromEntries(kinds.map(({ id }) => [id, kindInWords(id)])),
    publisher: named(publishers),
    speaker: named(people.filter(({ speakerIn }) => speakerIn.length > 0)),
  };
}
