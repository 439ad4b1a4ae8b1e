import { bibliographicItem } from '../cite/bibliographic-item.ts';
import type { Exporting } from '../export/exporting.ts';
import { byCodeUnit } from '../relate/compare.ts';
import type { Holdings } from '../relate/holdings.ts';
import { firstDayOf } from '../relate/order.ts';
import { aboutInWords } from '../render/describe.ts';
import { kindInWords } from '../render/kind.ts';
import type { StatementSummary } from '../schema/statement.ts';
import type { FeedCategory, FeedEntry } from './feed.ts';
import { firstAddresses } from './first-address.ts';

/** What feeds are made of. */
export type FeedSource = Pick<Exporting, 'held' | 'ledger' | 'site'>;

/** The author of a text of which it is not known who put it out: else a reader would take the curator for it. */
const NOBODY_KNOWN = 'Publisher not known';

/**
 * Every statement that a feed can hold, oldest first by the day it was published here, then by its own date, then id.
 * What the ledger does not know yet stands last, since it is what will be published next; its own first day stands in
 * for the day Atom asks for. It refuses to make up a day: a statement with neither is left out.
 */
export function statementEntries(source: FeedSource): Map<string, FeedEntry> {
  const { held, ledger } = source;
  const firstAddress = firstAddresses(ledger);
  const placed = held.statements.flatMap((statement) => {
    const address = `statements/${statement.id}/`;
    const published = ledger.publishedOn(address);
    const ownDay = firstDayOf(statement);
    if (published === null && ownDay === null) return [];
    const revised = ledger.revisedOn(address);
    return {
      statement,
      id: `${source.site}${firstAddress(address)}`,
      days: {
        ...(published === null ? {} : { published }),
        ...(revised === null ? {} : { revised }),
        ...(published === null && ownDay !== null ? { standIn: ownDay } : {}),
      },
      order: [published ?? LAST, ownDay ?? '', statement.id] as const,
    };
  });
  placed.sort(
    ({ order: a }, { order: b }) =>
      byCodeUnit(a[0], b[0]) || byCodeUnit(a[1], b[1]) || byCodeUnit(a[2], b[2]),
  );
  const categories = categoriesOf(source);
  return new Map(
    placed.map(({ statement, id, days }) => [
      statement.id,
      { id, ...days, ...entryOf(statement, held, categories) },
    ]),
  );
}

/** Behind every day. */
const LAST = '~';

function entryOf(
  statement: StatementSummary,
  held: Holdings,
  categories: (statement: StatementSummary) => FeedCategory[],
): Omit<FeedEntry, 'id'> {
  const item = bibliographicItem(statement, statement.opening, held);
  const { address, original, rights, language, authors, publisher } = item;
  const people = authors.map(({ name }) => name);
  const about = aboutInWords(statement, {
    stateName: held.stateName,
    focus: held.archive.focus,
  });
  const { date, kind, parties, themes } = statement;
  return {
    title: statement.readableTitle ?? item.title,
    ...(language && statement.titleBasis !== 'supplied' ? { language } : {}),
    address,
    ...(original ? { original } : {}),
    authors: people.length > 0 ? people : [publisher?.name ?? NOBODY_KNOWN],
    ...(publisher && people.length > 0 ? { publisher: publisher.name } : {}),
    categories: categories(statement),
    summary: [about, statement.opening].filter(Boolean).join(': '),
    ...(rights ? { rights } : {}),
    statement: { date, kind, parties, themes: themes.map(({ id }) => id) },
  };
}

function categoriesOf({ held, site }: FeedSource) {
  const themeName = new Map(held.themes.map(({ theme }) => [theme.id, theme.name]));
  return ({ kind, parties, themes }: StatementSummary): FeedCategory[] => [
    { term: kind, label: kindInWords(kind) },
    ...parties.map((code) => ({
      scheme: `${site}countries/`,
      term: code.toLowerCase(),
      label: held.stateName(code),
    })),
    ...themes.map(({ id }) => ({
      scheme: `${site}themes/`,
      term: id,
      label: themeName.get(id) ?? id,
    })),
  ];
}
