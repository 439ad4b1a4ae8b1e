/** What a search can be narrowed by, in the order the page shows it. A facet's values are ids or codes, never names. */
export const FACETS = [
  'country',
  'relation',
  'theme',
  'year',
  'speaker',
  'kind',
  'publisher',
] as const;
export type Facet = (typeof FACETS)[number];

/** The value of the year facet for a statement that has no year. */
export const UNDATED = 'undated';

/** For each facet, the values asked for: any of them within a facet, all of the facets together. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** No facet chosen. */
export const NOTHING_CHOSEN: Chosen = {
  country: [],
  relation: [],
  theme: [],
  year: [],
  speaker: [],
  kind: [],
  publisher: [],
};

/** Names for the values of the facets. */
export interface Labels {
  /** The state the archive looks from, if it has one: rows name its partner first. */
  focus?: string | undefined;
  country: Readonly<Record<string, string>>;
  relation: Readonly<Record<string, string>>;
  theme: Readonly<Record<string, string>>;
  kind: Readonly<Record<string, string>>;
  publisher: Readonly<Record<string, string>>;
  speaker: Readonly<Record<string, string>>;
}

/** What a row of results says beside the title and the passages; a part that does not apply is absent. */
export interface ResultRow {
  when: string;
  datetime?: string;
  dateMark?: string;
  titleMark?: string;
  about: string;
  /** The language of the text, where it is not English. */
  lang?: string;
  /** Who is given which stretch of the text: see `readSpeech`. */
  speech?: string;
}

/** One index of the archive: a large archive has several, and a language has its own. */
export interface IndexEntry {
  /** Where it lies, from the archive's root, with a trailing slash: `pagefind/en/`. */
  path: string;
  language: string;
  pages: number;
  /** Pagefind's program with the rules of the language, from the archive's root: indexes of one language have one. */
  program: string;
  /** Changes when the index does, so that a browser may keep what it has. */
  tag: string;
}

/** `/search/indexes.json`: every index there is, the one to show first at the front. */
export interface IndexList {
  pages: number;
  /** How many files the names lie in that find each other. */
  names: number;
  indexes: readonly IndexEntry[];
}
