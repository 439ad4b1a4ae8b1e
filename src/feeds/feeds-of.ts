import type { StatementSummary } from '../schema/statement.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { logEntries } from './log-entries.ts';
import { type FeedSource, statementEntries } from './statement-entries.ts';

/** The feeds of an archive, those of each kind in the order of its lists. */
export interface Feeds {
  readonly all: Feed | null;
  readonly log: Feed | null;
  readonly countries: readonly Feed[];
  readonly relations: readonly Feed[];
  readonly themes: readonly Feed[];
  readonly people: readonly Feed[];
  /** Statements that no feed holds, since neither the ledger nor they themselves give a day. */
  readonly leftOut: number;
}

/** Of themes and people a statement has several: held whole, their feeds would take nearly the room that the pages do. */
const wholeFeeds = /^(?:countries|relations)\//;

/** Every feed there is: one without entries is none. */
export function feedsOf(source: FeedSource): Feeds {
  const { held } = source;
  const entries = statementEntries(source);
  const place = new Map([...entries.keys()].map((id, index) => [id, index]));
  const of = (statements: readonly Pick<StatementSummary, 'id'>[]): FeedEntry[] =>
    statements
      .flatMap(({ id }) => {
        const entry = entries.get(id);
        return entry ? { entry, at: place.get(id) ?? 0 } : [];
      })
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry);
  const feed = (
    page: string,
    name: string,
    about: string,
    entries: readonly FeedEntry[],
  ): Feed[] => {
    if (entries.length === 0) return [];
    return [
      {
        path: `feeds/${page.slice(0, -1)}`,
        title: titled(name),
        about,
        page,
        whole: wholeFeeds.test(page),
        entries,
      },
    ];
  };
  const titled = (name: string) => `${held.archive.title}: ${name}`;

  const all = [...entries.values()];
  const log = logEntries(source);
  return {
    all:
      all.length === 0
        ? null
        : {
            path: 'feeds/all',
            title: held.archive.title,
            about: 'Every statement, as it is published here.',
            page: '',
            whole: true,
            entries: all,
          },
    log:
      log.length === 0
        ? null
        : {
            path: 'feeds/log',
            title: titled('publication log'),
            about: 'What was published here, revised, moved and withdrawn.',
            page: 'about/log/',
            whole: true,
            entries: log,
          },
    countries: held.countries.flatMap(({ code, name, statements }) =>
      feed(
        `countries/${code.toLowerCase()}/`,
        name,
        `Statements with ${name} for a party, as they are published here.`,
        of(statements),
      ),
    ),
    relations: held.relations.flatMap(({ id, name, statements }) =>
      feed(
        `relations/${id}/`,
        name,
        `Statements on the relation ${name}, as they are published here.`,
        of(statements),
      ),
    ),
    themes: held.themes.flatMap(({ theme, statements }) =>
      feed(
        `themes/${theme.id}/`,
        theme.name,
        `Statements on the theme “${theme.name}”, as they are published here.`,
        of(statements.map(({ statement }) => statement)),
      ),
    ),
    people: held.people.flatMap(({ id, name, statements }) =>
      feed(
        `people/${id}/`,
        name,
        `Statements in which ${name} takes part or speaks, as they are published here.`,
        of(statements),
      ),
    ),
    leftOut: held.statements.length - all.length,
  };
}

/** All of them in one row. */
export function eachFeed({ all, log, countries, relations, themes, people }: Feeds): Feed[] {
  const whole = [all, log].flatMap((feed) => feed ?? []);
  return [...whole, ...countries, ...relations, ...themes, ...people];
}
