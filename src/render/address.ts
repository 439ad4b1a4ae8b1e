/**
 * Every address of the archive, in one place. All begin with the base path the archive is served under and,
 * pages, end in a slash. An address once published never changes.
 */

const base = `/${(import.meta.env?.BASE_URL ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** A page or file by its path from the archive's root: `themes/` gives `/archive/themes/` under the base `/archive/`. */
export function addressOf(path: string): string {
  return base + path.replace(/^\/+/, '');
}

/** The same address with its host, as it is cited. `site` is the archive's own address, base path included. */
export function citedAddress(address: string, site: string): string {
  return new URL(site).origin + address;
}

export const homeAddress = (): string => base;
export const countriesAddress = (): string => addressOf('countries/');
export const relationsAddress = (): string => addressOf('relations/');
export const datesAddress = (): string => addressOf('dates/');
export const undatedAddress = (): string => addressOf('dates/undated/');
export const themesAddress = (): string => addressOf('themes/');
export const formulasAddress = (): string => addressOf('formulas/');
export const peopleAddress = (): string => addressOf('people/');
export const publishersAddress = (): string => addressOf('publishers/');
export const parallelsAddress = (): string => addressOf('parallels/');
export const compareAddress = (a?: string, b?: string): string =>
  addressOf(`compare/${a === undefined ? '' : `?a=${a}${b === undefined ? '' : `&b=${b}`}`}`);
export const concordanceAddress = (): string => addressOf('concordance/');
export const searchAddress = (): string => addressOf('search/');
export const searchListAddress = (): string => addressOf('search/indexes.json');
export const dataAddress = (): string => addressOf('data/');
export const feedsAddress = (): string => addressOf('feeds/');
export const logAddress = (): string => addressOf('about/log/');
export const coverageAddress = (): string => addressOf('about/holdings/');
export const coverageOfStatesAddress = (): string => addressOf('about/holdings/states/');
export const openSearchAddress = (): string => addressOf('opensearch.xml');
export const aboutAddress = (page?: string): string =>
  addressOf(page === undefined || page === 'about' ? 'about/' : `about/${page}/`);

/** A picture of the archive's own pages, by its file's name. */
export const aboutPictureAddress = (name: string): string => addressOf(`about/${name}`);

/** The part of a statement's address that names a passage, without the `#`. */
export function passageAnchor(passage: number): string {
  return `p${passage}`;
}

/** A statement, or one passage of it. */
export function statementAddress(id: string, passage?: number): string {
  const page = addressOf(`statements/${id}/`);
  return passage === undefined ? page : `${page}#${passageAnchor(passage)}`;
}

/** A file beside a statement's page, by its extension: `.txt` is the source text byte for byte, `.json` the statement as data. */
export function statementFileAddress(id: string, extension: `.${string}`): string {
  return addressOf(`statements/${id}${extension}`);
}

/** A feed in one of its formats, by its path without the ending: `feeds/countries/ke`. */
export function feedAddress(path: string, extension: '.xml' | '.json'): string {
  return addressOf(`${path}${extension}`);
}

/** An earlier text of a statement by its name, or one passage of it. */
export function earlierAddress(id: string, earlier: string, passage?: number): string {
  const page = `${statementAddress(id)}earlier/${earlier}/`;
  return passage === undefined ? page : `${page}#${passageAnchor(passage)}`;
}

/** A state by its code, `KE` or `ke`. */
export function countryAddress(code: string): string {
  return addressOf(`countries/${code.toLowerCase()}/`);
}

/** A relation by its id, `cn-ke`. */
export function relationAddress(id: string): string {
  return addressOf(`relations/${id}/`);
}

/** A year, a month or a day: `2022`, `2022-01`, `2022-01-06`. */
export function periodAddress(period: string): string {
  return addressOf(`dates/${period.replaceAll('-', '/')}/`);
}

export function themeAddress(id: string): string {
  return addressOf(`themes/${id}/`);
}

/** A formula by its id. */
export function formulaAddress(id: string): string {
  return addressOf(`formulas/${id}/`);
}

export function personAddress(id: string): string {
  return addressOf(`people/${id}/`);
}

export function publisherAddress(id: string): string {
  return addressOf(`publishers/${id}/`);
}

/** The picture that stands beside a link to a relation where it is passed on; without one, the archive's own. */
export function previewAddress(relation?: string): string {
  return addressOf(
    relation === undefined ? 'previews/archive.png' : `previews/relations/${relation}.png`,
  );
}

/** The page of wordings that begin in one passage, or one of them by its anchor. */
export function wordingAddress(page: string, anchor?: string): string {
  const address = addressOf(`parallels/${page}/`);
  return anchor === undefined ? address : `${address}#${anchor}`;
}
