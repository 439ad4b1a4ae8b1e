import type {
  Article,
  CreativeWork,
  Dataset,
  Organization,
  Person,
  SearchAction,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Holdings } from '../relate/holdings.ts';
import {
  citedAddress,
  countryAddress,
  personAddress,
  publisherAddress,
  searchAddress,
  themeAddress,
} from '../render/address.ts';
import { licenceLink } from '../render/licence.ts';
import type { ValueNames } from '../render/value.ts';
import type { ArchiveDescription } from '../schema/archive.ts';
import type { Statement } from '../schema/statement.ts';
import type { BibliographicItem, SourceAuthor } from './bibliographic-item.ts';
import { plainDate } from './plain-date.ts';

/**
 * A statement for search engines, in the words of schema.org. `temporalCoverage` is its date as the archive holds it,
 * in EDTF; `datePublished` only a day, month or year that is certain. States are places: a code implies no status.
 * It refuses to give the text a licence: `copyrightNotice` says whose it is, `sdLicense` is that of this description.
 * Errors: none.
 */
export function statementInSchemaOrg(
  statement: Pick<Statement, 'dates' | 'parties' | 'mentions' | 'themes'>,
  item: BibliographicItem,
  { archive }: Pick<Holdings, 'archive'>,
  names: Pick<ValueNames, 'stateName' | 'themeName'>,
): WithContext<Article | CreativeWork> {
  const { dates, parties, mentions, themes } = statement;
  const at = (address: string) => citedAddress(address, archive.site);
  const place = (code: string) =>
    ({ '@type': 'Place', name: names.stateName(code), url: at(countryAddress(code)) }) as const;
  const terms = themes.map(
    ({ id }) =>
      ({
        '@type': 'DefinedTerm',
        name: names.themeName(id),
        url: at(themeAddress(id)),
      }) as const,
  );
  const about = [...parties.map(place), ...terms];
  const published = plainDate(dates.published ?? null);
  const publisher: Organization | undefined = item.publisher && {
    '@type': 'Organization',
    name: item.publisher.name,
    url: at(publisherAddress(item.publisher.id)),
  };
  const people = item.authors.map((author) => personOf(author, at(personAddress(author.id))));
  const described = {
    '@id': item.address,
    url: item.address,
    name: item.readableTitle ?? item.title,
    abstract: item.abstract,
    identifier: item.id,
    genre: item.genre,
    ...(item.language === undefined ? {} : { inLanguage: item.language }),
    ...(item.date === null ? {} : { temporalCoverage: item.date }),
    ...(published.iso !== undefined && published.inWords === undefined
      ? { datePublished: published.iso }
      : {}),
    ...(item.place === undefined
      ? {}
      : { spatial: { '@type': 'Place', name: item.place } as const }),
    ...(about.length > 0 ? { about } : {}),
    ...(mentions.length > 0 ? { mentions: mentions.map(place) } : {}),
    ...authorOf(people, publisher),
    ...(publisher ? { publisher } : {}),
    ...(item.original === undefined ? {} : { isBasedOn: item.original }),
    ...(item.rights === undefined ? {} : { copyrightNotice: item.rights }),
    isPartOf: {
      '@type': 'WebSite',
      '@id': siteId(archive),
      name: archive.title,
      url: archive.site,
    },
    ...licenceOfDescription(archive),
  } as const;
  const context = { '@context': 'https://schema.org' } as const;
  switch (item.type) {
    case 'news':
      return { ...context, '@type': 'NewsArticle', ...described };
    case 'report':
      return { ...context, '@type': 'Report', ...described };
    default:
      return { ...context, '@type': 'CreativeWork', ...described };
  }
}

/** The archive as a website that can be searched. */
export function archiveInSchemaOrg(archive: ArchiveDescription): WithContext<WebSite> {
  const search: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${citedAddress(searchAddress(), archive.site)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': siteId(archive),
    url: archive.site,
    name: archive.title,
    description: archive.description,
    potentialAction: search,
  };
}

/** A file that holds the whole archive as data. */
export interface Download {
  readonly address: string;
  readonly mediaType: string;
}

/** Everything held, as a data set: its extent in time, who keeps it, where it is taken from. */
export function dataInSchemaOrg(
  held: Holdings,
  address: string,
  downloads: readonly Download[],
): WithContext<Dataset> {
  const { archive, statements, years } = held;
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const licence = licenceLink(archive.licence).address;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: `${archive.title}: statements as data`,
    description: archive.description,
    creator: {
      '@type': 'Organization',
      name: archive.curator.name,
      ...(archive.curator.url === undefined ? {} : { url: archive.curator.url }),
    },
    isAccessibleForFree: true,
    ...(licence === undefined ? {} : { license: licence }),
    ...(first === undefined || last === undefined
      ? {}
      : { temporalCoverage: first === last ? first : `${first}/${last}` }),
    size: `${statements.length} statements`,
    distribution: downloads.map(
      (download) =>
        ({
          '@type': 'DataDownload',
          contentUrl: download.address,
          encodingFormat: download.mediaType,
        }) as const,
    ),
    isPartOf: {
      '@type': 'WebSite',
      '@id': siteId(archive),
      name: archive.title,
      url: archive.site,
    },
  };
}

/**
 * The words of a `<script type="application/ld+json">`: no sign in them can end the element or begin a comment.
 */
export function jsonForHtml(thing: WithContext<Thing>): string {
  return JSON.stringify(thing).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function personOf({ name, family, given }: SourceAuthor, url: string): Person {
  const parts = family === undefined ? {} : { familyName: family, givenName: given ?? '' };
  return { '@type': 'Person', name, ...parts, url };
}

/** Who spoke; of news and reports, whose account it is. */
function authorOf(people: readonly Person[], publisher: Organization | undefined) {
  if (people.length > 0) return { author: people };
  return publisher ? { author: publisher } : {};
}

function licenceOfDescription(archive: ArchiveDescription): { sdLicense?: string } {
  const { address } = licenceLink(archive.licence);
  return address === undefined ? {} : { sdLicense: address };
}

function siteId({ site }: ArchiveDescription): string {
  return `${site}#archive`;
}
