import { carriedOnPage, mentionsOnPage, statementsOnPage } from '../components/lists/sizes.ts';
import { countryParts } from '../relate/country-parts.ts';
import type { Holdings } from '../relate/holdings.ts';
import { wordingPath } from './moved-wordings.ts';
import { earlierPath, statementPath } from './text-now.ts';

/** Pages that every archive has. */
const always = [
  '',
  'about/',
  'about/holdings/',
  'about/holdings/states/',
  'about/log/',
  'about/reading/',
  'about/reading/rules/',
  'compare/',
  'concordance/',
  'countries/',
  'data/',
  'dates/',
  'dates/undated/',
  'feeds/',
  'formulas/',
  'parallels/',
  'people/',
  'publishers/',
  'relations/',
  'search/',
  'themes/',
];

/**
 * The paths of all pages that are published for good, in order: a plain function of the holdings and of the names of
 * the archive's own pages. The second and later pages of a long list are left out: what stands on page 4 is another
 * with each new text, so nobody is promised it; the list's own address and each statement's are what lasts.
 * Pages that only lead on or say what was withdrawn are not among them.
 */
export function addressesOf(held: Holdings, ownPages: Iterable<string>): string[] {
  const found = new Set(always);
  for (const stem of ownPages) if (stem !== 'about') found.add(`about/${stem}/`);
  for (const { id, revised } of held.statements) {
    found.add(statementPath(id));
    for (const { earlier } of revised ?? [])
      if (earlier !== undefined) found.add(earlierPath(id, earlier));
  }
  for (const path of ofCountries(held)) found.add(path);
  for (const { id, formulas } of held.relations) {
    found.add(`relations/${id}/`);
    if (formulas.length > 0) found.add(`relations/${id}/wording/`);
  }
  for (const { formula } of held.formulas) found.add(`formulas/${formula.id}/`);
  for (const path of ofDates(held)) found.add(path);
  for (const { theme } of held.themes) found.add(`themes/${theme.id}/`);
  for (const { id } of held.people) found.add(`people/${id}/`);
  for (const { id, carried } of held.publishers) {
    found.add(`publishers/${id}/`);
    if (carried.length > carriedOnPage) found.add(`publishers/${id}/carried/`);
  }
  for (const { page } of held.parallels.wordings) found.add(wordingPath(page));
  return [...found].sort();
}

function* ofCountries({ countries, withoutParties }: Holdings): Generator<string> {
  if (withoutParties.length > 0) yield 'countries/no-party/';
  for (const country of countries) {
    const own = `countries/${country.code.toLowerCase()}/`;
    yield own;
    if (country.slug !== null) yield `countries/${country.slug}/`;
    if (country.themes.length > 0) yield `${own}themes/`;
    for (const { id } of country.byTheme) yield `${own}themes/${id}/`;
    for (const { kind, part, statements } of countryParts(country))
      if (kind !== 'mentioned' || statements.length > mentionsOnPage) yield `${own}${part}/`;
  }
}

function* ofDates({ years }: Holdings): Generator<string> {
  for (const { year, months, whole } of years) {
    yield `dates/${year}/`;
    if (whole.length > statementsOnPage) yield `dates/${year}/whole/`;
    for (const { month, days, whole: ofMonth } of months) {
      const own = `dates/${month.replace('-', '/')}/`;
      yield own;
      if (ofMonth.length > statementsOnPage) yield `${own}whole/`;
      for (const { day } of days) yield `dates/${day.replaceAll('-', '/')}/`;
    }
  }
}
