import type { Feed } from '../feeds/feed.ts';
import { eachFeed } from '../feeds/feeds-of.ts';
import type { Holdings } from '../relate/holdings.ts';
import { type Described, describeUniquely, titleBehind } from '../render/describe.ts';
import type { ValueNames } from '../render/value.ts';
import { valueNames } from '../render/value-names.ts';
import type { StatementSummary } from '../schema/statement.ts';
import { feeds } from './feeds.ts';
import { holdings } from './holdings.ts';
import { beginPage, seenByPage, withoutUnchanged } from './reuse/reuse.ts';

/** Everything a page that can be reused may ask, beside its props and the statements these name. */
export interface PageRoot {
  readonly held: Holdings;
  readonly names: ValueNames;
  /** Of a statement by its id. Errors: throws where none is held. */
  describe(id: string): Described;
  /** Of a page about a part of a statement, by the statement's id. Errors: likewise. */
  titleBehind(what: string, id: string): string;
  /** By the path of the page whose news it brings. */
  readonly feeds: ReadonlyMap<string, Pick<Feed, 'path' | 'title'>>;
}

let made: Promise<PageRoot> | undefined;

function pageRoot(): Promise<PageRoot> {
  made ??= Promise.all([holdings(), feeds()]).then(([held, all]) => ({
    held,
    names: valueNames(held),
    describe: (id) => describeUniquely(summaryOf(id, held), held),
    titleBehind: (what, id) => titleBehind(what, summaryOf(id, held), held),
    feeds: new Map(eachFeed(all).map(({ page, path, title }) => [page, { path, title }])),
  }));
  return made;
}

function summaryOf(id: string, held: Holdings): StatementSummary {
  const summary = held.byId.get(id);
  if (!summary) throw new Error(`no statement ${id} is held`);
  return summary;
}

/** The pages of a route that must be made; see `withoutUnchanged`. Their frontmatter must begin with `beginning`. */
export async function toMake<
  Path extends { params: Readonly<Record<string, string | undefined>>; props: object },
>(route: string, paths: readonly Path[]): Promise<Path[]> {
  return withoutUnchanged(route, paths, await pageRoot());
}

/** What a page asks of; everything it reads of it is noted, so that the page can be reused while the answers stay. */
export async function beginning({ url, props }: { url: URL; props: object }): Promise<PageRoot> {
  return beginPage(pathOf(url), props, await pageRoot());
}

/** The same for a component: what it reads is noted for the page it stands in. */
export async function askedBy({ url }: { url: URL }): Promise<PageRoot> {
  return seenByPage(pathOf(url), await pageRoot());
}

function pathOf({ pathname }: URL): string {
  return decodeURIComponent(pathname).slice(import.meta.env.BASE_URL.replace(/\/?$/, '/').length);
}
