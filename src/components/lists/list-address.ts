import { underYears } from '../../relate/headings.ts';
import type { PageOfList } from '../../relate/pages.ts';
import {
  addressOf,
  countryAddress,
  publisherAddress,
  relationAddress,
} from '../../render/address.ts';
import type { StatementSummary } from '../../schema/statement.ts';

/** A page of a list: the first is the list's own address, the others its number below it. */
export function pageOfListAddress(list: string, number: number): string {
  return number === 1 ? list : `${list}${number}/`;
}

/** The part of a route that says which page of a list: absent for the first. */
export function pageParameter(number: number): string | undefined {
  return number === 1 ? undefined : String(number);
}

/** What is added to the title of a page of a list, so that no two are alike. */
export function pageInTitle(number: number): string {
  return number === 1 ? '' : `, page ${number}`;
}

/** The anchor of a year's heading in a list; of the undated, where there is no year. */
export function yearAnchor(year: string | null): string {
  return year === null ? 'undated' : `y${year}`;
}

/** Leads from a year to its heading in a paged list; from a year without a heading to the list. */
export function yearInList(
  list: string,
  pages: readonly PageOfList<StatementSummary>[],
): (year: string) => string {
  const addresses = new Map<string, string>();
  for (const { number, things } of pages) {
    for (const { year } of underYears(things, (statement) => statement)) {
      if (year === null || addresses.has(year)) continue;
      addresses.set(year, `${pageOfListAddress(list, number)}#${yearAnchor(year)}`);
    }
  }
  return (year) => addresses.get(year) ?? list;
}

/** The years each page of a list holds, for its pager: `2019–2022`. */
export function yearsOfPages(pages: readonly PageOfList<StatementSummary>[]): string[] {
  return pages.map(({ things }) => {
    const years = underYears(things, (statement) => statement).map(({ year }) => year);
    const dated = years.filter((year) => year !== null).map(Number);
    const [newest, oldest] = [dated[0], dated.at(-1)];
    const span = newest === oldest ? `${newest ?? ''}` : `${oldest}–${newest}`;
    return years.includes(null) ? [span, 'undated'].filter(Boolean).join(', ') : span;
  });
}

/** A state's statements on one theme. */
export function countryThemeAddress(code: string, theme: string): string {
  return `${countryAddress(code)}themes/${theme}/`;
}

/** The themes of a state's statements. */
export function countryThemesAddress(code: string): string {
  return `${countryAddress(code)}themes/`;
}

/** A state's statements of one year, its undated ones, or those that only mention it. */
export function countryPartAddress(code: string, part: string): string {
  return `${countryAddress(code)}${part}/`;
}

/** Statements known to a year only, or to a month only, where they are too many for its page. */
export function wholePeriodAddress(period: string): string {
  return addressOf(`dates/${period.replaceAll('-', '/')}/whole/`);
}

/** Statements of which no party was read. */
export function noPartyAddress(): string {
  return addressOf('countries/no-party/');
}

/** The page a state's name leads from. */
export function countryNameAddress(slug: string): string {
  return addressOf(`countries/${slug}/`);
}

/** The texts of others that a publisher carried, where they are too many for its page. */
export function carriedAddress(publisher: string): string {
  return `${publisherAddress(publisher)}carried/`;
}

/** The wording ledger of a relation, where it is too long for the relation's page. */
export function wordingAddress(relation: string): string {
  return `${relationAddress(relation)}wording/`;
}
