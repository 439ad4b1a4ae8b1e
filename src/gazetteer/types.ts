/** A state or territory as texts name it. All lists hold printed forms, most usual first. */
export interface State {
  /** ISO 3166-1 alpha-2, XK, or ISO 3166-3 alpha-4. */
  code: string;
  /** The name pages show. */
  name: string;
  /** Other printed names: long forms, older names, abbreviations with their stops (`U.S.`). */
  variants: readonly string[];
  /** Adjectives and nouns for its people: `Kenyan`, `Kenyans`. */
  demonyms: readonly string[];
  /** First members of compounds: `Sino` (as in Sino-Kenyan). */
  prefixes?: readonly string[];
  capitals: readonly Capital[];
  /** Civil years it existed between, where it is gone or new enough to matter. */
  from?: string;
  to?: string;
}

export interface Capital {
  name: string;
  /** EDTF days between which the city had this name or this function. */
  from?: string;
  to?: string;
}

/** A name that stands for more than one state, kept out of the states' own lists. */
export interface SharedName {
  form: string;
  is: 'name' | 'demonym';
  codes: readonly string[];
  /** The state meant where the text says no more; missing where the name alone decides nothing. */
  usual?: string;
  /** True where the name stands for the one of its states that the text names in full, if it names no other of them. */
  asNamed?: true;
  reason: string;
}

/**
 * A name whose spelling in capitals is another word: `US` in `LET US BEGIN`, `POLES`, `CORK`. Names are always matched
 * with their capitals as written; text set wholly in capitals may be matched too, but never for these.
 */
export interface CapitalsTrap {
  form: string;
  reads: string;
  /** Also an ordinary word where it opens a sentence: `Cork floats`. */
  opening?: true;
}

/** A city, resort or province texts are datelined from or held in. */
export interface Place {
  /** Slug of its present name: `astana`. */
  id: string;
  name: string;
  country: string;
  /** Other printed names, former names among them, with the days they were official where known. */
  variants: readonly { name: string; from?: string; to?: string }[];
}

/** What a false friend is in truth. */
export type FalseFriendKind =
  | 'water'
  | 'region'
  | 'people'
  | 'language'
  | 'organisation'
  | 'publication'
  | 'person'
  | 'thing'
  | 'event';

/** A phrase that holds the name of a state, people or city and does not mean it: `South China Sea`, `Paris Agreement`. */
export interface FalseFriend {
  phrase: string;
  kind: FalseFriendKind;
  reason: string;
}

/** What an office is, for telling principals from others. */
export type OfficeRank =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'minister'
  | 'envoy'
  | 'spokesperson'
  | 'official'
  | 'royal'
  | 'organisation';

/** An office as texts print it: `Foreign Minister`; `of` and a state may follow, a demonym may precede. */
export interface Office {
  name: string;
  variants: readonly string[];
  rank: OfficeRank;
}

/** A person who held a principal's office, surely known. */
export interface Leader {
  id: string;
  /** The full name pages show. */
  name: string;
  /** The part used alone after the first mention: `Xi`, `Tileuberdi`, `López Obrador`. */
  surname: string;
  variants: readonly string[];
  offices: readonly { office: string; country: string; from: string; to?: string }[];
}

/** An agency or house that signs datelines and stamps. */
export interface Agency {
  id: string;
  name: string;
  /** As printed in a dateline or stamp: `Xinhua`, `AP`. */
  variants: readonly string[];
  country?: string;
  type: 'agency' | 'government' | 'newspaper' | 'broadcaster';
}
